// Async facade of node:fs (@types/node 20.19.43). Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade node:fs

import type {
  BigIntOptions,
  BigIntStats,
  BigIntStatsFs,
  BigIntStatsListener,
  BufferEncodingOption,
  CopyOptions,
  Dirent as OriginalDirent,
  EncodingOption,
  MakeDirectoryOptions,
  Mode,
  NoParamCallback,
  ObjectEncodingOptions,
  OpenAsBlobOptions,
  OpenDirOptions,
  OpenMode,
  PathLike,
  PathOrFileDescriptor,
  ReadAsyncOptions,
  ReadOptions,
  ReadOptionsWithBuffer,
  ReadPosition,
  ReadSyncOptions,
  ReadVResult,
  RmDirOptions,
  RmOptions,
  StatFsOptions,
  StatOptions,
  StatSyncFn,
  StatSyncOptions,
  Stats as OriginalStats,
  StatsBase,
  StatsFs,
  StatsFsBase,
  StatsListener,
  TimeLike,
  WatchEventType,
  WatchFileOptions,
  WatchListener,
  WatchOptions,
  WriteFileOptions,
  WriteOptions,
  WriteVResult,
  symlink as OriginalSymlink,
} from 'node:fs';
import builtin from 'node:fs';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type {
  BigIntOptions,
  BigIntStats,
  BigIntStatsFs,
  BigIntStatsListener,
  BufferEncodingOption,
  CopyOptions,
  EncodingOption,
  MakeDirectoryOptions,
  Mode,
  NoParamCallback,
  ObjectEncodingOptions,
  OpenAsBlobOptions,
  OpenDirOptions,
  OpenMode,
  PathLike,
  PathOrFileDescriptor,
  ReadAsyncOptions,
  ReadOptions,
  ReadOptionsWithBuffer,
  ReadPosition,
  ReadSyncOptions,
  ReadVResult,
  RmDirOptions,
  RmOptions,
  StatFsOptions,
  StatOptions,
  StatSyncFn,
  StatSyncOptions,
  StatsBase,
  StatsFs,
  StatsFsBase,
  StatsListener,
  TimeLike,
  WatchEventType,
  WatchFileOptions,
  WatchListener,
  WatchOptions,
  WriteFileOptions,
  WriteOptions,
  WriteVResult,
};

const fs = original('node:fs', import.meta.url);

export const { Stats, Dirent, constants } = builtin;

export type Stats = OriginalStats;
export type Dirent<Name extends string | Buffer = string> = OriginalDirent<Name>;

export interface CopySyncOptions extends CopyOptionsBase {
  /**
   * Function to filter copied files/directories. Return
   * `true` to copy the item, `false` to ignore it.
   */
  filter?: ((source: string, destination: string) => boolean | Promise<boolean>) | undefined;
}

export interface CopyOptionsBase {
  /**
   * Dereference symlinks
   * @default false
   */
  dereference?: boolean | undefined;

  /**
   * When `force` is `false`, and the destination
   * exists, throw an error.
   * @default false
   */
  errorOnExist?: boolean | undefined;

  /**
   * Overwrite existing file or directory. _The copy
   * operation will ignore errors if you set this to false and the destination
   * exists. Use the `errorOnExist` option to change this behavior.
   * @default true
   */
  force?: boolean | undefined;

  /** Modifiers for copy operation. See `mode` flag of {@link copyFileSync()} */
  mode?: number | undefined;

  /**
   * When `true` timestamps from `src` will
   * be preserved.
   * @default false
   */
  preserveTimestamps?: boolean | undefined;

  /**
   * Copy directories recursively.
   * @default false
   */
  recursive?: boolean | undefined;

  /**
   * When true, path resolution for symlinks will be skipped
   * @default false
   */
  verbatimSymlinks?: boolean | undefined;
}

/**
 * A class representing a directory stream.
 *
 * Created by {@link opendir}, {@link opendirSync}, or `fsPromises.opendir()`.
 *
 * ```js
 * import { opendir } from 'node:fs/promises';
 *
 * try {
 *   const dir = await opendir('./');
 *   for await (const dirent of dir)
 *     console.log(dirent.name);
 * } catch (err) {
 *   console.error(err);
 * }
 * ```
 *
 * When using the async iterator, the `fs.Dir` object will be automatically
 * closed after the iterator exits.
 * @since v12.12.0
 */
export class Dir extends Handle {
  /**
   * The read-only path of this directory as was provided to {@link opendir},{@link opendirSync}, or `fsPromises.opendir()`.
   * @since v12.12.0
   */
  get path(): Promise<string> {
    return toThread.get(original(this).path);
  }

  /** Asynchronously iterates over the directory via `readdir(3)` until all entries have been read. */
  [Symbol.asyncIterator](): AsyncIterableIterator<OriginalDirent> {
    return toThread.iterate(original(this)[Symbol.asyncIterator]);
  }

