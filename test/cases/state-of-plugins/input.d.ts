/** Gives something back and changes the module all the same: what it takes is a plugin, and a plugin is called. */
export type Plugin = (greet: (name: string) => string) => void;
export declare function extend(plugin: Plugin): string;
export declare function greet(name: string): string;
