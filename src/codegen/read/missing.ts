/** Finds the packages that declarations rely on and that are not installed: what comes from there is nothing to the compiler. */

import { dirname } from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { typesFor } from '../resolve/findings.js';
import { isFileSpecifier, packageNameOf } from '../resolve/name.js';
import { findPackage } from '../resolve/versions.js';
import { placeOf, type Reader } from './reader.js';

interface Missing {
  readonly statement: ts.Statement;
  readonly specifier: string;
  /** Local names; none for `export * from`. */
  readonly names: readonly ts.Identifier[];
}

/**
 * One finding for each module that cannot be resolved, and from which something comes that was read.
 *
 * @param symbols those whose declarations were read, and the module itself
 */
export function findMissing(symbols: Iterable<ts.Symbol>, reader: Reader): readonly Diagnostic[] {
  const found = new Map<string, { readonly statement: ts.Statement; readonly names: Set<string> }>();
  const files = new Map<ts.SourceFile, readonly Missing[]>();
  for (const { declarations = [] } of symbols) {
    for (const node of declarations) {
      const file = node.getSourceFile();
      const missing = files.get(file) ?? missingIn(file, reader);
      files.set(file, missing);
      for (const { specifier, statement, names } of missing) {
        const used = names.filter((name) => mentions(node, name.text));
        if (used.length === 0 && names.length > 0) continue;
        const known = found.get(specifier) ?? { statement, names: new Set() };
        for (const name of used) known.names.add(name.text);
        found.set(specifier, known);
      }
    }
  }
  return [...found].map(([specifier, { statement, names }]) => {
    const what = names.size === 0 ? 'all that is exported from there' : [...names].join(', ');
    const found = missingModule(specifier, statement.getSourceFile().fileName, reader.module.cwd);
    return report('types-missing', { specifier, what, ...found }, placeOf(statement, reader));
  });
}

/** What is wrong with what an import names, as the rest of a sentence, and what to do about it. */
function missingModule(
  specifier: string,
  from: string,
  cwd: string,
): { readonly flaw: string; readonly advice: string } {
  const flaw = 'cannot be found';
  if (isFileSpecifier(specifier)) return { flaw, advice: 'update the package that it comes from' };
  if (specifier.startsWith('node:')) return { flaw, advice: 'npm i -D @types/node@latest' };
  const name = packageNameOf(specifier);
  const installed = findPackage(name, dirname(from));
  return installed === undefined
    ? { flaw, advice: `npm i -D ${name}` }
    : { flaw: 'has no types', advice: typesFor(specifier, installed.folder, cwd) };
}

/** Its imports and re-exports that lead nowhere. */
function missingIn(file: ts.SourceFile, { checker }: Reader): readonly Missing[] {
  return file.statements.flatMap((statement): readonly Missing[] => {
    const specifier = specifierOf(statement);
    if (specifier === undefined || checker.getSymbolAtLocation(specifier) !== undefined) return [];
    return [{ statement, specifier: specifier.text, names: namesOf(statement) }];
  });
}

function specifierOf(statement: ts.Statement): ts.StringLiteral | undefined {
  const node =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      ? statement.moduleSpecifier
      : ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)
        ? statement.moduleReference.expression
        : undefined;
  return node && ts.isStringLiteral(node) ? node : undefined;
}

function namesOf(statement: ts.Statement): readonly ts.Identifier[] {
  if (ts.isImportEqualsDeclaration(statement)) return [statement.name];
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
  const bindings = clause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements;
  return [...(clause?.name ? [clause.name] : []), ...named.map(({ name }) => name)];
}

/** Somewhere in the declaration; for a whole file, what it exports has been asked by itself. */
function mentions(node: ts.Node, name: string): boolean {
  if (ts.isSourceFile(node)) return false;
  if (ts.isIdentifier(node)) return node.text === name;
  return ts.forEachChild(node, (child) => mentions(child, name)) ?? false;
}
