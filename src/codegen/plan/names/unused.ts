/** Finds what is declared and not used, which compilers complain of with `noUnusedLocals` and `noUnusedParameters`. */

import type { DeclarationPlan } from '../plan.js';

type RuntimeName = { readonly name: string; readonly type: boolean };

/** Types that are asked for before it is known whether a promise takes their place. */
const OPEN: ReadonlySet<string> = new Set(['Pipelined', 'FunctionHandle']);

export function usedRuntime(
  names: readonly RuntimeName[],
  declarations: readonly DeclarationPlan[],
): readonly RuntimeName[] {
  const text = JSON.stringify(declarations);
  return names.filter(({ name }) => !OPEN.has(name) || text.includes(`"${name}"`));
}

/** `interface Importer<_sync>`: a type parameter that only the original's type makes use of. */
export function markUnused(declaration: DeclarationPlan): DeclarationPlan {
  if (!('typeParameters' in declaration) || declaration.kind === 'error') return declaration;
  const { typeParameters, name: _, ...rest } = declaration;
  // Static members have those of their own.
  const own = rest.kind === 'class' ? { ...rest, members: rest.members.filter((one) => !one.static) } : rest;
  const isUsed = (name: string): boolean => {
    const others = typeParameters.map((one) => ({ ...one, name: '' }));
    const text = JSON.stringify([own, others], (key, value) => (key === 'docs' ? undefined : value));
    return new RegExp(`(?<![\\w$'])${name.replace(/\$/g, '\\$')}(?![\\w$'])`).test(text);
  };
  const marked = typeParameters.map((one) => (isUsed(one.name) ? one : { ...one, name: `_${one.name}` }));
  return { ...declaration, typeParameters: marked };
}
