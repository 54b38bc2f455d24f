export default class Parser {
  constructor(strict?: boolean);
  parse(text: string): object;
}
export declare function parse(text: string): object;
