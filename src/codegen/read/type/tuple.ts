/** Reads tuples: `[a: string, b?: number, ...rest: T]`. */

import { ts } from 'ts-morph';
import type { TupleElement, TypeModel } from '../../model/model.js';
import type { Reader } from '../reader.js';
import { readType } from '../type.js';

export const readTuple = (node: ts.TupleTypeNode, reader: Reader): TypeModel => ({
  kind: 'tuple',
  elements: node.elements.map((element) => readElement(element, reader)),
  readonly: false,
});

function readElement(node: ts.TypeNode | ts.NamedTupleMember, reader: Reader): TupleElement {
  if (ts.isNamedTupleMember(node)) {
    const rest = node.dotDotDotToken !== undefined;
    return {
      name: node.name.text,
      optional: node.questionToken !== undefined,
      rest,
      type: readType(node.type, reader),
    };
  }
  if (ts.isOptionalTypeNode(node)) return { optional: true, rest: false, type: readType(node.type, reader) };
  if (ts.isRestTypeNode(node)) return { optional: false, rest: true, type: readType(node.type, reader) };
  return { optional: false, rest: false, type: readType(node, reader) };
}
