/**
 * The runtime's JavaScript: one file for each place where it runs. A thread would spend more time on finding and reading
 * its forty modules than on all that they do before the first call.
 */
import { defineConfig } from 'rolldown';

const bundle = (input, file, format) => ({
  input,
  platform: 'node',
  external: ['piscina'],
  // Modules are strict, so what becomes of them has to be: a write to a frozen object fails, and `this` is not `globalThis`.
  output: { file, format, sourcemap: true, comments: false, ...(format === 'cjs' && { banner: "'use strict';" }) },
});

// CommonJS is there at once where a thread begins, without a loader of modules that has to be started first.
const entry = (name) => bundle(`src/runtime/worker/${name}.ts`, `dist/runtime/worker/${name}.cjs`, 'cjs');

export default defineConfig([
  bundle('src/index.ts', 'dist/index.js', 'esm'),
  entry('entry'),
  entry('process-entry'),
  entry('bridge'),
]);