  /**
   * Asynchronously close the directory's underlying resource handle.
   * Subsequent reads will result in errors.
   *
   * A promise is returned that will be fulfilled after the resource has been
   * closed.
   * @since v12.12.0
   */
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }

  /**
   * Synchronously close the directory's underlying resource handle.
   * Subsequent reads will result in errors.
   * @since v12.12.0
   */
  closeSync(): Promise<void> {
    return toThread.run(original(this).closeSync);
  }

  /**
   * Asynchronously read the next directory entry via [`readdir(3)`](http://man7.org/linux/man-pages/man3/readdir.3.html) as an `fs.Dirent`.
   *
   * A promise is returned that will be fulfilled with an `fs.Dirent`, or `null` if there are no more directory entries to read.
   *
   * Directory entries returned by this function are in no particular order as
   * provided by the operating system's underlying directory mechanisms.
   * Entries added or removed while iterating over the directory might not be
   * included in the iteration results.
   * @since v12.12.0
   * @return containing {fs.Dirent|null}
   */
  read(): Promise<OriginalDirent | null> {
    return toThread(original(this).read);
  }

  /**
   * Synchronously read the next directory entry as an `fs.Dirent`. See the
   * POSIX [`readdir(3)`](http://man7.org/linux/man-pages/man3/readdir.3.html) documentation for more detail.
   *
   * If there are no more directory entries to read, `null` will be returned.
   *
   * Directory entries returned by this function are in no particular order as
   * provided by the operating system's underlying directory mechanisms.
   * Entries added or removed while iterating over the directory might not be
   * included in the iteration results.
   * @since v12.12.0
   */
  readSync(): Promise<OriginalDirent | null> {
    return toThread(original(this).readSync);
  }
}

/**
 * Renames the file from `oldPath` to `newPath`. Returns `undefined`.
 *
 * See the POSIX [`rename(2)`](http://man7.org/linux/man-pages/man2/rename.2.html) documentation for more details.
 * @since v0.1.21
 */
export function renameSync(oldPath: PathLike, newPath: PathLike): Promise<void> {
  return toThread.run(fs.renameSync, oldPath, newPath);
}

/**
 * Truncates the file. Returns `undefined`. A file descriptor can also be
 * passed as the first argument. In this case, `fs.ftruncateSync()` is called.
 *
 * Passing a file descriptor is deprecated and may result in an error being thrown
 * in the future.
 * @since v0.8.6
 * @param [len=0]
 */
export function truncateSync(path: PathLike, len?: number): Promise<void>;
export function truncateSync(...args: unknown[]): unknown {
  return toThread.run(fs.truncateSync, ...args);
}

/**
 * Truncates the file descriptor. Returns `undefined`.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link ftruncate}.
 * @since v0.8.6
 * @param [len=0]
 */
export function ftruncateSync(fd: number, len?: number): Promise<void>;
export function ftruncateSync(...args: unknown[]): unknown {
  return toThread.run(fs.ftruncateSync, ...args);
}

/**
 * Synchronously changes owner and group of a file. Returns `undefined`.
 * This is the synchronous version of {@link chown}.
 *
 * See the POSIX [`chown(2)`](http://man7.org/linux/man-pages/man2/chown.2.html) documentation for more detail.
 * @since v0.1.97
 */
export function chownSync(path: PathLike, uid: number, gid: number): Promise<void> {
  return toThread.run(fs.chownSync, path, uid, gid);
}

/**
 * Sets the owner of the file. Returns `undefined`.
 *
 * See the POSIX [`fchown(2)`](http://man7.org/linux/man-pages/man2/fchown.2.html) documentation for more detail.
 * @since v0.4.7
 * @param uid The file's new owner's user id.
 * @param gid The file's new group's group id.
 */
export function fchownSync(fd: number, uid: number, gid: number): Promise<void> {
  return toThread.run(fs.fchownSync, fd, uid, gid);
}

/**
 * Set the owner for the path. Returns `undefined`.
 *
 * See the POSIX [`lchown(2)`](http://man7.org/linux/man-pages/man2/lchown.2.html) documentation for more details.
 * @param uid The file's new owner's user id.
 * @param gid The file's new group's group id.
 */
export function lchownSync(path: PathLike, uid: number, gid: number): Promise<void> {
  return toThread.run(fs.lchownSync, path, uid, gid);
}

/**
 * Change the file system timestamps of the symbolic link referenced by `path`.
 * Returns `undefined`, or throws an exception when parameters are incorrect or
 * the operation fails. This is the synchronous version of {@link lutimes}.
 * @since v14.5.0, v12.19.0
 */
export function lutimesSync(path: PathLike, atime: TimeLike, mtime: TimeLike): Promise<void> {
  return toThread.run(fs.lutimesSync, path, atime, mtime);
}

/**
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link chmod}.
 *
 * See the POSIX [`chmod(2)`](http://man7.org/linux/man-pages/man2/chmod.2.html) documentation for more detail.
 * @since v0.6.7
 */
export function chmodSync(path: PathLike, mode: Mode): Promise<void> {
  return toThread.run(fs.chmodSync, path, mode);
}

/**
 * Sets the permissions on the file. Returns `undefined`.
 *
 * See the POSIX [`fchmod(2)`](http://man7.org/linux/man-pages/man2/fchmod.2.html) documentation for more detail.
 * @since v0.4.7
 */
