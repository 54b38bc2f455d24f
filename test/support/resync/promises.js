/** Which functions and methods give promises in the original too, by its declarations; all others have to be synchronous. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';

/** @param folders of the packages that have the declarations @returns {{ functions: string[], members: string[] }} */
export function findPromises(folders) {
  const results = { functions: new Map(), members: new Map() };
  for (const file of folders.flatMap(declarationFiles)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(source, undefined, source, results);
  }
  const promising = (found) => [...found].filter(([, types]) => givesPromises(types)).map(([name]) => name);
  return { functions: promising(results.functions), members: promising(results.members) };
}

function declarationFiles(folder) {
  if (!existsSync(folder)) return [];
  if (/\.d\.[cm]?ts$/.test(folder)) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.d\.[cm]?ts$/.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) => join(folder, name));
}

function visit(node, owner, source, results) {
  const name = node.name?.text;
  const type = node.type && ts.isFunctionTypeNode(node.type) ? node.type.type : node.type;
  const isFunction = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node);
  const isMember =
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ((ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) && node.type && ts.isFunctionTypeNode(node.type));
  const add = (found, key) => found.set(key, [...(found.get(key) ?? []), type?.getText(source) ?? 'any']);
  if (name !== undefined && isFunction && (ts.isFunctionDeclaration(node) || type !== node.type))
    add(results.functions, name);
  if (name !== undefined && owner !== undefined && isMember) add(results.members, `${owner}.${name}`);
  const isOwner = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const inner = isOwner ? name : isMember || isFunction ? undefined : owner;
  ts.forEachChild(node, (child) => visit(child, inner, source, results));
}

/** Overloads with a callback give nothing. One that gives a plain value too depends on its options: it is taken for synchronous. */
const givesPromises = (types) =>
  types.some((type) => isPromise(type)) && types.every((type) => isPromise(type) || type === 'void');

const isPromise = (type) => /^Promise(Like)?</.test(type);
