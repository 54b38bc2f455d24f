/** What pools run: one task for each call. */
import { add } from '../library.js';

export default ({ a, b }) => add(a, b);