export function fchmodSync(fd: number, mode: Mode): Promise<void> {
  return toThread.run(fs.fchmodSync, fd, mode);
}

/**
 * Changes the permissions on a symbolic link. Returns `undefined`.
 *
 * This method is only implemented on macOS.
 *
 * See the POSIX [`lchmod(2)`](https://www.freebsd.org/cgi/man.cgi?query=lchmod&sektion=2) documentation for more detail.
 * @deprecated Since v0.4.7
 */
export function lchmodSync(path: PathLike, mode: Mode): Promise<void> {
  return toThread.run(fs.lchmodSync, path, mode);
}

/**
 * Synchronous stat(2) - Get file status.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 */
export function statSync(path: PathLike, options?: undefined): Promise<Stats>;
export function statSync(
  path: PathLike,
  options?: StatSyncOptions & { bigint?: false | undefined; throwIfNoEntry: false },
): Promise<Stats | undefined>;
export function statSync(
  path: PathLike,
  options: StatSyncOptions & { bigint: true; throwIfNoEntry: false },
): Promise<BigIntStats | undefined>;
export function statSync(path: PathLike, options?: StatSyncOptions & { bigint?: false | undefined }): Promise<Stats>;
export function statSync(path: PathLike, options: StatSyncOptions & { bigint: true }): Promise<BigIntStats>;
export function statSync(
  path: PathLike,
  options: StatSyncOptions & { bigint: boolean; throwIfNoEntry?: false | undefined },
): Promise<Stats | BigIntStats>;
export function statSync(path: PathLike, options?: StatSyncOptions): Promise<Stats | BigIntStats | undefined>;
export function statSync(...args: unknown[]): unknown {
  return toThread(fs.statSync, ...args);
}

/**
 * Retrieves the `fs.Stats` for the file descriptor.
 *
 * See the POSIX [`fstat(2)`](http://man7.org/linux/man-pages/man2/fstat.2.html) documentation for more detail.
 * @since v0.1.95
 */
export function fstatSync(fd: number, options?: StatOptions & { bigint?: false | undefined }): Promise<Stats>;
export function fstatSync(fd: number, options: StatOptions & { bigint: true }): Promise<BigIntStats>;
export function fstatSync(fd: number, options?: StatOptions): Promise<Stats | BigIntStats>;
export function fstatSync(...args: unknown[]): unknown {
  return toThread(fs.fstatSync, ...args);
}

/**
 * Synchronous [`statfs(2)`](http://man7.org/linux/man-pages/man2/statfs.2.html). Returns information about the mounted file system which
 * contains `path`.
 *
 * In case of an error, the `err.code` will be one of `Common System Errors`.
 * @since v19.6.0, v18.15.0
 * @param path A path to an existing file or directory on the file system to be queried.
 */
export function statfsSync(path: PathLike, options?: StatFsOptions & { bigint?: false | undefined }): Promise<StatsFs>;
export function statfsSync(path: PathLike, options: StatFsOptions & { bigint: true }): Promise<BigIntStatsFs>;
export function statfsSync(path: PathLike, options?: StatFsOptions): Promise<StatsFs | BigIntStatsFs>;
export function statfsSync(...args: unknown[]): unknown {
  return toThread(fs.statfsSync, ...args);
}

/**
 * Synchronous lstat(2) - Get file status. Does not dereference symbolic links.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 */
export function lstatSync(path: PathLike, options?: undefined): Promise<Stats>;
export function lstatSync(
  path: PathLike,
  options?: StatSyncOptions & { bigint?: false | undefined; throwIfNoEntry: false },
): Promise<Stats | undefined>;
export function lstatSync(
  path: PathLike,
  options: StatSyncOptions & { bigint: true; throwIfNoEntry: false },
): Promise<BigIntStats | undefined>;
export function lstatSync(path: PathLike, options?: StatSyncOptions & { bigint?: false | undefined }): Promise<Stats>;
export function lstatSync(path: PathLike, options: StatSyncOptions & { bigint: true }): Promise<BigIntStats>;
export function lstatSync(
  path: PathLike,
  options: StatSyncOptions & { bigint: boolean; throwIfNoEntry?: false | undefined },
): Promise<Stats | BigIntStats>;
export function lstatSync(path: PathLike, options?: StatSyncOptions): Promise<Stats | BigIntStats | undefined>;
export function lstatSync(...args: unknown[]): unknown {
  return toThread(fs.lstatSync, ...args);
}

/**
 * Creates a new link from the `existingPath` to the `newPath`. See the POSIX [`link(2)`](http://man7.org/linux/man-pages/man2/link.2.html) documentation for more detail. Returns `undefined`.
 * @since v0.1.31
 */
export function linkSync(existingPath: PathLike, newPath: PathLike): Promise<void> {
  return toThread.run(fs.linkSync, existingPath, newPath);
}

/**
 * Returns `undefined`.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link symlink}.
 * @since v0.1.31
 * @param [type='null']
 */
export function symlinkSync(target: PathLike, path: PathLike, type?: OriginalSymlink.Type | null): Promise<void>;
export function symlinkSync(...args: unknown[]): unknown {
  return toThread.run(fs.symlinkSync, ...args);
}

