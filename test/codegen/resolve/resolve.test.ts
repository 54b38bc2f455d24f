/** From specifiers to modules, as the consumer's project has them. */

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/codegen/diagnostics/diagnostic.js';
import { textOf } from '../../../src/codegen/model/text.js';
import { readModule } from '../../../src/codegen/read/index.js';
import { resolveModules } from '../../../src/codegen/resolve/index.js';
import { declared, makeProject, projectFolder } from '../read/support/read.js';

const packageFile = (name: string, more: object = {}) =>
  JSON.stringify({ name, version: '1.0.0', main: 'index.js', ...more });

const project = makeProject(
  {
    'node_modules/untyped/package.json': packageFile('untyped'),
    'node_modules/hiding/package.json': packageFile('hiding', {
      exports: { '.': './index.js' },
      types: 'types/main.d.ts',
    }),
    'node_modules/hiding/index.js': 'module.exports = require("./other");',
    'node_modules/hiding/types/main.d.ts': 'export declare function play(): string;',
    'node_modules/unseen/package.json': packageFile('unseen'),
    'node_modules/unseen/index.js': 'const define = (to, all) => Object.assign(to, all);\ndefine(exports, { a: 1 });',
    'node_modules/untyped/index.js': 'module.exports = (a, b) => require("./" + a)(b);',
    'node_modules/documented/package.json': packageFile('documented'),
    'node_modules/documented/index.js':
      '/** @param {string} text */\nexports.parse = (text) => text.length;\nexports.deep = require("./lib/deep");',
    'node_modules/documented/lib/deep.js': 'exports.shout = (/** @type {string} */ text) => text.toUpperCase();',
    'node_modules/typed/package.json': packageFile('typed', {
      version: '2.3.4',
      type: 'module',
      exports: {
        '.': { types: './index.d.ts', default: './index.js' },
        './sub': { types: './sub.d.ts', default: './sub.js' },
      },
    }),
    'node_modules/typed/index.d.ts': 'export declare const a: number;',
    'node_modules/typed/sub.d.ts': 'export declare const b: Element;',
    'node_modules/apart/package.json': packageFile('apart', { types: 'index.d.ts' }),
    'node_modules/apart/index.d.ts':
      'import { parse } from "documented";\nexport interface Row { length: number }\nexport declare function rowOf(by: typeof parse): Row;',
    'node_modules/adding/package.json': packageFile('adding', { types: 'index.d.ts' }),
    'node_modules/adding/index.d.ts':
      'import type { Row } from "apart";\ndeclare module "apart" { interface Row { more(): void } }\nexport declare const row: Row;',
    'node_modules/split/package.json': packageFile('split', { version: '5.0.1' }),
    'node_modules/@scope/thing/package.json': packageFile('@scope/thing'),
    'node_modules/split/index.js': '',
    'node_modules/@types/split/package.json': packageFile('@types/split', { version: '5.0.0', types: 'index.d.ts' }),
    'node_modules/@types/split/index.d.ts': 'export function split(text: string): string[];',
    'node_modules/@types/node/package.json': packageFile('@types/node', { types: 'index.d.ts' }),
    'node_modules/@types/node/index.d.ts':
      'declare module "fs" { export function readFileSync(path: string): string; }\ndeclare module "node:fs" { export * from "fs"; }',
    'node_modules/unreadable/package.json': '{ "name": "unreadable",',
    'lib/legacy.js': '/** @param {number} x */\nexports.twice = (x) => x * 2;',
    'lib/beside.js': 'exports.any = 1;',
    'lib/beside.d.ts': 'export const typed: string;',
    'lib/source.ts': 'export const source = 1 as const;',
    'lib/broken.d.ts': 'export interface A {\n  b: ;\n}\n',
    'lib/script.d.ts': 'declare const global1: string;',
    'node_modules/whole/index.js':
      'module.exports = function strip(source, options) { return { toString: () => source, size: () => 1 }; };',
    'node_modules/whole/package.json': '{ "name": "whole", "version": "1.0.0", "main": "index.js" }',
    'lib/again.js': '/** @param {number} x */\nexports.again = (x) => x;',
    'lib/again.ts': '// Async facade of ../lib/again.js. Made by gen-async-facade\nexport const facade = 1;',
    'tsconfig.dom.json': '{ "compilerOptions": { "lib": ["es2022", "dom"], "types": ["node"] } }',
  },
  { modules: false },
);

