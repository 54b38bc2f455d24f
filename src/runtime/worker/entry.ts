/** What a piscina thread runs first: it takes the lane's port, attaches to it and returns. */
import type { MessagePort } from 'node:worker_threads';
import { LaneThread } from './lane-thread.js';
import { PortLink } from './link.js';
import { noteRefusals } from './unsupported.js';

export interface Attachment {
  readonly port: MessagePort;
  readonly wake: SharedArrayBuffer;
  readonly polls: boolean;
}

export default function attach({ port, wake, polls }: Attachment): void {
  noteRefusals();
  new LaneThread(new PortLink(port, new Int32Array(wake), polls));
}
