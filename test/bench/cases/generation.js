/** How long facades take to generate, and how that grows with members. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../harness.js';

export const title = 'Generating facades';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = join(root, 'bin/gen-async-facade.js');

export default function run({ rounds, quick }) {
  const folder = mkdtempSync(join(root, 'test/.build/bench-'));
  const generate = (...args) => time([cli, ...args, '--stdout']);
  try {
    writeFileSync(join(folder, 'check.mjs'), checking);
    writeFileSync(join(folder, 'probe.ts'), "import Database from 'better-sqlite3';\nexport default Database;\n");
    const times = { check: [], facade: [] };
    for (let round = 0; round < Math.min(rounds, 5); round++) {
      times.check.push(time([join(folder, 'check.mjs'), join(folder, 'probe.ts')]));
      times.facade.push(generate('better-sqlite3'));
    }
    const { asyncFacade } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const slowest = Math.max(...Object.keys(asyncFacade.modules).map((module) => generate(module)));
    const together = generate();
    const sizes = quick ? [10, 100, 1_000] : [10, 100, 1_000, 3_000, 10_000];
    const growth = sizes.map((members) => {
      const file = join(folder, `members-${members}.d.ts`);
      writeFileSync(
        file,
        Array.from({ length: members }, (_, i) => `export function f${i}(a: number, b: string): number;\n`).join(''),
      );
      writeFileSync(file.replace('.d.ts', '.js'), '');
      return { members, seconds: generate(file.replace('.d.ts', '.js')) / 1000 };
    });
    const value = median(times.facade.map((facade, round) => facade / times.check[round]));
    return {
      facts: {
        "better-sqlite3's facade, verified, ms": median(times.facade),
        'loading the compiler and checking one import of it, ms': median(times.check),
        'all of generated/ at once, ms': together,
        'the slowest of them alone, ms': slowest,
        ...Object.fromEntries(growth.map(({ members, seconds }) => [`${members} functions, s`, seconds])),
      },
      growth,
      goals: [
        { name: 'times loading the compiler and checking one import', value, must: 2, aim: 1.5, less: true },
        { name: 'all at once, times the slowest alone', value: together / slowest, must: 2, less: true },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checking = `
import { Project, ts } from 'ts-morph';
const compilerOptions = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, skipLibCheck: true, noEmit: true, esModuleInterop: true, types: ['node'] };
const project = new Project({ compilerOptions });
project.addSourceFileAtPath(process.argv[2]);
if (project.getPreEmitDiagnostics().length > 0) process.exitCode = 1;
`;

function time(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return performance.now() - start;
}
