/** Before the program starts: makes the facades that are not given, and finds out what the originals are. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findPromises } from './promises.js';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @param {{ modules: readonly { specifier: string, facade?: string }[], config?: string, roots: readonly string[], aliases?: Record<string, string[]>, beside?: boolean }} request
 *   `aliases`: files that mean the module, too, for each specifier; `beside`: what a facade leaves out is the original's
 * @returns the file of the session, and what removes what was made
 */
export async function prepare({ modules, config, roots, aliases = {}, beside = false }) {
  const folder = await makeFolder(modules[0].specifier);
  try {
    const session = {
      modules: {},
      roots,
      beside,
      without: [folder, join(project, 'dist'), join(project, 'test/support')],
    };
    const declared = [];
    for (const { specifier, facade } of modules) {
      const file = facade === undefined ? await generate(specifier, folder, config) : resolve(facade);
      session.without.push(file);
      const { names, files } = await inspect(specifier, file);
      session.modules[specifier] = {
        specifier,
        facade: pathToFileURL(file).href,
        names,
        files: [...files, ...(aliases[specifier] ?? []).map((name) => resolve(name))],
      };
      declared.push(...declarationsOf(specifier));
    }
    session.promises = findPromises(declared);
    const path = join(folder, 'session.json');
    await writeFile(path, JSON.stringify(session));
    return { session: path, remove: () => rm(folder, { recursive: true, force: true }) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Where the original and the runtime are found from. */
async function makeFolder(specifier) {
  const home = ancestors(process.cwd()).find((folder) =>
    existsSync(join(folder, 'node_modules', packageOf(specifier))),
  );
  const parent = join(home ?? process.cwd(), 'node_modules/.cache');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'resync-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(project, join(folder, 'node_modules/gen-async-facade'), 'dir');
  return folder;
}

const ancestors = (folder) => (dirname(folder) === folder ? [folder] : [folder, ...ancestors(dirname(folder))]);

const packageOf = (specifier) =>
  isBuiltin(specifier) || /^[./]/.test(specifier)
    ? ''
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

async function generate(specifier, folder, config) {
  const file = join(folder, `${specifier.replace(/[^\w.-]+/g, '-').replace(/^[-.]+/, '')}.mjs`);
  const options = ['-o', file, ...(config === undefined ? [] : ['--config', config])];
  await run(process.execPath, [join(project, 'bin/gen-async-facade.js'), specifier, ...options], {
    maxBuffer: 2 ** 26,
  });
  return file;
}

/** In a process of its own, since the original shall not be loaded here. */
const inspection = `import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
const [specifier, facade] = process.argv.slice(1);
const tries = [() => createRequire(process.cwd() + '/x.js').resolve(specifier), () => fileURLToPath(import.meta.resolve(specifier))];
const files = tries.flatMap((attempt) => { try { return [attempt()]; } catch { return []; } });
const original = await import(specifier).catch(() => ({}));
const names = [...new Set([...Object.keys(original), ...Object.keys(await import(facade))])];
process.stdout.write('\\0' + JSON.stringify({ names, files: [...new Set(files)] }), () => process.exit());`;

async function inspect(specifier, facade) {
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '-e',
    inspection,
    specifier,
    pathToFileURL(facade).href,
  ]);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\0') + 1));
}

function declarationsOf(specifier) {
  if (isBuiltin(specifier))
    return [join(project, 'node_modules/@types/node', `${specifier.replace(/^node:/, '')}.d.ts`)];
  if (/^[./]/.test(specifier)) return [dirname(resolve(specifier))];
  const name = packageOf(specifier);
  const types = join('@types', name.replace(/^@(.+)\/(.+)$/, '$1__$2'));
  return ancestors(process.cwd()).flatMap((folder) =>
    [name, types].map((one) => join(folder, 'node_modules', one)).filter((path) => existsSync(path)),
  );
}
