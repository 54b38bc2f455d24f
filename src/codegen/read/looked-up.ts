/** Finds the names that types are looked up by: `Schema['pattern']`. */

import { ts } from 'ts-morph';
import type { Reader } from './reader.js';

/**
 * A property that is part of the types although it is marked `@internal`: without it, `interface Optional<T extends Schema>
 * { pattern: T['pattern'] }` would make no sense. What can be called is not looked up for its type, but to be called.
 */
export function isLookedUp(node: ts.Node, reader: Reader): boolean {
  if (!ts.isPropertySignature(node) || node.type === undefined || ts.isFunctionTypeNode(node.type)) return false;
  return (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) && reader.lookedUp().has(node.name.text);
}

/** Of all declarations but the language's own: one package looks into the types of another. */
export function namesLookedUp(program: ts.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType)) {
      const { literal } = node.indexType;
      if (ts.isStringLiteral(literal)) names.add(literal.text);
    }
    // `T[typeof brand]`
    if (ts.isIndexedAccessTypeNode(node) && ts.isTypeQueryNode(node.indexType))
      names.add(`[${node.indexType.exprName.getText()}]`);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!program.isSourceFileDefaultLibrary(file)) visit(file);
  return names;
}
