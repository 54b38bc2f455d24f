/** Everything once more, as zod has it: under a name, and as the default export. */
declare namespace z {
  /** Reads it. */
  export function parse(text: string): number;
  export function parse(text: string, options: Options): string;
  export interface Options {
    strict?: boolean;
  }
  export namespace util {
    export function trim(text: string): string;
  }
}
export import parse = z.parse;
export import Options = z.Options;
export { z };
export default z;
