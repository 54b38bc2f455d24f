/**
 * Sets how many frames new errors have, where that can be said at all: with frozen intrinsics it cannot, and they have the usual
 * ones.
 *
 * @param frames undefined for errors without a stack
 */
export function limitFrames(frames: number | undefined): void {
  Reflect.set(Error, 'stackTraceLimit', frames);
}
