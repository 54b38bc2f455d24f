/** Generates what the command line asks for, prints what came of it, and gives the exit status. */

import { explainJson, explainText, type FacadeResult, type GenerateResult, generate } from '../codegen/index.js';
import { type ExitStatus, statusOf } from './exit-status.js';
import { findingLines } from './findings.js';
import type { CommandLineOptions } from './program.js';
import { createProgress } from './progress.js';
import { requestFrom } from './request.js';
import { type Style, styleFor } from './style.js';
import { summaryLine } from './summary.js';

/** @throws what is no finding but a defect, for the caller to report */
export async function run(modules: readonly string[], options: CommandLineOptions): Promise<ExitStatus> {
  const progress = createProgress(process.stderr);
  let result: GenerateResult;
  try {
    result = await generate({ ...requestFrom(modules, options), onProgress: progress.show });
  } finally {
    progress.clear();
  }
  for (const line of findingLines(result, options.verbose ?? false, styleFor(process.stderr))) {
    process.stderr.write(`${line}\n`);
  }
  process.stdout.write(answer(result, options));
  for (const facade of result.facades) summarise(facade, options);
  return statusOf(result, options.strict);
}

/** What was asked for goes to stdout, so that it can be piped. */
function answer({ facades }: GenerateResult, options: CommandLineOptions): string {
  if (options.explain && options.json) return explainJson(facades);
  if (options.explain)
    return facades
      .map((facade) => explainText(facade, styleFor(process.stdout)))
      .filter(Boolean)
      .join('\n');
  if (options.stdout) return facades.map((facade) => printed(facade, facades.length > 1)).join('');
  return facades.map(({ outcome }) => (outcome.kind === 'stale' ? outcome.diff : '')).join('');
}

/** Of several files, each says where it belongs. */
function printed({ files = [], outcome }: FacadeResult, several: boolean): string {
  if (outcome.kind !== 'made') return '';
  const titled = several || files.length > 1;
  return files.map(({ shownPath, text }) => (titled ? `// ${shownPath}\n${text}` : text)).join('');
}

function summarise(facade: FacadeResult, { stdout, explain }: CommandLineOptions): void {
  const stream = stdout || explain ? process.stderr : process.stdout;
  // an explanation has said it all
  if (explain && facade.outcome.kind === 'made') return;
  const style: Style = styleFor(stream);
  stream.write(`${summaryLine(facade, style)}\n`);
}
