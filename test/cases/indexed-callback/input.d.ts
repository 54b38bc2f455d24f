/** What a callback is given by looking up a method is that function by itself: nothing of its result is there before it is. */
export declare class Rule {
  because(reason: string): this;
}
interface AddRule<T> {
  (action: T): Rule;
  <F extends string>(action: T, field: F): Rule;
}
export declare class Builder<T extends string> {
  can: AddRule<T>;
  cannot(action: T): Rule;
  get(name: T): Rule;
  get(): Rule[];
  readonly name: T;
}
export declare function define<T extends string>(
  callback: (can: Builder<T>['can'], cannot: Builder<T>['cannot'], get: Builder<T>['get'], name: Builder<T>['name']) => void,
): Builder<T>;
/** Of what the caller passes there is no handle. */
export declare function add(rule: (can: string) => Builder<'a'>['name']): void;
