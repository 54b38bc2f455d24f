/** Type-checks a facade as if it stood in the consumer's project, before anyone sees it. */

import { ts } from 'ts-morph';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { codeFrame, linesOf } from './diagnostics/frame.js';
import { report } from './diagnostics/report.js';
import { placeAt } from './resolve/place.js';
import type { ResolveProgram } from './resolve/types.js';
import { afresh, checkApart, diagnosticsOf } from './verify/apart.js';
import { ownerOfFlaw } from './verify/blame.js';
import { Bounds } from './verify/bounds.js';

export interface Facade {
  /** Where it will stand; absolute. */
  readonly path: string;
  readonly text: string;
}

/** Something in the text that does not type-check. */
export interface Flaw extends Diagnostic {
  /** What the compiler says, without the lines of code. */
  readonly reason: string;
  /** The export or member that it belongs to: `Database.prepare`. */
  readonly owner?: string;
}

/**
 * Checks the text of a facade under the strictest flags that a consumer may have.
 *
 * @param program what `resolveModules` read the originals in; their declarations are not read again
 * @param bounds what it may take, together with what was checked before under the same; a facade that takes more is one flaw
 * @returns one error for each flaw, with its place and the lines around it; none if the facade is sound
 * @example verifyFacade(program, { path: resolve('generated/sass.ts'), text })
 */
export function verifyFacade(
  { project, programOf, cwd }: ResolveProgram,
  { path, text }: Facade,
  bounds = new Bounds(),
): readonly Flaw[] {
  const added = project.createSourceFile(path, text, { overwrite: true });
  try {
    const program = programOf(added.getFilePath());
    const file = program.getSourceFile(added.getFilePath());
    if (!file) throw new Error(`${path} did not become part of the program`);
    const syntactic = program.getSyntacticDiagnostics(file);
    const found = syntactic.length > 0 ? syntactic : semanticFlaws(program, file, bounds);
    const lines = linesOf(text);
    return found.map((flaw) => describe(flaw, file, lines, cwd));
  } catch (error) {
    if (bounds.reached === undefined) throw error;
    return [{ reason: '', ...report('facade-too-complex', { bound: bounds.reached }) }];
  } finally {
    // The next facade's imports must find what is on disk.
    added.forget();
  }
}

function semanticFlaws(first: ts.Program, file: ts.SourceFile, bounds: Bounds): readonly ts.Diagnostic[] {
  try {
    return first.getSemanticDiagnostics(file, bounds);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  let program = afresh(first);
  return checkApart(file, (nodes) => {
    try {
      return diagnosticsOf(program, file, nodes, bounds);
    } catch (error) {
      program = afresh(first);
      throw error;
    }
  });
}

function describe(flaw: ts.Diagnostic, file: ts.SourceFile, lines: readonly string[], cwd: string): Flaw {
  const said = ts.flattenDiagnosticMessageText(flaw.messageText, '\n  ').replace(/\.$/, '');
  // where a type stands on this machine says nothing to others
  const text = said.replace(/import\("[^"]*"\)\./g, '');
  const start = flaw.start ?? 0;
  const owner = ownerOfFlaw(file, start, text);
  const place = placeAt(file, start, cwd);
  return {
    reason: `TS${flaw.code}: ${text.split('\n')[0]}`,
    ...(owner !== undefined && { owner }),
    ...report('facade-unsound', { text: `TS${flaw.code}: ${text}` }, place),
    frame: codeFrame(lines, place.line, place.column, flaw.length),
  };
}
