/**
 * Adds two numbers.
 *
 * @param {number} left
 * @param {number} [right]
 * @returns {number}
 */
export function add(left, right = 0) {
  return left + right;
}

/** A stack of texts. */
export class Stack {
  /** @param {string[]} items */
  constructor(items) {
    /** @type {string[]} */
    this.items = items;
  }

  /** @returns {string | undefined} */
  pop() {
    return this.items.pop();
  }

  /** @returns {number} */
  __size() {
    return this.items.length;
  }

  *owned() {
    for (const item of this.items) yield { item, stack: this };
  }
}
