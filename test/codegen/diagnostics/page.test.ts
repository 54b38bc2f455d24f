import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/codegen/diagnostics/catalogue.js';
import { diagnosticsPage } from '../../../src/codegen/diagnostics/page.js';

const root = join(import.meta.dirname, '../../..');

test('DIAGNOSTICS.md is what the catalogue says; `npm run docs` renews it', async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot(join(root, 'DIAGNOSTICS.md'));
});

test('every code of the catalogue is reported somewhere', () => {
  const src = join(root, 'src/codegen');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const text = files.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
  const unused = Object.keys(catalogue).filter((code) => !new RegExp(`(?:report\\(\\s*|code: )'${code}'`).test(text));
  expect(unused).toEqual([]);
});
