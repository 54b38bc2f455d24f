export { add } from '../library.js';
