/** Renders a block; only helpers get it. */
export interface Block {
  render(context: unknown): string;
  readonly hash: Record<string, unknown>;
}

/** Goes in as any function does, although the registered ones come back. */
export interface Helper {
  (text: string, block?: Block): string;
}

export declare function registerHelper(name: string, helper: Helper): void;
export declare const helpers: { [name: string]: Helper };
