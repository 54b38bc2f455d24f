/** Makes the one project that all modules of a run are read in, with the consumer's resolution. */

import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project, ts } from 'ts-morph';

/** This package's own declarations, for consumers that have not installed it yet. */
function ownDeclarations(): string | undefined {
  const candidates = ['../../index.d.ts', '../../../dist/index.d.ts', '../../index.ts'];
  return candidates.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
}

type ResolveNames = NonNullable<ts.CompilerHost['resolveModuleNames']>;

export interface SharedProject {
  readonly project: Project;
  /** What one file of it leads to, read with its own options: what others declare globally, or augment, is not there. */
  readonly alone: (root: string, options: ts.CompilerOptions) => ts.Program;
}

/** @param exact what is to be taken for the imports of certain files, whatever the compiler would prefer */
export function createProject(
  options: ts.CompilerOptions,
  cwd: string,
  exact: ReadonlyMap<string, string> = new Map(),
): SharedProject {
  let resolveNames: ResolveNames | undefined;
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    compilerOptions: options,
    resolutionHost: (host, getOptions) => {
      const cache = ts.createModuleResolutionCache(cwd, (path) => path, getOptions());
      const resolve = (name: string, from: string, shared?: ts.ModuleResolutionCache) =>
        ts.resolveModuleName(name, from, getOptions(), host, shared).resolvedModule;
      resolveNames = (names, from) =>
        names.map(
          (name) => exactly(from) ?? resolve(name, from, cache) ?? fallback(name, from, (base) => resolve(name, base)),
        );
      return { resolveModuleNames: resolveNames };
    },
  });
  return { project, alone: (root, own) => alone(project.getProgram().compilerObject, root, own, resolveNames) };

  function exactly(from: string): ts.ResolvedModuleFull | undefined {
    const file = exact.get(from);
    return file === undefined ? undefined : { resolvedFileName: file, extension: extname(file) };
  }

  /** A facade that is written outside of the project is still read as if it stood in it. */
  function fallback(name: string, from: string, resolve: (from: string) => ts.ResolvedModuleFull | undefined) {
    if (from.includes('/node_modules/')) return undefined;
    if (name === 'gen-async-facade') {
      const file = ownDeclarations();
      if (file) return { resolvedFileName: file, extension: file.endsWith('.d.ts') ? '.d.ts' : '.ts' };
    }
    return /^\.{0,2}\//.test(name) ? undefined : resolve(join(cwd, 'index.ts'));
  }
}

/** The files are those of the whole, which have been parsed and bound; only the checker is another one. */
function alone(whole: ts.Program, root: string, options: ts.CompilerOptions, resolveNames?: ResolveNames): ts.Program {
  const libraries = whole.getSourceFiles().find((file) => whole.isSourceFileDefaultLibrary(file));
  const folder = dirname(libraries?.fileName ?? '');
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => whole.getSourceFile(name),
    getDefaultLibLocation: () => folder,
    getDefaultLibFileName: (own) => join(folder, ts.getDefaultLibFileName(own)),
    ...(resolveNames && { resolveModuleNames: resolveNames }),
  };
  return ts.createProgram({ rootNames: [root], options, host });
}
