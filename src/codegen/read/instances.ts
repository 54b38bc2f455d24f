/** Names what a constructor makes that says it without a name: `const Pen: new (size: number) => { draw(): void }`. */

import type {
  DeclarationId,
  DeclarationModel,
  ExportModel,
  InterfaceModel,
  MemberModel,
  ShapeModel,
  SignatureModel,
  TypeModel,
  TypeParameterModel,
  ValueModel,
} from '../model/model.js';
import { textOf } from '../model/text.js';

type Variable = Extract<ValueModel, { kind: 'variable' }>;

/**
 * As if it were written `interface Pen { draw(): void }` and `const Pen: new (size: number) => Pen`.
 *
 * @param declare gives an id to an interface of that name
 */
export function nameInstances(
  exports: readonly ExportModel[],
  declarations: Map<DeclarationId, DeclarationModel>,
  declare: (name: string) => DeclarationId,
): readonly ExportModel[] {
  return exports.map((one) => {
    const members = one.members && nameInstances(one.members, declarations, declare);
    const inside = members === undefined ? one : { ...one, members };
    const { value, type } = one;
    const made = value?.kind === 'variable' && type === undefined ? madeBy(value) : undefined;
    if (value?.kind !== 'variable' || made === undefined) return inside;
    const name = one.localName ?? one.name;
    const instance = interfaceOf(declare(name), name, made, one);
    declarations.set(instance.id, instance);
    return { ...inside, value: making(value, instance) };
  });
}

interface Made {
  readonly typeParameters: readonly TypeParameterModel[];
  readonly shape: ShapeModel;
}

/** What all overloads of the constructor make, if it is the same object with methods: data needs no name. */
function madeBy({ shape }: Variable): Made | undefined {
  const [first, ...others] = shape?.construct ?? [];
  if (first?.returns.kind !== 'object' || others.some((other) => makes(other) !== makes(first))) return undefined;
  const made = first.returns.shape;
  return made.members.some(isMethod) ? { typeParameters: first.typeParameters, shape: made } : undefined;
}

const isMethod = (member: MemberModel): boolean =>
  !member.optional && (member.kind === 'method' || member.call !== undefined);

const makes = ({ typeParameters, returns }: SignatureModel): string => textOf([typeParameters, returns]);

function interfaceOf(
  id: DeclarationId,
  name: string,
  { typeParameters, shape }: Made,
  { docs, place }: ExportModel,
): InterfaceModel {
  return {
    kind: 'interface',
    id,
    name,
    place,
    // An interface has no `const` parameters.
    typeParameters: typeParameters.map((parameter) => ({ ...parameter, modifiers: [] })),
    access: { kind: 'hidden' },
    extends: [],
    shape,
    resolved: shape,
    ...(docs === undefined ? {} : { docs }),
  };
}

function making(value: Variable, { id, typeParameters }: InterfaceModel): Variable {
  const args = typeParameters.map(({ name }): TypeModel => ({ kind: 'parameter', name }));
  const returns: TypeModel = { kind: 'reference', declaration: id, arguments: args };
  const named = (shape: ShapeModel): ShapeModel => ({
    ...shape,
    construct: shape.construct.map((signature) => ({ ...signature, returns })),
  });
  const ofType = (type: TypeModel): TypeModel => {
    if (type.kind === 'constructor') return { ...type, signature: { ...type.signature, returns } };
    return type.kind === 'object' ? { ...type, shape: named(type.shape) } : type;
  };
  return { ...value, type: ofType(value.type), ...(value.shape && { shape: named(value.shape) }) };
}
