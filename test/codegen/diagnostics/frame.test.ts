import { expect, test } from 'vitest';
import { codeFrame, linesOf } from '../../../src/codegen/diagnostics/frame.js';
import { nearest } from '../../../src/codegen/diagnostics/nearest.js';

const text = 'one\n\tconst two = 2;\nthree\n';

test.each([
  ['a word', codeFrame(linesOf(text), 2, 8), '1 | one\n2 | \tconst two = 2;\n  | \t      ^^^\n3 | three'],
  ['so many characters', codeFrame(linesOf(text), 1, 1, 2), '1 | one\n  | ^^\n2 | \tconst two = 2;'],
  ['no more than there are', codeFrame(['ab'], 1, 2, 99), '1 | ab\n  |  ^'],
])('the lines around a place, with a mark below %s', (_, frame, expected) => {
  expect(frame).toBe(expected);
});

test.each([
  ['parse(optins)', ['parse', 'print'], undefined],
  ['prase', ['parse', 'print'], 'parse'],
  ['PARSE', ['parse', 'PARSED'], 'parse'],
  ['x', ['parse'], undefined],
  ['x', ['y'], undefined],
  ['x', ['X'], 'X'],
  ['parse', ['parse', 'parser'], 'parser'],
])('the nearest name to %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});
