/** What a hand-written worker runs: an export of the library, or a prepared statement. */
import { workerData } from 'node:worker_threads';

export async function serve() {
  if (workerData === 'sqlite') {
    const { statement } = await import('../rows.js');
    const get = statement();
    return (id) => get.get(id);
  }
  const library = await import('../library.js');
  return library[workerData];
}
