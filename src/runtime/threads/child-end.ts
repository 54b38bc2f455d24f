/** Says why a child process has ended. */
import { messageOf } from '../wire/thrown-text.js';

/** What usually sends the signal, where the signal does not say it. */
const senders: Readonly<Record<string, string>> = {
  SIGSEGV: 'a crash in native code',
  SIGBUS: 'a crash in native code',
  SIGILL: 'a crash in native code',
  SIGFPE: 'a crash in native code',
  SIGABRT: 'aborted, or out of memory: it has said so on stderr',
  SIGKILL: 'from outside, often for want of memory',
};

/** Windows ends what crashes with an error code of its kernel. */
const firstWindowsError = 0xc0000000;

export function endOf(code: number | null, signal: NodeJS.Signals | null, uncaught: unknown): string {
  if (signal !== null) {
    const sender = senders[signal];
    return `it was ended by ${signal}${sender === undefined ? '' : ` (${sender})`}`;
  }
  if (uncaught !== undefined) return messageOf(uncaught);
  if (code !== null && code >= firstWindowsError) return `it crashed with 0x${code.toString(16).toUpperCase()}`;
  return `it exited with code ${code}`;
}
