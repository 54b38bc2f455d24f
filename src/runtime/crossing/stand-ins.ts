/** What callbacks throw and cannot cross: the original gets an error in its place, the caller the very value, if it comes back. */

const thrownValues = new WeakMap<Error, unknown>();

export function standInFor(error: Error, thrown: unknown): void {
  thrownValues.set(error, thrown);
}

export function whatWasThrown(error: Error | undefined): unknown {
  return error === undefined ? undefined : (thrownValues.get(error) ?? error);
}
