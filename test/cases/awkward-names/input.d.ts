export declare class Thenable {
  constructor();
  then(done: string): string;
  constructor_: string;
  delete(): void;
}
export declare class Map {
  get(key: string): string;
}
export declare class Promise {
  wait(): number;
}
export declare class Handle {
  close(): void;
}
declare function _default(text: string): string;
declare function _delete(path: string): void;
export { _delete as delete, _default as default };
declare function plus(a: number, b: number): number;
declare class Minus {
  of(a: number, b: number): number;
}
export { plus as '+', Minus as '-', Minus };
export declare class Chain {
  then: number;
  then_: string;
  next(): void;
}
export declare class Named {
  static name(): number;
  static name_(): string;
  close(): void;
}
