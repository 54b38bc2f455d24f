/** Recognises modules whose objects are passed to each other, so that they have to live on one thread. */

import type {
  ClassModel,
  DeclarationId,
  DeclarationModel,
  MemberModel,
  ShapeModel,
  SignatureModel,
  TypeModel,
} from '../../model/model.js';
import { handlesLike } from '../classes/implemented.js';
import { derivesFrom } from '../model-index.js';
import type { Planning } from '../planning.js';
import { isCallable, roleOf, signaturesOf, walkExports } from '../values/value-role.js';

/** Handles by their declarations, with the names of their facade classes. */
type Handles = ReadonlyMap<DeclarationId, string>;

/**
 * `semver.compare(a: SemVer, b: SemVer)`, `matrix.add(other: Matrix)`: two objects that users make would live on two threads,
 * and could not meet. An object that only ever comes from another one lives with that anyway.
 *
 * @returns the names of such types
 */
export function findCompanions(planning: Planning): readonly string[] {
  // An object of a builtin rarely takes another, and the many that do not should have threads of their own.
  if (planning.model.builtin) return [];
  const handles = new Map(
    planning.handed.filter(({ id }) => planning.kindOf(id) === 'handle').map(({ id, name }) => [id, name] as const),
  );
  const made = pick(handles, (id) => planning.classValues.get(id) !== undefined);
  const functions = functionsOf(planning);
  const given = new Set(functions.flatMap(({ returns }) => declarationsIn(planning, returns)));
  // `joi.object({ a: joi.string() })`: what functions make is gathered by another call
  const roots: Handles = new Map([
    ...made,
    ...pick(handles, (id) => given.has(id)),
    ...functions.flatMap(({ returns }) => namedFunction(planning, returns)),
  ]);
  const search = new Search(planning, roots);
  const constructors = [...made.keys()].flatMap((id) => planning.classValues.get(id)?.construct ?? []);
  for (const signature of [...functions, ...constructors]) search.followParameters(signature, made);
  // `day(1).diff(day(2))`, `treemap().size([1, 1])(hierarchy(data))`: an object is there already, and takes another
  for (const id of roots.keys()) for (const one of methodsOf(planning, id)) search.followParameters(one, roots);
  return [...new Set([...search.found, ...gettingObjects(planning, made, functions)])];
}

/**
 * Objects are made, and what JavaScript is inferred to take is anything: `solver.require(formula)`.
 *
 * @returns `'given'` where functions may give such objects as well: `solver.require(exactlyOne('a', 'b'))`
 */
export function mayTakeObjects(planning: Planning): 'given' | 'made' | undefined {
  if (planning.model.inferred !== true) return undefined;
  const made = [...planning.classValues.keys()].filter((id) => planning.kindOf(id) === 'handle');
  const functions = functionsOf(planning);
  const constructors = made.flatMap((id) => planning.classValues.get(id)?.construct ?? []);
  const all = [...functions, ...constructors, ...made.flatMap((id) => methodsOf(planning, id))];
  if (made.length === 0 || !all.some(({ parameters }) => parameters.some(({ type }) => isAnything(type))))
    return undefined;
  return functions.some(({ returns }) => isAnything(returns)) ? 'given' : 'made';
}

const isAnything = (type: TypeModel): boolean =>
  type.kind === 'array' ? isAnything(type.element) : type.kind === 'keyword' && type.name === 'any';

/** `generator.stringify(parser.parse(text))`, where what is parsed is data with objects in it, which live with the parser. */
function gettingObjects(planning: Planning, made: Handles, functions: readonly SignatureModel[]): readonly string[] {
  const { index, changes } = planning;
  const dataIn = (types: readonly TypeModel[]) =>
    types
      .flatMap((type) => index.alternatives(type))
      .flatMap((one) => (one.kind === 'reference' ? [one.declaration] : []))
      .filter((id) => planning.kindOf(id) === 'data' && changes.isChanged(id, 'output'));
  const fromFunctions = dataIn(functions.map(({ returns }) => returns));
  const makers = [...made].map(([id, name]) => {
    const methods = methodsOf(planning, id);
    const takes = methods.flatMap(({ parameters }) => dataIn(parameters.map(({ type }) => type)));
    return { name, gives: dataIn(methods.map(({ returns }) => returns)), takes };
  });
  return makers.flatMap((maker) => {
    const others = makers.filter((one) => one !== maker).flatMap(({ gives }) => gives);
    return maker.takes.some((id) => others.includes(id) || fromFunctions.includes(id)) ? [maker.name] : [];
  });
}

function pick(handles: Handles, isOne: (id: DeclarationId) => boolean): Handles {
  return new Map([...handles].filter(([id]) => isOne(id)));
}

function functionsOf({ index, model }: Planning): readonly SignatureModel[] {
  return [...walkExports(model.exports)].flatMap(({ model: { value } }): readonly SignatureModel[] => {
    const role = value === undefined ? undefined : roleOf(index, value);
    if (role?.kind === 'object') return functionsIn(role.members);
    const statics =
      role !== undefined && 'statics' in role ? role.statics.filter(isCallable).flatMap(signaturesOf) : [];
    return [...(role?.kind === 'function' ? role.signatures : []), ...statics.filter(takesMore)];
  });
}

/** `Layout.Node.create()` is in an object within the object. */
function functionsIn(members: readonly MemberModel[]): readonly SignatureModel[] {
  return members.flatMap((member) => {
    if (isCallable(member)) return signaturesOf(member);
    const isObject = member.kind === 'property' && member.type.kind === 'object';
    return isObject ? functionsIn(member.type.shape.members) : [];
  });
}

