/** What the compiler's stack is too small for is found, and only that. */

import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { type Check, checkApart } from '../../../src/codegen/verify/apart.js';

const file = ts.createSourceFile(
  'facade.ts',
  'export type A = 1;\nclass B { a(): void {}\n  b(): void {} }\nclass C extends B { c(): void {} }\ntype D = 2;',
  ts.ScriptTarget.ESNext,
  true,
);
const shown = ({ start, messageText }: ts.Diagnostic) => [file.text.slice(start).split(/\W/)[0], messageText];

/** A compiler that overflows at nodes with one of these texts in them. */
const failingAt =
  (...texts: readonly string[]): Check =>
  (nodes) => {
    if (nodes.some((node) => texts.some((text) => node.getText().includes(text)))) throw new RangeError('stack');
    return [];
  };

test.each([
  ['a member', failingAt('b()'), ['b']],
  ['a class that does not fit its base', failingAt('class C'), ['C']],
  ['a type', failingAt('D = 2', 'a()'), ['a', 'D']],
  ['nothing', failingAt(), []],
])('%s', (_, check, names) => {
  expect(checkApart(file, check).map(shown)).toEqual(
    names.map((name) => [name, 'its types nest too deep for the compiler']),
  );
});

test('other failures are not taken for it', () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  expect(() => checkApart(file, broken)).toThrow('broken');
});
