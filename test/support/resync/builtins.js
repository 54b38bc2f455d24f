/** Both sides: instances of Node's own classes that structured clone does not know, as what they were. */
import { Buffer } from 'node:buffer';
import { Dirent, Stats, statSync } from 'node:fs';
import { TAG } from './codec.js';

const BigIntStats = statSync('.', { bigint: true }).constructor;
const withFields = { Stats, BigIntStats, Dirent };

export function encodeBuiltin(value, seen, codec) {
  if (Buffer.isBuffer(value)) return { [TAG]: 'builtin', name: 'Buffer', bytes: Uint8Array.from(value) };
  if (value instanceof URL) return { [TAG]: 'builtin', name: 'URL', text: value.href };
  if (value instanceof URLSearchParams) return { [TAG]: 'builtin', name: 'URLSearchParams', text: String(value) };
  for (const [name, type] of Object.entries(withFields)) {
    if (Object.getPrototypeOf(value) !== type.prototype) continue;
    const fields = Reflect.ownKeys(value).map((key) => [
      typeof key === 'symbol' ? { symbol: key.description } : key,
      codec.encode(value[key], seen),
    ]);
    return { [TAG]: 'builtin', name, fields };
  }
  return undefined;
}

export function decodeBuiltin({ name, bytes, text, fields }, seen, codec) {
  if (name === 'Buffer') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (name === 'function') return globalThis[text];
  if (name === 'URL') return new URL(text);
  if (name === 'URLSearchParams') return new URLSearchParams(text);
  const value = Object.create(withFields[name].prototype);
  for (const [key, field] of fields) {
    const own = typeof key === 'string' ? key : symbolOf(name, key.symbol);
    if (own !== undefined) value[own] = codec.decode(field, seen);
  }
  return value;
}

/** The kind of a directory entry is under a symbol that only an entry shows. */
function symbolOf(name, description) {
  const sample = name === 'Dirent' ? new Dirent('', 0, '') : {};
  return Object.getOwnPropertySymbols(sample).find((symbol) => symbol.description === description);
}