/**
 * Returns the symbolic link's string value.
 *
 * See the POSIX [`readlink(2)`](http://man7.org/linux/man-pages/man2/readlink.2.html) documentation for more details.
 *
 * The optional `options` argument can be a string specifying an encoding, or an
 * object with an `encoding` property specifying the character encoding to use for
 * the link path returned. If the `encoding` is set to `'buffer'`,
 * the link path returned will be passed as a `Buffer` object.
 * @since v0.1.31
 */
export function readlinkSync(path: PathLike, options?: EncodingOption): Promise<string>;
/**
 * Synchronous readlink(2) - read value of a symbolic link.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function readlinkSync(path: PathLike, options: BufferEncodingOption): Promise<NonSharedBuffer>;
/**
 * Synchronous readlink(2) - read value of a symbolic link.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function readlinkSync(path: PathLike, options?: EncodingOption): Promise<string | NonSharedBuffer>;
export function readlinkSync(...args: unknown[]): unknown {
  return toThread(fs.readlinkSync, ...args);
}

function realpathSyncNative(path: PathLike, options?: EncodingOption): Promise<string>;
function realpathSyncNative(path: PathLike, options: BufferEncodingOption): Promise<NonSharedBuffer>;
function realpathSyncNative(path: PathLike, options?: EncodingOption): Promise<string | NonSharedBuffer>;
function realpathSyncNative(...args: unknown[]): unknown {
  return toThread(fs.realpathSync.native, ...args);
}

/**
 * Returns the resolved pathname.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link realpath}.
 * @since v0.1.31
 */
export function realpathSync(path: PathLike, options?: EncodingOption): Promise<string>;
/**
 * Synchronous realpath(3) - return the canonicalized absolute pathname.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function realpathSync(path: PathLike, options: BufferEncodingOption): Promise<NonSharedBuffer>;
/**
 * Synchronous realpath(3) - return the canonicalized absolute pathname.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function realpathSync(path: PathLike, options?: EncodingOption): Promise<string | NonSharedBuffer>;
export function realpathSync(...args: unknown[]): unknown {
  return toThread(fs.realpathSync, ...args);
}
realpathSync.native = realpathSyncNative;

/**
 * Synchronous [`unlink(2)`](http://man7.org/linux/man-pages/man2/unlink.2.html). Returns `undefined`.
 * @since v0.1.21
 */
export function unlinkSync(path: PathLike): Promise<void> {
  return toThread.run(fs.unlinkSync, path);
}

/**
 * Synchronous [`rmdir(2)`](http://man7.org/linux/man-pages/man2/rmdir.2.html). Returns `undefined`.
 *
 * Using `fs.rmdirSync()` on a file (not a directory) results in an `ENOENT` error
 * on Windows and an `ENOTDIR` error on POSIX.
 *
 * To get a behavior similar to the `rm -rf` Unix command, use {@link rmSync} with options `{ recursive: true, force: true }`.
 * @since v0.1.21
 */
export function rmdirSync(path: PathLike, options?: RmDirOptions): Promise<void>;
export function rmdirSync(...args: unknown[]): unknown {
  return toThread.run(fs.rmdirSync, ...args);
}

/**
 * Synchronously removes files and directories (modeled on the standard POSIX `rm` utility). Returns `undefined`.
 * @since v14.14.0
 */
export function rmSync(path: PathLike, options?: RmOptions): Promise<void>;
export function rmSync(...args: unknown[]): unknown {
  return toThread.run(fs.rmSync, ...args);
}

/**
 * Synchronously creates a directory. Returns `undefined`, or if `recursive` is `true`, the first directory path created.
 * This is the synchronous version of {@link mkdir}.
 *
 * See the POSIX [`mkdir(2)`](http://man7.org/linux/man-pages/man2/mkdir.2.html) documentation for more details.
 * @since v0.1.21
 */
export function mkdirSync(
  path: PathLike,
  options: MakeDirectoryOptions & { recursive: true },
): Promise<string | undefined>;
/**
 * Synchronous mkdir(2) - create a directory.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options Either the file mode, or an object optionally specifying the file mode and whether parent folders
 * should be created. If a string is passed, it is parsed as an octal integer. If not specified, defaults to `0o777`.
 */
export function mkdirSync(
  path: PathLike,
  options?: Mode | MakeDirectoryOptions & { recursive?: false | undefined } | null,
): Promise<void>;
/**
 * Synchronous mkdir(2) - create a directory.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options Either the file mode, or an object optionally specifying the file mode and whether parent folders
 * should be created. If a string is passed, it is parsed as an octal integer. If not specified, defaults to `0o777`.
 */
export function mkdirSync(path: PathLike, options?: Mode | MakeDirectoryOptions | null): Promise<string | undefined>;
export function mkdirSync(...args: unknown[]): unknown {
  return toThread(fs.mkdirSync, ...args);
}

/**
 * Returns the created directory path.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link mkdtemp}.
 *
 * The optional `options` argument can be a string specifying an encoding, or an
 * object with an `encoding` property specifying the character encoding to use.
 * @since v5.10.0
 */
