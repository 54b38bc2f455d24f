/** Data that a parser happens to have: a handle of one goes in as well. */
interface Place {
  start: number | null;
  readonly name?: string;
}

export declare class Parser {
  start: number;
  constructor(handler?: Partial<Handler> | null);
  parse(text: string): void;
}

/** What a caller may bring, and a {@link Builder} is. */
export interface Handler {
  onstart(parser: Parser): void;
  ontext(text: string): void;
}

export declare class Builder {
  readonly texts: string[];
  onstart(place: Place): void;
  ontext(text: string): void;
}

/** It comes back as well, and is one type. */
export interface Span {
  start: number;
}
export declare function widen(span: Span): Span;

/** No handle has an end. */
export interface Range {
  start: number;
  end: number;
}
export declare function lengthOf(range: Range): number;

/** A type that is made of itself. */
export type Json = string | Json[];
export interface Message {
  body: Json;
}
export declare function send(message: Message): void;
