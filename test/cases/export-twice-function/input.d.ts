/** Has the name that the facade would use for the module, and is the default export as well. */
declare function input(text: string): number;
export { input, input as default };
export declare const other: { fine(): number };
