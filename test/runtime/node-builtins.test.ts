/** The committed facades of builtins, used as their users would: objects whose declared type is not what their class says. */
import { afterAll, expect, it } from 'vitest';
import { createCipheriv, createDecipheriv } from '../../generated/node-crypto.js';
import { statfsSync } from '../../generated/node-fs.js';
import { close, original, toThread } from '../../src/index.js';

afterAll(() => close());

const key = Buffer.alloc(32, 1);
const iv = Buffer.alloc(12, 2);

it('authenticated ciphers have what their type says, and those of the other overloads as well', async () => {
  const cipher = await createCipheriv('aes-256-gcm', key, iv);
  await cipher.setAAD(Buffer.from('header'));
  const sealed = (await cipher.update('secret', 'utf8', 'hex')) + (await cipher.final('hex'));
  const decipher = await createDecipheriv('aes-256-gcm', key, iv);
  await decipher.setAAD(Buffer.from('header')).setAuthTag(await cipher.getAuthTag());
  expect((await decipher.update(sealed, 'hex', 'utf8')) + (await decipher.final('utf8'))).toBe('secret');

  const plain = createCipheriv('aes-256-cbc', key, Buffer.alloc(16));
  expect(await plain.update('0123456789abcdef', 'utf8', 'hex')).toHaveLength(32);
});

it('the data of a class that Node keeps to itself', async () => {
  expect(await statfsSync('.')).toMatchObject({ bsize: expect.any(Number), files: expect.any(Number) });
  expect(await statfsSync('.', { bigint: true })).toMatchObject({ bsize: expect.any(BigInt) });
});

it('buffers without bytes, which natives tell from none', async () => {
  const { crc32 } = original<typeof import('node:zlib')>('node:zlib', import.meta.url);
  expect(await toThread(crc32, Buffer.from(''), 5)).toBe(5);
});
