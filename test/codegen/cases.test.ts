/** Golden cases: each folder of `test/cases` is one construct, with the facade and the findings that it leads to, and perhaps a program that uses it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/codegen/diagnostics/diagnostic.js';
import { emitFacade } from '../../src/codegen/emit/index.js';
import { planModule } from '../../src/codegen/plan/index.js';
import type { PlanOptions } from '../../src/codegen/plan/settings/options.js';
import { readModule } from '../../src/codegen/read/index.js';
import { resolveModules } from '../../src/codegen/resolve/index.js';
import { verifyFacade } from '../../src/codegen/verify.js';

const folder = join(import.meta.dirname, '../cases');
const inputs = ['input.d.ts', 'input.d.cts', 'input.ts', 'input.js'];
const cases = readdirSync(folder).flatMap((name) => {
  const input = inputs.find((file) => existsSync(join(folder, name, file)));
  return input ? [{ name, specifier: `./${name}/${input}` }] : [];
});

// one program for all cases: what takes time is Node's own declarations
const resolution = resolveModules(
  cases.map(({ specifier }) => specifier),
  { cwd: folder, folderOf: (specifier) => join(folder, specifier, '..') },
);

describe('golden cases', () => {
  test('all of them can be read', () => {
    expect(resolution.diagnostics).toEqual([]);
  });

  test.for(cases)('$name', async ({ name, specifier }) => {
    const resolved = resolution.modules.find((module) => module.specifier === specifier);
    if (!resolved) throw new Error(`${specifier} was not resolved`);
    const { model, diagnostics: readings } = readModule(resolved);
    const { plan, diagnostics: decisions } = planModule(model, optionsOf(name, specifier));
    const text = emitFacade(plan);
    const leftOut = plan.leftOut.map(
      ({ code, name: what, reason, wayOut }) => `left out (${code}): ${what}: ${reason}: ${wayOut}`,
    );
    const findings = [...readings, ...decisions].map((found) => `${found.severity}: ${formatDiagnostic(found)}`);

    // `vitest -u` renews them; the difference is for a person to read
    await expect(text).toMatchFileSnapshot(join(folder, name, 'facade.ts'));
    await expect([...findings, ...leftOut, ''].join('\n')).toMatchFileSnapshot(join(folder, name, 'diagnostics.txt'));
    expect(verifyFacade(resolution.program, { path: join(folder, name, 'facade.ts'), text })).toEqual([]);
    expect(flawsOfUsage(name, text)).toEqual([]);
  });
});

/** What the compiler says of a user's program, which imports the facade as it is now, not as it was committed. */
function flawsOfUsage(name: string, facade: string) {
  const path = join(folder, name, 'usage.ts');
  if (!existsSync(path)) return [];
  const imported = resolution.program.project.createSourceFile(join(folder, name, 'facade.ts'), facade, {
    overwrite: true,
  });
  try {
    return verifyFacade(resolution.program, { path, text: readFileSync(path, 'utf8') });
  } finally {
    imported.forget();
  }
}

function optionsOf(name: string, specifier: string): PlanOptions {
  const file = join(folder, name, 'options.json');
  const options = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { command: `gen-async-facade ${specifier} -o ${name}/facade.ts`, moduleFormat: 'esm', ...options };
}
