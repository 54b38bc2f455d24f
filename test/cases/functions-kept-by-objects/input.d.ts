export type Filter = (text: string) => string;
export type Maker = () => string;
export interface Plugin {
  readonly filters: Filter[];
}
/** Takes functions of the caller's, and gives them back. */
export declare class Registry<T> {
  constructor(entries?: Record<string, T>);
  define(name: string, value: T): void;
  get(name: string): T;
}
/** Only gives: they are the original's own. */
export interface Makers<T> {
  get(name: string): T;
}
export declare const filters: Registry<Filter>;
export declare const helpers: Registry<(text: string) => boolean>;
export declare const counts: Registry<number>;
export declare const makers: Makers<Maker>;
export declare function use(plugin: Plugin): void;
