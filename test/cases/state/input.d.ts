export interface Extension {
  readonly name: string;
  render(text: string): string;
}
export declare function use(extension: Extension): void;
export declare function setOptions(options: { readonly breaks?: boolean }): void;
export declare function parse(text: string): string;
