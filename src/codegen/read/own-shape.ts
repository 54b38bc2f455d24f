/** Reads the members that a class or interface has itself, in all of its merged declarations. */

import { ts } from 'ts-morph';
import type { MemberModel, ShapeModel } from '../model/model.js';
import { isHidden, isJavaScript } from './docs.js';
import type { Reader } from './reader.js';
import { readMembers, readShapeOfNodes } from './shape-of-nodes.js';
import { readMemberOfSymbol } from './symbol-member.js';

export function readOwnShape(symbol: ts.Symbol, reader: Reader): ShapeModel {
  const nodes = symbol.declarations ?? [];
  if (nodes.some(isJavaScript)) return readByChecker(symbol, reader);
  return readShapeOfNodes(
    nodes.flatMap((node): (ts.TypeElement | ts.ClassElement | ts.ParameterDeclaration)[] => {
      if (ts.isInterfaceDeclaration(node)) return [...node.members];
      return ts.isClassLike(node)
        ? node.members.filter((member) => !isStatic(member)).flatMap(withParameterProperties)
        : [];
    }),
    reader,
  );
}

export function readStatics(symbol: ts.Symbol, reader: Reader): readonly MemberModel[] {
  const classes = (symbol.declarations ?? []).filter(ts.isClassLike);
  if (!classes.some(isJavaScript)) {
    const nodes = classes.flatMap(({ members }) => members.filter((node) => isStatic(node) && !isHidden(node)));
    return readMembers(nodes, reader);
  }
  const statics = reader.checker
    .getPropertiesOfType(reader.checker.getTypeOfSymbol(symbol))
    .filter((member) => belongsTo(member, symbol));
  return statics.flatMap((member) => readMemberOfSymbol(member, reader) ?? []);
}

export const isStatic = (node: ts.ClassElement) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0;

/** `constructor(public readonly path: string)` */
function withParameterProperties(node: ts.ClassElement): (ts.ClassElement | ts.ParameterDeclaration)[] {
  if (!ts.isConstructorDeclaration(node)) return [node];
  return node.parameters.filter((parameter) => ts.isParameterPropertyDeclaration(parameter, node));
}

/** JavaScript classes have properties that are only assigned, which no member node declares. */
function readByChecker(symbol: ts.Symbol, reader: Reader): ShapeModel {
  const members = [...declaredMembers(symbol), ...computedMembers(symbol, reader)];
  return {
    call: [],
    construct: [],
    members: members.flatMap((member) => readMemberOfSymbol(member, reader) ?? []),
    index: [],
  };
}

const memberFlags = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor;

/** As declared: asking the type would put the class in the place of `this`. */
const declaredMembers = ({ members }: ts.Symbol): readonly ts.Symbol[] =>
  [...(members?.values() ?? [])].filter((member) => member.flags & memberFlags && !isInternal(member));

/** `__constructor`, `__@iterator`: names that the compiler gives. It escapes those of others, which begin with three underscores. */
const isInternal = ({ escapedName }: ts.Symbol): boolean => /^__[^_]/.test(escapedName as string);

/** `[Symbol.iterator]` is known to the type only. */
const computedMembers = (symbol: ts.Symbol, { checker }: Reader): readonly ts.Symbol[] =>
  checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter((member) => member.name.startsWith('__@') && belongsTo(member, symbol));

function belongsTo(member: ts.Symbol, owner: ts.Symbol): boolean {
  const owners = new Set<ts.Node>(owner.declarations);
  return (member.declarations ?? []).some((node) => {
    if (ts.isBinaryExpression(node) || ts.isPropertyAccessExpression(node)) {
      const container = ts.findAncestor(node, ts.isClassLike);
      return container === undefined || owners.has(container);
    }
    const container = ts.findAncestor(node.parent, (at) => ts.isClassLike(at) || ts.isInterfaceDeclaration(at));
    return container !== undefined && owners.has(container);
  });
}
