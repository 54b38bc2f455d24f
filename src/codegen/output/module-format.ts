/** Decides whether the facade's file will be an ES module or CommonJS, as Node and TypeScript will see it there. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { ts } from 'ts-morph';

export type ModuleFormat = 'esm' | 'cjs';

/**
 * `.cts` is CommonJS, `.mts` and `.mjs` are ES modules, `.js` is what the nearest package.json says. A `.ts` file is
 * CommonJS only where TypeScript compiles to what package.json says, and that is not `"type": "module"`.
 */
export function moduleFormatOf(path: string, project: string | undefined): ModuleFormat {
  const extension = extname(path);
  if (extension === '.cts') return 'cjs';
  if (extension.startsWith('.m') || packageType(dirname(path)) === 'module') return 'esm';
  if (extension === '.js') return 'cjs';
  const config = project ?? findUp(dirname(path), 'tsconfig.json');
  return config !== undefined && followsPackageType(config) ? 'cjs' : 'esm';
}

/** Whether Node would take the text of an ES module for CommonJS, and no tsconfig says that somebody compiles it. */
export function isMisreadByNode(path: string, project: string | undefined): boolean {
  const compiled = project ?? findUp(dirname(path), 'tsconfig.json');
  return extname(path) === '.ts' && compiled === undefined && packageType(dirname(path)) === 'commonjs';
}

export function packageType(folder: string): unknown {
  const path = findUp(folder, 'package.json');
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'))?.type;
  } catch {
    return undefined;
  }
}

function findUp(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUp(parent, name);
}

/** Whether a project finds modules as Node does, with extensions, and not as bundlers do. */
export function resolvesAsNode(path: string, project: string | undefined): boolean {
  const config = project ?? findUp(dirname(path), 'tsconfig.json');
  if (config === undefined) return false;
  const { module, moduleResolution } = optionsOf(config);
  const { Node16, NodeNext } = ts.ModuleResolutionKind;
  if (moduleResolution !== undefined) return moduleResolution === Node16 || moduleResolution === NodeNext;
  return module !== ts.ModuleKind.CommonJS && followers.has(module);
}

const followers = new Set<ts.ModuleKind | undefined>([
  ts.ModuleKind.CommonJS,
  ts.ModuleKind.Node16,
  ts.ModuleKind.Node18,
  ts.ModuleKind.Node20,
  ts.ModuleKind.NodeNext,
]);

const followsPackageType = (tsconfig: string): boolean => followers.has(optionsOf(tsconfig).module);

function optionsOf(tsconfig: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(tsconfig)).options;
}
