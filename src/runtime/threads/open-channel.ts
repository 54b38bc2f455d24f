/** Starts what a lane's original runs in. */
import type { Channel, ChannelEvents } from './channel.js';
import { ChildProcess } from './child-process.js';
import { outside } from './outside.js';
import type { Profile } from './profile.js';
import { Thread } from './thread.js';

export function openChannel(profile: Profile, events: ChannelEvents): Channel {
  return outside(() =>
    profile.executor === 'process' ? new ChildProcess(profile, events) : new Thread(profile, events),
  );
}
