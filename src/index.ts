/** "gen-async-facade": what generated facades and their users import. */

export { shareContext } from './runtime/calls/context.js';
export { exclusive } from './runtime/calls/exclusive.js';
export { type CallOptions, withOptions } from './runtime/calls/options.js';
export { original } from './runtime/calls/original.js';
export { promising } from './runtime/calls/promising.js';
export type { Reference } from './runtime/calls/reference.js';
export { type Snapshot, snapshot } from './runtime/calls/snapshot.js';
export { type ToThread, toThread } from './runtime/calls/to-thread.js';
export { transfer, transferred } from './runtime/calls/transfer.js';
export { type CloseOptions, close } from './runtime/close.js';
export {
  type Configuration,
  configure,
  type Executor,
  type OriginalOptions,
  type ThreadOptions,
} from './runtime/configure.js';
export {
  type CopyCrossing,
  type CrossingTable,
  defineCrossings,
  type ErrorCrossing,
  type FunctionCrossing,
  type HandleCrossing,
} from './runtime/crossing/crossings.js';
export {
  CrossThreadHandleError,
  DeadlockError,
  HandleReleasedError,
  OriginalLoadError,
  QueueFullError,
  ThreadLostError,
  UncloneableValueError,
} from './runtime/errors.js';
export {
  FunctionHandle,
  Handle,
  type HandleClass,
  type Pipelined,
  type Subclassable,
} from './runtime/handles/handle.js';
export { type Stats, stats, type ThreadStats } from './runtime/tracing/stats.js';
