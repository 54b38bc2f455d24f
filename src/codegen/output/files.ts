/** Turns a facade's TypeScript into the files that are asked for: itself, or JavaScript with its declarations. */

import { basename, extname } from 'node:path';
import { ts } from 'ts-morph';
import type { ResolveProgram } from '../resolve/index.js';
import type { ModuleFormat } from './module-format.js';

export interface OutputFile {
  /** Absolute. */
  readonly path: string;
  /** As users see it. */
  readonly shownPath: string;
  readonly text: string;
}

interface Place {
  readonly path: string;
  readonly shownPath: string;
}

const javaScript: Readonly<Record<string, { readonly source: string; readonly declarations: string }>> = {
  '.js': { source: '.ts', declarations: '.d.ts' },
  '.mjs': { source: '.mts', declarations: '.d.mts' },
};

const withExtension = (path: string, extension: string): string => path.slice(0, -extname(path).length) + extension;

export const isJavaScript = (path: string): boolean => extname(path) in javaScript;

/** Where the facade would stand if it were TypeScript: it is read and checked as if it did. */
export function sourcePathOf(path: string): string {
  const extensions = javaScript[extname(path)];
  return extensions ? withExtension(path, extensions.source) : path;
}

/** @param text TypeScript that has been verified at `sourcePathOf(place.path)` */
export function toFiles(place: Place, text: string, format: ModuleFormat, program: ResolveProgram): OutputFile[] {
  const extensions = javaScript[extname(place.path)];
  if (!extensions) return [{ path: place.path, shownPath: place.shownPath, text }];
  return [
    { path: place.path, shownPath: place.shownPath, text: toJavaScript(text, format) },
    {
      path: withExtension(place.path, extensions.declarations),
      shownPath: withExtension(place.shownPath, extensions.declarations),
      text: toDeclarations(sourcePathOf(place.path), text, program),
    },
  ];
}

function toJavaScript(text: string, format: ModuleFormat): string {
  const module = format === 'cjs' ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module, verbatimModuleSyntax: format === 'esm' };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

function toDeclarations(path: string, text: string, program: ResolveProgram): string {
  return withoutChecker(path, text) ?? withChecker(path, text, program);
}

/** Every export says its type, so that no other file has to be read for the declarations; the checker takes much longer. */
function withoutChecker(path: string, text: string): string | undefined {
  // Members with computed names would be declared twice.
  if (text.includes('[Symbol.')) return undefined;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  try {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions,
    });
    return diagnostics.length === 0 ? outputText : undefined;
  } catch {
    // It breaks down on `render.parser = Parser`, where it would name the module that `Parser` is of.
    return undefined;
  }
}

function withChecker(path: string, text: string, { project }: ResolveProgram): string {
  const source = project.createSourceFile(path, text, { overwrite: true });
  const before = project.getCompilerOptions();
  project.compilerOptions.set({ noEmit: false, declaration: true, emitDeclarationOnly: true });
  try {
    const [file] = project.emitToMemory({ targetSourceFile: source, emitOnlyDtsFiles: true }).getFiles();
    if (!file) throw new Error(`no declarations were emitted for ${path}`);
    return withExtensions(path, file.text);
  } finally {
    project.compilerOptions.reset();
    project.compilerOptions.set(before);
    project.removeSourceFile(source);
  }
}

/** `typeof import("./facade").Parser`, which the compiler writes for what a name hides, needs the extension in Node. */
function withExtensions(path: string, declarations: string): string {
  const stem = basename(path, extname(path));
  const file = withExtension(basename(path), extname(path).replace('t', 'j'));
  return declarations.replaceAll(`import("./${stem}")`, `import("./${file}")`);
}
