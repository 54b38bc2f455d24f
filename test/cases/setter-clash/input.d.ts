export declare class Tag {
  constructor(name: string);
  name: string;
  setName(name: string, quietly: boolean): void;
}
