/** What piscina runs: one read for each task. */
import { statement } from '../rows.js';

const get = statement();
export default ({ a }) => get.get(a);
