/** What the plan of a facade is made to be like: the selection, the module format, and the user's own settings. */

import type { ModuleConfig } from '../../config/settings.js';

export type { ModuleConfig } from '../../config/settings.js';

export interface PlanOptions {
  /** The command line that makes this facade again. */
  readonly command: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Whose the patterns are. Those of a command line for several modules need not match anything in this one. */
  readonly patternsFrom?: 'settings' | 'command' | 'command-for-many';
  /** `cjs`: `__filename` stands where an ES module has `import.meta.url`. */
  readonly moduleFormat: 'esm' | 'cjs';
  /** What did not type-check when it was planned before, with the compiler's words. */
  readonly unsound?: ReadonlyMap<string, string>;
  readonly config?: ModuleConfig;
}
