/** Lays text out within a width: groups stay on one line if they fit, otherwise all of their own lines break. */

// The algorithm is that of Wadler's "A prettier printer" in the iterative form that prettier made known.

export type Layout =
  | string
  | readonly Layout[]
  | { readonly kind: 'line'; readonly flat: '' | ' '; readonly hard: boolean }
  | { readonly kind: 'group'; readonly content: Layout; readonly broken: boolean }
  | { readonly kind: 'indent'; readonly content: Layout }
  | { readonly kind: 'choose'; readonly broken: Layout; readonly flat: Layout };

/** A space, or a new line where the group breaks. */
export const line: Layout = { kind: 'line', flat: ' ', hard: false };
/** Nothing, or a new line where the group breaks. */
export const softline: Layout = { kind: 'line', flat: '', hard: false };
/** Always a new line; every group around it breaks. */
export const hardline: Layout = { kind: 'line', flat: '', hard: true };

export const group = (...content: readonly Layout[]): Layout => ({
  kind: 'group',
  content,
  broken: hasHardline(content),
});
export const indent = (...content: readonly Layout[]): Layout => ({ kind: 'indent', content });
/** `broken` where the group around it breaks, else `flat`. */
export const choose = (broken: Layout, flat: Layout = ''): Layout => ({ kind: 'choose', broken, flat });

export function join(separator: Layout, parts: readonly Layout[]): Layout {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** Whether nothing at all would be printed. */
export function isEmpty(layout: Layout): boolean {
  if (typeof layout === 'string') return layout === '';
  return isList(layout)
    ? layout.every(isEmpty)
    : layout.kind === 'group' || layout.kind === 'indent'
      ? isEmpty(layout.content)
      : false;
}

/** Whether it takes more than one line whatever the width. */
function hasHardline(layout: Layout): boolean {
  if (typeof layout === 'string') return false;
  if (isList(layout)) return layout.some(hasHardline);
  switch (layout.kind) {
    case 'line':
      return layout.hard;
    case 'group':
      return layout.broken;
    case 'indent':
      return hasHardline(layout.content);
    case 'choose':
      return hasHardline(layout.broken);
  }
}

interface Pending {
  readonly depth: number;
  readonly flat: boolean;
  readonly layout: Layout;
}

/** Prints with two spaces for each step of indentation, `\n` between lines and no space at any line's end. */
export function print(layout: Layout, width: number): string {
  const out: string[] = [];
  const stack: Pending[] = [{ depth: 0, flat: false, layout }];
  let column = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { depth, flat, layout: item } = next;
    if (typeof item === 'string') {
      out.push(item);
      column += item.length;
    } else if (isList(item)) {
      pushAll(stack, item, depth, flat);
    } else if (item.kind === 'indent') {
      stack.push({ depth: depth + 1, flat, layout: item.content });
    } else if (item.kind === 'choose') {
      stack.push({ depth, flat, layout: flat ? item.flat : item.broken });
    } else if (item.kind === 'group') {
      const content: Pending = { depth, flat: true, layout: item.content };
      const fitting = !item.broken && (flat || fits(content, stack, width - column));
      stack.push({ ...content, flat: fitting });
    } else if (flat && !item.hard) {
      out.push(item.flat);
      column += item.flat.length;
    } else {
      out.push('\n', '  '.repeat(depth));
      column = depth * 2;
    }
  }
  return out.join('').replace(/[ \t]+$/gm, '');
}

/** Whether `first`, laid out flat, and what follows it up to the next possible line break, fit. */
function fits(first: Pending, rest: readonly Pending[], room: number): boolean {
  const stack: Pending[] = [first];
  let left = room;
  for (let following = rest.length; left >= 0; ) {
    const next = stack.pop();
    if (next === undefined) {
      following -= 1;
      const after = rest[following];
      if (after === undefined) return true;
      stack.push(after);
      continue;
    }
    const { depth, flat, layout: item } = next;
    if (typeof item === 'string') left -= item.length;
    else if (isList(item)) pushAll(stack, item, depth, flat);
    else if (item.kind === 'indent') stack.push({ depth, flat, layout: item.content });
    else if (item.kind === 'group') stack.push({ depth, flat: item.broken ? false : flat, layout: item.content });
    else if (item.kind === 'choose') stack.push({ depth, flat, layout: flat ? item.flat : item.broken });
    else if (!flat || item.hard) return true;
    else left -= item.flat.length;
  }
  return false;
}

function pushAll(stack: Pending[], items: readonly Layout[], depth: number, flat: boolean): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    stack.push({ depth, flat, layout: items[index] as Layout });
  }
}

function isList(layout: Exclude<Layout, string>): layout is readonly Layout[] {
  return Array.isArray(layout);
}