export function mkdtempSync(prefix: string, options?: EncodingOption): Promise<string>;
/**
 * Synchronously creates a unique temporary directory.
 * Generates six random characters to be appended behind a required prefix to create a unique temporary directory.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function mkdtempSync(prefix: string, options: BufferEncodingOption): Promise<NonSharedBuffer>;
/**
 * Synchronously creates a unique temporary directory.
 * Generates six random characters to be appended behind a required prefix to create a unique temporary directory.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function mkdtempSync(prefix: string, options?: EncodingOption): Promise<string | NonSharedBuffer>;
export function mkdtempSync(...args: unknown[]): unknown {
  return toThread(fs.mkdtempSync, ...args);
}

/**
 * Reads the contents of the directory.
 *
 * See the POSIX [`readdir(3)`](http://man7.org/linux/man-pages/man3/readdir.3.html) documentation for more details.
 *
 * The optional `options` argument can be a string specifying an encoding, or an
 * object with an `encoding` property specifying the character encoding to use for
 * the filenames returned. If the `encoding` is set to `'buffer'`,
 * the filenames returned will be passed as `Buffer` objects.
 *
 * If `options.withFileTypes` is set to `true`, the result will contain `fs.Dirent` objects.
 * @since v0.1.21
 */
export function readdirSync(
  path: PathLike,
  options?:
    | { encoding: BufferEncoding | null; withFileTypes?: false | undefined; recursive?: boolean | undefined }
    | BufferEncoding
    | null,
): Promise<string[]>;
/**
 * Synchronous readdir(3) - read a directory.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function readdirSync(
  path: PathLike,
  options: { encoding: 'buffer'; withFileTypes?: false | undefined; recursive?: boolean | undefined } | 'buffer',
): Promise<NonSharedBuffer[]>;
/**
 * Synchronous readdir(3) - read a directory.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options The encoding (or an object specifying the encoding), used as the encoding of the result. If not provided, `'utf8'` is used.
 */
export function readdirSync(
  path: PathLike,
  options?:
    | ObjectEncodingOptions & { withFileTypes?: false | undefined; recursive?: boolean | undefined }
    | BufferEncoding
    | null,
): Promise<string[] | NonSharedBuffer[]>;
/**
 * Synchronous readdir(3) - read a directory.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options If called with `withFileTypes: true` the result data will be an array of Dirent.
 */
export function readdirSync(
  path: PathLike,
  options: ObjectEncodingOptions & { withFileTypes: true; recursive?: boolean | undefined },
): Promise<Dirent[]>;
/**
 * Synchronous readdir(3) - read a directory.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * @param options Must include `withFileTypes: true` and `encoding: 'buffer'`.
 */
export function readdirSync(
  path: PathLike,
  options: { encoding: 'buffer'; withFileTypes: true; recursive?: boolean | undefined },
): Promise<Dirent<NonSharedBuffer>[]>;
export function readdirSync(...args: unknown[]): unknown {
  return toThread(fs.readdirSync, ...args);
}

/**
 * Closes the file descriptor. Returns `undefined`.
 *
 * Calling `fs.closeSync()` on any file descriptor (`fd`) that is currently in use
 * through any other `fs` operation may lead to undefined behavior.
 *
 * See the POSIX [`close(2)`](http://man7.org/linux/man-pages/man2/close.2.html) documentation for more detail.
 * @since v0.1.21
 */
export function closeSync(fd: number): Promise<void> {
  return toThread.run(fs.closeSync, fd);
}

/**
 * Returns an integer representing the file descriptor.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link open}.
 * @since v0.1.21
 * @param [flags='r']
 * @param [mode=0o666]
 */
export function openSync(path: PathLike, flags: OpenMode, mode?: Mode | null): Promise<number>;
export function openSync(...args: unknown[]): unknown {
  return toThread(fs.openSync, ...args);
}

/**
 * Returns `undefined`.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link utimes}.
 * @since v0.4.2
 */
export function utimesSync(path: PathLike, atime: TimeLike, mtime: TimeLike): Promise<void> {
  return toThread.run(fs.utimesSync, path, atime, mtime);
}

/**
 * Synchronous version of {@link futimes}. Returns `undefined`.
 * @since v0.4.2
 */
export function futimesSync(fd: number, atime: TimeLike, mtime: TimeLike): Promise<void> {
  return toThread.run(fs.futimesSync, fd, atime, mtime);
}

/**
 * Request that all data for the open file descriptor is flushed to the storage
 * device. The specific implementation is operating system and device specific.
 * Refer to the POSIX [`fsync(2)`](http://man7.org/linux/man-pages/man2/fsync.2.html) documentation for more detail. Returns `undefined`.
 * @since v0.1.96
 */
export function fsyncSync(fd: number): Promise<void> {
  return toThread.run(fs.fsyncSync, fd);
}

/**
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link write}.
 * @since v0.1.21
 * @param [offset=0]
 * @param [length=buffer.byteLength - offset]
 * @param [position='null']
 * @return The number of bytes written.
 */
