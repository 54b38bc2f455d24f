/** What a process with idle threads costs. */
import { facade } from '../contenders.js';

export const title = 'CPU while idle';

export default async function run({ quick }) {
  const { Counter, add } = await facade('library');
  const counter = await Counter.create();
  for (let i = 0; i < 1_000; i++) await Promise.all([counter.add(i), add(i, 1)]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const seconds = quick ? 1 : 5;
  const cpu = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const { user, system } = process.cpuUsage(cpu);
  const value = (user + system) / 1e6 / seconds;
  return {
    facts: { 'CPU while idle, share of a core': value },
    goals: [{ name: 'share of a core', value, must: 0.005, less: true }],
  };
}