const resolveOne = (specifier: string, options: { project?: string; folderOf?: () => string } = {}) => {
  const { modules, diagnostics } = resolveModules([specifier], { cwd: project, ...options });
  return { module: modules[0], errors: diagnostics.map(formatDiagnostic) };
};

test.each([
  ['nope', 'cannot find module "nope": npm i nope'],
  ['@scope/nope/sub', 'cannot find module "@scope/nope/sub": npm i @scope/nope'],
  [
    'typed/other',
    'cannot find module "typed/other", though the package "typed" is installed: see "exports" in the package.json of "typed" for what it offers',
  ],
  [
    'untyped',
    'no type declarations for "untyped": npm i -D @types/untyped; if there is no such package, declare it yourself, and name that in your tsconfig: "paths": { "untyped": ["./untyped.d.ts"] }',
  ],
  [
    'unseen',
    'no type declarations for "unseen": npm i -D @types/unseen; if there is no such package, declare it yourself, and name that in your tsconfig: "paths": { "unseen": ["./unseen.d.ts"] }',
  ],
  [
    'hiding',
    'no type declarations for "hiding": the "exports" in its package.json hide those that it has, so name them in your tsconfig: "paths": { "hiding": ["./node_modules/hiding/types/main.d.ts"] }',
  ],
  [
    './lib/nope.js',
    'cannot find the file "./lib/nope.js": give a path relative to the current folder, with its extension',
  ],
  [
    './lib/script.d.ts',
    '"./lib/script.d.ts" exports nothing (lib/script.d.ts is a script, not a module): export what the facade shall offer',
  ],
  ['a\0b', 'cannot find module "a\0b": name a package, a builtin, or a file by a path that begins with ./'],
  ['@scope', 'cannot find module "@scope": name a package, a builtin, or a file by a path that begins with ./'],
  ['./lib', '"./lib" is a folder that is no module: name a file of it'],
  ['./tsconfig.dom.json', '"./tsconfig.dom.json" is data, which needs no thread: import it, or read it, as it is'],
  ['typed2', 'cannot find module "typed2": did you mean "typed"? Otherwise: npm i typed2'],
  ['unreadable', 'cannot find module "unreadable": npm i unreadable'],
  [
    './lib/legacy.js/inner.js',
    'cannot find the file "./lib/legacy.js/inner.js": give a path relative to the current folder, with its extension',
  ],
  ['tiped', 'cannot find module "tiped": did you mean "typed"? Otherwise: npm i tiped'],
  ['@scop/thing', 'cannot find module "@scop/thing": did you mean "@scope/thing"? Otherwise: npm i @scop/thing'],
  ['zlibb', 'cannot find module "zlibb": did you mean "zlib"? Otherwise: npm i zlibb'],
  ['lib/legacy.js', 'cannot find module "lib/legacy.js": did you mean "./lib/legacy.js"? Otherwise: npm i lib'],
  [
    'typed/subb',
    'cannot find module "typed/subb", though the package "typed" is installed: did you mean "typed/sub"? Otherwise: see "exports" in the package.json of "typed" for what it offers',
  ],
  [
    'split/indix',
    'cannot find module "split/indix", though the package "split" is installed: did you mean "split/index"? Otherwise: see "exports" in the package.json of "split" for what it offers',
  ],
  [
    './lib/legaci.js',
    'cannot find the file "./lib/legaci.js": did you mean "./lib/legacy.js"? Otherwise: give a path relative to the current folder, with its extension',
  ],
  [
    'node:fss',
    'the installed @types/node do not declare "node:fss": did you mean "node:fs"? Otherwise: npm i -D @types/node@latest',
  ],
  ['node:nope', 'the installed @types/node do not declare "node:nope": npm i -D @types/node@latest'],
])('%s is refused with a way out', (specifier, message) => {
  expect(resolveOne(specifier)).toEqual({ module: undefined, errors: [message] });
});

test('a function that is the whole module is enough, if it tells what it gives', () => {
  expect(resolveOne('whole')).toMatchObject({ module: { javaScript: true }, errors: [] });
});

