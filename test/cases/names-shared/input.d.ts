declare function first(text: string): number;
declare function all(text: string): string[];
declare class Engine {
  start(): void;
}
declare class Motor {
  stop(): void;
}
/** Another one is exported by the name that the default is declared by. */
export { all as first, first as default, Engine as '+', Motor as Engine };
