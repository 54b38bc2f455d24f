interface Hidden {
  readonly text: string;
}
type Pair<T> = [T, T];
declare class Unnamed {
  value(): number;
}
export declare function hidden(text: string): Hidden;
export declare function pair<T>(value: T): Pair<T>;
export declare function unnamed(): Unnamed;
export {};
