import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileIn, compilers } from './support/run.js';

const folder = join(import.meta.dirname, '../cases');
const resolutions = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};

describe.for(Object.entries(compilers))('every golden facade compiles with %s', ([, packageName]) => {
  test.for(Object.entries(resolutions))('and %s resolution', async ([, options]) => {
    expect(await compileIn(folder, packageName, '-p', 'tsconfig.json', ...options)).toBe('');
  });
});
