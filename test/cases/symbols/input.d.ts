export declare const inspect: unique symbol;
export declare class Resource {
  constructor(path: string);
  read(): string;
  [Symbol.dispose](): void;
  [inspect](): string;
  readonly [Symbol.toStringTag]: string;
}
