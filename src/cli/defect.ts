/** How our own defects are told: one line, and the stack trace only where it was asked for. */

export const messageOf = (error: unknown, verbose: boolean): string => {
  if (!(error instanceof Error)) return String(error);
  return verbose && error.stack ? error.stack : error.message;
};

export const defectHint = (verbose: boolean): string =>
  verbose
    ? 'This is a defect of gen-async-facade: please report it with the lines above.'
    : 'This is a defect of gen-async-facade: run it again with --verbose, and please report what it says.';
