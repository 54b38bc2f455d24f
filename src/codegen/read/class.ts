/** Reads a class: constructors, own members, statics, and what it derives from. */

import { ts } from 'ts-morph';
import type { ClassModel, DeclarationBase, ShapeModel, SignatureModel, TypeModel } from '../model/model.js';
import { isHidden, isJavaScript } from './docs.js';
import { baseTypes, heritageOf, isErrorClass } from './heritage.js';
import { inferSignature, inferType } from './infer.js';
import { isStatic, readOwnShape, readStatics } from './own-shape.js';
import { placeOf, type Reader } from './reader.js';
import { inherit, resolvedShape } from './resolved-shape.js';
import { shapeOfType } from './shape-of-type.js';
import { readOverloads } from './signature.js';
import { resolveSymbol } from './symbols.js';
import { nothingCalled, readType, unreadable } from './type.js';
import { asArguments } from './type-parameter.js';

export function readClass(symbol: ts.Symbol, base: DeclarationBase, reader: Reader): ClassModel {
  const node = symbol.declarations?.find(ts.isClassLike);
  const heritage = heritageOf(symbol);
  const parent = heritage.find((clause) => ts.isClassLike(clause.parent.parent));
  const extended = parent && readParent(parent, symbol, reader);
  const calls = extended?.kind === 'function' ? [extended.signature] : [];
  const own = withCalls(readOwnShape(symbol, reader), calls);
  const resolved = resolvedShape(symbol, reader);
  return {
    ...base,
    kind: 'class',
    abstract: node?.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false,
    error: isErrorClass(reader.checker.getDeclaredTypeOfSymbol(symbol), reader),
    ...(extended && calls.length === 0 && { extends: extended }),
    construct: readConstructors(symbol, base, reader),
    constructorAccess: constructorAccess(symbol, reader),
    ...(hasHiddenState(symbol) && { hasHiddenState: true }),
    shape: fromInterfaces(
      heritage.filter((clause) => clause !== parent),
      own,
      reader,
    ),
    statics: readStatics(symbol, reader),
    resolved: resolved.call.length > 0 ? resolved : withCalls(resolved, calls),
  };
}

/** `extends (Callable as new () => (text: string) => Result)`: its instances are called, as if an interface of its name said so. */
const withCalls = (shape: ShapeModel, calls: readonly SignatureModel[]): ShapeModel =>
  calls.length === 0 ? shape : { ...shape, call: [...shape.call, ...calls] };

/** `extends Base<T>` is a reference; `extends mixin(Base)` and `extends (x as Constructor)` are what they come to. */
function readParent(node: ts.ExpressionWithTypeArguments, derived: ts.Symbol, reader: Reader): TypeModel {
  const found = reader.checker.getSymbolAtLocation(node.expression);
  const symbol = found && resolveSymbol(found, reader);
  if (symbol && symbol.flags & ts.SymbolFlags.Class && !isJavaScript(node)) return readType(node, reader);
  const [type] = baseTypes(reader.checker.getDeclaredTypeOfSymbol(derived), reader);
  if (!type) return unreadable(node, nothingCalled(node.expression.getText()));
  const shape = type.isIntersection() ? shapeOfType(type, reader) : undefined;
  return shape ? { kind: 'object', shape } : inferType(type, reader);
}

/** A merged `interface Cheerio<T> extends Methods` gives members that no class declaration has. */
function fromInterfaces(
  heritage: readonly ts.ExpressionWithTypeArguments[],
  own: ShapeModel,
  reader: Reader,
): ShapeModel {
  return heritage.reduce((shape, node) => {
    const inherited = shapeOfType(reader.checker.getTypeAtLocation(node), reader);
    return inherited ? inherit(shape, inherited) : shape;
  }, own);
}

function readConstructors(symbol: ts.Symbol, base: DeclarationBase, reader: Reader): readonly SignatureModel[] {
  const returns: TypeModel = { kind: 'reference', declaration: base.id, arguments: asArguments(base.typeParameters) };
  const nodes = constructorsOf(symbol);
  if (nodes.length > 0 && !nodes.some(isJavaScript)) {
    const visible = nodes.filter((node) => !isHidden(node));
    return readOverloads(visible, reader).map((signature) => ({ ...signature, returns }));
  }
  const type = reader.checker.getTypeOfSymbol(symbol);
  const place = placeOf(symbol.declarations?.[0], reader);
  // Inherited: the checker has put the arguments of `extends Base<…>` in; the class's own parameters are no part of it.
  const inherited = type
    .getConstructSignatures()
    .map((signature) => ({ ...inferSignature(signature, reader), typeParameters: [], returns, place }));
  // `TypeError` has those of `Error` as well, which are the same.
  const texts = inherited.map((signature) => JSON.stringify(signature));
  return inherited.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

/** `private cache`, `#state`, `constructor(private readonly path: string)` */
function hasHiddenState(symbol: ts.Symbol): boolean {
  const members = (symbol.declarations ?? []).filter(ts.isClassLike).flatMap((node) => [...node.members]);
  return members.some((member) =>
    ts.isConstructorDeclaration(member)
      ? member.parameters.some(
          (parameter) => ts.isParameterPropertyDeclaration(parameter, member) && isHidden(parameter),
        )
      : ts.isPropertyDeclaration(member) && isHidden(member) && !isStatic(member),
  );
}

const constructorsOf = (symbol: ts.Symbol) =>
  (symbol.declarations ?? [])
    .filter(ts.isClassLike)
    .flatMap(({ members }) => members.filter(ts.isConstructorDeclaration));

/** The nearest class that says something about it; `private` stays so in derived classes. */
function constructorAccess(symbol: ts.Symbol, reader: Reader): ClassModel['constructorAccess'] {
  for (let at: ts.Symbol | undefined = symbol, depth = 0; at && depth < 100; at = parentClass(at, reader), depth += 1) {
    const [node] = constructorsOf(at);
    if (!node) continue;
    const flags = ts.getCombinedModifierFlags(node);
    if (flags & ts.ModifierFlags.Private || (isJavaScript(node) && ts.getJSDocPrivateTag(node))) return 'private';
    return flags & ts.ModifierFlags.Protected || (isJavaScript(node) && ts.getJSDocProtectedTag(node))
      ? 'protected'
      : 'public';
  }
  return 'public';
}

function parentClass(symbol: ts.Symbol, reader: Reader): ts.Symbol | undefined {
  const clause = heritageOf(symbol).find((node) => ts.isClassLike(node.parent.parent));
  const found = clause && reader.checker.getSymbolAtLocation(clause.expression);
  const parent = found && resolveSymbol(found, reader);
  return parent && parent.flags & ts.SymbolFlags.Class ? parent : undefined;
}
