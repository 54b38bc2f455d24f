/** The command line as a process among others: its streams, limits of the system, signals, and what ends it. */

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ConsumerProject, createProject } from './support/project.js';

/** More than the buffer of a pipe has room for. */
const members = Array.from(
  { length: 400 },
  (_, n) => `/** ${'What it does. '.repeat(12)}*/ export declare function member${n}(text: string): string;\n`,
);

let project: ConsumerProject;
beforeEach(() => {
  project = createProject({
    'large.d.ts': members.join(''),
    'large.js': members.map((line) => line.replace(/declare (.*)\(.*/, '$1() {}')).join(''),
    // an original that never has been loaded, and that stays alive by itself
    'lasting.d.ts': 'export declare function lasting(): number;\n',
    'lasting.js': `import { writeFileSync } from 'node:fs';
setInterval(() => undefined, 1000);
writeFileSync(new URL('pid', import.meta.url), String(process.pid));
await new Promise(() => undefined);
export const lasting = () => 1;
`,
  });
});
afterEach(() => project[Symbol.dispose]());

describe.runIf(process.platform === 'linux')('streams', () => {
  test('who reads no further than the first line is no error', async () => {
    const { status, stdout, stderr } = await project.shell(
      'set -o pipefail; $CLI ./large.js --stdout 2>errors | head -1',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\/\/ Async facade of [^\n]*\n$/);
    expect(project.read('errors')).not.toContain('EPIPE');
  });

  test('a facade that stdout has no place for is one clear error, so that nobody takes half of it for all', async () => {
    const { status, stderr } = await project.shell('$CLI ./large.js --stdout >/dev/full');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^error: cannot write to stdout \(ENOSPC\): give --out instead\n$/m),
    });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each(['/dev/full', ' >(head -c 1 >seen)'])(
    'who cannot be told (stderr to %s) has the facade and its status',
    async (stderr) => {
      const { status, stdout } = await project.shell(`$CLI ./large.js ./missing.js --verbose 2>${stderr}`);
      expect(status).toBe(2);
      expect(stdout).toContain('large.js → generated/large.ts · 400 members');
    },
  );
});

describe.runIf(process.platform === 'linux')('a file that cannot be written whole', () => {
  test('leaves what was there, and nothing beside it', async () => {
    project.write({ 'generated/large.ts': 'export {};\n' });
    const { status, stderr } = await project.shell('ulimit -f 8; $CLI ./large.js');
    expect({ status, stderr: stderr.replace(/^.*: reading declarations\n/gm, '') }).toEqual({
      status: 2,
      stderr:
        'error: cannot write generated/large.ts (files may not be that large here: ulimit -f): choose another place with --out\n',
    });
    expect(readdirSync(join(project.folder, 'generated'))).toEqual(['large.ts']);
    expect(project.read('generated/large.ts')).toBe('export {};\n');
  });
});

describe.runIf(process.platform === 'linux')('signals', () => {
  test.each([
    ['INT', 130],
    ['TERM', 143],
    ['KILL', 137],
  ])('SIG%s ends it at once, writes nothing, and leaves no original behind', async (signal, expected) => {
    const { status } = await project.shell(
      `$CLI ./lasting.js & while ! [ -s pid ]; do sleep 0.05; done; kill -${signal} $!; wait $!`,
    );
    expect(status).toBe(expected);
    expect(existsSync(join(project.folder, 'generated'))).toBe(false);
    const loading = Number(project.read('pid'));
    await expect.poll(() => existsSync(`/proc/${loading}`), { timeout: 5000 }).toBe(false);
  });
});

describe('a defect of the tool', () => {
  // as if its installation were damaged: a template is gone
  const damage = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.tpl')) throw new Error('the template is gone');
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
`;
  const damaged = (line: string) => project.shell(`NODE_OPTIONS='--import ./damage.mjs' ${line}`);
  beforeEach(() => project.write({ 'damage.mjs': damage }));

  test('is exit status 3 and two lines; nothing is written', async () => {
    const { status, stdout, stderr } = await damaged('$CLI ./large.js');
    expect(status).toBe(3);
    expect(stdout).toBe('./large.js → generated/large.ts · not generated\n');
    expect(stderr).toMatch(
      /^error: \.\/large\.js: the template is gone\nThis is a defect of gen-async-facade: run it again with --verbose/m,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(project.folder, 'generated'))).toBe(false);
  });

  test('has a stack trace with --verbose', async () => {
    const { status, stderr } = await damaged('$CLI ./large.js --verbose');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error: .*the template is gone\n\s+at .*\n/m);
  });
});

describe.runIf(process.getuid?.() === 0)('a folder that is read-only', () => {
  test('is told of before the work, for a user who has no rights there', async () => {
    mkdirSync(join(project.folder, 'locked'), { mode: 0o555 });
    writeFileSync(join(project.folder, 'locked/large.ts'), 'old', { mode: 0o644 });
    const { status, stderr } = await project.shell(
      'setpriv --reuid 65534 --regid 65534 --clear-groups $CLI ./large.js -o locked/',
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: cannot write locked/large.ts (permission denied): choose another place with --out\n',
    });
  });
});
