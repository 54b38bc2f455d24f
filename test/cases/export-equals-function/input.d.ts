declare function render(text: string, options?: render.Options): string;
declare namespace render {
  interface Options {
    readonly deep?: boolean;
  }
  const version: string;
  function inline(text: string): string;
}
export = render;
