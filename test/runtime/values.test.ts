import fs from 'node:fs';
import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { close, original, toThread, transfer, UncloneableValueError, withOptions } from '../../src/index.js';
import { sharesMemory } from './support/executor.js';
import { call, double, lib, makeAdder, NamedError, Point, Resource } from './support/lib.js';
import { runProgram } from './support/run.js';

afterAll(() => close());

// biome-ignore lint/suspicious/noExplicitAny: whatever comes
const give = (name: string): Promise<any> => call('give', name);
const refused = (promise: Promise<unknown>): Promise<UncloneableValueError> =>
  promise.then(
    () => expect.fail('it did not reject'),
    (error: UncloneableValueError) => error,
  );

const nest = (levels: number): unknown => (levels === 0 ? {} : { a: nest(levels - 1) });

describe('results', () => {
  it('keep what structured clone keeps', async () => {
    expect(await give('map')).toEqual(
      new Map<unknown, unknown>([
        ['a', Buffer.from('x')],
        [{ k: 1 }, new Set([1])],
      ]),
    );
    expect(await give('set')).toEqual(new Set([1, { a: 1 }]));
    expect(await give('date')).toEqual(new Date(5));
    expect(await give('bigint')).toBe(10n);
    expect(await give('u8')).toEqual(new Uint8Array([1, 2]));
    expect(await give('f64')).toEqual(new Float64Array([1.5]));
    expect((await give('arrayBuffer')).byteLength).toBe(3);
    expect(Object.is(await give('minusZero'), -0)).toBe(true);
    expect(await give('nan')).toBeNaN();
    expect(await give('undefined')).toBeUndefined();
    expect(await give('getter')).toEqual({ a: 7 });
    expect(typeof (await give('boxed'))).toBe('object');
  });

  it('of a declared type are copies, whatever their class is called, unless it can do more', async () => {
    const reading = { unit: 'C', value: 20, shown: '20C' };
    expect(await give('reading')).toEqual({ readings: [reading, reading] });
    expect(await give('signals')).toEqual([{ signal: 'width' }]);
    expect((await refused(give('moreSignals'))).path).toBe('result[0]: SignalWrapper');
    expect((await refused(give('hotReading'))).path).toBe('result.readings[0]: HotThermometer');
    expect((await refused(give('undeclared'))).path).toBe('result.rows[0][0]: Undeclared');
  });

  it('nested deeper than an engine can read are refused, and nothing else is', async () => {
    const others = Promise.all([call('echo', 1), call('nest', 900)]);
    const error = await refused(call('nest', 100_000).catch(() => call('nest', 5000)));
    expect(error.message).toMatch(/^result\.a.*: what is nested more than 1,000 levels deep/);
    const [one, nested] = await others;
    expect([one, nested.a.a !== undefined]).toEqual([1, true]);
    expect((await refused(call('echo', nest(5000)))).message).toMatch(/levels deep/);
    expect(await call('echo', 2)).toBe(2);
  });

  it('keep shared references, cycles, holes and further properties of arrays', async () => {
    const cyclic = await give('cyclic');
    expect(cyclic.self).toBe(cyclic);
    const [a, b] = await give('shared');
    expect(a).toBe(b);
    const sparse = await give('sparse');
    expect(1 in sparse).toBe(false);
    expect(sparse.length).toBe(3);
    const named = Object.assign([1, 2, 3], { more: 4 });
    Reflect.deleteProperty(named, 1);
    expect(Object.entries(await call('echo', named))).toEqual([
      ['0', 1],
      ['2', 3],
      ['more', 4],
    ]);
    const match = await give('match');
    expect(match.index).toBe(1);
    expect(match.groups.x).toBe('b');
    expect(Object.getPrototypeOf(match.groups)).toBe(null);
    const proto = await give('proto');
    expect(Object.keys(proto)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(proto)).toBe(Object.prototype);
  });

  it('arrive as what they were where clone would change them', async () => {
    const buffer = await give('buffer');
    expect(Buffer.isBuffer(buffer) && buffer.toString()).toBe('abc');
    expect((await give('nested')).a[0].b.get('x')[0].toString()).toBe('deep');
    const url = await give('url');
    expect(url).toBeInstanceOf(URL);
    expect(url.searchParams.get('y')).toBe('1');
    expect(await give('params')).toBeInstanceOf(URLSearchParams);
    expect([...(await give('params'))]).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
    const stats = await give('stats');
    expect(stats).toBeInstanceOf(fs.Stats);
    expect(stats.isDirectory()).toBe(true);
    expect(stats.mtime).toBeInstanceOf(Date);
    const big = await give('bigStats');
    expect(big.isDirectory()).toBe(true);
    expect(typeof big.size).toBe('bigint');
    const [dirent] = await give('dirents');
    expect(dirent).toBeInstanceOf(fs.Dirent);
    expect(dirent.isFile() || dirent.isDirectory()).toBe(true);
    expect(typeof dirent.parentPath).toBe('string');
    const bare = await give('nullProto');
    expect(Object.getPrototypeOf(bare)).toBe(null);
    expect(bare.b).toEqual({ c: 2 });
    const regExp = await give('regexp');
    expect([regExp.source, regExp.flags, regExp.lastIndex]).toEqual(['a', 'gi', 3]);
    expect((await give('symbolKey'))[Symbol.for('k')]).toBe(1);
    expect(await give('wellKnown')).toBe(Symbol.iterator);
    const error = await give('error');
    expect(error).toBeInstanceOf(NamedError);
    expect(error.extra).toEqual({ deep: true });
  });

  it('are not confused by data that looks like the wire format', async () => {
    const tagged = await give('tagged');
    expect(Object.keys(tagged)).toEqual(['\u0001', 'bytes', 'more']);
    expect(tagged.more.toString()).toBe('q');
    expect(await call('echo', { '\u0001': 11, id: 1 })).toEqual({ '\u0001': 11, id: 1 });
  });

  it('are left out where nothing is declared of a result and it cannot cross', async () => {
    expect(await toThread.run(lib.give, 'decimal')).toBe(undefined);
    expect(await toThread.run(lib.give, 'bigint')).toBe(10n);
    await expect(toThread.run<Promise<void>>(lib.fail, 'fs')).rejects.toThrow();
  });

  it('reject with class and path where they would change silently, and harm nobody else', async () => {
    const [error, other] = await Promise.all([refused(give('decimal')), give('bigint')]);
    expect(other).toBe(10n);
    expect(error).toBeInstanceOf(UncloneableValueError);
    expect(error.path).toBe('result.rows[0].price: Decimal');
    expect(error.message).toContain(
      '"copy": ["class Decimal"] for a plain copy of its data, or "handle": ["class Decimal"] for a handle',
    );
    for (const name of ['symbol', 'weird', 'opaque', 'ownFunction']) {
      expect(await refused(give(name)), name).toBeInstanceOf(UncloneableValueError);
    }
    await expect(give('badGetter')).rejects.toThrow('getter failed');
  });

  it('reject for instances without methods, too, unless they are declared as data', async () => {
    const error = await refused(give('undeclared'));
    expect(error.path).toBe('result.rows[0][0]: Undeclared');
    expect(error.message).toContain('"copy": ["class Undeclared"]');
    expect((await refused(give('undeclaredList'))).path).toMatch(/^result\[0\]: /);
    expect((await refused(give('given'))).path).toBe('result[0]: an arguments object');
    const stream = await refused(call('echo', Readable.from(['a'])));
    expect(stream.message).toContain('a stream cannot');
    expect(stream.message).toContain('pass all of the data');
    // No class, no setting.
    expect((await refused(give('symbol'))).message).toContain('settled as "handle"');
    expect((await refused(give('symbol'))).message).not.toContain('"copy"');
  });

  it('leave out private marks of the original', async () => {
    expect(await give('privateKey')).toEqual({ kept: [1] });
    expect(Reflect.ownKeys(await give('privateKey'))).toEqual(['kept']);
    expect(Reflect.ownKeys(await give('mixedKeys'))).toEqual(['a', Symbol.for('k')]);
    expect((await refused(call('echo', { [Symbol('mine')]: 1 }))).message).toContain('Symbol(mine)');
  });

  it('withhold what the original keeps to itself where that cannot cross, and say so to whoever reads it', async () => {
    const result = await give('privateState');
    expect(result).toEqual({ value: 1, _plain: [{ n: 1 }], shared: { n: 1 } });
    expect(result._plain[0]).toBe(result.shared);
    expect(() => result._top).toThrow(UncloneableValueError);
    expect(() => result._top).toThrow('result._top.price: Decimal cannot cross');
    expect((await refused(call('echo', { _mine: new (class Mine {})() }))).message).toContain('Mine');
  });

  it('copy instances of classes that are declared as data', async () => {
    const { type, loc, tokens } = await give('parsed');
    expect(type).toBe('Program');
    expect(loc).toEqual({ start: { line: 1 }, end: { line: 2 }, lines: 1 });
    expect(Object.getPrototypeOf(loc)).toBe(Object.prototype);
    expect(loc.end).toBe(tokens[0]);
    expect(Array.isArray(tokens) && tokens.length).toBe(1);
  });

  it('contain handles where the original has objects', async () => {
    const { list, map } = await give('points');
    expect(list[0]).toBeInstanceOf(Point);
    expect(await list[1].double()).toBe(4);
    expect(await map.get('k').x).toBe(3);
    const fn = await give('fn');
    expect(await fn(1)).toBe(2);
    const { add, name } = await give('fns');
    expect(name).toBe('fns');
    expect(await add(1, 2)).toBe(3);
  });
});

