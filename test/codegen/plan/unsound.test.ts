import { describe, expect, it } from 'vitest';
import type { TypeModel, TypeParameterModel } from '../../../src/codegen/model/model.js';
import { Unsound } from '../../../src/codegen/plan/unsound.js';
import {
  classExport,
  classOf,
  facadeOf,
  functionExport,
  method,
  moduleOf,
  planOf,
  signature,
  string,
} from './support/model.js';

describe('what did not type-check', () => {
  const thing = classOf('Thing', [method('good', signature([], string)), method('bad', signature([], string))]);
  const model = moduleOf([classExport('Thing'), functionExport('f', signature([], string))], [thing]);
  const unsound = new Map([
    ['Thing.bad', 'TS2416'],
    ['f', 'TS2322'],
  ]);

  it('is left out with its reason, and the rest stays', () => {
    const text = facadeOf(model, { unsound });
    expect(text).toContain('good(): Promise<string>');
    expect(text).not.toContain('bad(');
    expect(text).not.toContain('function f(');
    const reasons = new Map(planOf(model, { unsound }).leftOut.map((one) => [one.name, one.reason]));
    expect(reasons.get('Thing.bad')).toContain('TS2416');
    expect(reasons.get('f')).toContain('TS2322');
  });
});

describe('what is blamed', () => {
  const unsound = new Unsound(
    new Map([
      ['Parse', 'TS1'],
      ['TypesNumber.format', 'TS2'],
      ['Iterator_ extends', 'TS3'],
      ['Row.setName<>', 'TS4'],
      ['Row.setTitle', 'TS6'],
      ['Row.then_', 'TS5'],
      ['typesNumberParse<>', 'TS7'],
    ]),
  );

  it.each([
    ['Parse', 'TS1'],
    ['types.Number.format', 'TS2'],
    ['Iterator extends', 'TS3'],
    ['Row.name<>', 'TS4'],
    ['Row.setTitle', 'TS6'],
    ['Row.then', 'TS5'],
    ['types.Number.parse<>', 'TS7'],
  ])('%s, by its name in the original', (name, reason) => {
    expect(unsound.reasonFor(name)).toBe(reason);
  });

  it.each(['parse', 'Parse()', 'typesNumber.format', 'types.Number', 'Iterator', 'row.name<>', 'Row.title'])(
    'not %s',
    (name) => {
      expect(unsound.reasonFor(name)).toBeUndefined();
    },
  );
});

describe('a member that does not fit its base', () => {
  const item: TypeParameterModel = { name: 'Item', modifiers: [] };
  const list = classOf('List', [method('first', signature([], { kind: 'parameter', name: 'Item' }))], {
    typeParameters: [item],
  });
  const base: TypeModel = { kind: 'reference', declaration: list.id, arguments: [string] };
  const row = classOf('Row', [method('first', signature([], { kind: 'keyword', name: 'number' }))], { extends: base });
  const model = moduleOf([classExport('List'), classExport('Row')], [list, row]);

  it('is what the base has', () => {
    expect(facadeOf(model)).toContain('first(): Promise<number>');
    const unsound = new Map([['Row.first overrides', 'TS2416']]);
    expect(facadeOf(model, { unsound }).match(/first\(\)/g)).toHaveLength(1);
    const { leftOut, notes } = planOf(model, { unsound });
    expect(leftOut).toEqual([]);
    expect(notes.find(({ name }) => name === 'Row.first')?.how).toBe('as List has it');
  });

  it('is declared as the base declares it where the base does not fit either', () => {
    const unsound = new Map([
      ['Row.first overrides', 'TS2416'],
      ['Row extends', 'TS2344'],
    ]);
    const text = facadeOf(model, { unsound });
    expect(text).toContain('class Row extends Handle');
    expect(text.slice(text.indexOf('class Row'))).toContain('first(): Promise<string>');
  });
});

describe('what type parameters are limited to', () => {
  const name: TypeParameterModel = { name: 'Name', constraint: string, modifiers: [] };
  const leaf = { ...classOf('Leaf', [method('text', signature([], string))]), typeParameters: [name] };
  const leafOf = (of: TypeModel): TypeModel => ({ kind: 'reference', declaration: leaf.id, arguments: [of] });
  const item: TypeParameterModel = {
    name: 'Item',
    constraint: leafOf({ kind: 'parameter', name: 'Name' }),
    default: leafOf(string),
    modifiers: [],
  };
  const list = { ...classOf('List', [method('first', signature([], string))]), typeParameters: [name, item] };
  const lists = signature(
    [],
    {
      kind: 'reference',
      declaration: list.id,
      arguments: [
        { kind: 'parameter', name: 'Name' },
        { kind: 'parameter', name: 'Item' },
      ],
    },
    { typeParameters: [name, item] },
  );
  const model = moduleOf([classExport('Leaf'), classExport('List'), functionExport('list', lists)], [leaf, list]);

  it('is left out of a class, except for what is the same in the facade', () => {
    expect(facadeOf(model)).toContain('class List<Name extends string, _Item extends Leaf<Name> = Leaf<string>>');
    expect(facadeOf(model, { unsound: new Map([['List<>', 'TS2344']]) })).toContain(
      'class List<_Name extends string, _Item = Leaf<string>>',
    );
  });

  it('is not what a default needs either', () => {
    const third: TypeParameterModel = {
      name: 'Rest',
      default: leafOf({ kind: 'parameter', name: 'Item' }),
      modifiers: [],
    };
    const longer = { ...list, typeParameters: [name, item, third] };
    const text = facadeOf(moduleOf([classExport('Leaf'), classExport('List')], [leaf, longer]), {
      unsound: new Map([['List<>', 'TS2344']]),
    });
    expect(text).toContain('_Item = Leaf<string>, _Rest = unknown>');
  });

  it('stands in for what does not fit it, and a text fits', () => {
    expect(facadeOf(model)).toContain('Pipelined<List<Name, Item>>');
    expect(facadeOf(model, { unsound: new Map([['list<>', 'TS2344']]) })).toContain(
      'Pipelined<List<Name, Leaf<string>>>',
    );
  });
});
