/** What the pipeline needs from this folder. */

export { emitFacade } from './facade.js';
