declare namespace Library {
  interface Options {
    readonly readonly?: boolean;
  }
  class LibraryError extends Error {
    constructor(message: string, code: string);
    code: string;
  }
  interface Statement {
    all(...params: unknown[]): unknown[];
  }
}
declare class Library {
  constructor(path: string, options?: Library.Options);
  prepare(sql: string): Library.Statement;
}
export = Library;
