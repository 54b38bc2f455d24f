/** Copies of instances: they are plain objects here, and instances of their class again where they are passed back. */
import type { Encoder } from '../wire/encode.js';
import { Tag, type Tagged, tagKey } from '../wire/tags.js';

const classes = new WeakMap<object, string>();

/** Most programs never see one. */
let any = false;

export function instanceArrived(copy: object, name: string): void {
  any = true;
  classes.set(copy, name);
}

export const hasInstances = (): boolean => any;

export const isInstanceCopy = (value: object): boolean => classes.has(value);

export function encodeCopied(value: object, encoder: Encoder): Tagged | undefined {
  const name = any ? classes.get(value) : undefined;
  return name === undefined ? undefined : { [tagKey]: Tag.instance, name, object: encoder.plain({ ...value }, value) };
}
