/** The part of the catalogue that is about declarations: missing, unreadable, or other than what there is at run time. */

import { facadeName, isFileSpecifier, packageNameOf, typesPackageOf } from '../resolve/name.js';
import { entry } from './entry.js';

export const declarations = {
  'no-declarations': entry<{ specifier: string; advice: string }>({
    severity: 'error',
    title: 'The module has no types',
    reason:
      'A facade is made from declarations: those of the package, of `@types`, or what JavaScript with JSDoc shows.',
    help: 'install `@types/…` if there are any; or declare it yourself in a `.d.ts`, which `"paths"` of your tsconfig names for the package',
    says: ({ specifier }) => `no type declarations for "${specifier}"`,
    wayOut: ({ advice }) => advice,
  }),
  'declarations-unparsable': entry<{ text: string }>({
    severity: 'error',
    title: 'The declarations cannot be parsed',
    reason: 'What follows a syntax error would be guesswork.',
    help: 'mend the declaration, or update the package that it comes from',
    says: ({ text }) => text,
    wayOut: () => 'mend the declaration, or update the package that it comes from',
  }),
  'types-missing': entry<{ specifier: string; flaw: string; what: string; advice: string }>({
    severity: 'warning',
    title: 'Declarations come from a package that is not installed, or has no types',
    reason:
      'A base class from there has no members for the compiler, and what mentions a type from there is left out: the facade has less than the original.',
    help: 'install the package that the message names',
    says: ({ specifier, flaw, what }) => `"${specifier}" ${flaw}, so that the facade goes without ${what}`,
    wayOut: ({ advice }) => advice,
  }),
  'types-for-bundlers': entry<{ specifier: string }>({
    severity: 'warning',
    title: 'Declarations that only bundlers can follow',
    reason:
      'They import each other without extensions, which Node’s resolution does not find: an error in projects that use it.',
    help: 'set `"moduleResolution": "bundler"`, or name the file that has the types in `"paths"`',
    says: ({ specifier }) =>
      `with "moduleResolution": "nodenext", types of "${specifier}" that the facade needs cannot be found`,
    wayOut: () => 'set "moduleResolution": "bundler" in the tsconfig, or name the file that has them in "paths"',
  }),
  'only-declared': entry<{ name: string; module: string }>({
    severity: 'warning',
    title: 'Declared, but not there',
    reason:
      'The original was loaded in a process of its own, and does not have what its declarations promise: a call would be rejected. Declarations may be older or newer than the library, or be about another platform.',
    help: 'install declarations that belong to the library, or leave it out with `--exclude`; `--no-probe` does not look',
    says: ({ name, module }) => `${name} is declared, but ${module} does not have it when it is loaded`,
    wayOut: ({ name }) => `install declarations that fit, or --exclude ${name}`,
  }),
  'only-loaded': entry<{ names: string; module: string }>({
    severity: 'note',
    title: 'There, but not declared',
    reason:
      'The original was loaded in a process of its own, and has exports that no declaration speaks of, so the facade has not got them.',
    help: 'call it by hand: `toThread(original(…).name, …)`; `--no-probe` does not look',
    says: ({ names, module }) => `${module} also exports ${names}, which no declaration speaks of`,
    wayOut: () => 'call them by hand: toThread(original(…).name, …)',
  }),
  'not-inferred': entry<{ module: string; what: string }>({
    severity: 'warning',
    title: 'JavaScript does not show everything',
    reason:
      'Where nobody has declared types, they are inferred from JavaScript. What is made by other code, or has no type that could be told, is missing or `any`: data crosses all the same, objects with methods are refused.',
    help: 'install `@types/…` if there are any; or say the types in JSDoc, in a `.d.ts` beside the file, or in one that `"paths"` of your tsconfig names for the package',
    says: ({ module, what }) => `the JavaScript of ${module} does not show ${what}`,
    wayOut: ({ module }) =>
      isFileSpecifier(module)
        ? 'say it in JSDoc, or in a .d.ts beside it'
        : `npm i -D ${typesPackageOf(packageNameOf(module))} if there are any, or say it in a .d.ts: "paths": { "${module}": ["./types/${facadeName(module)}.d.ts"] }`,
  }),
  'callback-refused': entry<{ name: string; path: string; parameter: string; reason: string; wayOut: string }>({
    severity: 'warning',
    title: 'Your function would be called with what cannot cross',
    reason:
      'The original asks for a function and gives it a stream, a socket or another object that lives in one thread: the call of your function is an error there.',
    help: 'use a call that takes or gives the whole data, or the original itself on the main thread',
    says: ({ name, path, parameter, reason }) =>
      `${name} calls your ${path} with ${parameter}, which cannot cross: ${reason}`,
    wayOut: ({ wayOut }) => wayOut,
  }),
  'parameter-refused': entry<{ name: string; parameter: string; reason: string; wayOut: string }>({
    severity: 'warning',
    title: 'A parameter can only be left out',
    reason: 'It is optional, and nothing that its type allows can cross: a call with it is rejected.',
    help: 'leave it out of the call, or of the facade with `skip`; a promise can be awaited first',
    says: ({ name, parameter, reason }) => `${name} can only be called without ${parameter}: ${reason}`,
    wayOut: ({ wayOut }) => wayOut,
  }),
  'part-refused': entry<{ name: string; path: string; reason: string; wayOut: string }>({
    severity: 'warning',
    title: 'A parameter has to have what cannot cross',
    reason: 'It is a required part of the data that the original takes: a call with it is rejected.',
    help: 'use a call that does without it, or leave this one out with `skip`; a promise can be awaited first, where its value will do',
    says: ({ name, path, reason }) => `${name} asks for ${path}, which cannot cross: ${reason}`,
    wayOut: ({ wayOut }) => wayOut,
  }),
  'nothing-to-call': entry<{ specifier: string }>({
    severity: 'warning',
    title: 'There is nothing to call',
    reason: 'The declarations have types at most, so that the facade has no function, no class and no constant.',
    help: 'name the file of the package that has them (`geodesy/mgrs.js`), or install declarations that fit',
    says: ({ specifier }) => `the declarations of "${specifier}" have nothing that could be called`,
    wayOut: ({ specifier }) =>
      `name the file of it that has what you need ("${specifier}/…"), or install declarations that fit`,
  }),
};
