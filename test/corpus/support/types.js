/** Type-checks all facades together, under the flags that a strict project has, with each TypeScript that is supported. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, corpus } from './library.js';

const compilers = [
  { version: '5.8', tsc: 'ts5/bin/tsc', resolution: 'nodenext' },
  { version: '6', tsc: 'ts6/bin/tsc', resolution: 'bundler' },
  { version: '7', tsc: 'typescript/bin/tsc', resolution: 'nodenext' },
];

/** @returns for each library, how many errors each version found: `{ glob: { '5.8': 0, '6': 0, '7': 0 } }` */
export async function checkTypes(names) {
  const counts = Object.fromEntries(names.map((name) => [name, {}]));
  for (const { version, tsc, resolution } of compilers) {
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const config = join(build, `tsconfig.${version}.json`);
    const include = names.map((name) => `${name}/*.ts`);
    const settings = {
      extends: '../tsconfig.json',
      compilerOptions: { module, moduleResolution: resolution },
      include,
    };
    await writeFile(config, JSON.stringify(settings));
    const { stdout } = await run([join(corpus, '../../node_modules', tsc), '-p', config, '--pretty', 'false']);
    const errors = [...stdout.matchAll(/^(?:\.build\/)?([^/\s]+)\/[^\n(]+\.ts\(\d+,\d+\): error /gm)].map(
      ([, name]) => name,
    );
    for (const name of names) counts[name][version] = errors.filter((one) => one === name).length;
    if (/error TS/.test(stdout) && errors.length === 0) throw new Error(stdout);
  }
  return counts;
}

const run = (args) =>
  new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: corpus, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      error && stdout === '' ? fail(new Error(stderr || error.message)) : done({ stdout }),
    );
  });
