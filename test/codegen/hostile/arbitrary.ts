/** Declarations whose names and texts would run `pwned` if they were ever taken for code. */

import fc from '../../support/fast-check.js';

export const HOSTILE_TEXTS = [
  '*/ pwned(); /*',
  "'; pwned(); '",
  '"; pwned(); "',
  '`; pwned(); `',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the text would say
  '${pwned()}',
  '\n pwned();\n',
  '\r pwned();\r',
  '\u2028 pwned();\u2029',
  '\\',
  "\\'; pwned(); //",
  '// pwned()',
  '<!-- pwned() -->',
  '] = pwned(); [',
  '}; pwned(); {',
  '{{members}}',
  '$& $1 $$',
] as const;

export const HOSTILE_NAMES = [
  ...HOSTILE_TEXTS,
  ...['__proto__', 'constructor', 'then', 'toString', 'prototype', 'hasOwnProperty', 'name', 'length', 'default'],
  // letters and digits to some, and no identifiers to others
  ...['x²', 'x½', 'Ⅻ', 'x①', '𞤀', '𐐀', '\u{1e4d0}', 'ﬁ', 'ª'],
  ...['', ' ', '0', '-1', '1e3', 'a-b', 'await', 'import.meta', '😀', '\ud800', '../x', 'valueOf', 'Infinity', 'NaN'],
] as const;

const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 12 }));
const name = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), text).map((value) => JSON.stringify(value));
const literal = text.map((value) => JSON.stringify(value));
const docs = text.map((value) => `/** ${value.replaceAll('*/', '*\\/')} */\n`);

const type: fc.Arbitrary<string> = fc.letrec<{ type: string; object: string }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('string', 'number', 'this_', 'unknown', 'Date', 'Uint8Array', 'Self'),
    literal,
    tie('object'),
    fc.array(tie('type'), { minLength: 1, maxLength: 3 }).map((types) => types.map((one) => `(${one})`).join(' | ')),
    tie('type').map((one) => `(${one})[]`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `(value: ${a}) => ${b}`),
  ),
  object: fc
    .array(fc.tuple(docs, name, fc.constantFrom('?', ''), tie('type')), { maxLength: 3 })
    .map((members) => `{ ${members.map(([doc, key, mark, of]) => `${doc}${key}${mark}: ${of}`).join('; ')} }`),
})).type;

const members = fc
  .uniqueArray(fc.tuple(docs, name, type, type), { maxLength: 4, selector: ([, key]) => key })
  .map((all) => all.map(([doc, key, a, b]) => `${doc}  [${key}](value: ${a}): ${b};`).join('\n'));

/** One module: a class, a function, a constant and an export under a hostile name. */
export const DECLARATIONS: fc.Arbitrary<string> = fc
  .tuple(
    docs,
    members,
    type,
    type,
    name.filter((one) => !/^"(default|Self|this_|run|data)"$/.test(one)),
  )
  .map(
    ([doc, own, a, b, exported]) => `type this_ = string;
${doc}export declare class Self {
  constructor(value: ${a});
${own}
}
${doc}export declare function run(value: ${b}): ${a};
export declare const data: ${b};
declare function odd(): void;
export { odd as ${exported} };
`,
  );
