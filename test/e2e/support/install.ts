/**
 * Packs the package as npm would publish it, and installs it, with the consumers' own libraries, into an empty folder; and
 * finds the other versions of Node, before files that want the same one run side by side.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with one consumer project in each subfolder, and with their common node_modules. */
    consumers: string;
    /** The binaries of other versions of Node by their major version, from the npm package `node`; npm keeps them in its cache. */
    nodes: Readonly<Record<'22' | '24', string>>;
  }
}

const root = join(import.meta.dirname, '../../..');

/** What consumers use besides the package; linked, because better-sqlite3 would be compiled again. */
const libraries = [
  '@node-rs',
  '@types/better-sqlite3',
  '@types/node',
  'better-sqlite3',
  'koffi',
  'sass',
  'undici-types',
];

export default function install(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
  cpSync(join(root, 'test/e2e/consumers'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = (...args: string[]) =>
    execFileSync('npm', ['--loglevel=error', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  npm('install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename));
  for (const name of libraries) {
    const path = join(folder, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules', name), path, 'junction');
  }
  const binary = (major: string) =>
    npm('exec', '--yes', `--package=node@${major}`, '--', 'node', '-p', 'process.execPath').trim();
  project.provide('consumers', folder);
  project.provide('nodes', { 22: binary('22'), 24: binary('24') });
  return () => rmSync(folder, { recursive: true, force: true });
}
