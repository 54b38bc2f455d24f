/** Every finding in one table: its code, how serious it is, what it says, why, and the way out. Nothing else can be reported. */

import { declarations } from './declarations.js';
import { entry } from './entry.js';
import { leftOut } from './left-out.js';

export const catalogue = {
  'module-not-found': entry<{ what: string; specifier: string; advice: string }>({
    severity: 'error',
    title: 'The module cannot be found',
    reason: 'A module is looked up as `import` would look it up from the facade’s folder, and from the working folder.',
    help: 'install the package, mend the path, or see what the package exports',
    says: ({ what }) => what,
    wayOut: ({ advice }) => advice,
  }),
  'no-node-types': entry<Record<never, never>>({
    severity: 'error',
    title: 'The types of Node are missing',
    reason: 'A facade says `import.meta.url`, and what it imports speaks of streams, buffers and contexts of Node.',
    help: 'install them: `npm i -D @types/node`',
    says: () => 'facades need the types of Node, which are not installed here',
    wayOut: () => 'npm i -D @types/node',
  }),
  'plug-n-play': entry<Record<never, never>>({
    severity: 'error',
    title: 'Packages are in Yarn’s archives',
    reason:
      'With Plug’n’Play there is no node_modules, and the compiler that reads the declarations does not ask Yarn where packages are.',
    help: 'generate with `nodeLinker: node-modules` in .yarnrc.yml; committed facades run with Plug’n’Play as they are',
    says: () => 'declarations cannot be read from the archives of Yarn’s Plug’n’Play',
    wayOut: () => 'generate with nodeLinker: node-modules in .yarnrc.yml; facades run with Plug’n’Play as they are',
  }),
  'not-a-module': entry<{ specifier: string; flaw: string; advice: string }>({
    severity: 'error',
    title: 'The file exports nothing',
    reason: 'A script has no exports that a facade could offer, and data has nothing that could be called.',
    help: 'export what the facade shall offer; import data as it is',
    says: ({ specifier, flaw }) => `"${specifier}" ${flaw}`,
    wayOut: ({ advice }) => advice,
  }),
  'bad-project': entry<{ project: string; text: string }>({
    severity: 'error',
    title: 'The tsconfig cannot be used',
    reason: 'Modules that were meant to be resolved under other settings are not resolved at all.',
    help: 'mend it, or give the path of another tsconfig.json to `--project`',
    says: ({ project, text }) => `cannot use ${project} (${text})`,
    wayOut: () => 'mend it, or give another tsconfig.json to --project',
  }),
  'bad-config': entry<{ path: string; flaw: string }>({
    severity: 'error',
    title: 'The settings cannot be read',
    reason: 'Settings that are there and cannot be read are never taken for none.',
    help: 'mend the file, or choose another one with `--config`',
    says: ({ path, flaw }) => `cannot use ${path}: ${flaw}`,
    wayOut: () => 'mend it, or choose another file with --config',
  }),
  'setting-invalid': entry<{ key: string; flaw: string; advice: string }>({
    severity: 'error',
    title: 'A setting has an unknown name or the wrong type',
    reason: 'A typing mistake shall not be taken for silence.',
    help: 'use the name or the form that the message proposes',
    says: ({ key, flaw }) => `${key === '' ? 'the settings' : `"${key}"`} ${flaw}`,
    wayOut: ({ advice }) => advice,
  }),
  'setting-unmatched': entry<{ key: string; entry: string; module: string; advice: string }>({
    severity: 'error',
    title: 'A setting matches nothing',
    reason:
      'An address such as `Database.prepare` or `parse(options)` has to be there in the declarations, or it settles nothing.',
    help: 'use the name that the message proposes, or look for it in `--explain`',
    says: ({ key, entry: text, module }) => `"${key}" names ${text}, which ${module} does not have`,
    wayOut: ({ advice }) => advice,
  }),
  'setting-impossible': entry<{ key: string; entry: string; flaw: string; advice: string }>({
    severity: 'error',
    title: 'A setting asks for what cannot be done',
    reason: 'The address is there, but what stands there cannot be settled in this way.',
    help: 'take the setting out, or name a place that has what it needs',
    says: ({ key, entry: text, flaw }) => `"${key}" cannot settle ${text}: ${flaw}`,
    wayOut: ({ advice }) => advice,
  }),
  'pattern-unmatched': entry<{ option: string; pattern: string; module: string; advice: string }>({
    severity: 'error',
    title: 'A pattern matches nothing',
    reason:
      '`--include` and `--exclude` decide what a facade has; a pattern that matches nothing is most likely misspelt.',
    help: 'use the name that the message proposes, or take the pattern out',
    says: ({ option, pattern, module }) => `${option} ${pattern} matches no export or member of ${module}`,
    wayOut: ({ advice }) => advice,
  }),
  'nothing-to-do': entry<{ patterns: boolean }>({
    severity: 'error',
    title: 'No module is named',
    reason: 'Neither the command line nor the settings name a module.',
    help: 'name a module, before `--include` and `--exclude`, which take all that follows; or list modules in `async-facade.config.json`',
    says: () => 'no module is named',
    wayOut: ({ patterns }) =>
      patterns
        ? 'name it before --include and --exclude, which take all that follows'
        : 'gen-async-facade better-sqlite3, or list modules in async-facade.config.json',
  }),
  'output-unwritable': entry<{ path: string; reason: string }>({
    severity: 'error',
    title: 'The facade cannot be written',
    reason: 'The place of the file, or the folder around it, does not let itself be written to.',
    help: 'choose another place with `--out`',
    says: ({ path, reason }) => `cannot write ${path} (${reason})`,
    wayOut: () => 'choose another place with --out',
  }),
  'output-for-many': entry<{ path: string; modules: number }>({
    severity: 'error',
    title: 'Several modules, one file',
    reason: 'A file holds the facade of one module.',
    help: 'give a folder to `--out`, or generate them one by one',
    says: ({ path, modules }) => `${modules} modules cannot go to the one file ${path}`,
    wayOut: () => 'give a folder to --out, or generate them one by one',
  }),
  'output-format': entry<{ path: string; format: string }>({
    severity: 'error',
    title: 'File name and format disagree',
    reason: '`--out` names a file of one format, `--format` another one.',
    help: 'leave one of `--out` and `--format` to the other',
    says: ({ path, format }) => `the file ${path} is not of the format ${format}`,
    wayOut: () => 'leave one of --out and --format to the other',
  }),
  'output-extension': entry<{ path: string }>({
    severity: 'error',
    title: 'The file name is none of a facade',
    reason: 'A facade is an ES module, or TypeScript; its declarations are written beside it.',
    help: 'end the name in `.ts`, `.mts`, `.cts`, `.js` or `.mjs`, or name a folder',
    says: ({ path }) => `a facade cannot be the file ${path}`,
    wayOut: () => 'end its name in .ts, .mts, .cts, .js or .mjs, or name a folder',
  }),
  'output-clash': entry<{ path: string; modules: readonly string[] }>({
    severity: 'error',
    title: 'Two modules, one file name',
    reason: 'Facades are named after their modules, and some names come to the same.',
    help: 'generate one of them alone, with `--out` and a file name of its own',
    says: ({ path, modules }) => `${modules.join(' and ')} would both be written to ${path}`,
    wayOut: () => 'generate one of them alone, with --out and a file name of its own',
  }),
  'output-not-run': entry<{ path: string }>({
    severity: 'warning',
    title: 'Node takes the facade for CommonJS',
    reason:
      'Where package.json says `"type": "commonjs"`, as `npm init` writes it, Node runs no `.ts` file that has `import`; and there is no tsconfig.json, so that nobody seems to compile it.',
    help: 'say `"type": "module"` in package.json, or write it as `.mts` with `--out`',
    says: ({ path }) => `Node cannot run ${path} as it is: package.json says that it is CommonJS`,
    wayOut: ({ path }) => `say "type": "module" there, or -o ${path.replace(/ts$/, 'mts')}`,
  }),
  ...declarations,
  ...leftOut,
  'facade-too-complex': entry<{ bound: string }>({
    severity: 'error',
    title: 'The types are too much for the compiler',
    reason:
      'Nothing is written that has not been type-checked, and some types take the compiler hours, or more memory than there is.',
    help: 'generate a part of it with `--include`, or leave out with `--exclude` what is generic and recursive',
    says: ({ bound }) => `planning and type-checking the facade take more than ${bound}`,
    wayOut: () => 'generate a part of it with --include, or leave out with --exclude what is generic and recursive',
  }),
  'facade-too-large': entry<{ lines: number }>({
    severity: 'error',
    title: 'The facade would be too large',
    reason:
      'Nobody can review more than ten million characters, and compilers and editors would take minutes for each use of them.',
    help: 'generate the part that you use with `--include`, or leave out the rest with `--exclude`',
    says: ({ lines }) => `the facade would have ${lines.toLocaleString('en')} lines`,
    wayOut: () => 'generate the part that you use with --include, or leave out the rest with --exclude',
  }),
  'facade-unsound': entry<{ text: string }>({
    severity: 'error',
    title: 'The facade does not type-check',
    reason: 'Nothing is written that does not type-check. This is a defect of gen-async-facade.',
    help: 'report it, with the declarations that the facade was made from',
    says: ({ text }) => text,
    wayOut: () => 'the facade was not written; please report this with the declarations that it was made from',
  }),
} as const;

export type DiagnosticCode = keyof typeof catalogue;