describe('arguments', () => {
  it('may be dates of a clock that a test fakes, and from before', async () => {
    const before = new Date(5);
    vi.useFakeTimers({ toFake: ['Date'], now: 7 });
    try {
      expect(await call('echo', [before, new Date()])).toEqual([before, new Date(7)]);
    } finally {
      vi.useRealTimers();
    }
    expect(await call('echo', new Date(9))).toEqual(new Date(9));
  });

  it('are those of the moment of the call', async () => {
    const list = [1];
    const bytes = new Uint8Array([1]);
    const echoed = call('echoAll', list, bytes);
    list.push(2);
    bytes[0] = 9;
    expect(await echoed).toEqual([[1], new Uint8Array([1])]);
  });

  it('objects of another realm, and what derives from an object without a prototype, arrive with their data', async () => {
    expect(await call('echo', runInNewContext('({ a: [1] })'))).toEqual({ a: [1] });
    // protobufjs keeps the values of an enumeration so
    const derived = Object.assign(Object.create(Object.create(null)), { a: 1 });
    expect(await call('echo', derived)).toEqual({ a: 1 });
    expect(await call('echo', process.env)).toEqual({ ...process.env });
  });

  it('arrive as what they are', async () => {
    expect(await call('className', Buffer.from('x'))).toBe('Buffer');
    expect(await call('className', new URL('file:///'))).toBe('URL');
    expect(await call('inspect', Object.assign(Object.create(null), { a: 1 }))).toBe(
      '[Object: null prototype] { a: 1 }',
    );
    const shared = {};
    expect(await call('same', shared, shared)).toBe(true);
    expect(await call('argumentCount', undefined, undefined)).toBe(2);
    expect(await call('same', String, String)).toBe(true);
    expect(await call('echo', [new Date(1), /x/g, new Map([[1, new Set([2])]])])).toEqual([
      new Date(1),
      /x/g,
      new Map([[1, new Set([2])]]),
    ]);
    const big = new Uint8Array(100_000).fill(7);
    expect(await call('echo', big)).toEqual(big);
    expect(big.length).toBe(100_000);
    const view = new Int16Array([1, 2, 3, 4]).subarray(1, 3);
    expect(await call('echo', view)).toEqual(new Int16Array([2, 3]));
    expect(await call('echo', new DataView(new ArrayBuffer(2)))).toBeInstanceOf(DataView);
  });

  it.runIf(sharesMemory)('may share memory', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(2));
    await call('fill', shared, 5);
    expect([...shared]).toEqual([5, 5]);
  });

  it('stand for the original where they are its functions and classes', async () => {
    expect(await call('isResourceClass', Resource)).toBe(true);
    expect(await call('isResourceClass', lib.Resource)).toBe(true);
    expect(await call('isDouble', double)).toBe(true);
    expect(await call('same', toThread.value(lib.table), toThread.value(lib.table))).toBe(true);
  });

  it('stand for what another module exports, which is loaded in that thread, too', async () => {
    const other = original('./fixtures/constants.mjs', import.meta.url);
    expect(await call('callBack', other.which, 5)).toBe(-1);
    const stateful = original('./fixtures/symbols.mjs', import.meta.url, { threads: 1 });
    await expect(call('echo', stateful.anything)).rejects.toThrow('its module is not loaded in this thread');
    const missing = original('./fixtures/there-is-none.mjs', import.meta.url);
    await expect(call('echo', missing.anything)).rejects.toThrow('its module is not loaded in this thread');
    expect(await call('echo', 1)).toBe(1);
  });

  it('that cannot cross reject before anything is sent', async () => {
    expect(await refused(call('echo', Promise.resolve(1)))).toBeInstanceOf(UncloneableValueError);
    expect((await refused(call('echo', { a: [Symbol('x')] }))).path).toBe('argument[0].a[0]: Symbol(x)');
    expect(await refused(call('echo', new WeakMap()))).toBeInstanceOf(UncloneableValueError);
  });

  it('that are too long for clone to count reject instead of arriving without their bytes', async () => {
    for (const bytes of [new Uint8Array(2 ** 32), Buffer.alloc(2 ** 32)])
      expect((await refused(call('echo', [bytes]))).path).toBe('argument[0][0]: a view of 4 GiB or more');
  });

  it('of no class that derive from another object have their own data, and say so of the rest when it is read', async () => {
    const [node, same] = (await call('give', 'derived')) as Record<string, unknown>[];
    expect(node).toBe(same);
    expect(Object.keys(node ?? {})).toEqual(['type', 'self', 'kind']);
    expect([node?.type, node?.self, node?.kind]).toEqual(['name', node, 'a name']);
    expect(() => node?.nud).toThrow('result[0].nud: inherited from another object, which stays in its thread');
    expect(() => node?.lbp).toThrow(UncloneableValueError);
    // the original would miss what the copy has not
    expect((await refused(call('echo', [node]))).path).toBe(
      'argument[0][0]: a copy that lacks what its original inherits',
    );
  });

  it('can be handed over', async () => {
    const bytes = new Uint8Array(10_000).fill(3);
    expect(await call('echo', transfer(bytes))).toEqual(new Uint8Array(10_000).fill(3));
    expect(bytes.length).toBe(0);
    const other = new Uint8Array(8);
    await withOptions({ transfer: [other.buffer] }, () => call('echo', other));
    expect(other.length).toBe(0);
  });

  it.each([
    ['the beginning', (all: Buffer) => [all, all.subarray(2)]],
    ['the end', (all: Buffer) => [all.subarray(2), all]],
    ['both', (all: Buffer) => [all.subarray(0, 6), all.subarray(3)]],
    ['words', (all: Buffer) => [new Uint16Array(all.buffer, all.byteOffset, 3), all.subarray(3)]],
  ] as const)('in the same memory overlap there, too: %s', async (_name, views) => {
    for (const make of [() => Buffer.from('abcdefgh'), () => Buffer.alloc(40_000, 'abcdefgh').subarray(8, 16)]) {
      const [here, there] = [make(), make()];
      const [to, from] = views(here) as [Buffer, Buffer];
      for (let i = 0; i < from.length; i++) to[i] = (from[i] as number) + 1;
      await toThread.mutates([0, 1], lib.shift, ...(views(there) as [Buffer, Buffer]));
      expect(there.toString()).toBe(here.toString());
      const [one, other] = views(make()) as [Buffer, Buffer];
      await toThread.mutates([0], lib.shiftIn, { to: [one], from: new Map([['it', other]]), all: one.buffer });
      expect(Buffer.from(one.buffer).includes(here)).toBe(true);
    }
  });

  it('changed in place are copied back where that is declared', async () => {
    const buffer = Buffer.alloc(3);
    expect(await toThread.mutates([0], lib.fill, buffer, 4)).toBe(buffer);
    expect([...buffer]).toEqual([4, 4, 4]);
    const list = [1];
    await toThread.mutates([0], lib.pushTo, list, 2);
    expect(list).toEqual([1, 2]);
    const outs = [[0], Buffer.alloc(1), null] as const;
    await toThread.mutates(['1...'], lib.countInto, 5, ...outs);
    expect(outs).toEqual([[5], Buffer.of(6), null]);
    const cell = [0];
    await toThread.mutates(['0...'], lib.countInto, 5, cell);
    expect(cell).toEqual([5]);
    const inside = [new Date(NaN), /x/g, new URL('https://example.org'), new URLSearchParams('b=1&b=2')] as const;
    await toThread.mutates(['0...'], lib.setInside, ...inside);
    const [date, pattern, url, params] = inside;
    expect([date.getTime(), pattern.lastIndex, url.href, String(params)]).toEqual([
      5,
      3,
      'https://example.org/#x',
      'b=3',
    ]);
  });

  it('are no handles of another copy of the package, whose objects only that one knows', async () => {
    class Database {
      get rows() {
        return Promise.resolve(1);
      }
    }
    Object.defineProperty(Database.prototype, Symbol.for('gen-async-facade.handle'), { value: true });
    const error = await refused(call('echo', [new Database()]));
    expect(error.message).toContain('argument[0][0]: Database, a handle of another copy of gen-async-facade, cannot');
  });

  it.each(['gather', 'gatherLater'])(
    'changed in place are copied back from a call that fails, too: %s',
    async (name) => {
      const found: string[] = [];
      const options = { count: 0 };
      await expect(toThread.mutates([1, 2], lib[name], 'ab!c', found, options)).rejects.toThrow(new SyntaxError('bad'));
      expect([found, options]).toEqual([['a', 'b'], { count: 2 }]);
    },
  );
});

