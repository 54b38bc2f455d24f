/** Reads a resolved module into its model: exports first, then every declaration that they mention. */

import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeclarationId, DeclarationModel, InterfaceModel, ModuleModel } from '../model/model.js';
import type { ResolvedModule } from '../resolve/types.js';
import { createAccess } from './access.js';
import { readDeclaration } from './declaration.js';
import { isJavaScript } from './docs.js';
import { readExports } from './exports.js';
import { nameInstances } from './instances.js';
import { namesLookedUp } from './looked-up.js';
import { findMissing } from './missing.js';
import type { Reader } from './reader.js';
import { qualifiedName } from './symbols.js';
import { isWholeByDefault } from './whole-by-default.js';

export interface ReadResult {
  readonly model: ModuleModel;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what a module offers.
 *
 * @param module one of the modules that `resolveModules` found
 * @returns the model; what could not be read is in it as `unreadable`, with the reason
 * @example const { model } = readModule(resolveModules(['sass'], { cwd }).modules[0]);
 */
export function readModule(module: ResolvedModule): ReadResult {
  const ids = new Map<ts.Symbol | ts.Node, DeclarationId>();
  const waiting: ts.Symbol[] = [];
  const taken = new Set<string>();
  let lookedUp: ReadonlySet<string> | undefined;
  const context = {
    module,
    program: module.program,
    checker: module.program.getTypeChecker(),
    shapes: new Map(),
    values: new Map(),
    lookedUp: () => (lookedUp ??= namesLookedUp(module.program)),
    declare(symbol: ts.Symbol): DeclarationId {
      const key = identity(symbol);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = freeId(qualifiedName(symbol), taken);
      ids.set(key, id);
      waiting.push(symbol);
      return id;
    },
  } satisfies Omit<Reader, 'accessOf'>;
  const reader: Reader = { ...context, accessOf: createAccess(context) };

  const exports = readExports(module.moduleSymbol, reader);
  const declarations = new Map<DeclarationId, DeclarationModel>();
  const read: ts.Symbol[] = [module.moduleSymbol, ...reader.checker.getExportsOfModule(module.moduleSymbol)];
  // A list that grows while it is read: declarations mention each other in circles and to any depth.
  for (let symbol = waiting.shift(); symbol; symbol = waiting.shift()) {
    const id = reader.declare(symbol);
    read.push(symbol);
    declarations.set(id, readDeclaration(symbol, id, reader));
  }

  for (const id of constructedErrors(declarations)) {
    const declaration = declarations.get(id) as InterfaceModel;
    declarations.set(id, { ...declaration, error: true });
  }

  const model: ModuleModel = {
    specifier: module.importSpecifier,
    ...(module.runtimeSpecifier !== undefined && { runtimeSpecifier: module.runtimeSpecifier }),
    style: module.moduleSymbol.exports?.has('export=' as ts.__String) ? 'export=' : 'esm',
    builtin: module.builtin,
    ...(isWholeByDefault(module) && { wholeByDefault: true }),
    ...(module.javaScript && { inferred: true }),
    sources: module.sources,
    exports: nameInstances(exports, declarations, (name) => freeId(name, taken)),
    declarations,
  };
  return { model, diagnostics: module.builtin ? [] : findMissing(read, reader) };
}

/** `interface Root { ValidationError: new (message: string) => ValidationError }`: a class of errors that hangs on an object. */
function constructedErrors(declarations: ReadonlyMap<DeclarationId, DeclarationModel>): readonly DeclarationId[] {
  const members = [...declarations.values()].flatMap((one) => (one.kind === 'interface' ? one.shape.members : []));
  return members.flatMap((member) => {
    const made =
      member.kind === 'property' && member.type.kind === 'constructor' ? member.type.signature.returns : undefined;
    const target = made?.kind === 'reference' ? declarations.get(made.declaration) : undefined;
    const isError =
      target?.kind === 'interface' && target.derivesFromError === true && target.name === member.name.text;
    return isError ? [target.id] : [];
  });
}

/** `module.exports = Sdk` makes a copy of the class's symbol, for the properties that the exports may be given. */
function identity(symbol: ts.Symbol): ts.Symbol | ts.Node {
  const node = symbol.declarations?.find((one) => ts.isClassLike(one) || ts.isFunctionLike(one));
  return node && isJavaScript(node) ? node : symbol;
}

/** The declaration's own name; a number tells apart those of the same name, in the order in which they were met. */
function freeId(name: string, taken: Set<string>): DeclarationId {
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}#${count}`;
  taken.add(id);
  return id;
}
