/** Finds the arguments that a call may change in place, so that they are copied back into the caller's own. */

import type { MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { isFunctionType, objectShape } from '../model-index.js';
import type { Planning } from '../planning.js';
import { isOpaque } from '../settings/overrules.js';

/**
 * What the declarations give away, as printed places: a function of a module that gives nothing back is there for what it does
 * to its arguments (`0`), and an option that is a callback or an array is an array to fill (`'1.onComment'`). One that takes
 * several buffers and gives a number or a boolean has written into one of them, one that reads into its only one, what is called
 * `errors` or `output` is filled, so is a `scope`, and `set(object, path, value)` changes the object. Copying back what was not changed changes nothing.
 */
export function guessMutated(
  planning: Planning,
  signatures: readonly SignatureModel[],
  isMethod: boolean,
  /** `crypto_sign`, `Decoder.decode` */
  name: string,
): readonly string[] {
  if (planning.model.builtin) return [];
  const verb = name.slice(name.lastIndexOf('.') + 1);
  const reads = READS.test(verb);
  const isChanging = !isMethod && CHANGING.test(verb);
  const returnsNothing = (!isMethod || reads) && signatures.every(({ returns }) => isNothing(returns));
  const fewest = reads ? 1 : 2;
  const fillsBytes = !CHECKS.test(name) && signatures.every((signature) => fills(planning, signature, fewest));
  const places = new Set<string>();
  for (const { parameters } of signatures) {
    parameters.forEach(({ type, name, optional, rest }, index) => {
      if (rest) return;
      const isOutput =
        (returnsNothing && !optional && !SETTINGS.test(name)) ||
        OUTPUTS.test(name) ||
        (fillsBytes && isBytes(planning, type));
      const isChanged = SCOPES.test(name) || (isChanging && index === 0 && parameters.length > 1 && CHANGED.test(name));
      if ((isOutput && isChangeable(planning, type)) || (isChanged && isOpenData(planning, type)))
        places.add(String(index));
      else for (const member of filled(planning, type)) places.add(quoted(`${index}.${member}`));
    });
  }
  return [...places].sort();
}

/** `parse(text, errors?: ParseError[])`, `encode(source, output: Uint8Array)` */
const OUTPUTS = /^(?:errors|warnings|diagnostics|problems|out|output|dst|dest|destination)$/i;

/** `evaluate('b = a * 2', scope)` sets `b` in it, and `walk(tree, visitors, base, state)` hands it to the visitors, which count. */
const SCOPES = /^(?:scope|state)$/i;

/** `setProperty(object, path, value)`, `unset(object, path): boolean`: a name says what becomes of the first argument. */
const CHANGING =
  /^(?:set|unset|del|delete|remove|insert|push|pull|put|assign|defaults|extend|merge|mixin|update|patch)(?=[A-Z_]|$)/;
const CHANGED = /^(?:obj|object|target|doc|document|array|arr|list|collection)$/i;

/** Data of any kind: `<T extends object>(object: T)`, `Record<string, any>`, `any`. */
const isOpenData = (planning: Planning, type: TypeModel): boolean =>
  planning.index
    .alternatives(type)
    .some(
      (one) =>
        one.kind === 'parameter' ||
        one.kind === 'mapped' ||
        isOpaque(one) ||
        languageType(planning, one) === 'Record' ||
        isChangeableKind(planning, one),
    );

/** They look at several buffers, and leave them as they are. */
const CHECKS = /compare|equal|verify|check|valid|match|distance|(?:^|\W)(?:is|has)[A-Z_]/i;

/** `i2cReadSync(address: number, length: number, buffer: Buffer): number`, `fill(bytes: Uint8Array): void` */
const READS = /(?:(?:^|[^a-z])(?:readv?|receive|recv|fill|into)|Readv?|Receive|Recv|Fill|Into)(?![a-z])/;

/** `decompress(source: Buffer, target: Buffer): number` */
function fills(planning: Planning, { parameters, returns }: SignatureModel, fewest: number): boolean {
  if (returns.kind !== 'keyword' || !['number', 'boolean'].includes(returns.name)) return false;
  return parameters.filter(({ type }) => isBytes(planning, type)).length >= fewest;
}

/** `Buffer | ArrayBufferView`, and the lists of them that `readvSync(fd, buffers)` fills */
function isBytes(planning: Planning, type: TypeModel): boolean {
  const kinds = somethingOf(planning, type);
  return kinds.length > 0 && kinds.every((one) => isBytesKind(planning, one));
}

function isBytesKind(planning: Planning, plain: TypeModel): boolean {
  if (plain.kind === 'array') return isBytes(planning, plain.element);
  const declaration = planning.index.declarationOf(plain);
  return declaration?.kind === 'external' && BYTES.test(declaration.name);
}

const SETTINGS = /opt|config|setting|param/i;

const isNothing = (type: TypeModel): boolean => type.kind === 'keyword' && ['void', 'undefined'].includes(type.name);

const BYTES =
  /^(?:Buffer|DataView|ArrayBuffer|(?:NodeJS\.)?(?:ArrayBufferView|TypedArray)|(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array|Float\d+Array)$/;

/** Plain data that the callee can write to. */
export function isChangeable(planning: Planning, type: TypeModel): boolean {
  const kinds = somethingOf(planning, type);
  // `Statement | Expression`; of `string | Buffer` a buffer is a text in another form
  return kinds.length > 0 && kinds.every((one) => isChangeableKind(planning, one));
}

/** `errors?: Error[] | null` */
const somethingOf = (planning: Planning, type: TypeModel): readonly TypeModel[] =>
  planning.index.alternatives(type).filter((one) => one.kind !== 'keyword' || !NOTHING.has(one.name));

const NOTHING = new Set(['null', 'undefined']);

function isChangeableKind(planning: Planning, plain: TypeModel): boolean {
  if (plain.kind === 'array') return !plain.readonly;
  if (plain.kind === 'object') return plain.shape.members.some(isWritable) || plain.shape.index.length > 0;
  if (plain.kind !== 'reference') return false;
  if (isBytesKind(planning, plain)) return true;
  const declaration = planning.index.get(plain.declaration);
  return declaration.kind === 'interface' && planning.kindOf(declaration.id) === 'data'
    ? declaration.resolved.members.some(isWritable) || declaration.resolved.index.length > 0
    : false;
}

const isWritable = (member: MemberModel): boolean => member.kind === 'property' && !member.readonly;

/** `walk(tree: Tree, visitors: { enter(node: Tree): void }): number`: what functions of the caller change, they change in a copy. */
export function handsOutData(planning: Planning, { parameters }: SignatureModel): boolean {
  const { index } = planning;
  const getsData = (type: TypeModel): boolean =>
    index
      .alternatives(type)
      .some(
        (one) =>
          one.kind === 'function' && one.signature.parameters.some((given) => isChangeable(planning, given.type)),
      );
  const isGiven = (member: MemberModel): boolean =>
    member.kind === 'property'
      ? getsData(member.type)
      : member.signatures.some((one) => one.parameters.some(({ type }) => isChangeable(planning, type)));
  return parameters.some(({ type }) => getsData(type) || objectShape(index, type)?.members.some(isGiven) === true);
}

/** `{ onComment?: ((text: string) => void) | Comment[] }` */
function filled(planning: Planning, type: TypeModel): readonly string[] {
  return (objectShape(planning.index, selectedFrom(planning, type))?.members ?? []).flatMap((member) => {
    const plain = member.kind === 'property' ? planning.index.unalias(member.type) : undefined;
    if (plain?.kind !== 'union') return [];
    const kinds = plain.types.map((one) => planning.index.unalias(one));
    const isEither =
      kinds.some((one) => one.kind === 'array' && !one.readonly) &&
      kinds.some((one) => isFunctionType(planning.index, one));
    return isEither ? [member.name.text] : [];
  });
}

/** `Omit<Options, 'version'>`; an option that it leaves out is not given. */
function selectedFrom(planning: Planning, type: TypeModel): TypeModel {
  const plain = planning.index.unalias(type);
  const isPart = plain.kind === 'reference' && PARTS.has(languageType(planning, plain) ?? '');
  return (isPart ? plain.arguments[0] : undefined) ?? plain;
}

const PARTS = new Set(['Omit', 'Pick', 'Partial', 'Required']);

function languageType({ index }: Planning, plain: TypeModel): string | undefined {
  const declaration = index.declarationOf(plain);
  return declaration?.kind === 'external' && declaration.access.kind === 'global' ? declaration.name : undefined;
}
