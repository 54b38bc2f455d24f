/** Pads a text on the left. */
declare function input(text: string, length: number): string;
export = input;
