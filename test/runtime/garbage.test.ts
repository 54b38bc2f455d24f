/** What very many calls leave to the garbage collector, and what it leaves of them. */
import { expect, it } from 'vitest';
import { runProgram } from './support/run.js';

const many = `
  const resource = await Resource.create();
  const round = () => Promise.all(Array.from({ length: 1000 }, () => resource.size));
`;

it('calls that have ended do not keep later ones alive', async () => {
  const { stdout } = await runProgram(`
    const { getHeapSpaceStatistics } = await import('node:v8');
    const old = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space').space_used_size;
    ${many}
    for (let i = 0; i < 100; i++) await round();
    const before = old();
    let most = before;
    for (let i = 0; i < 300; i++) {
      await round();
      most = Math.max(most, old());
    }
    console.log((most - before) / 2 ** 20);
  `);
  expect(Number(stdout)).toBeLessThan(4);
});

it('a collection of garbage leaves the optimised code of calls alone', async () => {
  const { stdout } = await runProgram(
    `${many}
    for (let i = 0; i < 300; i++) await round();
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.log('collecting');
    gc();
    console.log('collected');`,
    '--expose-gc',
    '--trace-deopt',
  );
  expect(stdout).toMatch(/collecting[\s\S]*collected/);
  expect(stdout.split('collecting')[1]).not.toMatch(
    /SharedFunctionInfo (Call|dispatch|startCall|transmit)>.*weak objects/,
  );
});
