declare module 'compiler/parts' {
  export enum Feature {
    None = 0,
    Simd = 1,
  }
  export class Function {
    readonly size: number;
    call(): number;
  }
  export class Part {
    run(feature: Feature): void;
  }
}
declare module 'compiler/index' {
  export * from 'compiler/parts';
  import * as parts from 'compiler/parts';
  export default parts;
}
// what was bundled twice is there twice
declare module 'compiler/parts' {
  export enum Feature {
    None = 0,
    Simd = 1,
  }
}
