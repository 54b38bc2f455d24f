/** `path.posix` and `path.win32` are declared as `path` itself, and are other objects. */
declare namespace tools {
  function join(...parts: string[]): string;
  const separator: string;
  namespace inner {
    function size(): number;
  }
  export { inner, join, separator, tools as posix, tools as win32 };
}
export = tools;
