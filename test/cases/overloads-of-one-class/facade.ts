// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./overloads-of-one-class/input.d.ts -o overloads-of-one-class/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** As `crypto.createCipheriv`: whatever the types promise, the objects are of one class, and have all of the methods. */
export class Cipher extends Handle {
  update(data: string): Promise<string> {
    return toThread(original(this).update, data);
  }
}

export class CipherGCM extends Cipher {
  setAAD(data: string): Pipelined<this> {
    return toThread.handle(CipherGCM, original(this).setAAD, data);
  }
}

export class CipherCCM extends Cipher {
  setAAD(data: string, length: number): Pipelined<this> {
    return toThread.handle(CipherCCM, original(this).setAAD, data, length);
  }
}

export function createCipher(algorithm: 'gcm'): Pipelined<CipherGCM>;
export function createCipher(algorithm: 'ccm', length: number): Pipelined<CipherCCM>;
export function createCipher(algorithm: string): Pipelined<Cipher>;
export function createCipher(...args: unknown[]): unknown {
  return toThread.handle(CipherGCM, input.createCipher, ...args);
}

defineCrossings(input, {
  handles: {
    Cipher: { class: Cipher, original: input.Cipher },
    CipherGCM: { class: CipherGCM },
    CipherCCM: { class: CipherCCM },
  },
});
