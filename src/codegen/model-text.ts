/** Parts of a model as text, by which they can be compared: without where they stand, and what is said of them. */
export const textOf = (part: unknown): string =>
  JSON.stringify(part, (key, value) => (key === 'place' || key === 'docs' ? undefined : value));
