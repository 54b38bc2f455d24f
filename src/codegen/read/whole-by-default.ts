/** Tells whether a module without a default export is one all the same: `import nearley from 'nearley'` is all of what CommonJS exports. */

import { ts } from 'ts-morph';
import type { ResolvedModule } from '../resolve/types.js';

/** What is exported under these names is what such an import gives, or says that it gives nothing. */
const OWN = ['export=', 'default', '__esModule'];

export function isWholeByDefault({ moduleSymbol, builtin, compilerHost, program }: ResolvedModule): boolean {
  if (OWN.some((name) => moduleSymbol.exports?.has(name as ts.__String))) return false;
  const file = moduleSymbol.declarations?.find(ts.isSourceFile);
  // `declare module 'nearley'` does not say what that is written in, and the compiler lets it be imported so.
  if (builtin || file === undefined) return true;
  if (!file.isDeclarationFile) return /\.[cm]?jsx?$/.test(file.fileName) && !ts.isExternalModule(file);
  const format = ts.getImpliedNodeFormatForFile(file.fileName, undefined, compilerHost, {
    ...program.getCompilerOptions(),
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  return format === ts.ModuleKind.CommonJS;
}
