/** What the benchmarks call: a small blocking library, with one member for each way of crossing. */

const tables = new Map();

export function add(a, b) {
  return a + b;
}

export function spin(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return milliseconds;
}

export function size(bytes) {
  return bytes.length;
}

export function echo(bytes) {
  return bytes;
}

/** The same, and nobody keeps it. */
export function give(bytes) {
  return bytes;
}

/** The same rows each time: it is the way that is measured, not the making. */
export function table(count) {
  let rows = tables.get(count);
  if (rows === undefined) {
    rows = Array.from({ length: count }, (_, id) => makeRow(id));
    tables.set(count, rows);
  }
  return rows;
}

const trees = new Map();

/** The same one each time, too. */
export function tree(levels) {
  let root = trees.get(levels);
  if (root === undefined) {
    root = makeTree(levels);
    trees.set(levels, root);
  }
  return root;
}

function makeTree(levels) {
  const node = { type: 'Statement', line: levels };
  if (levels > 1) node.children = [makeTree(levels - 1), makeTree(levels - 1)];
  return node;
}

export function levels({ line }) {
  return line;
}

export function* records(count) {
  for (let id = 0; id < count; id++) yield makeRow(id);
}

function makeRow(id) {
  return { id, name: `row ${id}`, amount: id * 7, price: id / 3, note: null, open: id % 2 };
}

export function forEach(count, visit) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += visit(i);
  return sum;
}

export class Counter {
  #value = 0;

  add(n) {
    this.#value += n;
    return this.#value;
  }
}
