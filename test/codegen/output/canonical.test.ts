import { describe, expect, test } from 'vitest';
import { saysTheSame, unifiedDiff } from '../../../src/codegen/output/compare.js';

const facade = `// Async facade of sample 1.0.0.

import type { B, A } from 'sample';
import { Handle, toThread } from 'gen-async-facade';

export type { A, B };

/**
 * Reads one row.
 *
 * @param key where
 */
export function get<T>(key: string, options?: { deep: boolean; limit: number }): Promise<T | undefined>;
export function get(...args: unknown[]): unknown {
  return toThread(sample.get, ...args);
}

export const visit: (f: (x: A) => B) => (A | B)[] = (f) => [];
export type Url = \`https://\${string}/*\${number}*/\`;
export class Empty extends Handle {}
`;

const says = (text: string) => saysTheSame('facade.ts', facade, text);

describe('formatting does not make a facade stale', () => {
  const reformatted: Record<string, (text: string) => string> = {
    'indentation and line ends': (text) => text.replaceAll('\n', '\n\n').replaceAll('  ', '\t'),
    'double quotes': (text) => text.replaceAll("'", '"'),
    'no semicolons': (text) => text.replace(/;$/gm, ''),
    'commas in type literals': (text) => text.replace('deep: boolean; limit', 'deep: boolean, limit'),
    'trailing commas': (text) => text.replace('...args);', '\n...args,\n);').replace('{ A, B }', '{ A, B, }'),
    parentheses: (text) =>
      text.replace('(f) => []', 'f => ([])').replace('Promise<T | undefined>', 'Promise<(T | undefined)>'),
    'a leading bar in unions': (text) => text.replace('Promise<T | undefined>', 'Promise<\n  | T\n  | undefined\n>'),
    'sorted names and imports': (text) =>
      text.replace('{ B, A }', '{ A, B }').replace(/(import type.*\n)(import.*\n)/, '$2$1'),
    comments: (text) => text.replaceAll(' * ', '   *   '),
    'quoted names': (text) => text.replace('deep:', '"deep":'),
    'an empty class': (text) => text.replace('Handle {}', 'Handle {\n}'),
  };
  test.each(Object.keys(reformatted))('%s', (name) => {
    const text = reformatted[name]?.(facade) ?? '';
    expect(text).not.toBe(facade);
    expect(says(text)).toBe(true);
  });
});

describe('what the text says does', () => {
  const changed: Record<string, [string, string]> = {
    grouping: ['(A | B)[]', 'A | B[]'],
    'an optional parameter': ['options?:', 'options:'],
    'a comment': ['Reads one row', 'Reads all rows'],
    'a value instead of a type': ['import type {', 'import {'],
    'a name': ['sample.get', 'sample.put'],
    'let for const': ['export const visit', 'export let visit'],
    'the text of a template': ['https://', 'http://'],
    'a literal': ["from 'sample'", "from 'sample/deep'"],
    'a modifier': ['export function get(...', 'export async function get(...'],
    'a lost line': ['export class Empty extends Handle {}\n', ''],
    'the header': ['sample 1.0.0', 'sample 1.0.1'],
  };
  test.each(Object.keys(changed))('%s', (name) => {
    const [from, to] = changed[name] ?? ['', ''];
    expect(facade).toContain(from);
    expect(says(facade.replace(from, to))).toBe(false);
  });
});

describe('unified diff', () => {
  test('names both sides as git does', () => {
    expect(unifiedDiff('generated/a.ts', 'one\ntwo\n', 'one\n2\n')).toBe(
      '--- a/generated/a.ts\n+++ b/generated/a.ts\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n',
    );
  });

  test('of a file that is not there, all lines are new', () => {
    expect(unifiedDiff('generated/a.ts', undefined, 'one\n')).toBe(
      '--- /dev/null\n+++ b/generated/a.ts\n@@ -0,0 +1,1 @@\n+one\n',
    );
  });
});
