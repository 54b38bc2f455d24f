/** A plugin that is data changes the module as well. */
export interface Plugin {
  words?: Record<string, string>;
}
export declare function plugin(plugin: Plugin): any;
export declare function extend(extension: { words: string[] }): any;
export declare function greet(name: string): string;
/** These are about their arguments. */
export declare namespace text {
  function extend(target: string[], source: string[]): string[];
}
