/** What would be left out is asked for, and the rest is there as well. */
export declare class Bus {
  read(address: number, callback: (error: Error | null, value: number) => void): void;
  readSync(address: number): number;
  write(address: number, callback: (error: Error | null) => void): void;
  writeSync(address: number): void;
}
export declare const tools: {
  detect(callback: (error: Error | null, found: string[]) => void): void;
  detectSync(): string[];
};
export declare function open(): Bus;