describe('constants', () => {
  it('are fetched once', async () => {
    const value = toThread.value<string>(lib.version);
    expect(await value).toBe('1.2.3');
    expect(await value).toBe('1.2.3');
    expect(await toThread.value(lib.table.deep.list)).toEqual([1, 2, 3]);
  });

  it('that are objects are used like their handles, which are fetched then', async () => {
    const common = toThread.value<Resource>(lib.common, Resource);
    expect(common).toBeInstanceOf(Resource);
    expect(await common.add(1).add(2).list()).toEqual([1, 2]);
    await common.setSize(5);
    expect([await common.label, await (await common).label]).toEqual(['resource 5', 'resource 5']);
    expect(await common).toBe(await common);
    expect(await (await common).same(await common)).toBe(true);
    // as an argument each is the thread's own
    expect(await call('isCommon', common)).toBe(true);
    const fresh = toThread.variable<Resource>(lib.common, Resource);
    expect([typeof (await fresh.size), await call('isCommon', fresh)]).toEqual(['number', true]);
  });

  it.each(['moving.cjs', 'moving.mjs'])('that change are what they are now: %s', async (file) => {
    const moving = original(`./fixtures/${file}`, import.meta.url, { threads: 1 });
    const count = toThread.variable<number>(moving.count);
    expect(await count).toBe(0);
    expect(await toThread(moving.bump)).toBe(1);
    expect(await count).toBe(1);
  });

  it('that have nothing but their identity mean the original’s when they are passed, or answer a callback', async () => {
    const skip = toThread.value<Record<string, unknown>>(lib.SKIP);
    const copy = await skip;
    expect(copy).toEqual({});
    expect([await call('isSkip', skip), await call('isSkip', copy), await call('isSkip', {})]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await call('givesSkip', () => skip)).toBe(true);
    expect(await call('givesSkip', async () => skip)).toBe(true);
    expect(await call('givesSkip', () => ({}))).toBe(false);
    copy.more = 1;
    expect(await call('isSkip', copy)).toBe(false);
  });

  it('that are objects and cannot be fetched reject what is called on them, and are asked for again', async () => {
    const missing = toThread.value<Resource>(lib.nothing.there, Resource);
    await expect(missing.list()).rejects.toThrow(TypeError);
    await expect(Promise.resolve(missing)).rejects.toThrow(TypeError);
    const absent = toThread.value<Resource>(lib.absent, Resource);
    await expect(absent.list()).rejects.toThrow('of undefined');
  });

  it('that are promises are awaited there', async () => {
    expect(await toThread.value(lib.promised)).toBe(4);
    expect(await toThread.get<Promise<number>>(lib.promised)).toBe(4);
  });
});

