/** Reads a property that the checker gives: from its declaration where there is one, else from its type. */

import { ts } from 'ts-morph';
import type { MemberModel, TypeModel } from '../model/model.js';
import { isHidden, isJavaScript } from './docs.js';
import { inferType } from './infer.js';
import { isReadonlyProperty, isSynthesizedProperty } from './internals.js';
import { isLookedUp } from './looked-up.js';
import { docsAndPlace, isMemberNode, isMethodNode, readMember } from './member.js';
import { nameOfSymbol } from './names.js';
import type { Reader } from './reader.js';
import { callSignaturesOf, signatureOf } from './shape-of-type.js';
import { ownName, resolveSymbol } from './symbols.js';
import { queryOf } from './type/query.js';

export function readMemberOfSymbol(symbol: ts.Symbol, reader: Reader): MemberModel | undefined {
  const target = resolveSymbol(symbol, reader);
  const name = nameOfSymbol(symbol, reader);
  if (!target || !name || symbol.flags & ts.SymbolFlags.Prototype) return undefined;
  const nodes = target.declarations ?? [];
  if (nodes.some((node) => isHidden(node) && !isLookedUp(node, reader))) return undefined;
  if (
    target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.ValueModule) &&
    !(target.flags & ts.SymbolFlags.Function)
  ) {
    const type = queryOf(target, [ownName(target)], reader);
    return { kind: 'property', name, optional: false, readonly: true, type, ...docsAndPlace(nodes[0], reader) };
  }
  const written = nodes.filter((node) => !isJavaScript(node)).filter(isMemberNode);
  if (written.length > 0 && !isSynthesizedProperty(target)) return readMember(name, written, reader);
  return readByType(target, name, nodes[0], reader);
}

function readByType(
  symbol: ts.Symbol,
  name: MemberModel['name'],
  node: ts.Node | undefined,
  reader: Reader,
): MemberModel | undefined {
  const { checker } = reader;
  const declared = checker.getTypeOfSymbol(symbol);
  const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  const type = optional ? checker.getNonNullableType(declared) : declared;
  const common = { name, optional, ...docsAndPlace(node, reader) };
  // `Pick` and its like make properties of methods.
  const isMethod = symbol.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Function) || (node && isMethodNode(node));
  if (isMethod && type.getCallSignatures().length > 0) {
    return {
      kind: 'method',
      ...common,
      signatures: type.getCallSignatures().map((signature) => signatureOf(signature, reader)),
    };
  }
  // In JavaScript, a property that was set to a function is how methods are made.
  if (
    node &&
    isJavaScript(node) &&
    type.getCallSignatures().length > 0 &&
    type.getConstructSignatures().length === 0 &&
    !isStored(node)
  ) {
    return {
      kind: 'method',
      ...common,
      signatures: type.getCallSignatures().map((signature) => signatureOf(signature, reader)),
    };
  }
  const call = setterOf(symbol).setter === 'only' ? [] : callSignaturesOf(type, reader);
  return {
    kind: 'property',
    ...common,
    readonly: isReadonly(symbol, node),
    ...setterOf(symbol),
    type: optional ? withoutMissing(inferType(declared, reader), declared, reader) : inferType(declared, reader),
    ...(call.length > 0 && { call }),
  };
}

/** The `undefined` that only stands for "not there" is said by the question mark already. */
function withoutMissing(model: TypeModel, type: ts.Type, { checker }: Reader): TypeModel {
  const written = type.isUnion() && type.types.includes(checker.getUndefinedType());
  if (model.kind !== 'union' || written) return model;
  const types = model.types.filter((part) => part.kind !== 'keyword' || part.name !== 'undefined');
  return types.length === 1 && types[0] ? types[0] : { ...model, types };
}

/** `this.onError = callback` in a constructor is a property. */
const isStored = (node: ts.Node) =>
  ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;

function setterOf({ flags }: ts.Symbol): Pick<Extract<MemberModel, { kind: 'property' }>, 'setter'> {
  if (!(flags & ts.SymbolFlags.SetAccessor)) return {};
  return { setter: flags & ts.SymbolFlags.GetAccessor ? 'beside getter' : 'only' };
}

function isReadonly(symbol: ts.Symbol, node: ts.Node | undefined): boolean {
  if (isReadonlyProperty(symbol)) return true;
  if (symbol.flags & ts.SymbolFlags.Accessor) return !(symbol.flags & ts.SymbolFlags.SetAccessor);
  if (!node) return false;
  if (isJavaScript(node) && ts.getJSDocReadonlyTag(node)) return true;
  return (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Readonly) !== 0;
}
