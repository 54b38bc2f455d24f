/** A handle, as it has methods: what a date holds is asked of it, too. */
export declare class LocalDate extends Date {
  isLocal(): boolean;
  toISOString(): string;
}

/** No methods of its own: data, as any date. */
export interface Stamp extends Date {
  zone: string;
}

export declare function read(text: string): LocalDate;

export declare function stamp(text: string): Stamp;
