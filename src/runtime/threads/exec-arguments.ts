/** The arguments of Node that threads and child processes get. */
import type { ResourceLimits } from 'node:worker_threads';
import type { ChannelSettings } from './channel.js';

/** They are about the program that Node was started with, or would claim what the parent has claimed. */
const own = /^(--inspect|--debug|--eval$|--print$|--input-type|--check$|--interactive$|--watch|--test|--run|-[epci]+$)/;
/** Those of them that may have their value in the next argument. */
const withValue = /^(--eval|--print|--input-type|--run|--inspect-port|--watch-path|-[a-z]*[ep])$/;

/** A file of settings may name some, too. */
const preload = /^(--require|-r|--import|--(experimental-)?loader|--experimental-(default-)?config-file)\b/;

/** For a child process: those that a thread would inherit. */
export function execArguments({ execArgv, resourceLimits }: ChannelSettings): string[] {
  return [...(execArgv ?? inherited(process.execArgv)), ...limits(resourceLimits ?? {})];
}

/** Whether one of the arguments that a thread gets matches, from whichever side it comes. */
function has({ execArgv = process.execArgv, env = process.env }: ChannelSettings, pattern: RegExp): boolean {
  return [...execArgv, ...(env.NODE_OPTIONS ?? '').split(' ')].some((argument) => pattern.test(argument));
}

/** Whether modules run in a thread before ours does. */
export const arePreloading = (settings: ChannelSettings): boolean => has(settings, preload);

/**
 * Those of a thread that has none of its own: left to Node, which hands on all, unless a module of `--import` makes the thread
 * look at `--input-type`, which it refuses for a file.
 */
export function threadArguments(): string[] | undefined {
  const isRefused = has({}, /^--input-type/) && has({}, /^--(import|(experimental-)?loader)\b/);
  return isRefused ? inherited(process.execArgv) : undefined;
}

export function inherited(all: readonly string[]): string[] {
  return all.filter((argument, index) => !own.test(argument) && !withValue.test(all[index - 1] ?? ''));
}

/** Kilobytes that V8 keeps clear below the end of a stack. */
const stackReserve = 192;

function limits({ maxOldGenerationSizeMb, maxYoungGenerationSizeMb, stackSizeMb }: ResourceLimits): string[] {
  return [
    ...(maxOldGenerationSizeMb === undefined ? [] : [`--max-old-space-size=${maxOldGenerationSizeMb}`]),
    // The young generation is three semi-spaces.
    ...(maxYoungGenerationSizeMb === undefined
      ? []
      : [`--max-semi-space-size=${Math.ceil(maxYoungGenerationSizeMb / 3)}`]),
    ...(stackSizeMb === undefined ? [] : [`--stack-size=${Math.floor(stackSizeMb * 1024 - stackReserve)}`]),
  ];
}
