/** What the plan of a facade is made to be like: the selection, the module format, and the user's own settings. */

export interface PlanOptions {
  /** The command line that makes this facade again. */
  readonly command: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** `cjs`: `__filename` stands where an ES module has `import.meta.url`. */
  readonly moduleFormat: 'esm' | 'cjs';
  /** What did not type-check when it was planned before, with the compiler's words. */
  readonly unsound?: ReadonlyMap<string, string>;
  readonly config?: ModuleConfig;
}

/** What the user has settled for one module; the generator's own judgement is overruled. */
export interface ModuleConfig {
  /** Number of threads; 1 means that all calls share one, so that the module's state is seen by all of them. */
  readonly threads?: number;
  /** Functions that run on every thread and again on each new one. */
  readonly broadcast?: readonly string[];
  /** Types that cross by copy although they have methods. */
  readonly copy?: readonly string[];
  /** Types that stay in their thread although they look like data. */
  readonly handle?: readonly string[];
  /** Arguments that the original changes in place: `{ 'Image.decode': [1] }`. */
  readonly mutates?: Readonly<Record<string, readonly number[]>>;
}
