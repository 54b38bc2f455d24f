/** Places as users see them: relative to their project, with `/`, counted from 1. */

import { relative } from 'node:path';
import type { ts } from 'ts-morph';
import type { Place } from '../model/model.js';

/** Never absolute: what lies outside the project is named from its `node_modules`, a library file by its name. */
export function projectPath(file: string, cwd: string): string {
  if (/\/node_modules\/typescript\/lib\/lib\.[^/]*$/.test(file)) return file.slice(file.lastIndexOf('/') + 1);
  const path = relative(cwd, file).replaceAll('\\', '/');
  const modules = path.lastIndexOf('node_modules/');
  return path.startsWith('../') && modules >= 0 ? path.slice(modules) : path;
}

export function placeAt(file: ts.SourceFile, position: number, cwd: string): Place {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  return { file: projectPath(file.fileName, cwd), line: line + 1, column: character + 1 };
}
