/** Prints what an original has printed in its thread. */

/** @param output index in `outputs` */
export function print(output: number, chunk: string | Uint8Array, encoding: BufferEncoding): void {
  const stream = output === 0 ? process.stdout : process.stderr;
  // Whoever has put something in the place of `write` is used to buffers, as Node's own way gives them.
  stream.write(typeof chunk === 'string' ? chunk : Buffer.from(chunk.buffer), encoding);
}
