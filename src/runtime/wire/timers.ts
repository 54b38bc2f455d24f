/** Timers, turns and a clock that are Node's own, and stay as they are when a program fakes its own or has those of a browser. */
export const { setTimeout, clearTimeout, setImmediate } = process.getBuiltinModule('node:timers');
export const { queueMicrotask } = globalThis;
export const { nextTick, hrtime } = process;

/** Milliseconds that a timer of Node can wait for, more than three weeks; whatever is longer is taken for no time at all. */
export const longestTimer = 2 ** 31 - 1;
