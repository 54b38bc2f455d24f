/** Finds where in its file a setting is written, as far as it is written out there, and what keeps the file from being read. */

import { basename } from 'node:path';
import { ts } from 'ts-morph';
import type { Place } from '../model/model.js';

export interface Located {
  readonly place: Place;
  /** How many characters are meant. */
  readonly length: number;
}

/**
 * @param file as users see it
 * @param keys the way to the setting: property names, and texts of array elements; it may end earlier than the text does
 * @returns the nearest node that is written in the file; undefined where not even the first key is
 */
export function locateSetting(file: string, text: string, keys: readonly string[]): Located | undefined {
  const isJson = file.endsWith('.json');
  const source = isJson ? ts.parseJsonText(file, text) : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const start = isJson ? rootOfJson(source) : rootOfModule(source);
  const wanted = basename(file) === 'package.json' ? ['asyncFacade', ...keys] : keys;
  let container = start;
  let found: ts.Node | undefined;
  for (const key of wanted) {
    const next = container === undefined ? undefined : childOf(container, key);
    if (next === undefined) break;
    found = next.named;
    container = next.value;
  }
  return found && located(file, source, found.getStart(source), found.getWidth(source));
}

/** The root value of a 'tsconfig.json' file must be an object: the settings are none, and are checked later. */
const NO_OBJECT = 5092;

/**
 * What keeps a file from being read at all. The compiler mends a text as it reads it, and Node tells no place of JSON.
 *
 * @param file as users see it
 */
export function syntaxErrorIn(file: string, text: string): (Located & { readonly says: string }) | undefined {
  const isJson = file.endsWith('.json');
  const error = isJson
    ? ts.parseConfigFileTextToJson(file, text).error
    : ts.transpileModule(text, { fileName: file, reportDiagnostics: true }).diagnostics?.[0];
  if (error?.file === undefined || error.code === NO_OBJECT) return isJson ? strictly(file, text) : undefined;
  const says = ts.flattenDiagnosticMessageText(error.messageText, ' ').replace(/\.$/, '');
  return { ...located(file, error.file, error.start ?? 0, error.length ?? 1), says };
}

/** Comments, and commas before a bracket, which the compiler lets pass. */
function strictly(file: string, text: string): ReturnType<typeof syntaxErrorIn> {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [, says = '', at] = /^(.*?)(?: in JSON)? at position (\d+)/.exec((error as SyntaxError).message) ?? [];
    return at === undefined ? undefined : { ...located(file, ts.parseJsonText(file, text), Number(at), 1), says };
  }
}

function located(file: string, source: ts.SourceFile, start: number, length: number): Located {
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  return { place: { file, line: line + 1, column: character + 1 }, length };
}

const rootOfJson = (source: ts.SourceFile): ts.Node | undefined => {
  const [statement] = source.statements;
  return statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
};

/** `export default { … }`, `defineConfig({ … })`, `{ … } satisfies Config`, or a constant with it. */
function rootOfModule(source: ts.SourceFile): ts.Node | undefined {
  const exported = source.statements.find(ts.isExportAssignment)?.expression;
  const value = exported && bare(exported);
  if (!value || !ts.isIdentifier(value)) return value;
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => one.declarationList.declarations);
  const declared = declarations.find(({ name }) => ts.isIdentifier(name) && name.text === value.text)?.initializer;
  return declared && bare(declared);
}

function bare(node: ts.Expression): ts.Expression {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
    return bare(node.expression);
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first === undefined ? node : bare(first);
}

function childOf(container: ts.Node, key: string): { readonly named: ts.Node; readonly value?: ts.Node } | undefined {
  if (ts.isArrayLiteralExpression(container)) {
    const element = container.elements.find((one) => ts.isStringLiteralLike(one) && one.text === key);
    return element && { named: element };
  }
  if (!ts.isObjectLiteralExpression(container)) return undefined;
  const property = container.properties.find((one) => nameOf(one.name) === key);
  if (property?.name === undefined) return undefined;
  return ts.isPropertyAssignment(property)
    ? { named: property.name, value: bare(property.initializer) }
    : { named: property.name };
}

const nameOf = (name: ts.PropertyName | undefined): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
