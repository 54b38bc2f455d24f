/** What was thrown, in words. */
import { inspect } from 'node:util';

/** The message of an error; whatever else it is as Node shows it. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  return typeof thrown === 'string' ? thrown : inspect(thrown);
}
