import { inspect } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { close, defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from '../../src/index.js';

const lib = original('./fixtures/selection.mjs', import.meta.url);

class Leaf extends Handle {
  get text(): Promise<string> {
    return toThread.get(original(this).text);
  }
  get 'x-mode'(): Promise<string | undefined> {
    return toThread.get(original(this)['x-mode']);
  }
  setXMode(value: string): Promise<void> {
    return toThread.set(original(this)['x-mode'], value);
  }
}

class Selection extends Handle {
  /** Nobody has set it, so that no object has it. */
  get previous(): Promise<unknown> {
    return toThread.get(original(this).previous);
  }
  first(): Pipelined<Leaf> {
    return toThread.handle(Leaf, original(this).first);
  }
  add(item: string): Pipelined<this> {
    return toThread.handle(Selection, original(this).add, item) as Pipelined<this>;
  }
  join(): Promise<string> {
    return toThread(original(this).join);
  }
}

class Api extends Handle {
  root(): Pipelined<Selection> {
    return toThread.handle(Selection, original(this).root);
  }
}

class Found extends Handle {
  get score(): Promise<number> {
    return toThread.get(original(this).score);
  }
  mark(): Promise<string> {
    return toThread(original(this).mark);
  }
}

class KeyFound extends Found {
  get key(): Promise<string> {
    return toThread.get(original(this).key);
  }
}

class Collector extends Handle {
  get kind(): Promise<string> {
    return toThread.get(original(this).kind);
  }
}

/** Its original derives from Map. */
class Index extends Handle {
  get(key: string): Promise<number> {
    return toThread(original(this).get, key);
  }
}

/** Declared by a mixin, so that nobody sees that it is an index. */
class LocalIndex extends Handle {
  get(key: string): Promise<number> {
    return toThread(original(this).get, key);
  }
  label(): Promise<string> {
    return toThread(original(this).label);
  }
}

/** Has one method that buffers have, too. */
class Drawing extends Handle {
  resize(): Promise<void> {
    return toThread(original(this).resize);
  }
  fill(): Promise<void> {
    return toThread(original(this).fill);
  }
  blur(): Promise<void> {
    return toThread(original(this).blur);
  }
}

class Plot extends Handle {
  draw(): Promise<string> {
    return toThread(original(this).draw);
  }
}

class ZoomedPlot extends Plot {
  zoom(): Promise<string> {
    return toThread(original(this).zoom);
  }
}

class TreeNode extends Handle {
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  get children(): Promise<this[]> {
    return toThread.get(original(this).children);
  }
  each(visit: (node: this) => unknown): Promise<void> {
    return toThread.run(original(this).each, visit);
  }
}

class PlacedNode extends TreeNode {
  get x(): Promise<number> {
    return toThread.get(original(this).x);
  }
}

/** One of its functions is there to be assigned. */
class Entry extends Handle {
  ondata(text: string): Promise<string> {
    return toThread(original(this).ondata, text);
  }
  setOndata(value: (text: string) => string): Promise<void> {
    return toThread.set(original(this).ondata, value);
  }
  start(): Promise<string> {
    return toThread(original(this).start);
  }
}

/** Called like what it derives from. */
class TitledApi extends Api {
  get title(): Promise<string> {
    return toThread.get(original(this).title);
  }
}

/** An interface with one method, which other classes have as well. */
class Extension extends Handle {
  get tags(): Promise<string[]> {
    return toThread.get(original(this).tags);
  }
  render(): Promise<string> {
    return toThread(original(this).render);
  }
}

/** Twenty methods are declared, and one of them was never written. */
class Sheet extends Handle {}

/** Declared as `new () => Sheet`. */
class SheetConstructor extends Handle {
  create(): Pipelined<Sheet> {
    return toThread.construct(Sheet, original(this));
  }
}
for (let at = 0; at < 20; at++)
  Object.defineProperty(Sheet.prototype, `step${at}`, { value: () => undefined, configurable: true });

type CallableApi = Api & ((name: string) => Pipelined<Selection>);
type CallableTitledApi = TitledApi & CallableApi;
type CallableCollector = Collector & ((list: number[]) => Promise<void>);

defineCrossings(lib, {
  handles: {
    Found: { class: Found },
    KeyFound: { class: KeyFound },
    Api: { class: Api, callable: true, results: Selection },
    TitledApi: { class: TitledApi },
    Entry: { class: Entry },
    Collector: { class: Collector, callable: true, mutates: [0] },
    Selection: { class: Selection },
    Leaf: { class: Leaf },
    Index: { class: Index, original: lib.Index },
    LocalIndex: { class: LocalIndex },
    TreeNode: { class: TreeNode },
    PlacedNode: { class: PlacedNode },
    Drawing: { class: Drawing },
    Plot: { class: Plot },
    ZoomedPlot: { class: ZoomedPlot },
    Sheet: { class: Sheet },
    SheetConstructor: { class: SheetConstructor },
    Extension: { class: Extension },
  },
});

const load = (text: string) => toThread.handle(Api, lib.load, text) as Pipelined<CallableApi>;

afterAll(() => close());

it('uses what a called handle gives before it is there', async () => {
  expect(await load('a')('b').add('c').join()).toBe('a,b,c');
  const api = await load('a');
  expect(await api('b').first().text).toBe('a');
  expect(await api('b')).toBeInstanceOf(Selection);
});

it('calls what derives from what can be called', async () => {
  const api = toThread.handle(TitledApi, lib.load, 'a') as Pipelined<CallableTitledApi>;
  expect(await api('b').add('c').join()).toBe('a,b,c');
  expect(await (await api).title).toBe('api');
  expect(await (await api)('d').join()).toBe('a,d');
});

it('knows an object before anyone has assigned the functions that are there to be assigned', async () => {
  const { entry } = await toThread<Promise<{ entry: Entry }>>(lib.entry);
  expect(entry).toBeInstanceOf(Entry);
  expect(await entry.start()).toBe('nobody listens');
  await entry.setOndata((text) => `heard ${text}`);
  expect(await entry.start()).toBe('heard started');
});

it('knows a class that the module keeps to itself by its name, although it derives from one that it exports', async () => {
  const { index } = await toThread<Promise<{ index: LocalIndex }>>(lib.localIndex);
  expect(index).toBeInstanceOf(LocalIndex);
  expect([await index.label(), await index.get('b')]).toEqual(['local', 2]);
});

it('gives the promise of a callable handle its members', async () => {
  expect(await load('a').root().join()).toBe('a');
});

it('knows classes that the original keeps to itself by their names', async () => {
  const { leaves } = (await toThread(lib.leaves)) as { leaves: Leaf[] };
  expect(await Promise.all(leaves.map((leaf) => leaf.text))).toEqual(['a', 'b']);
  const { view } = (await toThread(lib.view)) as { view: Selection };
  expect(view).toBeInstanceOf(Selection);
  expect(await view.join()).toBe('view');
});

it('knows objects by their members, and nothing else', async () => {
  const { like } = (await toThread(lib.like)) as { like: Selection };
  expect(like).toBeInstanceOf(Selection);
  await expect(toThread(lib.unknown)).rejects.toThrow('unknown: Unknown');
});

it('takes no instance of another class for one of an interface of which it has a method only', async () => {
  await expect(toThread(lib.renderer)).rejects.toThrow('renderer: Renderer cannot cross');
  const extensions = (await toThread(lib.extensions)) as Extension[];
  expect(extensions.every((one) => one instanceof Extension)).toBe(true);
  expect(await Promise.all(extensions.map((one) => one.render()))).toEqual(['em', 'plain']);
});

it('believes the call where a name fits a class that promises less', async () => {
  const plot = (await toThread.handle(ZoomedPlot, lib.plot)) as ZoomedPlot;
  expect(await plot.zoom()).toBe('zoom');
});

it('takes no object with a create for what is made by new', async () => {
  const registry = await toThread<Promise<{ add(text: string): Promise<string> }>>(lib.registry);
  expect(registry).not.toBeInstanceOf(SheetConstructor);
  expect(await registry.add('text')).toBe('text');
});

it('calls an instance of a class that has none of the methods of a function', async () => {
  expect(await toThread(lib.processor, 'text')).toBe('TEXT');
  expect(await toThread(lib.processor.use, 'text')).toBe('text');
});

it('takes what is no function for no callable object, whatever the call names', async () => {
  const selection = await toThread.handle(Collector, lib.find, 'a');
  expect(selection).not.toBeInstanceOf(Collector);
});

it('takes what is nothing but a function for no object of the class that the call names', async () => {
  const labelled = (...args: unknown[]) => toThread.handle(Api, lib.labelled, ...args);
  // the object itself can be used at once, a function when it is there
  expect(await (labelled() as Pipelined<Api>).root().join()).toBe('labelled');
  const label = (await labelled('label')) as (text: string) => Promise<string>;
  expect(label).toBeInstanceOf(FunctionHandle);
  expect(label).not.toBeInstanceOf(Api);
  expect([label.name, label.length, inspect(label)]).toEqual(['', 0, '[Function (anonymous)] FunctionHandle']);
  expect(await label('a')).toBe('label a');
});

it('knows an object by many members even if one of them is missing', async () => {
  const { sheet } = await toThread<Promise<{ sheet: unknown }>>(lib.sheet);
  expect(sheet).toBeInstanceOf(Sheet);
});

it('finds what declarations have on a default export that the ES module is without', async () => {
  expect(await toThread(lib.default.find, '')).toEqual({ error: 'no name' });
});

it('gives data where the call may also give a handle', async () => {
  const find = (name: string) => toThread.handle(Selection, lib.find, name);
  expect(await find('')).toEqual({ error: 'no name' });
  expect(await toThread.handle(FunctionHandle, lib.find, '')).toEqual({ error: 'no name' });
  expect(await (await (find('a') as Pipelined<Selection>)).join()).toBe('a');
});

it.each([Buffer.from('abc'), new Uint16Array([1, 2]), new Date(5), /x/g, new Map([['a', new Set([1])]])])(
  'gives %o as what it is where the call may also give a handle',
  async (value) => {
    expect(await toThread.handle(Drawing, lib.same, value)).toEqual(value);
  },
);

it('copies back what an object with functions has become', async () => {
  const found: string[] = [];
  const heard: string[] = [];
  const options = { found, count: 0, onFound: (name: string) => heard.push(name) };
  await toThread.mutates([0], lib.collect, options);
  expect([found, options.count, heard]).toEqual([['x'], 1, ['x']]);
  expect(options.found).toBe(found);
});

it('copies back the arguments of a function that was handed out', async () => {
  const collector = (await toThread.handle(Collector, lib.makeCollector)) as CallableCollector;
  const list: number[] = [];
  await collector(list);
  expect(list).toEqual([1]);
});

it('an object of a class that derives from Map is a handle, and a Map is a Map', async () => {
  const { index, plain } = await toThread<Promise<{ index: Index; plain: Map<string, number> }>>(lib.index);
  expect(index).toBeInstanceOf(Index);
  expect(await index.get('a')).toBe(1);
  expect(plain).toEqual(new Map([['a', 1]]));
});

it('an object that a call declares to be more has what it has become, and so have those that it leads to', async () => {
  const tree = await toThread.handle<Pipelined<TreeNode>>(TreeNode, lib.treeOf, 'root');
  const [first] = await tree.children;
  expect(first).not.toBeInstanceOf(PlacedNode);
  const placed = await toThread.handle<Pipelined<PlacedNode>>(PlacedNode, lib.layOut, tree);
  expect(placed).toBe(tree);
  expect(placed).toBeInstanceOf(PlacedNode);
  expect(await Promise.all((await placed.children).map((node) => node.x))).toEqual([10, 20]);
  expect(first).toBeInstanceOf(PlacedNode);
  const other = await toThread.handle<Pipelined<TreeNode>>(TreeNode, lib.treeOf, 'other');
  expect((await other.children)[0]).not.toBeInstanceOf(PlacedNode);
});

it('what visits them gets them as what they have become', async () => {
  const tree = await toThread.handle<Pipelined<TreeNode>>(TreeNode, lib.treeOf, 'root');
  const placed = await toThread.handle<Pipelined<PlacedNode>>(PlacedNode, lib.layOut, tree);
  const places: number[] = [];
  await placed.each(async (node) => places.push(await node.x));
  expect(places).toEqual([10, 20]);
});

it('knows what a class of the original can be besides by what each object has', async () => {
  const { found } = await toThread<Promise<{ found: Found[] }>>(lib.findAll);
  expect(found.map((one) => one instanceof KeyFound)).toEqual([false, true, false]);
  expect(found.every((one) => one instanceof Found)).toBe(true);
  expect(await (found[1] as KeyFound).key).toBe('a');
  expect(await found[1]?.mark()).toBe('<a>');
});

it('an object of the caller that the original has given functions, and gives back, is the original’s', async () => {
  const printed: string[] = [];
  const options = { print: (text: string) => printed.push(text) };
  expect(await toThread.handle<Promise<object>>(Selection, lib.same, options)).toBe(options);
  const filled = await toThread.handle<Pipelined<Selection>>(Selection, lib.fill, options);
  expect(filled).toBeInstanceOf(Selection);
  expect(await filled.join()).toBe(1);
  expect(printed).toEqual(['joining']);
});
