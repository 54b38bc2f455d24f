export interface Engine {
  readonly Document: DocumentConstructor;
  /** What it makes crosses as a copy. */
  readonly Day: new (at: number) => Date;
}
export interface DocumentConstructor {
  new (text?: string): Document;
}
export interface Document {
  text(): string;
  close(): void;
}
export declare function initialise(): Promise<Engine>;