test('declarations that do not parse have a place', () => {
  expect(resolveOne('./lib/broken.d.ts').errors).toEqual([
    'lib/broken.d.ts:2:6: Type expected: mend the declaration, or update the package that it comes from',
  ]);
});

test('one that is missing does not keep the others from being found', () => {
  const { modules, diagnostics } = resolveModules(['typed', 'nope', 'fs'], { cwd: project });
  expect(modules.map(({ importSpecifier, name, builtin }) => [importSpecifier, name, builtin])).toEqual([
    ['typed', 'typed', false],
    ['node:fs', 'node-fs', true],
  ]);
  expect(diagnostics).toHaveLength(1);
});

test('versions of the package and of its types', () => {
  expect(resolveOne('split').module?.sources).toEqual([
    { name: 'split', version: '5.0.1' },
    { name: '@types/split', version: '5.0.0' },
  ]);
  expect(resolveOne('typed/sub').module?.sources).toEqual([{ name: 'typed', version: '2.3.4' }]);
});

test('a package without declarations is read from its JavaScript, if that says anything', () => {
  const { module, errors } = resolveOne('documented');
  expect(errors).toEqual([]);
  const { model } = readModule(module ?? expect.fail());
  expect(model.exports.map(({ name, value }) => `${name} ${value?.kind}`)).toEqual(['parse function', 'deep variable']);
});

test('files are imported from where the facade will stand', () => {
  const at = (specifier: string) => {
    const { module } = resolveOne(specifier, { folderOf: () => join(project, 'src/generated') });
    return [module?.importSpecifier, module?.runtimeSpecifier, module?.javaScript];
  };
  expect(at('./lib/legacy.js')).toEqual(['../../lib/legacy.js', undefined, true]);
  expect(at('./lib/beside.js')).toEqual(['../../lib/beside.js', undefined, false]);
  expect(at('./lib/beside.d.ts')).toEqual(['../../lib/beside.js', undefined, false]);
  expect(at('./lib/source.ts')).toEqual(['../../lib/source.js', '../../lib/source.ts', false]);
});

test('a facade that stands beside its original is not taken for it', () => {
  const { module } = resolveOne('./lib/again.js', { folderOf: () => join(project, 'lib') });
  const { model } = readModule(module ?? expect.fail());
  expect(model.exports.map(({ name }) => name)).toEqual(['again']);
});

test('the nearest tsconfig is the project, unless another is given', () => {
  const cwd = makeProject({
    'tsconfig.json': '{ "compilerOptions": { "types": [], "paths": { "#sdk": ["./lib/sdk.d.ts"] } } }',
    'lib/sdk.d.ts': 'export function run(): void;',
  });
  const { modules, diagnostics } = resolveModules(['#sdk', 'node:os'], { cwd });
  expect(diagnostics).toEqual([]);
  // Node knows nothing of "paths"
  expect(modules.map(({ importSpecifier }) => importSpecifier)).toEqual(['./lib/sdk.js', 'node:os']);
});

test('what Node and the compiler both find by a name is imported by that name', () => {
  const cwd = makeProject({
    'package.json': '{ "name": "own", "type": "module", "imports": { "#sdk": "./lib/sdk.js" } }',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "#sdk": ["./lib/sdk.d.ts"] } } }',
    'lib/sdk.js': 'export function run() {}',
    'lib/sdk.d.ts': 'export function run(): void;',
  });
  const { modules } = resolveModules(['#sdk'], { cwd });
  expect(modules.map(({ importSpecifier }) => importSpecifier)).toEqual(['#sdk']);
});

test('a path with characters that mean something in a URL is imported as one', () => {
  const cwd = makeProject({ 'a #1/100%.js': 'export const a = 1;' });
  const [module] = resolveModules(['./a #1/100%.js'], { cwd }).modules;
  expect(module?.importSpecifier).toBe('./a #1/100%.js');
  expect(module?.runtimeSpecifier).toBe('./a %231/100%25.js');
});

test('the DOM is there only if the project says so', () => {
  const typeOf = (tsconfig?: string) => {
    const { module } = resolveOne('typed/sub', tsconfig ? { project: tsconfig } : {});
    const { model } = readModule(module ?? expect.fail());
    const [exported] = model.exports;
    return { type: exported?.value?.kind === 'variable' ? exported.value.type.kind : undefined, model };
  };
  expect(typeOf().type).toBe('unreadable');
  const { type, model } = typeOf('tsconfig.dom.json');
  expect(type).toBe('reference');
  expect(declared(model, 'Element', 'external').access).toEqual({ kind: 'global', name: 'Element', from: 'dom' });
});

