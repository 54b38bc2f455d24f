/**
 * Re-sync: runs an unmodified *synchronous* program against a facade.
 *
 *     node test/support/resync.js --module better-sqlite3 --facade generated/better-sqlite3.js -- program.mjs
 *
 * The program runs in a thread of its own, in which the original's module is replaced by a synchronous stand-in. Each use of the
 * stand-in blocks that thread, while the main thread awaits the facade. So the same program runs unchanged against the original
 * and against its facade, and what it prints and asserts can be compared.
 */
import { parseArgs } from 'node:util';
import { resync } from './resync/main.js';

const { values, positionals } = parseArgs({
  options: { module: { type: 'string', multiple: true }, facade: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const [program, ...args] = positionals;
if (!program || !values.module || values.module.length !== values.facade?.length) {
  console.error(
    'usage: resync.js --module <specifier> --facade <compiled facade> [--module … --facade …] -- <program> [arguments]',
  );
  process.exitCode = 2;
} else {
  const facades = Object.fromEntries(values.module.map((name, index) => [name, values.facade?.[index] ?? '']));
  process.exitCode = await resync({ facades, program, args });
}
