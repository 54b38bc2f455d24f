/** From a module that was found to its symbol in the compiler's program, or to what is wrong with its declarations. */

import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { codeFrame, linesOf } from '../diagnostics/frame.js';
import { report } from '../diagnostics/report.js';
import { builtinUnknown, noDeclarations, noExports } from './findings.js';
import { facadeName, isFileSpecifier } from './name.js';
import { placeAt, projectPath } from './place.js';
import type { Target } from './target.js';
import type { ResolvedModule } from './types.js';
import { inferredOnlyAny } from './untyped.js';

/** A module, and the file that imports it where its facade would stand. */
export interface Probed {
  readonly specifier: string;
  readonly target: Target;
  readonly probe: string;
  /** With these that file is read. */
  readonly options: ts.CompilerOptions;
}

export interface ProbeContext {
  readonly cwd: string;
  readonly host: ts.ModuleResolutionHost;
}

export function readProbe(probed: Probed, program: ts.Program, context: ProbeContext): ResolvedModule | Diagnostic[] {
  const { specifier, target } = probed;
  const { cwd } = context;
  const checker = program.getTypeChecker();
  const probe = program.getSourceFile(probed.probe);
  const statement = probe?.statements[0];
  if (!probe || !statement || !ts.isImportDeclaration(statement)) throw new Error(`the probe ${probed.probe} got lost`);
  const syntax = syntaxErrors(program, target, cwd);
  if (syntax.length > 0) return syntax;
  const moduleSymbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (!moduleSymbol) return [missingSymbol(specifier, target, program, cwd)];
  if (target.javaScript && !isFileSpecifier(target.importSpecifier) && inferredOnlyAny(moduleSymbol, checker))
    return [noDeclarations(specifier, target.packages[0]?.folder, cwd)];
  return {
    specifier,
    importSpecifier: target.importSpecifier,
    ...(target.runtimeSpecifier !== undefined && { runtimeSpecifier: target.runtimeSpecifier }),
    name: facadeName(specifier),
    builtin: target.builtin,
    javaScript: target.javaScript,
    sources: target.packages.map(({ name, version }) => ({ name, version })),
    moduleSymbol,
    probe,
    program,
    compilerHost: context.host,
    cwd,
  };
}

function missingSymbol(specifier: string, target: Target, program: ts.Program, cwd: string): Diagnostic {
  if (target.builtin) return builtinUnknown(target.importSpecifier);
  const file = target.file && program.getSourceFile(target.file);
  // the JavaScript of a package may well export, in a way that the compiler does not see
  return file && (!target.javaScript || isFileSpecifier(target.importSpecifier))
    ? noExports(specifier, projectPath(file.fileName, cwd))
    : noDeclarations(specifier, target.packages[0]?.folder, cwd);
}

/** Only the entry file: what it imports is judged by what becomes of the types that are used. */
function syntaxErrors(program: ts.Program, target: Target, cwd: string): Diagnostic[] {
  const file = target.file && program.getSourceFile(target.file);
  if (!file) return [];
  const lines = linesOf(file.text);
  return program.getSyntacticDiagnostics(file).map((found) => {
    const text = ts.flattenDiagnosticMessageText(found.messageText, ' ').replace(/\.$/, '');
    const place = placeAt(file, found.start, cwd);
    const frame = codeFrame(lines, place.line, place.column, found.length);
    return { ...report('declarations-unparsable', { text }, place), frame };
  });
}
