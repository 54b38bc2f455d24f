/** Reads an enum with the values that are known without running it. */

import { ts } from 'ts-morph';
import type { DeclarationBase, EnumModel } from '../model/model.js';
import { docsOf } from './docs.js';
import type { Reader } from './reader.js';

export function readEnum(symbol: ts.Symbol, base: DeclarationBase, { checker }: Reader): EnumModel {
  const nodes = (symbol.declarations ?? []).filter(ts.isEnumDeclaration);
  return {
    ...base,
    kind: 'enum',
    const: nodes.some(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ConstKeyword)),
    members: firstOfEach(nodes).map(([name, member]) => {
      const value = checker.getConstantValue(member);
      const docs = docsOf(member);
      return { name, ...(value !== undefined && { value }), ...(docs !== undefined && { docs }) };
    }),
  };
}

/** Declarations that were bundled twice merge with themselves. */
function firstOfEach(nodes: readonly ts.EnumDeclaration[]): readonly (readonly [string, ts.EnumMember])[] {
  const byName = new Map<string, ts.EnumMember>();
  for (const member of nodes.flatMap((node) => [...node.members])) {
    const name = nameOf(member);
    if (!byName.has(name)) byName.set(name, member);
  }
  return [...byName];
}

function nameOf(member: ts.EnumMember): string {
  const name = ts.isComputedPropertyName(member.name) ? member.name.expression : member.name;
  return 'text' in name && typeof name.text === 'string' ? name.text : member.name.getText();
}
