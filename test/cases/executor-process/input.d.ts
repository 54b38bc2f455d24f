/** Opens the device; its driver may crash. */
export declare function open(path: string): Device;
export declare class Device {
  private constructor();
  read(bytes: number): Buffer;
  map(memory: SharedArrayBuffer): void;
  log(target: string | SharedArrayBuffer): void;
  memory(): SharedArrayBuffer;
  onData(listener: (data: Uint8Array) => void): this;
}
