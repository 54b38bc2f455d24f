/** Encodes built-in objects that hold no other values: they are cloned, or rebuilt from a few fields. */
import type fs from 'node:fs';
import { isDetached, isShared } from './bytes.js';
import { direntFields } from './dirent.js';
import type { Encoder } from './encode.js';
import { encodeError } from './errors.js';
import { className, type Kind } from './kinds.js';
import { Tag } from './tags.js';

export type LeafKind = Exclude<Kind, 'plain' | 'array' | 'nullPrototype' | 'map' | 'set' | 'instance'>;

export function encodeLeaf(kind: LeafKind, value: object, encoder: Encoder): unknown {
  switch (kind) {
    case 'date':
      return kept(value, new Date((value as Date).getTime()), encoder);
    case 'regExp': {
      const { source, flags, lastIndex } = value as RegExp;
      return lastIndex === 0 ? value : encoder.tag(Tag.regExp, { source, flags, lastIndex }, value);
    }
    case 'buffer':
      refuseUnfit(value as Buffer, encoder);
      if (isShared(value as Buffer)) encoder.side.raw((value as Buffer).buffer, encoder);
      return encoder.tag(Tag.buffer, { bytes: encoder.bytes.ofBuffer(value as Buffer) }, value);
    case 'view':
      refuseUnfit(value as ArrayBufferView, encoder);
      if (isShared(value as ArrayBufferView)) encoder.side.raw((value as ArrayBufferView).buffer, encoder);
      return kept(value, encoder.bytes.view(value as ArrayBufferView), encoder);
    case 'arrayBuffer':
      refuseDetached(value as ArrayBuffer, encoder);
      return kept(value, encoder.bytes.whole(value as ArrayBuffer), encoder);
    case 'error':
      return encodeError(value as Error, encoder);
    case 'url':
      return encoder.tag(Tag.url, { href: (value as URL).href }, value);
    case 'searchParams':
      return encoder.tag(Tag.searchParams, { text: String(value) }, value);
    case 'stats':
    case 'bigStats':
      return encoder.tag(Tag.stats, { own: encoder.plain({ ...value }), big: kind === 'bigStats' }, value);
    case 'dirent':
      return encoder.tag(Tag.dirent, { ...direntFields(value as fs.Dirent) }, value);
    case 'boxed':
      return value;
    case 'shared':
    case 'cloneable': {
      const blob = encoder.side.raw(value, encoder);
      if (blob === undefined || className(value) !== 'File') return blob;
      const { name, lastModified } = value as File;
      return encoder.tag(Tag.file, { blob, name, lastModified }, value);
    }
  }
}

/** Bytes of a view that clone can count; of one that is longer it would leave out as many. */
const longestView = 2 ** 32 - 1;

function refuseUnfit({ buffer, byteLength }: ArrayBufferView, encoder: Encoder): void {
  refuseDetached(buffer, encoder);
  if (byteLength > longestView) encoder.refuse('a view of 4 GiB or more', 'Send it in parts, or its ArrayBuffer.');
}

function refuseDetached(buffer: ArrayBufferLike, encoder: Encoder): void {
  if (isDetached(buffer)) encoder.refuse('a detached ArrayBuffer');
}

function kept<T>(source: object, copy: T, encoder: Encoder): T {
  encoder.remember(source, copy);
  return copy;
}
