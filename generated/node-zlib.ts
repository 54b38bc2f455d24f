// Async facade of node:zlib (@types/node 20.19.43). Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade node:zlib

import type { BrotliOptions, CompressCallback, InputType, Zlib, ZlibOptions, ZlibParams, ZlibReset } from 'node:zlib';
import builtin from 'node:zlib';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { BrotliOptions, CompressCallback, InputType, Zlib, ZlibOptions, ZlibParams, ZlibReset };

const zlib = original('node:zlib', import.meta.url);

export const {
  constants,
  Z_NO_FLUSH,
  Z_PARTIAL_FLUSH,
  Z_SYNC_FLUSH,
  Z_FULL_FLUSH,
  Z_FINISH,
  Z_BLOCK,
  Z_OK,
  Z_STREAM_END,
  Z_NEED_DICT,
  Z_ERRNO,
  Z_STREAM_ERROR,
  Z_DATA_ERROR,
  Z_MEM_ERROR,
  Z_BUF_ERROR,
  Z_VERSION_ERROR,
  Z_NO_COMPRESSION,
  Z_BEST_SPEED,
  Z_BEST_COMPRESSION,
  Z_DEFAULT_COMPRESSION,
  Z_FILTERED,
  Z_HUFFMAN_ONLY,
  Z_RLE,
  Z_FIXED,
  Z_DEFAULT_STRATEGY,
} = builtin;

/**
 * Computes a 32-bit [Cyclic Redundancy Check](https://en.wikipedia.org/wiki/Cyclic_redundancy_check) checksum of `data`.
 * If `value` is specified, it is used as the starting value of the checksum, otherwise, 0 is used as the starting value.
 * @param data When `data` is a string, it will be encoded as UTF-8 before being used for computation.
 * @param value An optional starting value. It must be a 32-bit unsigned integer. @default 0
 * @returns A 32-bit unsigned integer containing the checksum.
 * @since v20.15.0
 */
export function crc32(data: string | NodeJS.ArrayBufferView, value?: number): Promise<number>;
export function crc32(...args: unknown[]): unknown {
  return toThread(zlib.crc32, ...args);
}

/**
 * Compress a chunk of data with `BrotliCompress`.
 * @since v11.7.0, v10.16.0
 */
export function brotliCompressSync(buf: InputType, options?: BrotliOptions): Promise<NonSharedBuffer>;
export function brotliCompressSync(...args: unknown[]): unknown {
  return toThread(zlib.brotliCompressSync, ...args);
}

/**
 * Decompress a chunk of data with `BrotliDecompress`.
 * @since v11.7.0, v10.16.0
 */
export function brotliDecompressSync(buf: InputType, options?: BrotliOptions): Promise<NonSharedBuffer>;
export function brotliDecompressSync(...args: unknown[]): unknown {
  return toThread(zlib.brotliDecompressSync, ...args);
}

/**
 * Compress a chunk of data with `Deflate`.
 * @since v0.11.12
 */
export function deflateSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function deflateSync(...args: unknown[]): unknown {
  return toThread(zlib.deflateSync, ...args);
}

/**
 * Compress a chunk of data with `DeflateRaw`.
 * @since v0.11.12
 */
export function deflateRawSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function deflateRawSync(...args: unknown[]): unknown {
  return toThread(zlib.deflateRawSync, ...args);
}

/**
 * Compress a chunk of data with `Gzip`.
 * @since v0.11.12
 */
export function gzipSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function gzipSync(...args: unknown[]): unknown {
  return toThread(zlib.gzipSync, ...args);
}

/**
 * Decompress a chunk of data with `Gunzip`.
 * @since v0.11.12
 */
export function gunzipSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function gunzipSync(...args: unknown[]): unknown {
  return toThread(zlib.gunzipSync, ...args);
}

/**
 * Decompress a chunk of data with `Inflate`.
 * @since v0.11.12
 */
export function inflateSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function inflateSync(...args: unknown[]): unknown {
  return toThread(zlib.inflateSync, ...args);
}

/**
 * Decompress a chunk of data with `InflateRaw`.
 * @since v0.11.12
 */
export function inflateRawSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function inflateRawSync(...args: unknown[]): unknown {
  return toThread(zlib.inflateRawSync, ...args);
}

/**
 * Decompress a chunk of data with `Unzip`.
 * @since v0.11.12
 */
export function unzipSync(buf: InputType, options?: ZlibOptions): Promise<NonSharedBuffer>;
export function unzipSync(...args: unknown[]): unknown {
  return toThread(zlib.unzipSync, ...args);
}

defineCrossings(zlib, {
  functions: {
    crc32: { facade: crc32, original: zlib.crc32 },
    brotliCompressSync: { facade: brotliCompressSync, original: zlib.brotliCompressSync },
    brotliDecompressSync: { facade: brotliDecompressSync, original: zlib.brotliDecompressSync },
    deflateSync: { facade: deflateSync, original: zlib.deflateSync },
    deflateRawSync: { facade: deflateRawSync, original: zlib.deflateRawSync },
    gzipSync: { facade: gzipSync, original: zlib.gzipSync },
    gunzipSync: { facade: gunzipSync, original: zlib.gunzipSync },
    inflateSync: { facade: inflateSync, original: zlib.inflateSync },
    inflateRawSync: { facade: inflateRawSync, original: zlib.inflateRawSync },
    unzipSync: { facade: unzipSync, original: zlib.unzipSync },
  },
});

export default {
  crc32,
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  deflateRawSync,
  gzipSync,
  gunzipSync,
  inflateSync,
  inflateRawSync,
  unzipSync,
  constants,
  Z_NO_FLUSH,
  Z_PARTIAL_FLUSH,
  Z_SYNC_FLUSH,
  Z_FULL_FLUSH,
  Z_FINISH,
  Z_BLOCK,
  Z_OK,
  Z_STREAM_END,
  Z_NEED_DICT,
  Z_ERRNO,
  Z_STREAM_ERROR,
  Z_DATA_ERROR,
  Z_MEM_ERROR,
  Z_BUF_ERROR,
  Z_VERSION_ERROR,
  Z_NO_COMPRESSION,
  Z_BEST_SPEED,
  Z_BEST_COMPRESSION,
  Z_DEFAULT_COMPRESSION,
  Z_FILTERED,
  Z_HUFFMAN_ONLY,
  Z_RLE,
  Z_FIXED,
  Z_DEFAULT_STRATEGY,
};
