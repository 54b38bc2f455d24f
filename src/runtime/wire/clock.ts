/**
 * The time on a clock that never goes back and that all threads share. `performance` would be loaded when it is first used,
 * for which the start of a thread would have to wait; this one is there, and stays as it is when a test fakes the other.
 */
import { hrtime } from './timers.js';

export function milliseconds(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

export function microseconds(): number {
  return milliseconds() * 1e3;
}
