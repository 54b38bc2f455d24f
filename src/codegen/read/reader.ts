/** What every reading function is handed: the checker, and the means to refer to other declarations. */

import type { ts } from 'ts-morph';
import type { Access, DeclarationId, Place, ShapeModel } from '../model/model.js';
import { placeAt, projectPath } from '../resolve/place.js';
import type { ResolvedModule } from '../resolve/types.js';

export interface Reader {
  readonly checker: ts.TypeChecker;
  readonly program: ts.Program;
  readonly module: ResolvedModule;
  /** Names a class, interface, alias or enum, and has it read later. */
  declare(symbol: ts.Symbol): DeclarationId;
  accessOf(symbol: ts.Symbol): Access;
  /** Own and inherited members by symbol; each is read once. */
  readonly shapes: Map<ts.Symbol, ShapeModel | 'being read'>;
  /** The names that types are looked up by, in all declarations. */
  lookedUp(): ReadonlySet<string>;
  /** What values come to that `typeof` mentions; a value may mention itself. */
  readonly values: Map<ts.Symbol, ShapeModel | undefined>;
}

const nowhere = { line: 1, column: 1 };

/** Synthesized nodes have no place; then the fallback's is taken. */
export function placeOf(node: ts.Node | undefined, reader: Reader): Place {
  const file = node && node.pos >= 0 ? node.getSourceFile() : undefined;
  if (!node || !file) return { file: projectPath(reader.module.probe.fileName, reader.module.cwd), ...nowhere };
  return placeAt(file, node.getStart(file), reader.module.cwd);
}

export const isSynthesized = (node: ts.Node): boolean => node.pos < 0;
