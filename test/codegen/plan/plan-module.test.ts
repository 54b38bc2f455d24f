import { describe, expect, it } from 'vitest';
import {
  array,
  classExport,
  classOf,
  facadeOf,
  functionExport,
  functionType,
  interfaceOf,
  keyword,
  method,
  moduleOf,
  nothing,
  number,
  parameter,
  parameterType,
  planOf,
  property,
  reference,
  signature,
  string,
  typeExport,
  union,
} from './support/model.js';

const has = (text: string, ...lines: readonly string[]) => {
  for (const line of lines) expect(text).toContain(line);
};

describe('functions', () => {
  it('pass their parameters by name where all are required', () => {
    const text = facadeOf(
      moduleOf([
        functionExport(
          'f',
          signature([parameter('a', string), parameter('rest', array(number), { rest: true })], string),
        ),
      ]),
    );
    has(
      text,
      'export function f(a: string, ...rest: number[]): Promise<string> {\n  return toThread(originalModule.f, a, ...rest);\n}',
    );
  });

  it('forward what was given where something is optional', () => {
    const text = facadeOf(
      moduleOf([functionExport('f', signature([parameter('a', string, { optional: true })], nothing))]),
    );
    has(
      text,
      'export function f(a?: string): Promise<void>;\nexport function f(...args: unknown[]): unknown {',
      'toThread.run(originalModule.f, ...args)',
    );
  });

  it('of a builtin are left out if they are asynchronous, unless they take an object that lives in a thread', () => {
    const later = reference('Promise', number);
    const model = moduleOf(
      [
        classExport('Database'),
        functionExport('copy', signature([parameter('path', string)], later)),
        functionExport('backup', signature([parameter('from', reference('Database'))], later)),
      ],
      [classOf('Database', [method('close', signature([], nothing))])],
      { builtin: true },
    );
    expect(facadeOf(model)).toContain('export function backup(from: Database): Promise<number>');
    expect(facadeOf(model)).not.toContain('function copy');
  });

  it('keep overloads and type parameters', () => {
    const generic = signature([parameter('x', parameterType('T'))], array(parameterType('T')), {
      typeParameters: [{ name: 'T', modifiers: [] }],
    });
    const text = facadeOf(moduleOf([functionExport('f', generic, signature([], string))]));
    has(text, 'export function f<T>(x: T): Promise<T[]>;', 'export function f(): Promise<string>;');
  });

  it('wrap no promise twice', () => {
    has(facadeOf(moduleOf([functionExport('f', signature([], reference('Promise', string)))])), 'f(): Promise<string>');
    has(
      facadeOf(moduleOf([functionExport('f', signature([], union(string, reference('Promise', string))))])),
      'f(): Promise<string>',
    );
  });

  it('widen the results of callbacks', () => {
    const callback = functionType([parameter('x', number)], string);
    has(
      facadeOf(moduleOf([functionExport('f', signature([parameter('g', callback)], nothing))])),
      'g: (x: number) => string | Promise<string>',
    );
    const voidCallback = functionType([parameter('x', number)], nothing);
    has(
      facadeOf(moduleOf([functionExport('f', signature([parameter('g', voidCallback)], nothing))])),
      'g: (x: number) => void)',
    );
  });

  it('iterate where the original does', () => {
    has(
      facadeOf(moduleOf([functionExport('f', signature([], reference('IterableIterator', number)))])),
      'f(): AsyncIterableIterator<number>',
      'toThread.iterate(',
    );
  });

  it('give handles for returned functions', () => {
    const text = facadeOf(
      moduleOf([functionExport('f', signature([], functionType([parameter('x', number)], string)))]),
    );
    has(
      text,
      'Pipelined<FunctionHandle<(x: number) => Promise<string>>>',
      'toThread.handle(FunctionHandle, originalModule.f)',
    );
  });
});

