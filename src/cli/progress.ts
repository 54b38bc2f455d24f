/** Says on stderr what is being done: one status line on a terminal, cleared at the end; plain lines elsewhere. */

import { setImmediate } from 'node:timers/promises';
import yoctoSpinner from 'yocto-spinner';
import type { Progress, Stage } from '../codegen/index.js';

export interface ProgressLine {
  readonly show: (step: Progress) => Promise<void>;
  readonly clear: () => void;
}

const words: Record<Stage, string> = {
  resolve: 'looking up modules',
  read: 'reading declarations',
  plan: 'planning',
  emit: 'writing text',
  verify: 'type-checking',
  output: 'comparing',
};

/** `(2/5) sass: reading declarations` */
function sentence({ stage, module, position }: Progress): string {
  const count = position && position.of > 1 ? `(${position.at}/${position.of}) ` : '';
  return module ? `${count}${module}: ${words[stage]}` : words[stage];
}

export function createProgress(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): ProgressLine {
  return stream.isTTY && env.TERM !== 'dumb' && !env.CI ? statusLine(stream) : plainLines(stream);
}

function statusLine(stream: NodeJS.WriteStream): ProgressLine {
  const spinner = yoctoSpinner({ stream });
  return {
    async show(step) {
      if (!spinner.isSpinning) spinner.start();
      spinner.text = sentence(step);
      // reading and checking never yield: without this nothing would be drawn
      await setImmediate();
    },
    clear: () => void spinner.stop(),
  };
}

/** One line per module is enough for a log. */
function plainLines(stream: NodeJS.WriteStream): ProgressLine {
  return {
    async show(step) {
      if (step.stage === 'read') stream.write(`${sentence(step)}\n`);
    },
    clear: () => undefined,
  };
}
