/** Decides which exports the facade is about, before anything else is looked at. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { ExportModel, ModuleModel } from '../../model/model.js';
import { namesOfValues, redundancyOf, redundancyOfMember } from '../classify/twins.js';
import type { ModelIndex } from '../model-index.js';
import { Unsound } from '../unsound.js';
import { walkExports } from '../values/value-role.js';
import type { PlanOptions } from './options.js';
import { type Selection, selectionOf } from './selection.js';
import { skipping } from './skip.js';
import { type Surface, surfaceOf } from './surface.js';

export interface Selected {
  readonly selection: Selection;
  readonly kept: readonly ExportModel[];
  readonly dropped: readonly (Omission & { readonly name: string; readonly model: ExportModel })[];
}

export function select(index: ModelIndex, model: ModuleModel, options: PlanOptions): Selected {
  const siblings = (exports: readonly ExportModel[]) => {
    const values = namesOfValues(exports);
    return exports.map((one) => ({ one, verdict: redundancyOf(index, one, values) }));
  };
  const flat = [...walkExports(model.exports)].map(({ path, model: own }) => ({
    name: path.filter((part) => part !== 'export=').join('.'),
    own,
  }));
  const redundant = new Map(
    [...siblings(model.exports), ...model.exports.flatMap((one) => siblings(one.members ?? []))].flatMap(
      ({ one, verdict }) => (verdict === undefined ? [] : [[one.name, verdict] as const]),
    ),
  );
  const { include = [], exclude = [] } = options;
  const surface: Surface = include.length === 0 ? new Map() : surfaceOf(index);
  const isTwin = (name: string) =>
    redundancyOfMember(index, name, surface.get(name)?.signatures ?? [], (twin) => surface.has(twin)) !== undefined;
  const names = [...flat.map(({ name }) => name), ...surface.keys()];
  const wanted = skipping(options.config?.skip).limit(
    selectionOf(include, exclude, names, (name) => redundant.has(name) || isTwin(name)),
  );
  const selection = new Unsound(options.unsound).limit(wanted);
  const dropped: Selected['dropped'][number][] = [];
  const filter = (exports: readonly ExportModel[], path: string): readonly ExportModel[] =>
    siblings(exports).flatMap(({ one, verdict }): readonly ExportModel[] => {
      const name = one.name === 'export=' ? '' : path === '' ? one.name : `${path}.${one.name}`;
      // for a type that does not type-check the original's own may stand in, which shows later
      const { whyNot } = one.type !== undefined && one.value === undefined ? wanted : selection;
      const unwanted = name === '' || one.name === 'default' ? undefined : whyNot(name);
      if (unwanted !== undefined) dropped.push({ name, model: one, ...unwanted });
      else if (verdict !== undefined && !selection.asksFor(name)) dropped.push({ name, model: one, ...verdict });
      else return [one.members === undefined ? one : { ...one, members: filter(one.members, name) }];
      return [];
    });
  const kept = filter(model.exports, '');
  return { selection, kept, dropped };
}
