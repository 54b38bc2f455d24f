/** What `resolve` hands on: one program for several modules, and each module's symbol in it. */

import type { Project, ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export interface ResolveOptions {
  /** The consumer's folder; file specifiers and places are relative to it. */
  readonly cwd: string;
  /** A tsconfig whose `lib`, `types` and resolution are used. */
  readonly project?: string;
  /** The folder in which the facade of a module will stand; default: `cwd`. */
  readonly folderOf?: (specifier: string) => string;
}

/** The compiler's view of the consumer's project; `verify` adds facades to it. */
export interface ResolveProgram {
  readonly cwd: string;
  readonly project: Project;
  /** What one file of the project leads to: what other modules declare globally, or augment, is not there. */
  readonly programOf: (path: string) => ts.Program;
}

export interface ResolvedModule {
  /** As the user gave it. */
  readonly specifier: string;
  /** As the facade imports its types: `node:fs`, `sass`, `../lib/legacy-sdk.js`. */
  readonly importSpecifier: string;
  /** As a thread imports it, where that differs: `../lib/legacy-sdk.ts`, which has no JavaScript beside it. */
  readonly runtimeSpecifier?: string;
  /** The stem of the facade's file: `node-fs`, `scope-pkg`, `csv-parse-sync`, `legacy-sdk`. */
  readonly name: string;
  readonly builtin: boolean;
  /** Types are inferred from JavaScript, so nothing of it can be imported as a type. */
  readonly javaScript: boolean;
  readonly sources: readonly { readonly name: string; readonly version: string }[];
  readonly moduleSymbol: ts.Symbol;
  /** The file that a facade may be imagined in; what it can import is what the facade can import. */
  readonly probe: ts.SourceFile;
  readonly program: ts.Program;
  readonly compilerHost: ts.ModuleResolutionHost;
  readonly cwd: string;
}

export interface ResolveResult {
  readonly program: ResolveProgram;
  readonly modules: readonly ResolvedModule[];
  readonly diagnostics: readonly Diagnostic[];
}