export function writeSync(
  fd: number,
  buffer: NodeJS.ArrayBufferView,
  offset?: number | null,
  length?: number | null,
  position?: number | null,
): Promise<number>;
/**
 * Synchronously writes `string` to the file referenced by the supplied file descriptor, returning the number of bytes written.
 * @param fd A file descriptor.
 * @param string A string to write.
 * @param position The offset from the beginning of the file where this data should be written. If not supplied, defaults to the current position.
 * @param encoding The expected string encoding.
 */
export function writeSync(
  fd: number,
  string: string,
  position?: number | null,
  encoding?: BufferEncoding | null,
): Promise<number>;
export function writeSync(...args: unknown[]): unknown {
  return toThread(fs.writeSync, ...args);
}

/**
 * Returns the number of `bytesRead`.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link read}.
 * @since v0.1.21
 * @param [position='null']
 */
export function readSync(
  fd: number,
  buffer: NodeJS.ArrayBufferView,
  offset: number,
  length: number,
  position: ReadPosition | null,
): Promise<number>;
/**
 * Similar to the above `fs.readSync` function, this version takes an optional `options` object.
 * If no `options` object is specified, it will default with the above values.
 */
export function readSync(fd: number, buffer: NodeJS.ArrayBufferView, opts?: ReadOptions): Promise<number>;
export function readSync(...args: unknown[]): unknown {
  return toThread.mutates([1], fs.readSync, ...args);
}

/**
 * Returns the contents of the `path`.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link readFile}.
 *
 * If the `encoding` option is specified then this function returns a
 * string. Otherwise it returns a buffer.
 *
 * Similar to {@link readFile}, when the path is a directory, the behavior of `fs.readFileSync()` is platform-specific.
 *
 * ```js
 * import { readFileSync } from 'node:fs';
 *
 * // macOS, Linux, and Windows
 * readFileSync('<directory>');
 * // => [Error: EISDIR: illegal operation on a directory, read <directory>]
 *
 * //  FreeBSD
 * readFileSync('<directory>'); // => <data>
 * ```
 * @since v0.1.8
 * @param path filename or file descriptor
 */
export function readFileSync(
  path: PathOrFileDescriptor,
  options?: { encoding?: null | undefined; flag?: string | undefined } | null,
): Promise<NonSharedBuffer>;
/**
 * Synchronously reads the entire contents of a file.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * If a file descriptor is provided, the underlying file will _not_ be closed automatically.
 * @param options Either the encoding for the result, or an object that contains the encoding and an optional flag.
 * If a flag is not provided, it defaults to `'r'`.
 */
export function readFileSync(
  path: PathOrFileDescriptor,
  options: { encoding: BufferEncoding; flag?: string | undefined } | BufferEncoding,
): Promise<string>;
/**
 * Synchronously reads the entire contents of a file.
 * @param path A path to a file. If a URL is provided, it must use the `file:` protocol.
 * If a file descriptor is provided, the underlying file will _not_ be closed automatically.
 * @param options Either the encoding for the result, or an object that contains the encoding and an optional flag.
 * If a flag is not provided, it defaults to `'r'`.
 */
export function readFileSync(
  path: PathOrFileDescriptor,
  options?: ObjectEncodingOptions & { flag?: string | undefined } | BufferEncoding | null,
): Promise<string | NonSharedBuffer>;
export function readFileSync(...args: unknown[]): unknown {
  return toThread(fs.readFileSync, ...args);
}

/**
 * Returns `undefined`.
 *
 * The `mode` option only affects the newly created file. See {@link open} for more details.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link writeFile}.
 * @since v0.1.29
 * @param file filename or file descriptor
 */
export function writeFileSync(
  file: PathOrFileDescriptor,
  data: string | NodeJS.ArrayBufferView,
  options?: WriteFileOptions,
): Promise<void>;
export function writeFileSync(...args: unknown[]): unknown {
  return toThread.run(fs.writeFileSync, ...args);
}

/**
 * Synchronously append data to a file, creating the file if it does not yet
 * exist. `data` can be a string or a `Buffer`.
 *
 * The `mode` option only affects the newly created file. See {@link open} for more details.
 *
 * ```js
 * import { appendFileSync } from 'node:fs';
 *
 * try {
 *   appendFileSync('message.txt', 'data to append');
 *   console.log('The "data to append" was appended to file!');
 * } catch (err) {
 *   // Handle the error
 * }
 * ```
 *
 * If `options` is a string, then it specifies the encoding:
 *
 * ```js
 * import { appendFileSync } from 'node:fs';
 *
 * appendFileSync('message.txt', 'data to append', 'utf8');
 * ```
 *
 * The `path` may be specified as a numeric file descriptor that has been opened
 * for appending (using `fs.open()` or `fs.openSync()`). The file descriptor will
 * not be closed automatically.
 *
 * ```js
 * import { openSync, closeSync, appendFileSync } from 'node:fs';
 *
 * let fd;
 *
 * try {
 *   fd = openSync('message.txt', 'a');
 *   appendFileSync(fd, 'data to append', 'utf8');
 * } catch (err) {
 *   // Handle the error
 * } finally {
 *   if (fd !== undefined)
 *     closeSync(fd);
 * }
 * ```
 * @since v0.6.7
 * @param path filename or file descriptor
 */
