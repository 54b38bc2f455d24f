/** What a container holds unless it says so: its own subclasses. */
export type Child = Rule | Text;

export declare abstract class Entry {
  remove(): this;
}

export declare class Container<Item extends Entry = Child, Found = Item | undefined> extends Entry {
  constructor(children?: Item[]);
  readonly first: Found;
  append(...children: Item[]): this;
}

export declare class Rule extends Container {
  constructor(selector: string);
  readonly selector: string;
}

export declare class Text extends Entry {
  constructor(text: string);
}

/** The class says it, not the interface that it is merged with. */
export interface Store<Name extends string, Data> {
  readonly data: Data;
}
export declare class Store<Name extends string, Data = Name> {
  constructor(name: Name);
  save(): this;
}
export declare class Cache extends Store<'cache'> {}