/** `JSBI.add(x, y)`; a static method that takes one object is called where that lives. */
const takesMore = ({ parameters }: SignatureModel): boolean => parameters.length > 1;

function methodsOf({ index }: Planning, id: DeclarationId): readonly SignatureModel[] {
  const shape = shapeOf(index.get(id));
  if (shape === undefined) return [];
  return [...shape.call, ...shape.members.filter(isCallable).flatMap(signaturesOf)];
}

/** `type Box = { insert(child: Box): void }` has methods as an interface has. */
function shapeOf(declaration: DeclarationModel): ShapeModel | undefined {
  if (declaration.kind === 'alias') return declaration.resolved;
  return declaration.kind === 'class' || declaration.kind === 'interface' ? declaration.shape : undefined;
}

/** `align(): Transform`, where `type Transform = (block: Block) => Block`: such a function has a home as objects have. */
function namedFunction({ index }: Planning, type: TypeModel): readonly (readonly [DeclarationId, string])[] {
  if (type.kind !== 'reference' || index.unalias(type).kind !== 'function') return [];
  return [[type.declaration, index.get(type.declaration).name]];
}

/** `Dayjs | null`; `type Box = { … }` is a name as well. */
function declarationsIn(planning: Planning, type: TypeModel): readonly DeclarationId[] {
  const plain = planning.index.unalias(type);
  const named = [type, plain].flatMap((one) => (one.kind === 'reference' ? [one.declaration] : []));
  return plain.kind === 'union' ? [...named, ...plain.types.flatMap((one) => declarationsIn(planning, one))] : named;
}

/** Looks for handles in the types of parameters. */
class Search {
  readonly found = new Set<string>();
  readonly #planning: Planning;
  readonly #roots: Handles;
  /** `type Json = Json[] | string` leads back to itself. */
  readonly #followed = new Map<Handles, Set<DeclarationId>>();

  constructor(planning: Planning, roots: Handles) {
    this.#planning = planning;
    this.#roots = roots;
  }

  followParameters({ parameters }: SignatureModel, wanted: Handles): void {
    for (const { type } of parameters) this.#follow(type, wanted);
  }

  /** @param wanted handles that cannot be here alone; what is gathered in a list or an object is more than one */
  #follow(type: TypeModel, wanted: Handles): void {
    const { index } = this.#planning;
    if (type.kind === 'reference' && index.get(type.declaration).kind === 'alias') {
      const given = wanted.get(type.declaration);
      if (given !== undefined) this.found.add(given);
      if (!this.#isNew(type.declaration, wanted)) {
        this.#followAll(type.arguments, wanted);
        return;
      }
    }
    const plain = index.unalias(type);
    if (plain.kind === 'union' || plain.kind === 'intersection') this.#followAll(plain.types, wanted);
    else if (plain.kind === 'array') this.#follow(plain.element, this.#roots);
    else if (plain.kind === 'mapped') this.#follow(plain.type, this.#roots);
    else if (plain.kind === 'conditional') this.#followAll([plain.true, plain.false], wanted);
    else if (plain.kind === 'indexed') this.#followAll(this.#propertiesOf(plain.object), wanted);
    else if (plain.kind === 'object') this.#followGathered(plain.shape);
    else if (plain.kind === 'reference') {
      const name = wanted.get(plain.declaration);
      if (name !== undefined) this.found.add(name);
      // `simulation.force(force: Force)` takes what `forceCenter(): ForceCenter` gives.
      for (const [id, derived] of wanted) if (derivesFrom(index, id, plain.declaration)) this.found.add(derived);
      for (const { id } of this.#handlesLike(plain.declaration)) {
        const like = wanted.get(id);
        if (like !== undefined) this.found.add(like);
      }
      this.#followAll(plain.arguments, wanted);
      // `parser.array('items', { type: itemParser })`
      if (this.#isData(plain.declaration) && this.#isNew(plain.declaration, wanted)) {
        this.#followAll(this.#propertiesOf(plain), wanted);
        const declaration = index.get(plain.declaration);
        if (declaration.kind === 'interface') this.#followGathered(declaration.resolved);
      }
    }
  }

  /** `interface Partials { [name: string]: Template }` */
  #followGathered({ index }: Pick<ShapeModel, 'index'>): void {
    for (const { value } of index) this.#follow(value, this.#roots);
  }

  #isData(id: DeclarationId): boolean {
    const kind = this.#planning.kindOf(id);
    return kind === 'data' || kind === 'bag';
  }

  /** `new Parser(builder: IBuilder)`, which takes a `Builder` as well */
  #handlesLike(id: DeclarationId): readonly ClassModel[] {
    const declaration = this.#planning.index.get(id);
    const isAsked = declaration.kind === 'interface' && this.#planning.kindOf(id) === 'bag';
    return isAsked ? handlesLike(this.#planning, declaration) : [];
  }

  #followAll(types: readonly TypeModel[], wanted: Handles): void {
    for (const type of types) this.#follow(type, wanted);
  }

  #isNew(id: DeclarationId, wanted: Handles): boolean {
    const followed = this.#followed.get(wanted) ?? new Set();
    this.#followed.set(wanted, followed);
    const isNew = !followed.has(id);
    followed.add(id);
    return isNew;
  }

  #propertiesOf(type: TypeModel): readonly TypeModel[] {
    const declaration = this.#planning.index.declarationOf(type);
    const members = declaration?.kind === 'interface' ? declaration.resolved.members : [];
    return members.flatMap((member) => (member.kind === 'property' ? [member.type] : []));
  }
}
