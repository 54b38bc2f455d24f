import { describe, expect, it } from 'vitest';
import { quoted } from '../../../../src/codegen/model/text.js';
import { camelCase, isIdentifier, Names, propertyKey, whyNot } from '../../../../src/codegen/plan/names/names.js';
import fc from '../../../support/fast-check.js';

const evaluate = (expression: string): unknown => new Function(`return ${expression};`)();

describe('names', () => {
  it('keeps words of the language, of the runtime and needed globals free', () => {
    for (const name of ['null', 'enum', 'await', 'toThread', 'Handle', 'Promise', 'Map', 'Symbol', 'a-b', '1']) {
      expect(whyNot(name), name).toBeDefined();
    }
    expect(whyNot('Database')).toBeUndefined();
  });

  it('hands out each name once', () => {
    const names = new Names(['Temporal']);
    expect(names.allocate('Map')).toBe('Map_');
    expect(names.allocate('Map')).toBe('Map_2');
    expect(names.allocate('Temporal')).toBe('Temporal_');
    expect(names.allocate('marked')).toBe('marked');
    expect(names.allocate('marked', 'markedModule')).toBe('markedModule');
  });

  it('gives an identifier for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isIdentifier(camelCase(text))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => whyNot(new Names().allocate(text)) === undefined));
  });

  it('quotes any text so that it is read back unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => evaluate(quoted(text)) === text));
  });

  it('makes a key of any text that names exactly that property', () => {
    const check = (text: string) => {
      const object = evaluate(`({ ${propertyKey(text)}: 1 })`) as object;
      return Object.getPrototypeOf(object) === Object.prototype && Object.hasOwn(object, text);
    };
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', "'", '*/')),
        check,
      ),
    );
  });
});
