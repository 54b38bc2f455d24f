/** Gives what it makes of what it takes: no word of the module. */
export declare function add(left: number, right: number): number;
export declare function addDays(date: string, days: number): string;
