/** A function that may be missing is there to be assigned, and has to be called on the thread where everything runs. */
export declare class Parser {
  static onWarning: ((message: string) => void) | null;
  parse(text: string): string;
}
