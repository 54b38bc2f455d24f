import { describe, expect, it } from 'vitest';
import { choose, group, hardline, indent, join, line, print, softline } from '../../../src/codegen/emit/layout.js';

const list = (...items: readonly string[]) =>
  group('(', indent(softline, join([',', line], items)), choose(','), softline, ')');

describe('layout', () => {
  it('keeps a group on one line if it fits', () => {
    expect(print(list('a', 'b'), 6)).toBe('(a, b)');
  });

  it('breaks all lines of a group that does not', () => {
    expect(print(list('a', 'b'), 5)).toBe('(\n  a,\n  b,\n)');
  });

  it('counts what follows up to the next possible break', () => {
    expect(print([list('a', 'b'), ': void;'], 10)).toBe('(\n  a,\n  b,\n): void;');
  });

  it('breaks groups around a hard line, and leaves no space at a line’s end', () => {
    expect(print(group('{', indent(line, 'a', hardline, hardline, 'b'), line, '}'), 80)).toBe('{\n  a\n\n  b\n}');
  });
});
