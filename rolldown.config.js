/**
 * The runtime's JavaScript: few files, each for a place and a time. A thread would spend more time on finding and reading
 * its forty modules than on all that they do before the first call. Short names take half the time to read; lines stay
 * lines, since Node prints the one where an uncaught error was thrown. There are no source maps: with them, frames of ours
 * would not be known as ours in the stacks of errors.
 *
 *     dist/index.js                what programs import: it finds the others, also from a bundle
 *     dist/early.cjs               what facades need to be imported, and the first call to start its thread
 *     dist/rest.cjs                the rest, read while that thread boots
 *     dist/runtime/worker/*.cjs    what threads and child processes begin with
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { defineConfig } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const src = join(import.meta.dirname, 'src');

/** Modules of `dist/early.cjs`; what they call of others is called through `later`. */
const early = [
  'index',
  'runtime/calls/first-call',
  'runtime/calls/original',
  'runtime/calls/promising',
  'runtime/calls/reference',
  'runtime/calls/to-thread',
  'runtime/configure',
  'runtime/crossing/crossings',
  'runtime/errors',
  'runtime/handles/assigned',
  'runtime/handles/handle',
  'runtime/handles/json',
  'runtime/handles/value',
  'runtime/setting-rules',
  'runtime/threads/entry-file',
  'runtime/threads/exec-arguments',
  'runtime/threads/outside',
  'runtime/threads/profile',
  'runtime/threads/start-thread',
  'runtime/wire/own-errors',
  'runtime/wire/places',
  'runtime/wire/protocol',
  'runtime/wire/tags',
  'runtime/wire/timers',
  'runtime/main-file',
].map((name) => join(src, `${name}.ts`));

/**
 * Modules that are not early, as early ones see them: functions that read the rest of the runtime when one of them is called,
 * and are what is found there from then on. All that can be called so are functions; anything else would have to be there.
 */
const later = {
  name: 'later',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      if (source.startsWith('\0')) return source;
      if (!early.includes(importer) || !source.startsWith('.')) return null;
      const file = join(dirname(importer), source.replace(/\.js$/, '.ts'));
      return early.includes(file) ? null : `\0later:${file}`;
    },
  },
  buildStart() {
    calls = laterCalls();
  },
  load(id) {
    const names = [...calls.values()].flatMap((functions) => [...functions.values()]);
    if (id.startsWith('\0later:')) {
      const functions = [...(calls.get(id.slice('\0later:'.length)) ?? [])];
      return `export { ${functions.map(([name, alias]) => `${alias} as ${name}`).join(', ')} } from '\0later';`;
    }
    if (id === '\0later')
      return [
        'let isRead = false;',
        `const read = () => { if (!isRead) ({ ${names.join(', ')} } = import('\0rest')); isRead = true; };`,
        ...names.map((name) => `export let ${name} = (...args) => (read(), ${name}(...args));`),
      ].join('\n');
    if (id === '\0rest')
      return [...calls]
        .map(([file, functions]) => {
          const exported = [...functions].map(([name, alias]) => `${name} as ${alias}`).join(', ');
          return exported === ''
            ? `import ${JSON.stringify(file)};`
            : `export { ${exported} } from ${JSON.stringify(file)};`;
        })
        .join('\n');
    return null;
  },
};

let calls = new Map();

/** What early modules import of others: by file, the names of functions, and the name of each for all of them together. */
function laterCalls() {
  const found = new Map();
  for (const file of early) {
    for (const node of parse(file).body) {
      if (node.source?.value.startsWith('.') !== true || (node.importKind ?? node.exportKind) === 'type') continue;
      const imported = join(dirname(file), node.source.value.replace(/\.js$/, '.ts'));
      if (early.includes(imported)) continue;
      const values = node.specifiers.filter(({ importKind, exportKind }) => (importKind ?? exportKind) !== 'type');
      if (values.length === 0 && node.specifiers.length > 0) continue;
      const functions = found.get(imported) ?? new Map();
      found.set(imported, functions);
      for (const { name } of values.map((specifier) => specifier.imported ?? specifier.local)) {
        if (!functionsOf(imported).has(name))
          throw new Error(`${relative(src, file)} needs ${name} early, which is no function: make its module early`);
        functions.set(name, `${name}${found.size}`);
      }
    }
  }
  return found;
}

