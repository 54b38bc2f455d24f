/** Prints a type, with the parentheses it needs and line breaks where they read best. */

import type { PlannedTupleElement, PlannedType } from '../plan/types/type.js';
import { choose, group, indent, join, type Layout, line, softline } from './layout.js';
import { printSignature } from './signature.js';
import { printMembers } from './type-member.js';

export function printType(type: PlannedType): Layout {
  switch (type.kind) {
    case 'text':
      return type.text;
    case 'named':
      return [type.name, printTypeArguments(type.arguments)];
    case 'array':
      return [type.readonly ? 'readonly ' : '', printOperand(type.element, BINDING.postfix), '[]'];
    case 'tuple':
      return [type.readonly ? 'readonly ' : '', list('[', type.elements.map(printElement), ']')];
    case 'union':
      return group(
        indent(
          choose([softline, '| ']),
          join(
            [line, '| '],
            type.types.map((part) => indent(printOperand(part, BINDING.union))),
          ),
        ),
      );
    case 'intersection':
      return group(
        join(
          ' & ',
          type.types.map((part) => printOperand(part, BINDING.intersection)),
        ),
      );
    case 'function':
      return printSignature(type.signature, ' => ');
    case 'constructor':
      return [type.abstract ? 'abstract new ' : 'new ', printSignature(type.signature, ' => ')];
    case 'object':
      return printMembers(type.members);
    case 'conditional':
      return group(printConditional(type, true));
    case 'infer':
      return ['infer ', type.name, type.constraint === undefined ? [] : [' extends ', printType(type.constraint)]];
    case 'indexed':
      return [printOperand(type.object, BINDING.postfix), '[', printType(type.index), ']'];
    case 'keyof':
      return ['keyof ', printOperand(type.type, BINDING.prefix)];
    case 'query':
      return ['typeof ', type.path.join('.')];
    case 'mapped':
      return printMapped(type);
    case 'template':
      return [
        '`',
        verbatim(type.head),
        type.spans.map((span) => ['${', printType(span.type), '}', verbatim(span.text)]),
        '`',
      ];
    case 'predicate':
      return [
        type.asserts ? 'asserts ' : '',
        type.parameter,
        type.type === undefined ? '' : [' is ', printType(type.type)],
      ];
  }
}

/** Text of a template, as it has to be written to be read as itself. */
const verbatim = (text: string): string =>
  text
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replace(/\r/g, '\\r')
    .replace(/\n/g, '\\n');

export function printTypeArguments(types: readonly PlannedType[]): Layout {
  return types.length === 0 ? [] : list('<', types.map(printType), '>', false);
}

/** `(a, b)`, `[a, b]`, `<a, b>`: on one line, or one item per line. */
export function list(open: string, items: readonly Layout[], close: string, trailingComma = true): Layout {
  if (items.length === 0) return [open, close];
  const [only] = items;
  // Breaking `Promise<` apart from its only argument helps nobody: the argument has breaks of its own.
  if (open === '<' && items.length === 1 && only !== undefined) return [open, only, close];
  return group(open, indent(softline, join([',', line], items)), trailingComma ? choose(',') : [], softline, close);
}

/** How tightly a type holds together; a looser one inside a tighter place needs parentheses. */
const BINDING = { loose: 0, union: 1, intersection: 2, prefix: 3, postfix: 4 };

function binding(type: PlannedType): number {
  switch (type.kind) {
    case 'function':
    case 'constructor':
    case 'conditional':
    case 'predicate':
      return BINDING.loose;
    case 'infer':
      return type.constraint === undefined ? BINDING.prefix : BINDING.loose;
    case 'union':
      return type.types.length === 1 ? BINDING.postfix : BINDING.union;
    case 'intersection':
      return type.types.length === 1 ? BINDING.postfix : BINDING.intersection;
    case 'keyof':
      return BINDING.prefix;
    case 'array':
    case 'tuple':
      return type.readonly ? BINDING.prefix : BINDING.postfix;
    case 'query':
      return BINDING.prefix;
    case 'text':
      return type.text.startsWith('unique ') ? BINDING.prefix : BINDING.postfix;
    default:
      return BINDING.postfix;
  }
}

/** A part of a larger type: in parentheses unless it holds together more tightly than `around`. */
function printOperand(type: PlannedType, around: number): Layout {
  const needed = around === BINDING.prefix ? binding(type) < around : binding(type) <= Math.min(around, BINDING.prefix);
  return needed ? ['(', printType(type), ')'] : printType(type);
}

function printElement(element: PlannedTupleElement): Layout {
  const rest = element.rest ? '...' : '';
  if (element.name !== undefined) return [rest, element.name, element.optional ? '?: ' : ': ', printType(element.type)];
  if (!element.optional) return [rest, printType(element.type)];
  return [rest, printOperand(element.type, BINDING.postfix), '?'];
}

function printConditional(type: Extract<PlannedType, { kind: 'conditional' }>, outermost: boolean): Layout {
  // A function's result may look like the condition's question mark, or take it for its own; only then does it need parentheses.
  const isClear =
    (type.extends.kind === 'function' || type.extends.kind === 'constructor') &&
    binding(type.extends.signature.returns) > BINDING.loose;
  const condition = isClear ? printType(type.extends) : printOperand(type.extends, BINDING.loose);
  const head = [printOperand(type.check, BINDING.loose), ' extends ', condition];
  const otherwise = type.false.kind === 'conditional' ? printConditional(type.false, false) : printType(type.false);
  const branches = [line, '? ', indent(printType(type.true)), line, ': ', otherwise];
  return [head, outermost ? indent(branches) : branches];
}

function printMapped(type: Extract<PlannedType, { kind: 'mapped' }>): Layout {
  const sign = (mark: '+' | '-' | undefined, word: string) =>
    mark === undefined ? '' : mark === '-' ? `-${word}` : word;
  const readonly = sign(type.readonly, 'readonly');
  const key = [
    readonly === '' ? '' : `${readonly} `,
    `[${type.parameter} in `,
    printType(type.constraint),
    type.as === undefined ? '' : [' as ', printType(type.as)],
    ']',
    sign(type.optional, '?'),
  ];
  return group('{', indent(line, key, ': ', printType(type.type)), choose(';'), line, '}');
}
