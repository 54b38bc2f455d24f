/** Reads exported names, each with all of its meanings: value, type, and the namespace merged with them. */

import { ts } from 'ts-morph';
import type { ExportModel } from '../model/model.js';
import { docsOf, isHidden, isJavaScript } from './docs.js';
import { exportsAndProperties, isTypeOnlyAlias } from './internals.js';
import { placeOf, type Reader } from './reader.js';
import { isModule, ownName, resolveSymbol } from './symbols.js';
import { readValue } from './value.js';

const { SymbolFlags } = ts;
type Containers = readonly ts.Symbol[];

export function readExports(module: ts.Symbol, reader: Reader): readonly ExportModel[] {
  const root = module.exports?.get('export=' as ts.__String);
  const target = root && resolveSymbol(root, reader);
  if (!root || !target) return readMembers(module, [], reader);
  const exported = readExport('export=', root, [module], reader);
  if (!exported) return [];
  return [
    (target.declarations ?? []).some(isJavaScript)
      ? { ...exported, ...moduleObject(module, target, reader) }
      : exported,
  ];
}

/** `module.exports = { … }` in JavaScript is a module with names, not a constant; a function or a class may be given more. */
function moduleObject(module: ts.Symbol, target: ts.Symbol, reader: Reader): Partial<ExportModel> {
  const type = reader.checker.getTypeOfSymbol(target);
  const isCallable = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
  const members = new Map<string, ts.Symbol>();
  for (const symbol of exportsAndProperties(reader.checker, module)) {
    if (!['export=', 'prototype'].includes(symbol.name) && !isStatic(symbol)) members.set(symbol.name, symbol);
  }
  const read = inOrder(module, [...members.values()]).flatMap(
    (symbol) => readExport(symbol.name, symbol, [module], reader) ?? [],
  );
  if (read.length === 0) return {};
  return isCallable ? { members: read } : { value: { kind: 'namespace' }, members: read };
}

/** A member of the class that a namespace is merged with. */
const isStatic = ({ declarations = [] }: ts.Symbol) => declarations.some((node) => ts.isClassLike(node.parent));

function readMembers(container: ts.Symbol, containers: Containers, reader: Reader): readonly ExportModel[] {
  // A module may export itself (`export * as z`); the inner one has nothing that the outer one has not.
  if (containers.includes(container) && (!isObject(container) || isWithinItself(containers))) return [];
  const inner = [...containers, container];
  return inOrder(container, reader.checker.getExportsOfModule(container)).flatMap((symbol) =>
    symbol.name === 'prototype' || isStatic(symbol) ? [] : (readExport(symbol.name, symbol, inner, reader) ?? []),
  );
}

/** A namespace and nothing else, and no module, of which there is but one. */
const isObject = ({ flags, declarations = [] }: ts.Symbol) =>
  !(flags & ~SymbolFlags.Module) && declarations.every(ts.isModuleDeclaration);

/** `path.posix` is declared as `path` itself, and may be another object all the same: what is in it is no other name of what `path` has. */
const isWithinItself = (containers: Containers) => new Set(containers).size < containers.length;

/** As written: the compiler lists functions before everything else, and what other files add last. */
function inOrder(container: ts.Symbol, symbols: readonly ts.Symbol[]): readonly ts.Symbol[] {
  const files = [
    ...new Set([container, ...symbols].flatMap(({ declarations }) => declarations?.[0]?.getSourceFile() ?? [])),
  ];
  const place = ({ declarations }: ts.Symbol) => {
    const node = declarations?.[0];
    return node
      ? { file: files.indexOf(node.getSourceFile()), position: node.pos }
      : { file: files.length, position: 0 };
  };
  const placed = symbols.map((symbol) => ({ symbol, ...place(symbol) }));
  return placed.sort((a, b) => a.file - b.file || a.position - b.position).map(({ symbol }) => symbol);
}

function readExport(name: string, symbol: ts.Symbol, containers: Containers, reader: Reader): ExportModel | undefined {
  const target = valueBehind(resolveSymbol(symbol, reader), reader);
  if (!target || (target.declarations ?? []).some((node) => isHiddenExport(node))) return undefined;
  const other = otherExport(target, name, containers, reader);
  const known = other === undefined ? undefined : ({ kind: 'alias', of: other } as const);
  const valued = target.flags & SymbolFlags.Value ? target : (resolveSymbol(symbol, reader, 'value') ?? target);
  const value = isTypeOnlyAlias(reader.checker, symbol) ? undefined : (known ?? readValue(valued, reader));
  const named = target.flags & (SymbolFlags.Class | SymbolFlags.Interface | SymbolFlags.TypeAlias | SymbolFlags.Enum);
  const members = target.flags & SymbolFlags.Module && !known ? readMembers(target, containers, reader) : [];
  const localName = ownName(target);
  const node = valued.valueDeclaration ?? target.declarations?.[0];
  const docs = firstDocs(valued);
  return {
    name,
    ...(localName !== name && isWritten(localName) && !isModule(target) && { localName }),
    ...(docs !== undefined && { docs }),
    place: placeOf(node, reader),
    ...(value && { value }),
    ...(named && { type: reader.declare(target) }),
    ...(members.length > 0 && { members }),
  };
}

/** `export * from './all.js'; export * as z from './all.js'; export default z`: what is read once need not be read again. */
function otherExport(target: ts.Symbol, name: string, containers: Containers, reader: Reader): string | undefined {
  if (isWithinItself(containers) || (containers.includes(target) && isObject(target))) return undefined;
  // what hangs on `export =` are the module's exports
  const outer = reader.module.moduleSymbol.exports?.has('export=' as ts.__String) ? 2 : 1;
  const isNested = containers.length > outer && target.flags & (SymbolFlags.Function | SymbolFlags.Variable);
  const isNamespace = target.flags & SymbolFlags.ValueModule && !(target.flags & ~SymbolFlags.Module);
  if (name === 'export=' || !(isNested || isNamespace)) return undefined;
  const access = reader.accessOf(target);
  if (access.kind !== 'export' || access.path.length !== 1) return undefined;
  const [path] = access.path;
  return containers.length <= outer && path === name ? undefined : path;
}

/** `{ parse }` and `{ parse: parse }` in `module.exports` stand for the function that has the declarations. */
function valueBehind(symbol: ts.Symbol | undefined, reader: Reader): ts.Symbol | undefined {
  const node = symbol?.valueDeclaration;
  if (!symbol || !node || !isJavaScript(node)) return symbol;
  const { checker } = reader;
  const found = ts.isShorthandPropertyAssignment(node)
    ? checker.getShorthandAssignmentValueSymbol(node)
    : ts.isPropertyAssignment(node) && ts.isIdentifier(node.initializer)
      ? checker.getSymbolAtLocation(node.initializer)
      : undefined;
  return (found && resolveSymbol(found, reader)) ?? symbol;
}

const isHiddenExport = (node: ts.Node) => !ts.isSourceFile(node) && isHidden(node);

/** What is said of the value comes before what is said of a type of its name. */
function firstDocs({ valueDeclaration: value, declarations = [] }: ts.Symbol): string | undefined {
  for (const node of value === undefined ? declarations : [value, ...declarations]) {
    const docs = docsOf(node);
    if (docs !== undefined) return docs;
  }
  return undefined;
}

/** `_default` and `__class` are the compiler's names. */
const isWritten = (name: string) =>
  name !== 'default' && name !== 'export=' && !/^_default\b|^__|^module\.exports/.test(name);
