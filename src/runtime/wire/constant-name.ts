/** How an object that the original exports is named: the route of an export, and the way from there. */
export interface ConstantName {
  readonly root: number;
  readonly path: readonly string[];
}

export const nameText = ({ root, path }: ConstantName): string => JSON.stringify([root, ...path]);
