/** `node generate.js <folder>`: the facades of one library as a user gets them, and what was said about them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { formatDiagnostic, generate } from '../../../dist/codegen/index.js';

const folder = process.argv[2];
const config = join(folder, 'config.json');
const { modules } = JSON.parse(await readFile(config, 'utf8'));
const { facades, diagnostics } = await generate({ modules: Object.keys(modules), config, out: `${folder}/` });

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
const report = { exports: 0, members: 0, wrapped: 0, leftOut: 0, warnings: 0, files: {} };
const said = [...diagnostics];
for (const { target, plan, files, outcome, diagnostics: own } of facades) {
  said.push(...own);
  if (outcome.kind === 'defect') report.defect = outcome.error ? String(outcome.error) : 'it does not type-check';
  if (plan) {
    const exported = plan.declarations.filter((one) => one.exported && !['alias', 'interface'].includes(one.kind));
    report.exports += exported.length + plan.leftOut.filter(({ name }) => !name.includes('.')).length;
    report.wrapped += plan.counts.members;
    report.leftOut += plan.leftOut.length;
    report.members += plan.counts.members + plan.leftOut.length;
  }
  const source = files?.find(({ path }) => path.endsWith('.ts'));
  if (!source) continue;
  report.files[target.specifier] = source.path.replace(/\.ts$/, '.js');
  await writeFile(report.files[target.specifier], ts.transpileModule(source.text, { compilerOptions }).outputText);
}
report.warnings = said.filter(({ severity }) => severity !== 'note').length;
if (Object.keys(report.files).length < Object.keys(modules).length) delete report.files;
const errors = said.filter(({ severity }) => severity === 'error');
if (errors.length > 0) report.defect ??= formatDiagnostic(errors[0]).split('\n')[0];
await writeFile(join(folder, 'report.json'), JSON.stringify(report));
