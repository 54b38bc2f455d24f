export declare class Font {
  get size(): number;
  set size(value: number | string);
  get family(): string;
  set callback(value: (family: string) => void);
  'line-height': number;
  optional?: string;
}
