/** What is asked of the generator, and what it answers. */

import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { OutputFile } from './output/files.js';
import type { Target } from './output/target.js';
import type { CheckOutcome, WriteOutcome } from './output.js';
import type { FacadePlan } from './plan/plan.js';

/** What to make facades of, where from and where to: the options of the command line. All but `modules` may be left out. */
export interface GenerateRequest {
  /** Packages, subpaths, builtins, files: `node:fs`, `./legacy-sdk.js`. If empty, all that the config lists. */
  readonly modules: readonly string[];
  /** The folder that relative paths and packages are looked up from. The current one unless given. */
  readonly cwd?: string;
  /** `async-facade.config.{ts,js,mjs,json}` or `"asyncFacade"` in package.json unless given. */
  readonly config?: string;
  /** A file, or a folder; `generated/` unless given. */
  readonly out?: string;
  /** JavaScript comes with its declarations; `ts` unless given, or said by the extension of `out`. */
  readonly format?: 'ts' | 'js';
  /** The tsconfig whose resolution and `types` to use. The nearest one unless given. */
  readonly project?: string;
  /** Which exports and members: `Database.*`, `*Sync`. */
  readonly include?: readonly string[];
  /** All but these. */
  readonly exclude?: readonly string[];
  /** `write` unless given; `check` compares with what is there; `none` gives the text back only. */
  readonly output?: 'write' | 'check' | 'none';
  /** `false`: the originals are not loaded to see whether they have what is declared. */
  readonly probe?: boolean;
  /** Told what is being done, for a status line. */
  readonly onProgress?: (step: Progress) => void | Promise<void>;
}

/** A step of the pipeline, in this order; `resolve` is one for all modules. Planning may begin again after `verify`. */
export type Stage = 'resolve' | 'read' | 'plan' | 'emit' | 'verify' | 'output';

/** What is being done now. */
export interface Progress {
  readonly stage: Stage;
  /** All modules are resolved together. */
  readonly module?: string;
  /** Which of how many, counted from 1. */
  readonly position?: { readonly at: number; readonly of: number };
}

/** What came of one module: `outcome` says how it ended, `diagnostics` why, `plan` what was decided. */
export interface FacadeResult {
  readonly target: Target;
  /** The line that writes this facade again. */
  readonly command: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly plan?: FacadePlan;
  /** One file of TypeScript, or JavaScript and its declarations; absent where there is no facade. */
  readonly files?: readonly OutputFile[];
  readonly outcome: Outcome;
}

/** How it ended for one module. Without a facade: `failed`, `refused` and `defect`. */
export type Outcome =
  | WriteOutcome
  | CheckOutcome
  /** The text was only asked for. */
  | { readonly kind: 'made' }
  /** The diagnostics say why. */
  | { readonly kind: 'refused' }
  /** Our own fault: an exception, or a facade that does not type-check. */
  | { readonly kind: 'defect'; readonly error?: unknown };

/** What came of a request. Without facades nothing could be begun, and the diagnostics say why. */
export interface GenerateResult {
  /** In the order of the request. */
  readonly facades: readonly FacadeResult[];
  /** What concerns no single module. */
  readonly diagnostics: readonly Diagnostic[];
}
