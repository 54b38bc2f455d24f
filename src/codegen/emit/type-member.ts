/** Prints the members of an interface or of an object type. */

import type { PlannedTypeMember } from '../plan/types/type.js';
import { printDocs } from './docs.js';
import { choose, group, hardline, indent, join, type Layout, line } from './layout.js';
import { printSignature } from './signature.js';
import { printType } from './type.js';

/** `{ a: string; b(): void }`, on one line if it fits. */
export function printMembers(members: readonly PlannedTypeMember[]): Layout {
  if (members.length === 0) return '{}';
  return group('{', indent(line, join([';', line], members.map(printMember))), choose(';'), line, '}');
}

/** One member per line, as in an interface. */
export function printMemberLines(members: readonly PlannedTypeMember[]): Layout {
  return members.map((member, index) => {
    const before = index === 0 ? [] : docsOf(member) === undefined ? [hardline] : [hardline, hardline];
    return [before, printMember(member), ';'];
  });
}

const docsOf = (member: PlannedTypeMember) =>
  member.kind === 'property' ? member.docs : member.kind === 'index' ? undefined : member.signature.docs;

function printMember(member: PlannedTypeMember): Layout {
  switch (member.kind) {
    case 'property':
      return [
        printDocs(member.docs),
        member.readonly ? 'readonly ' : '',
        member.key,
        member.optional ? '?: ' : ': ',
        printType(member.type),
      ];
    case 'method':
      return [
        printDocs(member.signature.docs),
        member.key,
        member.optional ? '?' : '',
        printSignature(member.signature, ': '),
      ];
    case 'call':
      return [printDocs(member.signature.docs), printSignature(member.signature, ': ')];
    case 'construct':
      return [printDocs(member.signature.docs), 'new ', printSignature(member.signature, ': ')];
    case 'index':
      return [member.readonly ? 'readonly ' : '', '[key: ', printType(member.key), ']: ', printType(member.value)];
  }
}
