/** No namespace can be called `default`: types that have their name only below it are told of. */
export declare namespace tools {
  namespace settings {
    type Name = string;
    type Value = string;
  }
  export { settings as default };
  export function run(): void;
}
/** This one has its name outside as well. */
declare namespace shapes {
  type Size = number;
}
export declare namespace drawing {
  export { shapes as default };
  export function draw(size: shapes.Size): void;
}
export { shapes };
