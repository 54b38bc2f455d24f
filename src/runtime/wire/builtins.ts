/**
 * Builtins without an `import`: that reads all of their exports, which loads file streams for `node:fs`, and comes too early
 * for those that most programs never need.
 */
export const fs = process.getBuiltinModule('node:fs');

export const v8 = (): typeof import('node:v8') => process.getBuiltinModule('node:v8');

export const childProcesses = (): typeof import('node:child_process') => process.getBuiltinModule('node:child_process');
