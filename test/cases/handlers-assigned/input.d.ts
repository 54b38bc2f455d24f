/** Declared as methods, and there to be assigned: `parser.ontext = (text) => …`. */
export declare class Parser {
  constructor(strict: boolean);
  ontext(text: string): void;
  onerror(error: Error): void;
  onerror(message: string, line: number): void;
  write(text: string): this;
  /** Called once, and with a listener: not to be assigned. */
  onDone(listener: () => void): void;
  once(event: string): void;
}
