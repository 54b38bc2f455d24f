/** Prints a whole facade from its plan; every decision has been made by then. */

import type { DeclarationPlan, FacadePlan } from '../plan/plan.js';
import { printClass } from './class.js';
import { printDeclaredType, printNamespace } from './declared-type.js';
import { hardline, type Layout, print } from './layout.js';
import {
  printBuiltin,
  printCrossings,
  printDefault,
  printImports,
  printOriginal,
  printRenamed,
  printTypeExports,
} from './module.js';
import { fill } from './template.js';
import { printEnum, printError, printFunction, printObject, printValue } from './value.js';

const WIDTH = 120;

/**
 * The text of the facade: TypeScript, `\n` at the end of each line, the same text for the same plan.
 *
 * @example
 * const { plan } = planModule(model, { command: 'gen-async-facade better-sqlite3', moduleFormat: 'esm' });
 * const text = emitFacade(plan);
 */
export function emitFacade(plan: FacadePlan): string {
  const layout = fill('file.ts.tpl', {
    sources: oneLine(plan.header.sources),
    command: oneLine(plan.header.command),
    imports: printImports(plan),
    typeExports: printTypeExports(plan),
    original: printOriginal(plan.original),
    builtin: printBuiltin(plan.builtin),
    declarations: printDeclarations(plan.declarations),
    renamed: printRenamed(plan.renamed),
    crossings: printCrossings(plan.crossings),
    default: printDefault(plan.default),
  });
  return `${print(layout, WIDTH)}\n`;
}

/** Nothing that stands in a line comment may end it. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ');

/** Blank lines between declarations, except between short ones of one kind without a comment. */
function printDeclarations(declarations: readonly DeclarationPlan[]): Layout {
  return declarations.map((declaration, index) => {
    const before = declarations[index - 1];
    const close = before !== undefined && isShort(before) && isShort(declaration) && before.kind === declaration.kind;
    return [index === 0 ? [] : close ? hardline : [hardline, hardline], printDeclaration(declaration)];
  });
}

const isShort = (plan: DeclarationPlan): boolean =>
  (plan.kind === 'value' || plan.kind === 'alias' || plan.kind === 'symbol') && plan.docs === undefined;

function printDeclaration(plan: DeclarationPlan): Layout {
  switch (plan.kind) {
    case 'class':
      return printClass(plan);
    case 'error':
      return printError(plan);
    case 'function':
      return printFunction(plan);
    case 'value':
      return printValue(plan);
    case 'object':
      return printObject(plan);
    case 'enum':
      return printEnum(plan);
    case 'symbol':
      return `declare const ${plan.name}: unique symbol;`;
    case 'namespace':
      return printNamespace(plan);
    case 'alias':
    case 'interface':
      return printDeclaredType(plan);
  }
}
