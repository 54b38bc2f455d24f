/** "gen-async-facade": what generated facades and their users import. */
export { type CloseOptions, close } from './runtime/close.js';
export {
  type Configuration,
  configure,
  type Executor,
  type OriginalOptions,
  type ThreadOptions,
} from './runtime/configure.js';
export { shareContext } from './runtime/context.js';
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
export { exclusive } from './runtime/exclusive.js';
export { FunctionHandle, Handle, type HandleClass, type Pipelined, type Subclassable } from './runtime/handle.js';
export { type CallOptions, withOptions } from './runtime/options.js';
export { original } from './runtime/original.js';
export { promising } from './runtime/promising.js';
export type { Reference } from './runtime/reference.js';
export { type Snapshot, snapshot } from './runtime/snapshot.js';
export { type Stats, stats, type ThreadStats } from './runtime/stats.js';
export { type ToThread, toThread } from './runtime/to-thread.js';
export { transfer, transferred } from './runtime/transfer.js';
