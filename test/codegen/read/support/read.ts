/** Reads declarations that a test writes itself, or real modules, as a consumer with this project's dependencies would. */

import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  ClassModel,
  DeclarationModel,
  ExportModel,
  ModuleModel,
  SignatureModel,
} from '../../../../src/codegen/model/model.js';
import { readModule } from '../../../../src/codegen/read/index.js';
import { resolveModules } from '../../../../src/codegen/resolve/index.js';

export const projectFolder = join(import.meta.dirname, '../../../..');

/** A folder with the given files that sees the project's node_modules. */
export function makeProject(files: Record<string, string>, options: { modules?: boolean } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gen-async-facade-')));
  if (options.modules !== false) symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The models of all files, read in one program; their names are the keys. */
export function readFiles(files: Record<string, string>): Record<string, ModuleModel> {
  return readModules(
    Object.keys(files).map((file) => `./${file}`),
    makeProject(files),
  );
}

export function readModules(specifiers: readonly string[], cwd: string = projectFolder): Record<string, ModuleModel> {
  const { modules, diagnostics } = resolveModules(specifiers, { cwd });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return Object.fromEntries(modules.map((module) => [module.specifier.replace(/^\.\//, ''), readModule(module).model]));
}

export function find(exports: readonly ExportModel[] | undefined, name: string): ExportModel {
  const found = exports?.find((exported) => exported.name === name);
  if (!found) throw new Error(`no export ${name} among ${exports?.map((exported) => exported.name).join(', ')}`);
  return found;
}

export function declared<Kind extends DeclarationModel['kind']>(
  model: ModuleModel | undefined,
  id: string,
  kind: Kind,
) {
  const found = model?.declarations.get(id);
  if (found?.kind !== kind)
    throw new Error(`no ${kind} ${id} among ${[...(model?.declarations.keys() ?? [])].join(', ')}`);
  return found as Extract<DeclarationModel, { kind: Kind }>;
}

export const classOf = (model: ModuleModel | undefined, id: string): ClassModel => declared(model, id, 'class');

export function signaturesOf(model: ModuleModel | undefined, name: string): readonly SignatureModel[] {
  const { value } = find(model?.exports, name);
  if (value?.kind !== 'function') throw new Error(`${name} is ${value?.kind ?? 'no value'}`);
  return value.signatures;
}
