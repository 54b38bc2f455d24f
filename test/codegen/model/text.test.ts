/** Searching and comparing parts of a model by their text. */

import { expect, test } from 'vitest';
import type { TypeModel } from '../../../src/codegen/model/model.js';
import { isOpen, mentionsParameter, textOf } from '../../../src/codegen/model/text.js';

const list = (element: TypeModel): TypeModel => ({ kind: 'array', element, readonly: false });

test('a type mentions one parameter, or any', () => {
  const type = list({ kind: 'parameter', name: 'Item' });
  expect(mentionsParameter(type, 'Item')).toBe(true);
  expect(mentionsParameter(type, 'It')).toBe(false);
  expect(mentionsParameter(type)).toBe(true);
  expect(mentionsParameter(list({ kind: 'keyword', name: 'string' }))).toBe(false);
  expect(isOpen(list({ kind: 'this' }))).toBe(true);
});

test('what is compared does not depend on where it stands', () => {
  const at = (line: number) => ({ kind: 'method', docs: `line ${line}`, place: { file: 'a.d.ts', line, column: 1 } });
  expect(textOf(at(1))).toBe(textOf(at(2)));
});
