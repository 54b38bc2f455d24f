import { Empty, Key, make, sizeOf } from './facade.js';

export const size: number = await sizeOf(Key);
const empty: Empty = await make(Empty);
export const none: boolean = await empty.isEmpty();
// @ts-expect-error an empty thing is no key
await sizeOf(Empty);
