/** Finds the types that a facade would lose as Node resolves modules: some declarations lead to each other in ways that only bundlers understand. */

import { dirname } from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { packageType, resolvesAsNode } from '../output/module-format.js';
import type { Facade } from '../verify.js';

/** `Module 'txml' has no exported member 'TNode'`, with or without a name that is meant instead. */
const NO_MEMBER: ReadonlySet<number> = new Set([2305, 2614, 2724]);

/**
 * @param program in which the original was read, with the resolution of bundlers
 * @param project the consumer's tsconfig, where that was named
 * @returns at most one finding: an error where the consumer's project resolves as Node does, a warning elsewhere
 */
export function findLostTypes(program: ts.Program, facade: Facade, project?: string): readonly Diagnostic[] {
  const broken = program.getSourceFiles().find(isForBundlers);
  if (broken === undefined) return [];
  const lost = lostUnderNode(program.getCompilerOptions(), facade);
  const [specifier] = lost;
  if (specifier === undefined) return [];
  const found = report('types-for-bundlers', { specifier });
  return [resolvesAsNode(facade.path, project) ? { ...found, severity: 'error' } : found];
}

/** `export * from './tXml'` in declarations of ES modules, where Node wants the extension. */
function isForBundlers(file: ts.SourceFile): boolean {
  if (!file.isDeclarationFile || file.fileName.endsWith('.d.cts')) return false;
  const isApart = file.statements.some(
    (one) =>
      (ts.isImportDeclaration(one) || ts.isExportDeclaration(one)) &&
      one.moduleSpecifier !== undefined &&
      ts.isStringLiteral(one.moduleSpecifier) &&
      /^\.{1,2}(\/|$)/.test(one.moduleSpecifier.text) &&
      !/\.([cm]?[jt]s|json)$/.test(one.moduleSpecifier.text),
  );
  return isApart && (file.fileName.endsWith('.d.mts') || packageType(dirname(file.fileName)) === 'module');
}

/** From where the imports of a facade get less than they ask for. */
function lostUnderNode(read: ts.CompilerOptions, { path, text }: Facade): readonly string[] {
  const statements = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext).statements.filter(ts.isImportDeclaration);
  const imports = statements.map((one) => text.slice(one.pos, one.end)).join('');
  const { NodeNext } = ts.ModuleResolutionKind;
  const options = { ...read, module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([path], options, {
    ...host,
    getSourceFile: (name, how, ...more) =>
      name === path ? ts.createSourceFile(name, imports, how) : host.getSourceFile(name, how, ...more),
  });
  const file = program.getSourceFile(path);
  return program.getSemanticDiagnostics(file).flatMap(({ code, start = 0 }) => {
    const at = file?.statements.find((one) => one.pos <= start && start < one.end);
    const named = at && ts.isImportDeclaration(at) && ts.isStringLiteral(at.moduleSpecifier);
    return NO_MEMBER.has(code) && named ? [(at.moduleSpecifier as ts.StringLiteral).text] : [];
  });
}