it('callable objects keep their members', async () => {
  const adder = await makeAdder(2);
  expect(await adder(3)).toBe(5);
  expect(await adder.n).toBe(2);
  expect(await makeAdder(5)(1)).toBe(6);
});

it('a native pointer in an argument is refused, whatever its prototype', async () => {
  const server = createServer().listen(0);
  const { _handle: native } = server as unknown as { _handle: { _externalStream: object } };
  const error = await refused(call('echo', { language: native._externalStream }));
  server.close();
  expect(error).toBeInstanceOf(UncloneableValueError);
  expect(error.message).toContain('language: a native pointer');
});

it.runIf(sharesMemory)('a File is a File with its name, on each Node', async () => {
  const file = new File(['text'], 'a.txt', { type: 'text/plain', lastModified: 5 });
  const back = (await call('echo', { file })) as { file: File };
  expect(back.file).toBeInstanceOf(File);
  expect([back.file.name, back.file.type, back.file.lastModified]).toEqual(['a.txt', 'text/plain', 5]);
  expect(await back.file.text()).toBe('text');
});

it('an error without a prototype keeps its message', async () => {
  const error = Object.setPrototypeOf(new Error('bare'), null);
  expect(await call('echo', error)).toMatchObject({ message: 'bare' });
});

it('what a program gives to all objects becomes no part of any', async () => {
  const { stdout, stderr } = await runProgram(`
    const given = { number: 5, text: 'x', list: [1], object: { a: 1 }, fn() {} };
    Object.assign(Object.prototype, given);
    Object.assign(Array.prototype, given);
    const keys = (value) => Object.keys(value).join();
    const row = { id: 1, name: 'one' };
    for (let i = 0; i < 3; i++) console.log(keys(await toThread(lib.echo, row)));
    const { deep } = await toThread(lib.echo, { deep: [{ url: new URL('http://a/'), map: new Map([[1, { b: Buffer.from('') }]]) }] });
    console.log(keys(deep), keys(deep[0]), keys(deep[0].map.get(1)));
    for await (const one of toThread.iterate(lib.echo, [{ id: 1, name: 'a' }, { id: 2, name: 'b' }, { id: 3, name: 'c' }])) console.log(keys(one));
    console.log(keys(given.list), keys(given.object));
  `);
  const rows = 'id,name\n'.repeat(3);
  expect({ stdout, stderr }).toEqual({ stdout: `${rows}0 url,map b\n${rows}0 a`, stderr: '' });
});
