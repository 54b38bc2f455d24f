export interface Engine {
  readonly Document: DocumentConstructor;
}
export interface DocumentConstructor {
  new (text?: string): Document;
}
export interface Document {
  text(): string;
  close(): void;
}
export declare function initialise(): Promise<Engine>;
