/**
 * The runtime's JavaScript: one file for each place where it runs. A thread would spend more time on finding and reading
 * its forty modules than on all that they do before the first call. Short names take half the time to read. There are no
 * source maps: with them, frames of ours would not be known as ours in the stacks of errors.
 */
import { defineConfig } from 'rolldown';

const bundle = (input, file, format) => ({
  input,
  platform: 'node',
  external: ['piscina'],
  // Modules are strict, so what becomes of them has to be: a write to a frozen object fails, and `this` is not `globalThis`.
  output: {
    file,
    format,
    minify: { mangle: { keepNames: true }, compress: { keepNames: { class: true, function: true } } },
    comments: false,
    ...(format === 'cjs' && { banner: "'use strict';" }),
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
