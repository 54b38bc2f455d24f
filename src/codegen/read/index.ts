/** Symbols in, model out. */

export { type ReadResult, readModule } from './module.js';
