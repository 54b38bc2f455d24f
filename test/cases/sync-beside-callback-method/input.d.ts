export type Done = (error: Error | null, length: number) => void;
export interface Pins {
  read(pin: number, done: (error: Error | null, value: boolean) => void): void;
  readSync(pin: number): boolean;
}
export declare class Bus {
  static scan(callback: (error: Error | null, devices: number[]) => void): void;
  static scanSync(): number[];
  read(address: number, callback: Done): this;
  i2cRead(address: number, length: number, buffer: Uint8Array, done: Done): void;
  i2cReadSync(address: number, length: number, buffer: Uint8Array): number;
  /** A promise of its own has a place here. */
  close(): Promise<void>;
  close(callback: () => void): void;
  closeSync(): void;
  /** Nothing beside it does the same. */
  watch(callback: (error: Error | null) => void): void;
}
export declare class Derived extends Bus {
  write(address: number, callback: Done): void;
  writeSync(address: number): number;
}
export declare function pins(): Pins;
export declare const tools: {
  detect(callback: (error: Error | null, found: string[]) => void): void;
  detectSync(): string[];
};
