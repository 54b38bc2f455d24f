/** Milliseconds that a timer of Node can wait for, more than three weeks; whatever is longer is taken for no time at all. */
export const longestTimer = 2 ** 31 - 1;
