/** What a piscina thread runs first: it takes the lane's port, attaches to it and returns. */
import type { MessagePort } from 'node:worker_threads';
import { SharedPort } from '../wire/shared-port.js';
import { LaneThread } from './lane-thread.js';
import { PortLink } from './port-link.js';
import { noteRefusals } from './unsupported.js';

export interface Attachment {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
  readonly polls: boolean;
}

export default function attach({ port, memory, polls }: Attachment): void {
  noteRefusals();
  new LaneThread(new PortLink(new SharedPort(port, memory, 1), polls));
}
