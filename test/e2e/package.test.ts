import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { consumerFolder, execute, nodeBinary } from './support/run.js';

const installed = () => join(inject('consumers'), 'node_modules/gen-async-facade');

test('what is published is what is needed', () => {
  expect(readdirSync(installed()).sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'templates']);
});

test('the import of the runtime loads what that takes: no compiler, no command line, no piscina, nothing for calls', async () => {
  const program = `
    const seen = [];
    const { registerHooks } = await import('node:module');
    registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); seen.push(found.url); return found; } });
    await import('gen-async-facade');
    console.log(JSON.stringify(seen));
  `;
  const output = await execute(nodeBinary('24'), ['--input-type=module', '--eval', program], consumerFolder('esm'));
  const urls: string[] = JSON.parse(output);
  const files = urls.filter((url) => !url.startsWith('node:')).map((url) => url.split('/gen-async-facade/').at(-1));
  expect([...new Set(files)]).toEqual(['dist/index.js', 'dist/early.cjs']);
});

test('its package.json promises what is there', () => {
  const { bin, exports } = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'));
  expect(Object.keys(exports)).toEqual(['.', './codegen', './config', './explain.schema.json', './package.json']);
  expect(bin).toEqual({ 'gen-async-facade': 'bin/gen-async-facade.js' });
});
