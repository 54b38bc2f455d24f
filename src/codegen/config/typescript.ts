/** Imports a TypeScript file, on a Node that cannot do so by itself too. */

import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ts } from 'ts-morph';

export async function importTypeScript(file: string): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  // beside the original, so that its imports are found
  const compiled = `${file}.${randomUUID()}.mjs`;
  await writeFile(compiled, outputText);
  try {
    return await import(pathToFileURL(compiled).href);
  } catch (error) {
    // nobody knows the file of that name
    if (error instanceof Error) error.message = error.message.replaceAll(compiled, file);
    throw error;
  } finally {
    await rm(compiled, { force: true });
  }
}
