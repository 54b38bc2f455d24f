declare function internal(text: string): string;
declare class Engine {
  constructor();
  start(): void;
}
declare namespace helpers {
  function trim(text: string): string;
}
export { internal as external, Engine as Motor, Engine, helpers as tools };
