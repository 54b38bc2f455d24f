/** What calls cost, as far as those before them tell, and what follows from it for where they run. */
import { cores } from './cores.js';

/** What a call of unknown cost counts: nothing goes behind it. */
export const unknown = 1e9;
/** Microseconds of work for each thread that are worth a further one. */
export const worthAThread = 20_000;

/** Microseconds of work that a thread may have before a call; enough to hide the way there, little to wait for. */
const budget = 500;
/** The same for calls that are much shorter than the way there: they travel in company. */
const budgetOfShortest = 5_000;
const shortest = 10;
/** Longer ones probably wait for a disk or a network, so that more threads than cores are of use. */
const mayWait = 1_000;
/** To hand a call out and take its result takes the program's side about so long: of the shortest calls it keeps few threads busy. */
const handling = 1;
/** Nothing costs nothing. */
const least = 0.1;

/** A call that may go behind others; `cost` is negative while nobody knows, here as below. */
export const isShort = (cost: number): boolean => cost >= 0 && cost < budget;

/** Microseconds of work that a thread may have with such a call. */
export const budgetFor = (cost: number): number => (cost < shortest ? budgetOfShortest : budget);

/** Threads that such calls can keep busy, however many there are. */
export function threadsFor(cost: number): number {
  if (cost >= mayWait) return Number.POSITIVE_INFINITY;
  return cost < 0 ? cores : Math.min(cores, Math.max(1, Math.ceil(cost / handling)));
}

/** Rises faster than it falls, but not for one call that was held up by something else. */
export function nextCost(cost: number, microseconds: number): number {
  if (cost < 0) return Math.max(least, microseconds);
  const step = Math.min(microseconds, cost * 4 + 1) - cost;
  return Math.max(least, cost + step * (step > 0 ? 0.5 : 0.1));
}
