// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-base-default/input.d.ts -o class-base-default/facade.ts

import { defineCrossings, Handle, original, type Pipelined, type Subclassable, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** What a container holds unless it says so: its own subclasses. */
export type Child = Rule | Text;

export class Entry extends Handle {
  remove(): Pipelined<this> {
    return toThread.handle(Entry, original(this).remove);
  }
}

export class Container<Item extends Entry = Child, Found = Item | undefined> extends Entry {
  static create<Item extends Entry = Child, Found = Item | undefined>(
    children?: Item[],
  ): Pipelined<Container<Item, Found>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Container, input.Container, ...args);
  }
  get first(): Promise<Found> {
    return toThread.get(original(this).first);
  }
  append(...children: Item[]): Pipelined<this> {
    return toThread.handle(Container, original(this).append, ...children);
  }
}

export class Rule extends (Container as unknown as Subclassable<
  typeof Container,
  abstract new <Item extends Entry, Found>() => Container<Item, Found>
>)<Child, Child | undefined> {
  static create(selector: string): Pipelined<Rule> {
    return toThread.construct(Rule, input.Rule, selector);
  }
  get selector(): Promise<string> {
    return toThread.get(original(this).selector);
  }
}

export class Text extends Entry {
  static create(text: string): Pipelined<Text> {
    return toThread.construct(Text, input.Text, text);
  }
}

/** The class says it, not the interface that it is merged with. */
export class Store<Name extends string, Data = Name> extends Handle {
  static create<Name extends string, Data = Name>(name: Name): Pipelined<Store<Name, Data>> {
    return toThread.construct(Store, input.Store, name);
  }
  get data(): Promise<Data> {
    return toThread.get(original(this).data);
  }
  save(): Pipelined<this> {
    return toThread.handle(Store, original(this).save);
  }
}

export class Cache extends (Store as unknown as Subclassable<
  typeof Store,
  abstract new <Name extends string, Data>() => Store<Name, Data>
>)<'cache', 'cache'> {
  static create(name: 'cache'): Pipelined<Cache> {
    return toThread.construct(Cache, input.Cache, name);
  }
}

defineCrossings(input, {
  handles: {
    Entry: { class: Entry, original: input.Entry },
    Container: { class: Container, original: input.Container },
    Rule: { class: Rule, original: input.Rule },
    Text: { class: Text, original: input.Text },
    Store: { class: Store, original: input.Store },
    Cache: { class: Cache, original: input.Cache },
  },
});