test.each([
  ['nowhere.json', undefined, 'cannot use nowhere.json (there is no such file)'],
  ['lib', undefined, 'cannot use lib (there is no tsconfig.json in it)'],
  ['t.json', '{ "compilerOptions": { "paths": } }', 't.json:1:33: cannot use t.json (Expression expected)'],
  ['t.json', '{ "extends": "./nowhere.json" }', "cannot use t.json (Cannot read file 'nowhere.json')"],
  [
    't.json',
    '{ "files": [], "references": [{ "path": "./app.json" }] }',
    'cannot use t.json (it only refers to ./app.json)',
  ],
])('the project %s that says %j is refused', (name, text, message) => {
  const cwd = makeProject({ 'lib/sdk.js': 'export const a = 1;', ...(text !== undefined && { [name]: text }) });
  const { diagnostics } = resolveModules(['./lib/sdk.js'], { cwd, project: name });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    `${message}: mend it, or give another tsconfig.json to --project`,
  ]);
});

test.each([
  '{ "files": [] }',
  '{ "compilerOptions": { "module": "node99", "ofLater": true } }',
  '{ "files": [], "compilerOptions": {}, "references": [{ "path": "./app.json" }] }',
])('the project %s will do', (text) => {
  const cwd = makeProject({ 'lib/sdk.js': 'export const a = 1;', 't.json': text });
  expect(resolveModules(['./lib/sdk.js'], { cwd, project: 't.json' }).diagnostics).toEqual([]);
});

test.each([
  ['keeps types of its own', 'tsconfig.json', '{ "compilerOptions": { "typeRoots": ["./types"] } }'],
  ['is shared by several folders', '../shared.json', '{}'],
])('Node’s types are those of the working folder where the project %s', (_, project, text) => {
  const files = { [join('app', project)]: text, 'app/sdk.js': 'export const a = 1;' };
  const cwd = join(makeProject(files, { modules: false }), 'app');
  symlinkSync(join(projectFolder, 'node_modules'), join(cwd, 'node_modules'));
  const { modules, diagnostics } = resolveModules(['./sdk.js'], { cwd, project });
  expect(diagnostics).toEqual([]);
  const [{ program } = expect.fail()] = modules;
  expect(program.getSourceFiles().some(({ fileName }) => fileName.endsWith('@types/node/index.d.ts'))).toBe(true);
});

test('without the types of Node there can be no facade', () => {
  const bare = makeProject({ 'a.js': 'exports.a = 1;' }, { modules: false });
  expect(resolveModules(['node:fs'], { cwd: bare }).diagnostics.map(formatDiagnostic)).toEqual([
    'facades need the types of Node, which are not installed here: npm i -D @types/node',
  ]);
  expect(resolveModules(['./a.js'], { cwd: bare }).modules).toEqual([]);
});

test('with Plug’n’Play the way out is not to install what is installed', () => {
  const bare = makeProject({ 'a.js': 'exports.a = 1;' }, { modules: false });
  Object.assign(process.versions, { pnp: '3' });
  try {
    expect(resolveModules(['node:fs'], { cwd: bare }).diagnostics.map(formatDiagnostic)).toEqual([
      'declarations cannot be read from the archives of Yarn’s Plug’n’Play: generate with nodeLinker: node-modules in .yarnrc.yml; facades run with Plug’n’Play as they are',
    ]);
  } finally {
    Reflect.deleteProperty(process.versions, 'pnp');
  }
});

test('what a module has does not depend on which others are read with it', () => {
  const read = (...specifiers: string[]) => {
    const { modules } = resolveModules(specifiers, { cwd: project });
    const module = modules.find(({ specifier }) => specifier === 'apart');
    if (!module) throw new Error('the module was not found');
    const { exports, declarations } = readModule(module).model;
    return textOf([exports, ...declarations.values()]);
  };
  expect(read('adding', 'apart', 'documented')).toBe(read('apart'));
  expect(read('adding', 'apart')).not.toContain('more');
});
