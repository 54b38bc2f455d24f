/** What a thread begins with: it takes the lane's port and attaches to it. */
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { type Attachment, SharedPort } from '../wire/shared-port.js';
import { LaneThread } from './lane-thread.js';
import { sendOutput } from './output.js';
import { PortLink } from './port-link.js';
import { noteRefusals } from './unsupported.js';

/** As a task of piscina. */
export default function attach(attachment: Attachment): void {
  connect(attachment);
}

function connect({ port, memory, polls }: Attachment): PortLink {
  noteRefusals();
  const link = new PortLink(new SharedPort(port, memory, 1), polls);
  sendOutput(link);
  new LaneThread(link);
  return link;
}

/**
 * The first thread is started without piscina, which would be listening already. What it is sent first is there by now, and
 * begins now: events come only after Node has made streams that few threads use, which takes some milliseconds.
 */
function attachFirst(parent: MessagePort): void {
  const sent = receiveMessageOnPort(parent) as { readonly message: Attachment } | undefined;
  if (sent === undefined) parent.once('message', attach);
  else connect(sent.message).look();
}

if (parentPort?.listenerCount('message') === 0) attachFirst(parentPort);
