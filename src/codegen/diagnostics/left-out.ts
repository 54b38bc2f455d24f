/** The part of the catalogue that tells why something is left out of a facade. */

/** What is said is made where it is found; the code says which kind of reason it is. */
export interface Omission {
  readonly code: LeftOutCode;
  readonly reason: string;
  readonly wayOut: string;
}

type LeftOutCode = keyof typeof leftOut;

const entry = (title: string, reason: string, help: string) => ({
  severity: 'note' as const,
  title,
  reason,
  help,
  says: (details: { readonly name: string; readonly reason: string; readonly wayOut: string }) =>
    `${details.name} is left out: ${details.reason}`,
  wayOut: ({ wayOut }: { readonly wayOut: string }) => wayOut,
});

const settle = 'settle it as `copy`, `handle` or `callback` if it is one, or `skip` the parameter if it is optional';

export const leftOut = {
  'not-selected': entry(
    'Left out: it was not asked for',
    '`--include`, `--exclude` or `skip` say so.',
    'include it, or take it out of `skip`',
  ),
  'callback-twin': entry(
    'Left out: a function that takes a callback, beside one that gives the result',
    'The one beside it gives a promise here, so that nobody needs the callback.',
    'call the one beside it, or `--include` this one too',
  ),
  'async-already': entry(
    'Left out: it is asynchronous already',
    'A builtin’s own promises need no thread.',
    'import it from the builtin, or `--include` it',
  ),
  'main-thread-only': entry(
    'Left out: it means something on the main thread only',
    'What a builtin does to its own thread would be done to another one here.',
    'import it from the builtin',
  ),
  'not-in-node': entry(
    'Left out: it is declared, but Node does not have it',
    'Declarations of builtins list values that only some versions have.',
    'write its value yourself',
  ),
  'live-object': entry(
    'Left out: a stream or a socket',
    'Its events and its data stay in one thread.',
    'use a call that takes or gives the whole data, or the original itself on the main thread',
  ),
  'foreign-object': entry(
    'Left out: an object that cannot leave its thread',
    'A type that this module does not declare, of the DOM, of another package or of the language, whose objects cannot be copied.',
    settle,
  ),
  'symbol-value': entry(
    'Left out: a member whose name is a symbol',
    'A symbol has its meaning only in its own thread, and what JavaScript asks for by one (`Symbol.toPrimitive`) it needs at once.',
    'use a member with a name',
  ),
  'unreadable-type': entry(
    'Left out: a type that cannot be read',
    'A name that no declaration explains is never taken for `any`.',
    'mend or complete the declarations, or install the types that they import',
  ),
  'unsound-type': entry(
    'Left out: it would not type-check',
    'The compiler was asked, and nothing is written that it does not accept.',
    'call it by hand: `toThread(original(…).name, …)`',
  ),
  'other-name': entry(
    'Left out: another name for what is left out',
    'It is the same value, so that the same holds for it.',
    'see what is said of the other name',
  ),
  'open-members': entry(
    'Left out: members that no class declares',
    'A handle has the members of its class, and an object those that are declared: an index signature names none, and `T & { label: string }` is an object of any class.',
    'fetch one by hand: `await toThread.get(original(handle).name)`',
  ),
  'foreign-members': entry(
    'Left out: members that lead further into another package',
    'They give objects that only that package declares.',
    'make a facade of that package',
  ),
  'computed-enum': entry(
    'Left out: names by values that are computed at run time',
    'An enum of a facade is known without loading the original, as far as its values are declared.',
    'compare with its members, or read it from the original',
  ),
  'copied-class': entry(
    'Left out: a class whose instances are copies',
    'Its instances arrive as data, so that there is no class of them here.',
    'pass what the original takes as plain data, or settle the class as `handle`',
  ),
  'error-method': entry(
    'Left out: a method of an error',
    'An error arrives with its data, not with its methods.',
    'use its fields',
  ),
  'endless-object': entry(
    'Left out: an object that contains its own like without end',
    'A facade has an end.',
    'use what the outer one has, or reach it through the original',
  ),
  'unnamable-type': entry(
    'Left out: a type under a name that no type can have',
    'A word of the language, or the name of a value beside it.',
    'import it from the original',
  ),
  'own-receiver': entry(
    'Left out: a function that has to be called on an object',
    'It declares `this`, and as an export it has none.',
    'call it by hand: `toThread(original(…).name.call, object, …)`',
  ),
};
