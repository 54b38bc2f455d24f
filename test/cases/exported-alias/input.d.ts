/** What others of this package import by that name is not this one, but what it stands for. */
export type Request = import('./request.js').Request;
declare namespace internals {
  type Request = import('./request.js').Request;
  export { Request };
}

/** It has what a request has. */
export declare class Resolver {
  path: string;
  resolve(request: import('./request.js').Request): import('./request.js').Request;
  next(request: internals.Request): boolean;
}
export {};
