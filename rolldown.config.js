/**
 * The runtime's JavaScript: one file for each place where it runs. A thread would spend more time on finding and reading
 * its forty modules than on all that they do before the first call. Short names take half the time to read; lines stay
 * lines, since Node prints the one where an uncaught error was thrown. There are no source maps: with them, frames of ours
 * would not be known as ours in the stacks of errors.
 */
import { defineConfig } from 'rolldown';

/**
 * An import of `node:util` reads all its exports, and some of these load streams, `stderr` and a diff at their first use:
 * 3 to 6 ms of a start. `process.getBuiltinModule` gives the same module, and reads what is asked for.
 */
const builtinsAsked = {
  name: 'builtins-asked',
  renderChunk: (code) =>
    code.replace(
      /^import \{([^}]*)\} from "(node:[^"]+)";$/gm,
      (_, names, module) => `const {${names.replaceAll(' as ', ': ')}} = process.getBuiltinModule("${module}");`,
    ),
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

const bundle = (input, file, format) => ({
  input,
  platform: 'node',
  external: ['piscina'],
  plugins: [builtinsAsked, onlyAscii],
  // Modules are strict, so what becomes of them has to be: a write to a frozen object fails, and `this` is not `globalThis`.
  output: {
    file,
    format,
    minify: {
      mangle: { keepNames: true },
      compress: { keepNames: { class: true, function: true } },
      codegen: { removeWhitespace: false },
    },
    comments: false,
    ...(format === 'cjs' && { banner: `'use strict';\n${kept}` }),
  },
});

// CommonJS is there at once where a thread begins, without a loader of modules that has to be started first.
const entry = (name) => bundle(`src/runtime/worker/${name}.ts`, `dist/runtime/worker/${name}.cjs`, 'cjs');

export default defineConfig([
  bundle('src/index.ts', 'dist/index.js', 'esm'),
  entry('entry'),
  entry('process-entry'),
  entry('bridge'),
]);
