export declare class Engine {
  constructor(name: string);
  start(): void;
  stop(): void;
}
export interface Reader {
  next(): string;
}
export declare function open(path: string): Reader | undefined;
export declare function version(): { readonly major: number };
/** What the language computes is what it comes to. */
export declare function instance(): InstanceType<typeof Engine>;
export declare function result(): ReturnType<typeof open>;
export declare function plain(): ReturnType<typeof version>;
export declare function present(): NonNullable<ReturnType<typeof open>>;
export declare function chosen(): Exclude<Reader | string, string>;
export declare function awaited(): Awaited<Promise<Reader>>;
export declare function some(): Pick<Engine, 'start'>;
export declare function others(): Omit<Engine, 'stop'> | null;
export declare function partly(): Partial<Record<'first' | 'last', Reader>>;
export declare function generic<T>(value: T): NonNullable<T>;
export declare function all(...args: Parameters<typeof open>): ReadonlyMap<string, Reader>;

/** What is computed with all members of a handle. */
export declare class Hooks {
  constructor();
  before(text: string): string;
  after(text: string): string;
}
export type HooksApi = Omit<Hooks, 'after'>;
export type HooksObject = { [Key in keyof HooksApi]?: (...args: Parameters<HooksApi[Key]>) => string };
export declare function follow(hooks: HooksObject): void;
