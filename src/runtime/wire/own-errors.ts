/** Errors of the runtime that threads make as well: they cross by their class, so that an original's own of the same name are told apart. */

/** A value would arrive as something else. */
export class UncloneableValueError extends TypeError {
  override readonly name = 'UncloneableValueError';
  readonly code = 'ERR_UNCLONEABLE_VALUE';
  /** Where the value is: `result.rows[0].price`. */
  readonly path: string;

  constructor(message: string, path: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** A call that could only wait for itself. */
export class DeadlockError extends Error {
  override readonly name = 'DeadlockError';
  readonly code = 'ERR_DEADLOCK';
}

/** The original could not be imported in the thread; `cause` says why. */
export class OriginalLoadError extends Error {
  override readonly name = 'OriginalLoadError';
  readonly code = 'ERR_ORIGINAL_LOAD';
}
