/** A fresh process: from its import of the facade to the answer of its first call. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../harness.js';

export const title = 'Import and first call in a fresh process, ms';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A round takes a tenth of a second, and varies by a fifth of that: a few of them say nothing. */
const least = 40;

export default function run({ rounds }) {
  const contenders = { piscina: [], facade: [] };
  for (let round = 0; round <= Math.max(rounds, least); round++) {
    const names = Object.keys(contenders);
    // Whoever comes second finds warmer caches.
    for (const name of round % 2 === 0 ? names : names.reverse()) {
      const output = execFileSync(process.execPath, [file('../fresh.js'), name], { encoding: 'utf8' });
      if (round > 0) contenders[name].push(Number(output));
    }
  }
  const difference = median(contenders.facade.map((time, i) => time - contenders.piscina[i]));
  return {
    facts: { piscina: median(contenders.piscina), facade: median(contenders.facade) },
    goals: [{ name: 'ms more than piscina', value: difference, must: 5, aim: 0, less: true }],
  };
}
