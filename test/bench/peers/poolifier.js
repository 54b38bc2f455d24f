import { ThreadWorker } from 'poolifier';
import { add } from '../library.js';

export default new ThreadWorker(({ a, b }) => add(a, b));