function functionsOf(file) {
  const names = new Set();
  for (const { type, declaration } of parse(file).body) {
    if (type !== 'ExportNamedDeclaration') continue;
    if (declaration?.type === 'FunctionDeclaration') names.add(declaration.id.name);
    for (const { id, init } of declaration?.declarations ?? [])
      if (init?.type === 'ArrowFunctionExpression') names.add(id.name);
  }
  return names;
}

const parse = (file) => parseAst(readFileSync(file, 'utf8'), { lang: 'ts' });

/**
 * CommonJS that keeps what it imports in constants, where rolldown's own would look it up at each use. Modules of Node are asked
 * of the process: `require` may give those that a test has put in their place.
 */
const asCommonJs = {
  name: 'as-common-js',
  renderChunk: (code) =>
    code
      .replace(/^import \{([^}]*)\} from ("[^"]+");$/gm, (_, names, module) => {
        const get = module.startsWith('"node:') ? 'process.getBuiltinModule' : 'require';
        return `const {${names.replaceAll(' as ', ': ')}} = ${get}(${module});`;
      })
      .replace(/^export \{([^}]*)\};$/gm, (_, names) => `module.exports = {${asProperties(names)}};`)
      .replace(/\bimport\(("\.\/rest\.cjs")\)/g, 'require($1)'),
};

/** `a as b` is `b: a`. */
const asProperties = (names) => names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2: $1');

/** `dist/index.js` has no code but that which finds the others. */
const exportsOfEarly = {
  name: 'exports-of-early',
  renderChunk(code) {
    const names = parse(join(src, 'index.ts')).body.flatMap(({ exportKind, specifiers = [] }) =>
      exportKind === 'type'
        ? []
        : specifiers.filter((one) => one.exportKind !== 'type').map((one) => one.exported.name),
    );
    return code.replace(
      /^export \{ (\w+) as default \};$/m,
      (_, early) => `export const { ${names.join(', ')} } = ${early};`,
    );
  },
};

/** One other character in a file, and Node takes milliseconds longer to decode it; outside of literals there are none. */
const onlyAscii = {
  name: 'only-ascii',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      file.code = file.code?.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
};

/** Originals may delete globals of their thread, or put others in their place, as polyfills do: ours are those of the beginning. */
const kept =
  'const { Array, ArrayBuffer, Atomics, BigInt, Boolean, DataView, Date, Error, AggregateError, RangeError, ReferenceError, ' +
  'SyntaxError, TypeError, EvalError, URIError, Float64Array, Int32Array, Uint32Array, Uint8Array, FinalizationRegistry, Map, Math, ' +
  'Number, Object, Promise, Proxy, Reflect, RegExp, Set, SharedArrayBuffer, String, Symbol, WeakMap, WeakRef, WeakSet, Buffer, ' +
  'process } = globalThis;';

const minify = {
  mangle: { keepNames: true },
  compress: { keepNames: { class: true, function: true } },
  codegen: { removeWhitespace: false },
};

// Modules are strict, so what becomes of them has to be: a write to a frozen object fails, and `this` is not `globalThis`.
const strict = `'use strict';`;

const bundle = (input, plugins, output) => ({
  input,
  platform: 'node',
  external: ['piscina'],
  plugins: [...plugins, onlyAscii],
  output: { minify, comments: false, ...output },
});

/** CommonJS is there at once where a thread begins, without a loader of modules that has to be started first. */
const entry = (name) =>
  bundle(`src/runtime/worker/${name}.ts`, [], {
    file: `dist/runtime/worker/${name}.cjs`,
    format: 'cjs',
    banner: `${strict}\n${kept}`,
  });

const here = 'ourUrl';

export default defineConfig([
  bundle('src/load.ts', [exportsOfEarly], { file: 'dist/index.js', format: 'esm' }),
  {
    ...bundle({ early: 'src/index.ts' }, [later, asCommonJs], {
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'rest.cjs',
      banner: `const ${here} = require('node:url').pathToFileURL(__filename).href;`,
      postBanner: strict,
    }),
    preserveEntrySignatures: 'allow-extension',
    transform: { define: { 'import.meta.url': here } },
  },
  entry('entry'),
  entry('process-entry'),
  entry('bridge'),
]);
