/** Which settings a thread was made with: calls share threads only if they agree on them. */

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ModuleInfo } from '../calls/reference.js';
import { type Executor, settings, type ThreadOptions } from '../configure.js';
import type { ChannelSettings } from './channel.js';

export interface Profile extends ChannelSettings {
  readonly key: string;
  readonly executor: Executor;
  readonly setup: string | undefined;
}

const profiles = new Map<string, Profile>();
const ofModule = new Map<ModuleInfo, Profile>();

export function profileOf(module: ModuleInfo): Profile {
  let profile = ofModule.get(module);
  if (profile === undefined) {
    profile = makeProfile({ ...settings(), ...module.options, ...located(module) });
    ofModule.set(module, profile);
  }
  return profile;
}

function makeProfile({ executor = 'thread', env, execArgv, resourceLimits, setup }: ThreadOptions): Profile {
  const setupUrl = setup === undefined ? undefined : locate(setup);
  const key = JSON.stringify([executor, env, execArgv, resourceLimits, setupUrl]);
  let profile = profiles.get(key);
  if (profile === undefined) {
    profile = { key, executor, env, execArgv, resourceLimits, setup: setupUrl };
    profiles.set(key, profile);
  }
  return profile;
}

/** A facade names the module beside itself: `./thread-setup.js`. */
function located({ options: { setup }, parentUrl }: ModuleInfo): ThreadOptions {
  if (typeof setup !== 'string' || !/^\.{1,2}\//.test(setup)) return {};
  return { setup: new URL(setup, isAbsolute(parentUrl) ? pathToFileURL(parentUrl) : parentUrl) };
}

/** Paths become URLs; bare specifiers stay. */
function locate(setup: string | URL): string {
  const text = String(setup);
  return isAbsolute(text) ? pathToFileURL(text).href : text;
}
