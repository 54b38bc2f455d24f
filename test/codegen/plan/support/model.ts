/** Builds small models by hand, so that tests of the planner say what they are about and nothing else. */

import { emitFacade } from '../../../../src/codegen/emit/index.js';
import type {
  ClassModel,
  DeclarationModel,
  ExportModel,
  InterfaceModel,
  MemberModel,
  ModuleModel,
  ParameterModel,
  ShapeModel,
  SignatureModel,
  TypeModel,
} from '../../../../src/codegen/model/model.js';
import { type PlanOptions, planModule } from '../../../../src/codegen/plan/index.js';

export const place = { file: 'index.d.ts', line: 1, column: 1 };
export const keyword = (name: string): TypeModel => ({ kind: 'keyword', name });
export const string = keyword('string');
export const number = keyword('number');
export const nothing = keyword('void');
export const parameterType = (name: string): TypeModel => ({ kind: 'parameter', name });
export const reference = (declaration: string, ...args: readonly TypeModel[]): TypeModel => ({
  kind: 'reference',
  declaration,
  arguments: args,
});
export const union = (...types: readonly TypeModel[]): TypeModel => ({ kind: 'union', types });
export const array = (element: TypeModel): TypeModel => ({ kind: 'array', element, readonly: false });

export const parameter = (name: string, type: TypeModel, more: Partial<ParameterModel> = {}): ParameterModel => ({
  name,
  type,
  optional: false,
  rest: false,
  ...more,
});
export const signature = (
  parameters: readonly ParameterModel[],
  returns: TypeModel,
  more: Partial<SignatureModel> = {},
): SignatureModel => ({ typeParameters: [], parameters, returns, place, ...more });
export const functionType = (parameters: readonly ParameterModel[], returns: TypeModel): TypeModel => ({
  kind: 'function',
  abstract: false,
  signature: signature(parameters, returns),
});

export const method = (name: string, ...signatures: readonly SignatureModel[]): MemberModel => ({
  kind: 'method',
  name: { kind: 'identifier', text: name },
  optional: false,
  signatures,
  place,
});
export const property = (
  name: string,
  type: TypeModel,
  more: { readonly?: boolean; optional?: boolean } = {},
): MemberModel => ({
  kind: 'property',
  name: { kind: 'identifier', text: name },
  optional: more.optional ?? false,
  readonly: more.readonly ?? false,
  type,
  ...(type.kind === 'function' ? { call: [type.signature] } : {}),
  place,
});
export const shape = (members: readonly MemberModel[], call: readonly SignatureModel[] = []): ShapeModel => ({
  call,
  construct: [],
  members,
  index: [],
});

export const interfaceOf = (
  name: string,
  members: readonly MemberModel[],
  more: Partial<InterfaceModel> = {},
): InterfaceModel => ({
  kind: 'interface',
  id: name,
  name,
  place,
  typeParameters: [],
  access: { kind: 'export', path: [name] },
  extends: [],
  shape: shape(members),
  resolved: shape(members),
  ...more,
});
export const classOf = (name: string, members: readonly MemberModel[], more: Partial<ClassModel> = {}): ClassModel => ({
  kind: 'class',
  id: name,
  name,
  place,
  typeParameters: [],
  access: { kind: 'export', path: [name] },
  abstract: false,
  error: false,
  construct: [signature([], reference(name))],
  constructorAccess: 'public',
  shape: shape(members),
  resolved: shape(members),
  statics: [],
  ...more,
});
export const global = (name: string): DeclarationModel => ({
  kind: 'external',
  id: name,
  name,
  place,
  typeParameters: [],
  access: { kind: 'global', name, from: 'ecmascript' },
  declared: 'interface',
  hasMethods: true,
  callable: false,
  ancestors: [name],
});

export const functionExport = (name: string, ...signatures: readonly SignatureModel[]): ExportModel => ({
  name,
  place,
  value: { kind: 'function', signatures },
});
export const classExport = (name: string): ExportModel => ({
  name,
  place,
  value: { kind: 'class', declaration: name },
  type: name,
});
export const typeExport = (name: string): ExportModel => ({ name, place, type: name });

export function moduleOf(
  exports: readonly ExportModel[],
  declarations: readonly DeclarationModel[] = [],
  more: Partial<ModuleModel> = {},
): ModuleModel {
  const globals = ['Promise', 'IterableIterator', 'Generator', 'Error', 'Map'].map(global);
  return {
    specifier: 'original',
    style: 'esm',
    builtin: false,
    sources: [{ name: 'original', version: '1.0.0' }],
    exports,
    declarations: new Map([...globals, ...declarations].map((one) => [one.id, one])),
    ...more,
  };
}

export const planOf = (model: ModuleModel, options: Partial<PlanOptions> = {}) =>
  planModule(model, { command: 'gen-async-facade original', moduleFormat: 'esm', ...options }).plan;

/** The facade's text without its header. */
export const facadeOf = (model: ModuleModel, options: Partial<PlanOptions> = {}): string =>
  emitFacade(planOf(model, options)).split('\n').slice(4).join('\n');
