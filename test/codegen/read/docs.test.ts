/** Documentation as text. */

import { expect, test } from 'vitest';
import { unindent } from '../../../src/codegen/read/docs.js';
import { find, readFiles } from './support/read.js';

test.each([
  ['/** One line. */', 'One line.'],
  ['/**\n   * First.\n   *\n   *     code\n   * @param a b\n   */', 'First.\n\n    code\n@param a b'],
  ['/**\r\n * Windows.\r\n */', 'Windows.'],
  ['/** */', undefined],
])('%j', (comment, text) => {
  expect(unindent(comment)).toBe(text);
});

test('the head of a file is about the file', () => {
  const { 'a.d.ts': model } = readFiles({
    'a.d.ts': '/** @file About types. */\nexport type A = 1;\n/** About b. */\nexport declare const b: 1, c: 2;\n',
  });
  expect(find(model?.exports, 'A').docs).toBeUndefined();
  expect(find(model?.exports, 'b').docs).toBe('About b.');
});

test('what the compiler would obey is not repeated', () => {
  const { 'a.d.ts': model } = readFiles({
    'a.d.ts':
      '/** @ts-ignore */\nexport declare const a: 1;\n/**\n * About b.\n * @ts-expect-error it is odd\n */\nexport declare const b: 1;\n',
  });
  expect(find(model?.exports, 'a').docs).toBeUndefined();
  expect(find(model?.exports, 'b').docs).toBe('About b.');
});
