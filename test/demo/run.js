/** `npm run demo`: generates the better-sqlite3 facade afresh, compiles it with a program that uses it, and runs that. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'gen-async-facade-demo-'));
const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { cwd: folder, stdio: 'inherit' });

try {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['better-sqlite3', '@types']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  symlinkSync(root, join(folder, 'node_modules/gen-async-facade'), 'junction');
  cpSync(join(root, 'test/demo/program.ts'), join(folder, 'program.ts'));

  console.log('$ gen-async-facade better-sqlite3 -o better-sqlite3.ts');
  run(join(root, 'bin/gen-async-facade.js'), 'better-sqlite3', '-o', 'better-sqlite3.ts');
  const facade = readFileSync(join(folder, 'better-sqlite3.ts'), 'utf8');
  const shown = facade.slice(facade.indexOf('export class Database')).split('\n').slice(0, 12).join('\n');
  console.log(`\n${shown}\n  …\n`);

  console.log('$ tsc && node program.js\n');
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  run(
    tsc,
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'esnext',
    '--types',
    'node',
    'program.ts',
  );
  run('program.js', join(folder, 'demo.db'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