describe('types', () => {
  const statement = interfaceOf('Statement', [
    method('run', signature([], number)),
    property('source', string, { readonly: true }),
    property('busy', keyword('boolean')),
  ]);

  it('with methods that come back are handles', () => {
    const text = facadeOf(
      moduleOf(
        [functionExport('prepare', signature([], reference('Statement'))), typeExport('Statement')],
        [statement],
      ),
    );
    has(
      text,
      'prepare(): Pipelined<Statement>',
      'export class Statement extends Handle {',
      'run(): Promise<number>',
      'get source(): Promise<string>',
    );
    has(text, 'setBusy(value: boolean): Promise<void>', 'handles: { Statement: { class: Statement } }');
    expect(text).not.toContain('setSource');
  });

  it('with methods that only go in stay objects of the caller’s', () => {
    const text = facadeOf(
      moduleOf(
        [functionExport('use', signature([parameter('s', reference('Statement'))], nothing)), typeExport('Statement')],
        [statement],
      ),
    );
    has(text, 'export interface Statement {', 'run(): number | Promise<number>;');
    expect(text).not.toContain('class Statement');
  });

  it('of data are the original’s own', () => {
    const row = interfaceOf('Row', [property('id', number)]);
    const text = facadeOf(moduleOf([functionExport('get', signature([], reference('Row'))), typeExport('Row')], [row]));
    has(text, "import type { Row } from 'original';", 'export type { Row };', 'get(): Promise<Row>');
  });

  it('of data in which functions occur have two forms if they go both ways', () => {
    const options = interfaceOf('Options', [property('log', functionType([parameter('x', string)], number))]);
    const exports = [
      functionExport('set', signature([parameter('o', reference('Options'))], nothing)),
      functionExport('get', signature([], reference('Box'))),
    ];
    const box = interfaceOf('Box', [property('options', reference('Options')), property('count', number)]);
    const text = facadeOf(
      moduleOf(
        [...exports, functionExport('put', signature([parameter('b', reference('Box'))], nothing))],
        [options, box],
      ),
    );
    has(
      text,
      'export interface OptionsResult {',
      'log: FunctionHandle<(x: string) => Promise<number>>;',
      'log: (x: string) => number | Promise<number>;',
    );
  });

  it('that cannot cross leave a reason and a way out', () => {
    const unreadable = { kind: 'unreadable', text: 'Missing', reason: 'not found' } as const;
    const { leftOut } = planOf(moduleOf([functionExport('f', signature([], unreadable))]));
    expect(leftOut).toMatchObject([
      { name: 'f', reason: expect.stringContaining('Missing'), wayOut: expect.any(String) },
    ]);
  });
});

describe('classes', () => {
  it('are made with create, or construct where create is taken', () => {
    const thing = classOf('Thing', [method('m', signature([], string))]);
    has(
      facadeOf(moduleOf([classExport('Thing')], [thing])),
      'static create(): Pipelined<Thing>',
      'toThread.construct(Thing, originalModule.Thing)',
    );
    const maker = { ...thing, statics: [method('create', signature([], reference('Thing')))] };
    has(
      facadeOf(moduleOf([classExport('Thing')], [maker])),
      'static construct(): Pipelined<Thing>',
      'static create(): Pipelined<Thing>',
    );
  });

  it('without a public constructor have no create', () => {
    for (const more of [{ abstract: true }, { constructorAccess: 'private' as const }]) {
      expect(
        facadeOf(moduleOf([classExport('Thing')], [classOf('Thing', [method('m', signature([], string))], more)])),
      ).not.toContain('create');
    }
  });

  it('come after what they extend, without statics that would be wrong', () => {
    const base = classOf('Base', [method('m', signature([], string))], {
      construct: [signature([parameter('a', number)], reference('Base'))],
    });
    const derived = classOf('Derived', [method('n', signature([], { kind: 'this' }))], {
      extends: reference('Base'),
      construct: [signature([parameter('a', string)], reference('Derived'))],
    });
    const text = facadeOf(moduleOf([classExport('Derived'), classExport('Base')], [derived, base]));
    has(text, 'class Derived extends (Base as unknown as Subclassable<typeof Base>)', 'n(): Pipelined<this>');
    expect(text.indexOf('class Base')).toBeLessThan(text.indexOf('class Derived'));
  });

  it('have no member that await would take for a promise', () => {
    const text = facadeOf(
      moduleOf([classExport('Thing')], [classOf('Thing', [method('then', signature([], string))])]),
    );
    has(text, 'then_(): Promise<string>', 'original(this).then)');
  });

  it('find another name for a setter that clashes', () => {
    const text = facadeOf(
      moduleOf(
        [classExport('Thing')],
        [classOf('Thing', [property('name', string), method('setName', signature([], nothing))])],
      ),
    );
    has(text, 'setName(): Promise<void>', 'setNameProperty(value: string)');
  });

  it('of errors are errors', () => {
    const failure = classOf('Failure', [property('code', string), property('message', string)], {
      error: true,
      extends: reference('Error'),
    });
    const text = facadeOf(moduleOf([classExport('Failure')], [failure]));
    has(
      text,
      'export class Failure extends Error {\n  declare code: string;\n}',
      'errors: { Failure: { class: Failure, original: originalModule.Failure } }',
    );
  });
});

