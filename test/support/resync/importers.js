/** Who gets the stand-ins: the program, not the facade, the original itself, or other packages. */
import { sep } from 'node:path';

/** Test runners import on behalf of the program. */
const runners = /[\\/]node_modules[\\/](?:vitest|vite|vite-node|@vitest|mocha)[\\/]/;

/** @param file the importing file */
export function isProgram({ roots, without }, file) {
  if (without.some((folder) => file === folder || file.startsWith(folder + sep))) return false;
  if (runners.test(file)) return true;
  return roots.some(
    (root) => file.startsWith(root + sep) && !file.slice(root.length).includes(`${sep}node_modules${sep}`),
  );
}
