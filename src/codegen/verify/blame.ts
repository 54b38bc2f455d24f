/** Names the export or member of a facade that a flaw belongs to, so that the rest can do without it. */

import { ts } from 'ts-morph';

/**
 * @param message what the compiler says; a class that does not fit its base is the fault of the member it names
 * @returns `Database.prepare`, `compile`, `Options`; `Transaction()` for its call signatures, `List<>` for a class's type
 *   parameters, `Schema.optional<>` for type arguments in its signature, `List extends` for its base, `List.at overrides` for a
 *   member that does not fit its base's; undefined for what belongs to no declaration
 */
export function ownerOfFlaw(file: ts.SourceFile, position: number, message: string): string | undefined {
  const statement = file.statements.find((one) => one.pos <= position && position < one.end);
  if (statement === undefined) return undefined;
  const path = pathTo(statement, position);
  if (path.length === 0) return undefined;
  // of a limit that comes to `any` the compiler finds two, where a class is merged with the interface of its calls
  if (/must have identical type parameters/.test(message)) return `${path[0]}<>`;
  if (isCallOfInterface(statement, position)) return `${path[0]}()`;
  if (/does not satisfy the constraint/.test(message) && !isOutside(statement, position)) return `${path.join('.')}<>`;
  const isOverride = ts.isClassDeclaration(statement) && /to the same property in base type/.test(message);
  if (path.length > 1) return isOverride ? `${path.join('.')} overrides` : path.join('.');
  if (ts.isInterfaceDeclaration(statement)) {
    const isMember = statement.members.some((one) => contains(one, position));
    if (!isMember && statement.heritageClauses) return `${path[0]} extends`;
  }
  if (!ts.isClassDeclaration(statement)) return path[0];
  const parameters = statement.typeParameters;
  if (parameters !== undefined && parameters.pos <= position && position < parameters.end) return `${path[0]}<>`;
  const [, inherited] =
    /(?:Property|Types of property|types returned by|type of) '([\w$]+)(?:\(\.\.\.\))?'/.exec(message) ?? [];
  const hasMember = inherited !== undefined && statement.members.some((one) => nameOf(one.name) === inherited);
  return hasMember ? `${path[0]}.${inherited}` : `${path[0]} extends`;
}

const isCallOfInterface = (statement: ts.Statement, position: number): boolean =>
  ts.isInterfaceDeclaration(statement) &&
  statement.members.some((one) => ts.isCallSignatureDeclaration(one) && contains(one, position));

/** In what stands before the members of a class, or in a namespace of types. */
const isOutside = (statement: ts.Statement, position: number): boolean =>
  ts.isModuleDeclaration(statement) ||
  (ts.isClassDeclaration(statement) && !statement.members.some((one) => contains(one, position)));

function pathTo(statement: ts.Statement, position: number): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    const found = statement.declarationList.declarations.find((one) => contains(one, position));
    const value = found?.initializer;
    const member =
      value !== undefined && ts.isObjectLiteralExpression(value)
        ? value.properties.find((one) => contains(one, position))
        : undefined;
    return named(found?.name, member?.name);
  }
  if (ts.isClassDeclaration(statement)) {
    return named(statement.name, statement.members.find((one) => contains(one, position))?.name);
  }
  if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
    const inner = statement.body.statements.find((one) => contains(one, position));
    return [...named(statement.name), ...(inner === undefined ? [] : pathTo(inner, position))];
  }
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return named(statement.exportClause.elements.find((one) => contains(one, position))?.name);
  }
  if (ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression)) {
    const { left } = statement.expression;
    return ts.isPropertyAccessExpression(left) && ts.isIdentifier(left.expression)
      ? named(left.expression, left.name)
      : [];
  }
  const isDeclaration =
    ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isDeclaration ? named(statement.name) : [];
}

const contains = (node: ts.Node, position: number): boolean => node.pos <= position && position < node.end;

const named = (...names: readonly (ts.Node | undefined)[]): readonly string[] =>
  names.flatMap((name) => nameOf(name) ?? []);

function nameOf(name: ts.Node | undefined): string | undefined {
  if (name === undefined) return undefined;
  // on handles, what the original iterates is iterated asynchronously
  if (ts.isComputedPropertyName(name)) return name.getText().replace('asyncIterator', 'iterator');
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
