export type Options = { deep: boolean };
export declare function walk(options: Options): number;
