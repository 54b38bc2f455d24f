/** The loader's hooks: what the program imports under an original's name is its stand-in. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isProgram } from './importers.js';

let session;
let files;

export function initialize(data) {
  session = data;
}

export async function resolve(specifier, context, next) {
  const parent = context.parentURL?.startsWith('file:') ? fileURLToPath(context.parentURL) : undefined;
  if (parent === undefined || !isProgram(session, parent)) return next(specifier, context);
  const known = session.modules[specifier] ?? session.modules[`node:${specifier}`];
  if (known) return standIn(known);
  const resolved = await next(specifier, context);
  files ??= new Map(
    Object.values(session.modules).flatMap((one) => one.files.map((file) => [pathToFileURL(file).href, one])),
  );
  const same = files.get(resolved.url);
  return same ? standIn(same) : resolved;
}

const standIn = ({ specifier }) => ({ url: `resync:${specifier}`, shortCircuit: true });

export async function load(url, context, next) {
  if (!url.startsWith('resync:')) return next(url, context);
  const specifier = url.slice(7);
  const lines = session.modules[specifier].names
    .filter((name) => name !== 'default')
    .map((name, i) => `const v${i} = facade[${JSON.stringify(name)}]; export { v${i} as ${JSON.stringify(name)} };`);
  const source = `const { facade, main } = globalThis[Symbol.for('resync')](${JSON.stringify(specifier)});
${lines.join('\n')}
export default main;`;
  return { format: 'module', shortCircuit: true, source };
}
