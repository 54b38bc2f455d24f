/** "gen-async-facade": what generated facades and their users import. */
export { type Configuration, configure, type OriginalOptions, type ThreadOptions } from './runtime/configure.js';
export {
  type CopyCrossing,
  type CrossingTable,
  defineCrossings,
  type ErrorCrossing,
  type FunctionCrossing,
  type HandleCrossing,
} from './runtime/crossings.js';
export {
  CrossThreadHandleError,
  DeadlockError,
  HandleReleasedError,
  OriginalLoadError,
  QueueFullError,
  ThreadLostError,
  UncloneableValueError,
} from './runtime/errors.js';
export { FunctionHandle, Handle, type HandleClass, type Pipelined, type Subclassable } from './runtime/handle.js';
export { original } from './runtime/original.js';
export type { Reference } from './runtime/reference.js';
export {
  type CallOptions,
  close,
  exclusive,
  type Stats,
  shareContext,
  snapshot,
  stats,
  transfer,
  withOptions,
} from './runtime/scopes.js';
export { type ToThread, toThread } from './runtime/to-thread.js';
