/** Sets how many frames new errors have, where that can be said at all: with frozen intrinsics it cannot, and they have the usual ones. */
export function limitFrames(frames: number): void {
  Reflect.set(Error, 'stackTraceLimit', frames);
}
