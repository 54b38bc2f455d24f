/** Reads the members written in an interface, a class or a type literal. */

import { ts } from 'ts-morph';
import type { MemberModel, MemberName, ShapeModel } from '../model/model.js';
import { isHidden } from './docs.js';
import { isLookedUp } from './looked-up.js';
import { isMemberNode, type MemberNode, readMember } from './member.js';
import { nameKey, readMemberName } from './names.js';
import type { Reader } from './reader.js';
import { readSignature } from './signature.js';
import { readType } from './type.js';

type Element = ts.TypeElement | ts.ClassElement | ts.ParameterDeclaration;

export function readShapeOfNodes(nodes: readonly Element[], reader: Reader): ShapeModel {
  const visible = nodes.filter((node) => !isHidden(node) || isLookedUp(node, reader));
  return {
    call: visible.filter(ts.isCallSignatureDeclaration).map((node) => readSignature(node, reader)),
    construct: visible.filter(ts.isConstructSignatureDeclaration).map((node) => readSignature(node, reader)),
    members: readMembers(visible, reader),
    index: visible.filter(ts.isIndexSignatureDeclaration).map((node) => readIndex(node, reader)),
  };
}

/** Groups overloads and accessor pairs by name, in the order in which the names first appear. */
export function readMembers(nodes: readonly Element[], reader: Reader): readonly MemberModel[] {
  const groups = new Map<string, { name: MemberName; nodes: MemberNode[] }>();
  for (const node of nodes) {
    if (!isMemberNode(node) || !node.name) continue;
    const name = readMemberName(node.name, reader);
    if (!name) continue;
    const group = groups.get(nameKey(name)) ?? { name, nodes: [] };
    group.nodes.push(node);
    groups.set(nameKey(name), group);
  }
  return [...groups.values()].flatMap((group) => readMember(group.name, group.nodes, reader) ?? []);
}

function readIndex(node: ts.IndexSignatureDeclaration, reader: Reader): ShapeModel['index'][number] {
  const key = node.parameters[0]?.type;
  return {
    key: key ? readType(key, reader) : { kind: 'keyword', name: 'string' },
    value: readType(node.type, reader),
    readonly: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false,
  };
}
