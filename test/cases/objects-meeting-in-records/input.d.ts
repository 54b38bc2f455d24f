/** Templates that functions make are gathered under names, and given to another one. */
export interface Partials {
  [name: string]: Template;
}
export declare class Template {
  private constructor();
  render(data: object, partials?: Partials): string;
}
export declare function compile(text: string): Template;
