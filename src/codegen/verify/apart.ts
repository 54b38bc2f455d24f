/** Finds what the compiler cannot check because its own stack overflows, so that the rest can be checked without it. */

import { ts } from 'ts-morph';

/** Checks some nodes of a file; throws a `RangeError` where the types nest too deep. */
export type Check = (nodes: readonly ts.Node[]) => readonly ts.Diagnostic[];

const MESSAGE = 'its types nest too deep for the compiler';

/**
 * Checks statement by statement, and those that fail member by member.
 *
 * @param check makes a compiler of its own for each call that follows a failure: what it was at is lost
 * @returns what the compiler says of all the others, and one finding for each statement or member that it cannot check
 */
export function checkApart(file: ts.SourceFile, check: Check): readonly ts.Diagnostic[] {
  return file.statements.flatMap((statement) => {
    const found = attempt([statement], check);
    if (found !== undefined) return found;
    const members = ts.isClassDeclaration(statement) ? [...statement.members] : [];
    const apart = members.map((member) => attempt([member], check) ?? [tooDeep(member, file)]);
    // every member is fine by itself: it is how they fit the base
    return apart.every((one) => one.length === 0) ? [tooDeep(statement, file)] : apart.flat();
  });
}

function attempt(nodes: readonly ts.Node[], check: Check): readonly ts.Diagnostic[] | undefined {
  try {
    return check(nodes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tooDeep(node: ts.Node, file: ts.SourceFile): ts.Diagnostic {
  const named = ts.getNameOfDeclaration(node as ts.Declaration) ?? node;
  return {
    category: ts.DiagnosticCategory.Error,
    code: 2321,
    file,
    start: named.getStart(file),
    length: named.getWidth(file),
    messageText: MESSAGE,
  };
}

/** The same files with a checker of their own: one that was interrupted is in no state to go on. */
export function afresh(program: ts.Program): ts.Program {
  const options = program.getCompilerOptions();
  const host = { ...ts.createCompilerHost(options), getSourceFile: (name: string) => program.getSourceFile(name) };
  return ts.createProgram({ rootNames: program.getRootFileNames(), options, oldProgram: program, host });
}

/**
 * What the compiler says of some nodes of a file; editors ask for the visible ones first.
 * https://github.com/microsoft/TypeScript/blob/v6.0.2/src/compiler/types.ts, `Program.getSemanticDiagnostics`
 */
export function diagnosticsOf(
  program: ts.Program,
  file: ts.SourceFile,
  nodes: readonly ts.Node[],
  token: ts.CancellationToken,
): readonly ts.Diagnostic[] {
  const { getSemanticDiagnostics } = program as unknown as {
    getSemanticDiagnostics(
      file: ts.SourceFile,
      token: ts.CancellationToken,
      nodes: readonly ts.Node[],
    ): readonly ts.Diagnostic[];
  };
  return getSemanticDiagnostics(file, token, nodes);
}
