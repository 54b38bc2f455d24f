/** What a child process runs first: originals run on its main thread, and a bridge listens to the parent. */
import { serialize } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import { FrameKind, messageFrame } from '../wire/frames.js';
import type { BridgeData } from './bridge.js';
import { FrameLink } from './frame-link.js';
import { LaneThread } from './lane-thread.js';
import { sendOutput } from './output.js';

/** The places of the two channels among the child's file descriptors. */
const fromParent = 3;
const toParent = 4;

/** Node's own, whatever an original makes of it. */
const exit: (code: number) => never = process.exit.bind(process);

// What a terminal sends to all of its processes is for the parent to deal with.
process.on('SIGINT', ignore);
process.on('SIGHUP', ignore);

const { port1, port2 } = new MessageChannel();
const wake = new Int32Array(new SharedArrayBuffer(4));
const workerData: BridgeData = { port: port2, wake, descriptor: fromParent };
new Worker(new URL('./bridge.cjs', import.meta.url), { workerData, transferList: [port2], execArgv: [] });
const link = new FrameLink(port1, wake, toParent, end);
const printDirectly = sendOutput(link);

process.on('uncaughtExceptionMonitor', (error: unknown) => {
  // Somebody else is going to deal with it.
  if (process.listenerCount('uncaughtException') > 0) return;
  link.write(messageFrame(isCloneable(error) ? error : new Error(String(error)), [], [], FrameKind.uncaught));
  exit(1);
});

new LaneThread(link);

/** What the original does at the end of its process, it does; nobody may be there any more to print what it prints then. */
function end(): never {
  printDirectly();
  exit(0);
}

function ignore(): void {}

function isCloneable(value: unknown): boolean {
  try {
    serialize(value);
    return true;
  } catch {
    return false;
  }
}
