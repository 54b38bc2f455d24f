/** Finds the name by which a facade can import a declaration that its author may have called something else. */

import { join } from 'node:path';
import { ts } from 'ts-morph';
import type { Access } from '../model/model.js';
import { globalSymbol } from './internals.js';
import { importedPackage, originOf } from './origin.js';
import type { Reader } from './reader.js';
import { qualifiedName, resolveSymbol } from './symbols.js';

type Index = ReadonlyMap<ts.Symbol, readonly string[]>;

/** The access of any symbol, for one module; indexes of other modules are made when first needed. */
export function createAccess(reader: Omit<Reader, 'accessOf'>): (symbol: ts.Symbol) => Access {
  const { module, checker } = reader;
  // What is inferred from JavaScript cannot be imported as a type by consumers without `allowJs`.
  const own: Index = module.javaScript ? new Map() : indexExports(module.moduleSymbol, reader);
  const others = new Map<string, Index>();

  return (symbol) => {
    const path = own.get(symbol);
    if (path) return { kind: 'export', path };
    const origin = originOf(symbol, reader as Reader);
    if (origin.kind === 'file') return { kind: 'hidden' };
    if (origin.kind === 'package')
      return fromModule(symbol, importedPackage(origin.name), () => entryOf(importedPackage(origin.name), reader));
    if (origin.kind === 'node' && origin.module !== undefined) {
      const name = origin.module;
      return fromModule(symbol, name, () => ambientModule(name, checker));
    }
    return globalAccess(symbol, origin.kind);
  };

  function fromModule(symbol: ts.Symbol, specifier: string, find: () => ts.Symbol | undefined): Access {
    let index = others.get(specifier);
    if (!index) {
      const found = find();
      index = found ? indexExports(found, reader) : new Map();
      others.set(specifier, index);
    }
    const path = index.get(symbol);
    return path ? { kind: 'module', specifier, path } : { kind: 'hidden' };
  }

  function globalAccess(symbol: ts.Symbol, from: 'ecmascript' | 'node' | 'dom'): Access {
    const name = qualifiedName(symbol);
    const root = name.split('.')[0] ?? name;
    const meaning = ts.SymbolFlags.Type | ts.SymbolFlags.Value | ts.SymbolFlags.Namespace;
    return globalSymbol(checker, root, meaning) ? { kind: 'global', name, from } : { kind: 'hidden' };
  }
}

/** Every symbol a module exports, through its namespaces, with the shortest path to it; `default` only if need be. */
function indexExports(module: ts.Symbol, reader: Pick<Reader, 'checker'>): Index {
  const index = new Map<ts.Symbol, readonly string[]>();
  const seen = new Set<ts.Symbol>();
  let level: { symbol: ts.Symbol; path: readonly string[] }[] = [{ symbol: module, path: [] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { symbol: container, path } of level) {
      if (seen.has(container)) continue;
      seen.add(container);
      const exported = exportsOf(container, reader);
      for (const { name, symbol } of exported) {
        if (name !== 'default' && !index.has(symbol)) index.set(symbol, [...path, name]);
        if (symbol.flags & ts.SymbolFlags.Module) next.push({ symbol, path: [...path, name] });
      }
      for (const { name, symbol } of exported) {
        if (name === 'default' && !index.has(symbol)) index.set(symbol, [...path, name]);
      }
    }
    level = next;
  }
  const root = module.exports?.get('export=' as ts.__String);
  const target = root && resolveSymbol(root, reader);
  if (target && !index.has(target)) index.set(target, ['default']);
  return index;
}

function exportsOf(container: ts.Symbol, reader: Pick<Reader, 'checker'>) {
  return reader.checker.getExportsOfModule(container).flatMap((symbol) => {
    const target = resolveSymbol(symbol, reader);
    return target ? [{ name: symbol.name, symbol: target }] : [];
  });
}

const ambientModule = (name: string, checker: ts.TypeChecker): ts.Symbol | undefined => {
  const names = [`"${name}"`, `"${name.replace(/^node:/, '')}"`];
  const modules = checker.getAmbientModules();
  return modules.find((symbol) => symbol.name === names[0]) ?? modules.find((symbol) => symbol.name === names[1]);
};

/** The entry of another package, if the facade can import it and the program has read it. */
function entryOf(
  name: string,
  { module, program, checker }: Pick<Reader, 'module' | 'program' | 'checker'>,
): ts.Symbol | undefined {
  const from = join(module.probe.fileName, '../index.ts');
  const { resolvedModule } = ts.resolveModuleName(name, from, program.getCompilerOptions(), module.compilerHost);
  const file = resolvedModule && program.getSourceFile(resolvedModule.resolvedFileName);
  return file && checker.getSymbolAtLocation(file);
}
