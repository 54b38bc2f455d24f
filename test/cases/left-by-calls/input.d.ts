/** `encode.bytes` is what the last call of `encode` has left there: it has to be asked of the thread where that call ran. */
export const encode: {
  (value: number): number[];
  /** The length of what was encoded last. */
  bytes: number | undefined;
};

/** What is merely not said to be constant is no state. */
export const about: {
  describe(): string;
  version: string;
};
