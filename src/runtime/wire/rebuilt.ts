/** Values that threads of one process clone or share, for another process: rebuilt from what they export, or refused. */
import type { KeyObject, X509Certificate } from 'node:crypto';
import type { SocketAddress } from 'node:net';
import { types } from 'node:util';
import type { Encoder } from './encode.js';
import { className } from './kinds.js';
import { Tag, type Tagged } from './tags.js';

/** Why the others cannot be rebuilt there, and what can be done instead. */
const reasons: Readonly<Record<string, string>> = {
  SharedArrayBuffer: 'Processes share no memory: pass a copy of its bytes.',
  Blob: 'Its bytes can only be read asynchronously: pass them as a Uint8Array.',
  File: 'Its bytes can only be read asynchronously: pass them as a Uint8Array.',
  CryptoKey: 'Pass a KeyObject: KeyObject.from(key).',
};

export function encodeForProcess(value: object, encoder: Encoder): unknown {
  if (types.isKeyObject(value)) return encoder.tag(Tag.key, keyFields(value), value);
  const name = className(value);
  if (name === 'X509Certificate') return encoder.tag(Tag.certificate, { raw: (value as X509Certificate).raw }, value);
  if (name === 'SocketAddress') {
    const { address, port, family, flowlabel } = value as SocketAddress;
    return encoder.tag(Tag.socketAddress, { options: { address, port, family, flowlabel } }, value);
  }
  return encoder.omits ? undefined : encoder.refuse(name, reasons[name] ?? '', 'process');
}

function keyFields(key: KeyObject): Record<string, unknown> {
  const { type } = key;
  const bytes =
    type === 'secret'
      ? key.export()
      : key.export({ format: 'der', type: type === 'public' ? 'spki' : 'pkcs8' } as { format: 'der'; type: 'spki' });
  return { type, bytes };
}

export function rebuild(node: Tagged): unknown {
  const crypto = process.getBuiltinModule('node:crypto');
  switch (node['\u0001']) {
    case Tag.key: {
      const bytes = Buffer.from(node.bytes as Uint8Array);
      if (node.type === 'secret') return crypto.createSecretKey(bytes);
      return node.type === 'public'
        ? crypto.createPublicKey({ key: bytes, format: 'der', type: 'spki' })
        : crypto.createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' });
    }
    case Tag.certificate:
      return new crypto.X509Certificate(Buffer.from(node.raw as Uint8Array));
    default: {
      const { SocketAddress: Address } = process.getBuiltinModule('node:net');
      return new Address(node.options as object);
    }
  }
}
