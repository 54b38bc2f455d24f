/** Puts a facade where it belongs, or says whether it is there already. */

import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { report } from './diagnostics/report.js';
import { saysTheSame, unifiedDiff } from './output/compare.js';
import type { OutputFile } from './output/files.js';

export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

export type CheckOutcome = { readonly kind: 'fresh' } | { readonly kind: 'stale'; readonly diff: string };

/**
 * Replaces each file in one step, so that nobody ever reads half of it. A file that says the same, but was formatted
 * since, is left as it is.
 */
export async function writeFacade(files: readonly OutputFile[]): Promise<WriteOutcome> {
  const stale = await findStale(files);
  for (const { path, shownPath, text } of stale) {
    try {
      await replace(path, text);
    } catch (error) {
      return { kind: 'failed', diagnostic: report('output-unwritable', { path: shownPath, reason: reasonOf(error) }) };
    }
  }
  return { kind: stale.length > 0 ? 'written' : 'unchanged' };
}

/**
 * Tells before the work what would be found out after it: places that no file can be at, or that nothing can be written to.
 *
 * @param writes whether anything is to be written
 */
export async function findUnwritable(
  places: readonly Pick<OutputFile, 'path' | 'shownPath'>[],
  writes: boolean,
): Promise<Diagnostic[]> {
  const found = await Promise.all(
    places.map(async ({ path, shownPath }) => {
      const place = await stat(path).then(
        (found) => (found.isDirectory() ? reasons.EISDIR : undefined),
        ({ code }: NodeJS.ErrnoException) => (code === 'ENAMETOOLONG' ? reasons.ENAMETOOLONG : undefined),
      );
      const reason = place ?? (writes ? await obstacleAt(dirname(path)) : undefined);
      return reason === undefined ? [] : [report('output-unwritable', { path: shownPath, reason })];
    }),
  );
  return found.flat();
}

/** Folders that are missing will be made, so the nearest that is there decides. */
async function obstacleAt(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return reasons.ENOTDIR;
    await access(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder;
    return missing ? obstacleAt(dirname(folder)) : reasonOf(error);
  }
}

/** Compares with the files that are there; one that is missing is stale. */
export async function checkFacade(files: readonly OutputFile[]): Promise<CheckOutcome> {
  const stale = await findStale(files);
  const diffs = stale.map(({ shownPath, committed, text }) => unifiedDiff(shownPath, committed, text));
  return stale.length > 0 ? { kind: 'stale', diff: diffs.join('') } : { kind: 'fresh' };
}

async function findStale(files: readonly OutputFile[]): Promise<(OutputFile & { committed: string | undefined })[]> {
  const compared = await Promise.all(
    files.map(async (file) => ({ ...file, committed: await readCommitted(file.path) })),
  );
  return compared.filter(({ path, text, committed }) => committed === undefined || !saysTheSame(path, committed, text));
}

async function readCommitted(path: string): Promise<string | undefined> {
  try {
    // a checkout on Windows may have turned LF into CRLF
    return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

async function replace(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  // a link stays a link: what it leads to is replaced
  const place = await realpath(path).catch(() => path);
  const mode = await stat(place).then(
    (found) => found.mode,
    () => 0o666,
  );
  const temporary = join(dirname(place), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { mode, flag: 'wx' });
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Folder by folder: with `recursive`, Node 20 never ends where a file system has no place for new ones (`/proc`). */
async function makeFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await makeFolder(dirname(folder));
  }
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    // another run may have been faster
    if (!(error.code === 'EEXIST' && (await stat(folder)).isDirectory())) throw error;
  });
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the way',
  EFBIG: 'files may not be that large here: ulimit -f',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return reasons[code] ?? code;
}
