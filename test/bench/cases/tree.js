/** A tree of 16,383 nodes, as a parser gives one, as one result and as one argument. */
import { pingPong } from '../baselines/clients.js';
import { facade } from '../contenders.js';
import { compare, ratio, summary, timed } from '../harness.js';
import { tree as makeTree } from '../library.js';

export const title = 'A tree of 16,383 nodes in one result, or in one argument';

const levels = 14;

export default async function run(options) {
  const library = await facade('library');
  const tree = makeTree(levels);
  const gives = pingPong('tree');
  const takes = pingPong('levels');
  const contenders = {
    'L1, result': timed(() => gives(levels)),
    'facade, result': timed(() => library.tree(levels)),
    'L1, argument': timed(() => takes(tree)),
    'facade, argument': timed(() => library.levels(tree)),
  };
  const measured = await compare(contenders, options);
  const ratios = Object.fromEntries(
    ['result', 'argument'].flatMap((what) => [
      [`L1, ${what}`, 1],
      [`facade, ${what}`, ratio(measured, `facade, ${what}`, `L1, ${what}`)],
    ]),
  );
  return {
    rows: summary(measured),
    reference: 'L1, cloned',
    ratios,
    goals: ['result', 'argument'].map((what) => ({
      name: `as ${what === 'result' ? 'a result' : 'an argument'}, against a clone`,
      value: ratios[`facade, ${what}`],
      must: 0.6,
      aim: 0.85,
    })),
  };
}