export function appendFileSync(
  path: PathOrFileDescriptor,
  data: string | Uint8Array,
  options?: WriteFileOptions,
): Promise<void>;
export function appendFileSync(...args: unknown[]): unknown {
  return toThread.run(fs.appendFileSync, ...args);
}

/**
 * Returns `true` if the path exists, `false` otherwise.
 *
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link exists}.
 *
 * `fs.exists()` is deprecated, but `fs.existsSync()` is not. The `callback` parameter to `fs.exists()` accepts parameters that are inconsistent with other
 * Node.js callbacks. `fs.existsSync()` does not use a callback.
 *
 * ```js
 * import { existsSync } from 'node:fs';
 *
 * if (existsSync('/etc/passwd'))
 *   console.log('The path exists.');
 * ```
 * @since v0.1.21
 */
export function existsSync(path: PathLike): Promise<boolean> {
  return toThread(fs.existsSync, path);
}

/**
 * Synchronously tests a user's permissions for the file or directory specified
 * by `path`. The `mode` argument is an optional integer that specifies the
 * accessibility checks to be performed. `mode` should be either the value `fs.constants.F_OK` or a mask consisting of the bitwise OR of any of `fs.constants.R_OK`, `fs.constants.W_OK`, and
 * `fs.constants.X_OK` (e.g.`fs.constants.W_OK | fs.constants.R_OK`). Check `File access constants` for
 * possible values of `mode`.
 *
 * If any of the accessibility checks fail, an `Error` will be thrown. Otherwise,
 * the method will return `undefined`.
 *
 * ```js
 * import { accessSync, constants } from 'node:fs';
 *
 * try {
 *   accessSync('etc/passwd', constants.R_OK | constants.W_OK);
 *   console.log('can read/write');
 * } catch (err) {
 *   console.error('no access!');
 * }
 * ```
 * @since v0.11.15
 * @param [mode=fs.constants.F_OK]
 */
export function accessSync(path: PathLike, mode?: number): Promise<void>;
export function accessSync(...args: unknown[]): unknown {
  return toThread.run(fs.accessSync, ...args);
}

/**
 * Forces all currently queued I/O operations associated with the file to the
 * operating system's synchronized I/O completion state. Refer to the POSIX [`fdatasync(2)`](http://man7.org/linux/man-pages/man2/fdatasync.2.html) documentation for details. Returns `undefined`.
 * @since v0.1.96
 */
export function fdatasyncSync(fd: number): Promise<void> {
  return toThread.run(fs.fdatasyncSync, fd);
}

/**
 * Synchronously copies `src` to `dest`. By default, `dest` is overwritten if it
 * already exists. Returns `undefined`. Node.js makes no guarantees about the
 * atomicity of the copy operation. If an error occurs after the destination file
 * has been opened for writing, Node.js will attempt to remove the destination.
 *
 * `mode` is an optional integer that specifies the behavior
 * of the copy operation. It is possible to create a mask consisting of the bitwise
 * OR of two or more values (e.g.`fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE`).
 *
 * * `fs.constants.COPYFILE_EXCL`: The copy operation will fail if `dest` already
 * exists.
 * * `fs.constants.COPYFILE_FICLONE`: The copy operation will attempt to create a
 * copy-on-write reflink. If the platform does not support copy-on-write, then a
 * fallback copy mechanism is used.
 * * `fs.constants.COPYFILE_FICLONE_FORCE`: The copy operation will attempt to
 * create a copy-on-write reflink. If the platform does not support
 * copy-on-write, then the operation will fail.
 *
 * ```js
 * import { copyFileSync, constants } from 'node:fs';
 *
 * // destination.txt will be created or overwritten by default.
 * copyFileSync('source.txt', 'destination.txt');
 * console.log('source.txt was copied to destination.txt');
 *
 * // By using COPYFILE_EXCL, the operation will fail if destination.txt exists.
 * copyFileSync('source.txt', 'destination.txt', constants.COPYFILE_EXCL);
 * ```
 * @since v8.5.0
 * @param src source filename to copy
 * @param dest destination filename of the copy operation
 * @param [mode=0] modifiers for copy operation.
 */
export function copyFileSync(src: PathLike, dest: PathLike, mode?: number): Promise<void>;
export function copyFileSync(...args: unknown[]): unknown {
  return toThread.run(fs.copyFileSync, ...args);
}

/**
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link writev}.
 * @since v12.9.0
 * @param [position='null']
 * @return The number of bytes written.
 */
export function writevSync(fd: number, buffers: readonly NodeJS.ArrayBufferView[], position?: number): Promise<number>;
export function writevSync(...args: unknown[]): unknown {
  return toThread(fs.writevSync, ...args);
}

/**
 * For detailed information, see the documentation of the asynchronous version of
 * this API: {@link readv}.
 * @since v13.13.0, v12.17.0
 * @param [position='null']
 * @return The number of bytes read.
 */
export function readvSync(fd: number, buffers: readonly NodeJS.ArrayBufferView[], position?: number): Promise<number>;
export function readvSync(...args: unknown[]): unknown {
  return toThread.mutates([1], fs.readvSync, ...args);
}

