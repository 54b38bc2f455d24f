/** Where tests run in a realm of their own, as in Jest, what threads send is made in another one. */
import { describe, expect, it } from 'vitest';
import { runProgram } from '../runtime/support/run.js';

/** Loads `dist/index.js` into a new context, where modules of either kind come to be in that context, and calls `main` there. */
const load = (main: string): string => `
const vm = process.getBuiltinModule('node:vm');
const fs = process.getBuiltinModule('node:fs');
const language = new Set(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
language.delete('console'); // that of a context prints nothing
const names = Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'global' && !language.has(name));
const context = vm.createContext(Object.fromEntries(names.map((name) => [name, globalThis[name]])));
const { createRequire } = process.getBuiltinModule('node:module');
const loaded = new Map();
const loadCommonJs = (file) => {
  if (loaded.has(file)) return loaded.get(file).exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const parameters = ['module', 'require', '__filename'];
  const run = vm.compileFunction(fs.readFileSync(file, 'utf8'), parameters, { parsingContext: context, filename: file });
  run(module, requireIn(file), file);
  return module.exports;
};
const requireIn = (parent) => {
  const { resolve } = createRequire(parent);
  const require = (name) => (name.startsWith('node:') ? createRequire(parent)(name) : loadCommonJs(resolve(name)));
  return Object.assign(require, { resolve });
};
const link = async (name) => {
  const members = name === 'node:module' ? { createRequire: requireIn } : await import(name);
  return new vm.SyntheticModule(Object.keys(members), function () { for (const key in members) this.setExport(key, members[key]); }, { context });
};
const make = async (text, identifier) => {
  const module = new vm.SourceTextModule(text, { context, identifier, initializeImportMeta: (meta) => { meta.url = identifier; } });
  await module.link(async (name) => (name === 'runtime' ? runtime : link(name)));
  return module;
};
const file = new URL('../../dist/index.js', parent);
const runtime = await make(fs.readFileSync(file, 'utf8'), file.href);
await runtime.evaluate();
await (await make(\`
  import { original, toThread } from 'runtime';
  ${main}
\`, parent)).evaluate();
`;

const main = `
  const lib = original('./fixtures/lib.mjs', import.meta.url, EXECUTOR);
  const kinds = [];
  for (const name of ['map', 'set', 'date', 'cyclic', 'url'])
    kinds.push((await toThread(lib.give, name)).constructor === globalThis[{ map: 'Map', set: 'Set', date: 'Date', cyclic: 'Object', url: 'URL' }[name]]);
  console.log(kinds.join());
  const rows = [];
  for await (const n of toThread.iterate(lib.generate, 40)) rows.push(n);
  console.log(rows.length, (await toThread(lib.callBack, (list) => list instanceof Array && list[0] instanceof Map, [new Map()])));
  await toThread(lib.fail, 'type').catch((error) => console.log(error instanceof TypeError));
`;

describe.each(['thread', 'process'])('in a realm of its own, %s', (executor) => {
  it('the runtime gives what that realm has', async () => {
    const program = load(main.replace('EXECUTOR', executor === 'process' ? "{ executor: 'process' }" : '{}'));
    const { stdout, stderr } = await runProgram(program, '--experimental-vm-modules', '--no-warnings');
    expect(stderr).toBe('');
    expect(stdout).toBe('true,true,true,true,true\n40 true\ntrue');
  });
});
