/** The methods that end an object, the first one that it has. */
export const endings: readonly string[] = ['close', 'dispose', 'destroy', 'free', 'end'];
