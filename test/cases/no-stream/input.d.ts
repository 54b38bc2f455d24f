/** No stream, for all its name says. */
export interface Readable<T> {
  get(): T;
}
export interface Atom<T> extends Readable<T> {
  set(value: T): void;
}
export declare function atom<T>(value: T): Atom<T>;
