export interface WalkOptions {
  readonly filter?: (path: string) => boolean;
  readonly visitor: { enter(node: string): void; leave?(node: string): string | undefined };
}
export declare function walk(root: string, visit: (path: string, depth: number) => void): void;
export declare function walkWith(root: string, options: WalkOptions): number;
export declare function sort<T>(items: readonly T[], compare?: (left: T, right: T) => number): T[];
