/** Every use of a compiler internal, one named function each, so that a new TypeScript breaks in one place. */

import { ts } from 'ts-morph';

/** https://github.com/microsoft/TypeScript/blob/v6.0.2/src/compiler/checker.ts (members marked `@internal`) */
interface InternalChecker {
  resolveName(
    name: string,
    location: ts.Node | undefined,
    meaning: ts.SymbolFlags,
    excludeGlobals: boolean,
  ): ts.Symbol | undefined;
  getTypeOnlyAliasDeclaration(symbol: ts.Symbol): ts.Node | undefined;
  typeToTypeNode(type: ts.Type, ...how: HowToBuild): ts.TypeNode | undefined;
  signatureToSignatureDeclaration(
    signature: ts.Signature,
    kind: ts.SyntaxKind,
    ...how: HowToBuild
  ): ts.SignatureDeclaration | undefined;
  getExportsAndPropertiesOfModule(symbol: ts.Symbol): ts.Symbol[];
  isUnknownSymbol(symbol: ts.Symbol): boolean;
}

type HowToBuild = [
  enclosing: undefined,
  flags: number,
  internalFlags: number,
  tracker: undefined,
  maximumLength: number,
  verbosity: undefined,
  out: { canIncreaseExpansionDepth: boolean; truncated: boolean },
];

const internal = (checker: ts.TypeChecker) => checker as unknown as InternalChecker;

/** The global that a name means where nothing else is in scope. */
export const globalSymbol = (checker: ts.TypeChecker, name: string, meaning: ts.SymbolFlags): ts.Symbol | undefined =>
  internal(checker).resolveName(name, undefined, meaning, false);

/** Whether an alias goes through `export type` or `import type`, so that there is no value behind the name. */
export const isTypeOnlyAlias = (checker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.Alias) !== 0 && internal(checker).getTypeOnlyAliasDeclaration(symbol) !== undefined;

/** The exports of a CommonJS module together with the properties of what `module.exports` was set to. */
export const exportsAndProperties = (checker: ts.TypeChecker, module: ts.Symbol): readonly ts.Symbol[] =>
  internal(checker).getExportsAndPropertiesOfModule(module);

export const isUnknownSymbol = (checker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  internal(checker).isUnknownSymbol(symbol);

const builderFlags =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.IgnoreErrors |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
  ts.NodeBuilderFlags.AllowUniqueESSymbolType;

/** `NoSyntacticPrinter | DoNotIncludeSymbolChain`: each name is one identifier that knows its symbol. */
const internalBuilderFlags = 2 | 4;

/**
 * Characters of one built type, roughly. Those that are for people have some thousands; recursive conditional types come to
 * as many as the compiler is willing to write, a million for each overload of each member.
 */
const LENGTH = 200_000;

/** Why a built node does not say all that there is. */
export const TOO_LONG = `written out, it takes more than ${LENGTH.toLocaleString('en')} characters`;

export const typeToNode = (checker: ts.TypeChecker, type: ts.Type, flags = 0): Built<ts.TypeNode> =>
  build((...how) => internal(checker).typeToTypeNode(type, ...how), flags);

/** An alias is written as what it stands for instead of by its own name. */
export const aliasedTypeToNode = (checker: ts.TypeChecker, type: ts.Type): Built<ts.TypeNode> =>
  typeToNode(checker, type, ts.NodeBuilderFlags.InTypeAlias);

export const signatureToNode = (
  checker: ts.TypeChecker,
  signature: ts.Signature,
  kind: ts.SyntaxKind,
): Built<ts.SignatureDeclaration> =>
  build((...how) => internal(checker).signatureToSignatureDeclaration(signature, kind, ...how));

/** `'truncated'` where the node would be too long; undefined where there is no way to write it. */
type Built<Node> = Node | 'truncated' | undefined;

function build<Node>(make: (...how: HowToBuild) => Node | undefined, flags = 0): Built<Node> {
  const out = { canIncreaseExpansionDepth: false, truncated: false };
  const node = make(undefined, builderFlags | flags, internalBuilderFlags, undefined, LENGTH, undefined, out);
  return out.truncated ? 'truncated' : node;
}

/** The symbol that the node builder left on an identifier it made. */
export const builtSymbol = (node: ts.Identifier): ts.Symbol | undefined =>
  (node as unknown as { symbol?: ts.Symbol }).symbol;

const checkFlags = (symbol: ts.Symbol) =>
  (symbol as unknown as { links?: { checkFlags?: number } }).links?.checkFlags ?? 0;

/** Whether a property was made by the checker: instantiated, mapped, or merged from a union or intersection. */
export function isSynthesizedProperty(symbol: ts.Symbol): boolean {
  // `Late` (a computed name) is the only flag that leaves the declaration's type as it is.
  return (checkFlags(symbol) & ~4096) !== 0;
}

/** Whether a mapped or synthesized property is readonly: it has no declaration of its own to say so. */
export const isReadonlyProperty = (symbol: ts.Symbol): boolean => (checkFlags(symbol) & 8) !== 0;

/** Whether a signature is another one with its type parameters filled in. */
export const isInstantiated = (signature: ts.Signature): boolean =>
  (signature as unknown as { target?: ts.Signature }).target !== undefined;

/** The JSDoc blocks before a declaration, as the parser kept them. */
export const jsDocBlocks = (node: ts.Node): readonly ts.JSDoc[] =>
  (node as unknown as { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? [];
