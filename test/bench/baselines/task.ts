/** What piscina runs: one task for each call. */
import { statement } from './rows.js';

const get = statement();
export default (key: number) => get.get(key);
