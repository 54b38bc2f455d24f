/** Tells where a declaration comes from: the language, Node, or a package. */

import { ts } from 'ts-morph';
import { packageOfFile } from '../resolve/versions.js';
import type { Reader } from './reader.js';

export type Origin =
  | { readonly kind: 'ecmascript' | 'dom' }
  /** `module` is undefined for what Node declares globally. */
  | { readonly kind: 'node'; readonly module?: string }
  | { readonly kind: 'package'; readonly name: string; readonly folder: string }
  | { readonly kind: 'file' };

const packages = new WeakMap<ts.SourceFile, ReturnType<typeof packageOfFile>>();

export function originOf(symbol: ts.Symbol, reader: Reader): Origin {
  const origins = (symbol.declarations ?? []).map((node) => originOfNode(node, reader));
  // A name that Node shares with the browser (`URL`, `AbortSignal`) is Node's; one that it extends is the language's.
  const order: Origin['kind'][] = ['ecmascript', 'node', 'dom', 'package', 'file'];
  return origins.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? { kind: 'file' };
}

function originOfNode(node: ts.Node, { program }: Reader): Origin {
  const file = node.getSourceFile();
  if (program.isSourceFileDefaultLibrary(file)) {
    return { kind: /lib\.(?:dom|webworker|scripthost)/.test(file.fileName) ? 'dom' : 'ecmascript' };
  }
  if (!packages.has(file))
    packages.set(file, file.fileName.includes('/node_modules/') ? packageOfFile(file.fileName) : undefined);
  const found = packages.get(file);
  if (!found) return { kind: 'file' };
  if (found.name !== '@types/node') return { kind: 'package', name: found.name, folder: found.folder };
  const module = ambientModuleOf(node);
  return { kind: 'node', ...(module !== undefined && { module }) };
}

/** `node:fs` for what stands in `declare module "fs"`, unless it is in a `declare global` in there. */
function ambientModuleOf(node: ts.Node): string | undefined {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isModuleDeclaration(at)) continue;
    if (at.flags & ts.NodeFlags.GlobalAugmentation) return undefined;
    if (ts.isStringLiteral(at.name)) return at.name.text.startsWith('node:') ? at.name.text : `node:${at.name.text}`;
  }
  return undefined;
}

/** The package that a name is imported from: `foo` for what `@types/foo` declares. */
export const importedPackage = (name: string): string =>
  name.startsWith('@types/') ? name.slice(7).replace(/^(.+?)__/, '@$1/') : name;
