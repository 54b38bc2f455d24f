/** The class of errors hangs on an object, and is declared by what it makes. */
declare namespace Checker {
  interface CheckError extends Error {
    readonly details: readonly string[];
  }
  interface Root {
    CheckError: new (message: string, details: string[]) => CheckError;
    check(value: unknown): { error?: CheckError };
    isError(error: unknown): error is CheckError;
  }
}
declare const Checker: Checker.Root;
export = Checker;
