declare class Parser {
  static readonly Token: typeof Token;
  static readonly Rules: typeof Rules;
  constructor();
  parse(text: string): Token[];
  render(tokens: readonly Token[]): string;
}

/** Only data: its instances arrive as copies. */
declare class Token {
  constructor(type: string, text: string);
  type: string;
  text: string;
}

declare class Rules {
  constructor();
  at(name: string): number;
}

export default Parser;
