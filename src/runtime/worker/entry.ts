/** What a thread begins with: it takes the lane's port and attaches to it. */
import { parentPort } from 'node:worker_threads';
import { type Attachment, SharedPort } from '../wire/shared-port.js';
import { LaneThread } from './lane-thread.js';
import { sendOutput } from './output.js';
import { PortLink } from './port-link.js';
import { noteRefusals } from './unsupported.js';

/** As a task of piscina. */
export default function attach({ port, memory, polls }: Attachment): void {
  noteRefusals();
  const link = new PortLink(new SharedPort(port, memory, 1), polls);
  sendOutput(link);
  new LaneThread(link);
}

// The first thread is started without piscina, which would be listening already.
if (parentPort?.listenerCount('message') === 0) parentPort.once('message', attach);