/**
 * Synchronously open a directory. See [`opendir(3)`](http://man7.org/linux/man-pages/man3/opendir.3.html).
 *
 * Creates an `fs.Dir`, which contains all further functions for reading from
 * and cleaning up the directory.
 *
 * The `encoding` option sets the encoding for the `path` while opening the
 * directory and subsequent read operations.
 * @since v12.12.0
 */
export function opendirSync(path: PathLike, options?: OpenDirOptions): Pipelined<Dir>;
export function opendirSync(...args: unknown[]): unknown {
  return toThread.handle(Dir, fs.opendirSync, ...args);
}

/**
 * Synchronously copies the entire directory structure from `src` to `dest`,
 * including subdirectories and files.
 *
 * When copying a directory to another directory, globs are not supported and
 * behavior is similar to `cp dir1/ dir2/`.
 * @since v16.7.0
 * @experimental
 * @param src source path to copy.
 * @param dest destination path to copy to.
 */
export function cpSync(source: string | URL, destination: string | URL, opts?: CopySyncOptions): Promise<void>;
export function cpSync(...args: unknown[]): unknown {
  return toThread.run(fs.cpSync, ...args);
}

defineCrossings(fs, {
  handles: { Dir: { class: Dir, original: fs.Dir, ends: 'close' } },
  copies: { StatFs: {} },
  functions: {
    renameSync: { facade: renameSync, original: fs.renameSync },
    truncateSync: { facade: truncateSync, original: fs.truncateSync },
    ftruncateSync: { facade: ftruncateSync, original: fs.ftruncateSync },
    chownSync: { facade: chownSync, original: fs.chownSync },
    fchownSync: { facade: fchownSync, original: fs.fchownSync },
    lchownSync: { facade: lchownSync, original: fs.lchownSync },
    lutimesSync: { facade: lutimesSync, original: fs.lutimesSync },
    chmodSync: { facade: chmodSync, original: fs.chmodSync },
    fchmodSync: { facade: fchmodSync, original: fs.fchmodSync },
    lchmodSync: { facade: lchmodSync, original: fs.lchmodSync },
    statSync: { facade: statSync, original: fs.statSync },
    fstatSync: { facade: fstatSync, original: fs.fstatSync },
    statfsSync: { facade: statfsSync, original: fs.statfsSync },
    lstatSync: { facade: lstatSync, original: fs.lstatSync },
    linkSync: { facade: linkSync, original: fs.linkSync },
    symlinkSync: { facade: symlinkSync, original: fs.symlinkSync },
    readlinkSync: { facade: readlinkSync, original: fs.readlinkSync },
    realpathSync: { facade: realpathSync, original: fs.realpathSync },
    unlinkSync: { facade: unlinkSync, original: fs.unlinkSync },
    rmdirSync: { facade: rmdirSync, original: fs.rmdirSync },
    rmSync: { facade: rmSync, original: fs.rmSync },
    mkdirSync: { facade: mkdirSync, original: fs.mkdirSync },
    mkdtempSync: { facade: mkdtempSync, original: fs.mkdtempSync },
    readdirSync: { facade: readdirSync, original: fs.readdirSync },
    closeSync: { facade: closeSync, original: fs.closeSync },
    openSync: { facade: openSync, original: fs.openSync },
    utimesSync: { facade: utimesSync, original: fs.utimesSync },
    futimesSync: { facade: futimesSync, original: fs.futimesSync },
    fsyncSync: { facade: fsyncSync, original: fs.fsyncSync },
    writeSync: { facade: writeSync, original: fs.writeSync },
    readSync: { facade: readSync, original: fs.readSync },
    readFileSync: { facade: readFileSync, original: fs.readFileSync },
    writeFileSync: { facade: writeFileSync, original: fs.writeFileSync },
    appendFileSync: { facade: appendFileSync, original: fs.appendFileSync },
    existsSync: { facade: existsSync, original: fs.existsSync },
    accessSync: { facade: accessSync, original: fs.accessSync },
    fdatasyncSync: { facade: fdatasyncSync, original: fs.fdatasyncSync },
    copyFileSync: { facade: copyFileSync, original: fs.copyFileSync },
    writevSync: { facade: writevSync, original: fs.writevSync },
    readvSync: { facade: readvSync, original: fs.readvSync },
    opendirSync: { facade: opendirSync, original: fs.opendirSync },
    cpSync: { facade: cpSync, original: fs.cpSync },
  },
});

export default {
  Stats,
  Dirent,
  Dir,
  renameSync,
  truncateSync,
  ftruncateSync,
  chownSync,
  fchownSync,
  lchownSync,
  lutimesSync,
  chmodSync,
  fchmodSync,
  lchmodSync,
  statSync,
  fstatSync,
  statfsSync,
  lstatSync,
  linkSync,
  symlinkSync,
  readlinkSync,
  realpathSync,
  unlinkSync,
  rmdirSync,
  rmSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  closeSync,
  openSync,
  utimesSync,
  futimesSync,
  fsyncSync,
  writeSync,
  readSync,
  readFileSync,
  writeFileSync,
  appendFileSync,
  existsSync,
  constants,
  accessSync,
  fdatasyncSync,
  copyFileSync,
  writevSync,
  readvSync,
  opendirSync,
  cpSync,
};
