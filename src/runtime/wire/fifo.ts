/** First in, first out, also for very many: `Array.prototype.shift` moves all that is left of an array that is large. */

export class Fifo<T> {
  protected items: (T | undefined)[] = [];
  protected first = 0;

  get size(): number {
    return this.items.length - this.first;
  }

  get head(): T | undefined {
    return this.items[this.first];
  }

  push(item: T): void {
    this.items.push(item);
  }

  shift(): T | undefined {
    // Mostly there is one: as in a stack, nothing is moved, and the room for the next one stays.
    if (this.first === 0 && this.items.length <= 1) return this.items.pop();
    const item = this.head;
    this.items[this.first] = undefined;
    this.first++;
    if (2 * this.first >= this.items.length) this.tidy();
    return item;
  }

  takeAll(): readonly T[] {
    this.tidy();
    const all = this.items as T[];
    this.items = [];
    return all;
  }

  private tidy(): void {
    this.items = this.items.slice(this.first);
    this.first = 0;
  }
}
