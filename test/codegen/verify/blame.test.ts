import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { ownerOfFlaw } from '../../../src/codegen/verify/blame.js';

const text = `import { Handle } from 'gen-async-facade';
export interface Finder { (selector: string): Promise<string>; }
export class Finder extends Handle {
  find(what: Bad): void {}
  $read(): void {}
  [Symbol.asyncIterator](): void {}
  get name(): string { return ''; }
}
export function compile(a: Worse): void {}
export const sync = { read(b: Worst): void {} };
export interface Options { depth: Deep; }
export declare namespace types { type Odd = Missing; }
`;
const file = ts.createSourceFile('facade.ts', text, ts.ScriptTarget.ESNext, true);
const ownerAt = (word: string, message = '') => ownerOfFlaw(file, text.indexOf(word), message);

describe('what a flaw belongs to', () => {
  it.each([
    ['Bad', 'Finder.find'],
    ['selector', 'Finder()'],
    ['Worse', 'compile'],
    ['Worst', 'sync.read'],
    ['asyncIterator', 'Finder.[Symbol.iterator]'],
    ['Deep', 'Options'],
    ['Missing', 'types.Odd'],
    ["'gen-async-facade'", undefined],
  ])('at %s', (word, owner) => {
    expect(ownerAt(word)).toBe(owner);
  });

  it('is what stands between angle brackets, where that does not satisfy a constraint', () => {
    const message = "Type 'this' does not satisfy the constraint 'Kind'";
    expect(ownerAt('Bad', message)).toBe('Finder.find<>');
    expect(ownerAt('Worse', message)).toBe('compile<>');
    expect(ownerAt('Deep', message)).toBe('Options<>');
    expect(ownerAt('Finder extends', message)).toBe('Finder extends');
  });

  it('is the type parameters, where the two declarations of a callable class differ in them', () => {
    const message = "All declarations of 'Finder' must have identical type parameters";
    expect(ownerAt('Finder {', message)).toBe('Finder<>');
    expect(ownerAt('Finder extends', message)).toBe('Finder<>');
  });

  it('is an override, where that does not fit the member of the base', () => {
    const message = "Property 'name' in type 'Finder' is not assignable to the same property in base type 'Base'";
    expect(ownerAt('name()', message)).toBe('Finder.name overrides');
    expect(ownerAt('Worse', message)).toBe('compile');
  });

  it('is the member that the compiler names, where a class does not fit its base', () => {
    expect(ownerAt('Finder extends', "Types of property 'name' are incompatible")).toBe('Finder.name');
    expect(ownerAt('Finder extends', "Types of property 'other' are incompatible")).toBe('Finder extends');
    expect(ownerAt('Finder extends', "Types of property '$read' are incompatible")).toBe('Finder.$read');
    expect(ownerAt('Finder extends', "Class 'Finder' incorrectly extends base class 'Base'")).toBe('Finder extends');
  });
});