describe('names that clash', () => {
  it('are solved and exported under the original’s name', () => {
    const map = classOf('Map', [method('m', signature([], string))], { id: 'Own.Map' });
    const text = facadeOf(
      moduleOf(
        [
          { name: 'Map', place, value: { kind: 'class', declaration: 'Own.Map' }, type: 'Own.Map' },
          functionExport('null', signature([], string)),
        ],
        [map],
      ),
    );
    has(text, 'class Map_ extends Handle', 'export { Map_ as Map, null_ as null };', 'originalModule.null');
  });
});

describe('what is left out', () => {
  const callback = parameter(
    'callback',
    functionType([parameter('err', union(reference('Error'), keyword('null')))], nothing),
  );
  const model = moduleOf([
    functionExport('read', signature([callback], nothing)),
    functionExport('readSync', signature([], string)),
  ]);

  it('is the callback version beside a synchronous one', () => {
    const plan = planOf(model);
    expect(plan.leftOut).toMatchObject([{ name: 'read', wayOut: expect.stringContaining('--include read') }]);
    expect(facadeOf(model)).not.toContain('function read(');
  });

  it('comes back when asked for, and limits nothing else', () => {
    const text = facadeOf(model, { include: ['read'] });
    has(text, 'function read(', 'function readSync(');
  });

  it('is what patterns exclude', () => {
    expect(facadeOf(model, { exclude: ['*Sync'] })).not.toContain('readSync');
    const things = moduleOf(
      [classExport('Thing')],
      [classOf('Thing', [method('a', signature([], string)), method('b', signature([], string))])],
    );
    const text = facadeOf(things, { exclude: ['Thing.b'] });
    has(text, 'a(): Promise<string>');
    expect(text).not.toContain('b():');
  });
});

describe('state', () => {
  it('gives a module one home thread, and the configuration opts out', () => {
    const model = moduleOf([
      functionExport('setOptions', signature([], nothing)),
      functionExport('render', signature([], string)),
    ]);
    has(facadeOf(model), "original('original', import.meta.url, { threads: 1 })");
    has(facadeOf(model, { config: { threads: 4 } }), '{ threads: 4 }');
    expect(facadeOf(moduleOf([functionExport('settle', signature([], string))]))).not.toContain('threads');
  });
});

const place = { file: 'index.d.ts', line: 1, column: 1 };

describe('child processes', () => {
  const module = moduleOf([functionExport('f', signature([], string))]);

  it('are asked for in the facade, and --explain says what differs there', () => {
    const options = { config: { executor: 'process' } } as const;
    has(facadeOf(module, options), "executor: 'process'");
    const told = planOf(module, options).notes.map(({ name, how }) => `${name}: ${how}`);
    expect(told.find((one) => one.includes('SharedArrayBuffer'))).toContain('refused');
    expect(told.find((one) => one.includes('KeyObject'))).toContain('rebuilt');
    expect(told.find((one) => one.includes('transfer()'))).toContain('copied');
  });

  it('are not mentioned where threads do', () => {
    expect(planOf(module).notes.filter(({ how }) => how.includes('process'))).toEqual([]);
  });
});
