/** Copies of objects that inherit from others, which stayed in their thread: what they lack shows only where it is asked for. */
const copies = new WeakSet<object>();

/** Most programs never see one. */
let any = false;

export function noteIncomplete(copy: object): void {
  any = true;
  copies.add(copy);
}

export const isIncomplete = (value: object): boolean => any && copies.has(value);
