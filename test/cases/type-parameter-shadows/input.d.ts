declare namespace Base {
  interface Events<T> {
    readonly last: T;
  }
}
/** Its type parameter has the name of a type that nobody can import: within the class, that name means the parameter. */
export declare class Stream<T, Events extends Base.Events<T> = Base.Events<T>> {
  on<E extends keyof Events>(event: E): Events[E];
  read(): T;
}
export {};
