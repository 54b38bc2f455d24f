/** Finds what JavaScript does not tell the type of: results that are `any` cross as data, and are refused if they are not. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { listed } from '../diagnostics/listed.js';
import { report } from '../diagnostics/report.js';
import type { ExportModel, MemberModel, ModuleModel, SignatureModel, TypeModel } from '../model/model.js';
import { withMembers } from '../model/model.js';
import { isFileSpecifier } from '../resolve/name.js';

/** Of packages only: who makes a facade of a file of theirs knows what it says. */
export function findUntold(model: ModuleModel): readonly Diagnostic[] {
  if (!model.inferred || isFileSpecifier(model.specifier)) return [];
  const exported = withMembers(model.exports);
  const untold = new Set(exported.flatMap((one) => untoldOf(one, model)));
  if (untold.size === 0) return [];
  return [report('not-inferred', { module: model.specifier, what: `the type of ${listed([...untold])}` })];
}

function untoldOf({ name, localName, value }: ExportModel, { declarations, specifier }: ModuleModel): string[] {
  const isPromiseOfAny = (type: TypeModel): boolean =>
    type.kind === 'reference' && declarations.get(type.declaration)?.name === 'Promise' && type.arguments.every(isAny);
  const givesAny = ({ returns }: SignatureModel): boolean => isAny(returns) || isPromiseOfAny(returns);
  const memberGivesAny = (member: MemberModel): boolean => member.kind === 'method' && member.signatures.some(givesAny);
  const shown = name === 'default' || name === 'export=' ? (localName ?? specifier) : name;
  switch (value?.kind) {
    case 'function':
      return value.signatures.some(givesAny) ? [`${shown}()`] : [];
    case 'variable':
      return isAny(value.type) ? [shown] : [];
    case 'class': {
      const declaration = declarations.get(value.declaration);
      const members = declaration?.kind === 'class' ? declaration.resolved.members : [];
      return members.filter(memberGivesAny).map((member) => `${shown}.${member.name.text}()`);
    }
    default:
      return [];
  }
}

const isAny = (type: TypeModel): boolean => type.kind === 'keyword' && type.name === 'any';
