import { describe, expect, it } from 'vitest';
import { execArguments } from '../../src/runtime/threads/exec-arguments.js';
import {
  cellFrame,
  type Frame,
  FrameKind,
  FrameReader,
  messageFrame,
  readMessage,
} from '../../src/runtime/wire/frames.js';
import fc from '../support/fast-check.js';

function readAll(bytes: Uint8Array, sizes: readonly number[]): Frame[] {
  const frames: Frame[] = [];
  const reader = new FrameReader((frame) => frames.push(frame));
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number;
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  return frames;
}

describe('frames', () => {
  it('are the same however their bytes arrive', () => {
    const value = fc.oneof(fc.integer(), fc.string({ unit: 'binary' }), fc.bigInt(), fc.constant(undefined), fc.date());
    const message = fc.record({
      values: fc.array(value),
      buffers: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }),
      cells: fc.array(fc.nat(), { maxLength: 3 }),
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), sizes, (messages, chunks) => {
        const bytes = messages.flatMap(({ values, buffers, cells }) => [
          ...messageFrame([values, buffers], buffers.map(({ buffer }) => buffer) as ArrayBuffer[], cells),
          cellFrame(FrameKind.cancel, cells),
        ]);
        const frames = readAll(Buffer.concat(bytes), chunks);
        expect(frames.map(({ kind }) => kind)).toEqual(messages.flatMap(() => [FrameKind.message, FrameKind.cancel]));
        for (const [index, { values, buffers, cells }] of messages.entries()) {
          const { body, buffers: arrived, cells: numbers } = frames[2 * index] as Frame;
          expect(readMessage(body, arrived)).toEqual([values, buffers]);
          expect([numbers, (frames[2 * index + 1] as Frame).cells]).toEqual([cells, cells]);
        }
      }),
    );
  });

  it('keep views of one buffer together', () => {
    const buffer = new ArrayBuffer(5000);
    const [frame] = readAll(
      Buffer.concat(messageFrame([new Uint8Array(buffer, 8), new Uint16Array(buffer, 2, 1)], [buffer], [])),
      [4096],
    );
    const { body, buffers } = frame as Frame;
    const [bytes, words] = readMessage(body, buffers) as [Uint8Array, Uint16Array];
    expect(bytes.buffer).toBe(words.buffer);
    expect([bytes.byteOffset, words.byteOffset]).toEqual([8, 2]);
  });

  it('refuse what has no meaning elsewhere', () => {
    for (const value of [() => 1, Symbol('x'), new SharedArrayBuffer(1), new WeakMap()])
      expect(() => messageFrame([value], [], [])).toThrow();
  });
});

it('child processes get the arguments of Node that are not about the program itself', () => {
  const { execArgv } = process;
  process.execArgv = [
    ...['--import', './hooks.js', '--inspect-brk=0', '--conditions', 'dev', '--input-type=module', '-e', 'code()'],
    ...['-p', '1 + 1', '--max-old-space-size=99', '--test', '--watch-path', './src', '-r', 'x'],
  ];
  try {
    expect(execArguments({})).toEqual(
      ['--import', './hooks.js', '--conditions', 'dev', '--max-old-space-size=99', '-r', 'x'], //
    );
  } finally {
    process.execArgv = execArgv;
  }
  const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };
  expect(execArguments({ execArgv: ['--no-warnings'], resourceLimits })).toEqual([
    '--no-warnings',
    '--max-old-space-size=64',
    '--max-semi-space-size=16',
    '--stack-size=3904',
  ]);
});
