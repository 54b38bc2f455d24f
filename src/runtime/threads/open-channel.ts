/** Starts what a lane's original runs in. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Channel, ChannelEvents } from './channel.js';
import { ChildProcess } from './child-process.js';
import type { Profile } from './profile.js';
import { Thread } from './thread.js';

/** Nobody's context: that of the call which needs a thread would be kept, and be that of all messages, as long as the thread is there. */
const outside = AsyncLocalStorage.snapshot() as <T>(run: () => T) => T;

export function openChannel(profile: Profile, events: ChannelEvents): Channel {
  return outside(() =>
    profile.executor === 'process' ? new ChildProcess(profile, events) : new Thread(profile, events),
  );
}
