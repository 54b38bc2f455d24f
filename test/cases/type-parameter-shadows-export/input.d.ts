import type * as self from './input.js';

export type Version = 0 | 1;

/**
 * In the class, `Version` means the parameter, which is limited to the type of that name.
 *
 * @augments Object
 */
export declare class Id<Version extends self.Version = self.Version> {
  readonly version: Version;
  upgrade(): Id<1>;
}

export declare function latest(id: Id): Version;
