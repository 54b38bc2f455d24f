import { MessageChannel } from 'node:worker_threads';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { close } from '../../src/index.js';
import { Thread } from '../../src/runtime/threads/thread.js';
import { Mailbox, mailboxBytes } from '../../src/runtime/wire/mailbox.js';
import { Polling, patienceOf, wakefulnessOf } from '../../src/runtime/wire/polling.js';
import { SharedPort } from '../../src/runtime/wire/shared-port.js';
import { PortLink } from '../../src/runtime/worker/port-link.js';
import { call } from './support/lib.js';

/** What the other side does at a moment that it rarely hits. */
const meanwhile = vi.hoisted(() => ({ run: () => {} }));
vi.mock('node:worker_threads', async (importOriginal) => {
  const threads = await importOriginal<typeof import('node:worker_threads')>();
  const receiveMessageOnPort: typeof threads.receiveMessageOnPort = (port) => {
    meanwhile.run();
    return threads.receiveMessageOnPort(port);
  };
  return { ...threads, receiveMessageOnPort };
});

afterAll(() => close());

describe('a mailbox', () => {
  const mailbox = new Mailbox(new SharedArrayBuffer(mailboxBytes), 0);
  const texts = ['', 'text', 'ü €', '\u{1f600}', '\ud800', 'x'.repeat(400)];

  it('gives plain values as what they were', () => {
    const message = [0, -0, 1.5, Number.NaN, -1, 2 ** 31, 2 ** 53, -Infinity, undefined, null, true, false, ...texts];
    expect(mailbox.write(message)).toBe(true);
    expect(mailbox.isFull).toBe(true);
    expect(mailbox.read()).toStrictEqual(message);
    expect(mailbox.isFull).toBe(false);
  });

  it('gives flat lists as what they were', () => {
    const message = [1, [], [1, 'a', null], 'b', [-0, undefined, 'ü']];
    expect(mailbox.write(message)).toBe(true);
    expect(mailbox.read()).toStrictEqual(message);
  });

  const list = [1];
  it.each([
    [[[[1]]]],
    [[list, list]],
    // biome-ignore lint/suspicious/noSparseArray: that is what it is about
    [[[1, , 2]]],
    [[Object.assign([1], { index: 0 })]],
    [[new Array(64).fill(0)]],
    [[[{}]]],
  ])('leaves other lists to the port: case %#', (message) => {
    expect(mailbox.write(message)).toBe(false);
    expect(mailbox.isFull).toBe(false);
  });

  it.each([[[1n]], [[{}]], [[() => {}]], [[Symbol.iterator]], [['x'.repeat(513)]], [new Array(65).fill(0)]])(
    'leaves to the port what does not fit: case %#',
    (message) => {
      expect(mailbox.write(message)).toBe(false);
      expect(mailbox.isFull).toBe(false);
    },
  );
});

describe('a port with shared memory', () => {
  function pair() {
    const { port1, port2 } = new MessageChannel();
    const memory = SharedPort.memory();
    const received: unknown[] = [];
    const here = new SharedPort(port1, memory, 0);
    const there = new SharedPort(port2, memory, 1);
    there.listen((message) => received.push(...message));
    return { here, there, received, end: () => port1.close() };
  }
  const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('keeps the order of messages, whichever way they take', async () => {
    const { here, there, received, end } = pair();
    there.stayAwake();
    for (const message of [[1], [2], [{ n: 3 }], [4]]) here.post(message, []);
    expect(there.hasMore).toBe(true);
    expect(there.receive()).toEqual([1]);
    here.post([5], []);
    await turn();
    expect(received).toEqual([2, { n: 3 }, 4, 5]);
    expect(there.hasMore).toBe(false);
    here.post([6], []);
    here.post([{ n: 7 }], []);
    await turn();
    // The one in the mailbox came with the one behind it.
    expect(received.slice(4)).toEqual([6, { n: 7 }]);
    end();
  });

  it('keeps the order, even if both ways are taken while a side looks at one of them', async () => {
    const { here, there, received, end } = pair();
    there.stayAwake();
    meanwhile.run = () => {
      meanwhile.run = () => {};
      here.post([1], []);
      here.post([{ n: 2 }], []);
    };
    expect(there.receive()).toEqual([1]);
    expect(there.hasMore).toBe(true);
    expect(there.sleep()).toBe(false);
    here.post([3], []);
    await turn();
    expect(received).toEqual([{ n: 2 }, 3]);
    expect(there.sleep()).toBe(true);
    end();
  });

  it('does not let a side sleep while something is in its mailbox', () => {
    const { here, there, end } = pair();
    there.stayAwake();
    here.post([1], []);
    expect(there.sleep()).toBe(false);
    expect(there.receive()).toEqual([1]);
    expect(there.sleep()).toBe(true);
    end();
  });

  it('has sent nothing if something cannot be sent', async () => {
    const { here, received, end } = pair();
    expect(() => here.post([() => {}], [])).toThrow('could not be cloned');
    here.post([1], []);
    await turn();
    expect(received).toEqual([1]);
    end();
  });
});

describe('waiting awake', () => {
  const roundTrip = 0.1;
  const wait = wakefulnessOf(roundTrip);
  afterEach(() => void vi.useRealTimers());

  it('ends once it was in vain, and goes on while it pays', () => {
    const polling = new Polling();
    for (let waits = 0; waits < 1000; waits++) {
      expect(polling.begin()).toBe(true);
      polling.end(wait / 10, true, roundTrip);
    }
    let waits = 0;
    for (; polling.begin(); waits++) polling.end(wait, false, roundTrip);
    expect(waits * wait).toBeLessThan(25);
  });

  it('ends if what comes takes longer than being woken would', () => {
    const polling = new Polling();
    let waits = 0;
    for (; polling.begin() && waits < 1000; waits++) polling.end(wait * 2, true, roundTrip);
    expect(waits).toBeLessThan(1000);
  });

  it('is tried again, after a rest that doubles as long as it does not pay', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const polling = new Polling();
    const waitInVain = () => {
      while (polling.begin()) polling.end(wait, false, roundTrip);
    };
    const rest = () => {
      let milliseconds = 0;
      for (; !polling.begin(); milliseconds += 10) vi.advanceTimersByTime(10);
      return milliseconds;
    };
    waitInVain();
    const first = rest();
    waitInVain();
    const second = rest();
    expect(second).toBe(first * 2);
    // Now it pays.
    for (let waits = 0; waits < 1000; waits++) polling.end(wait / 10, true, roundTrip);
    waitInVain();
    expect(rest()).toBe(first);
  });

  it('lasts longer where sides take longer to wake', async () => {
    const { port1 } = new MessageChannel();
    const port = new SharedPort(port1, SharedPort.memory(), 0);
    const before = patienceOf(port.roundTrip);
    for (let i = 0; i < 50; i++) port.measured(0.2);
    expect(port.roundTrip).toBeCloseTo(0.2, 1);
    expect(patienceOf(port.roundTrip)).toBeGreaterThan(before);
    // One answer that took very long is not how long sides take to wake.
    port.measured(1000);
    expect(port.roundTrip).toBeLessThan(0.3);
    port1.close();
  });
});

describe('after a long call', () => {
  it('the main thread does not wait awake for the next one', async () => {
    const look = vi.spyOn(Thread.prototype, 'look');
    await call('sleep', 5);
    expect(look).toHaveBeenCalled();
    look.mockClear();
    await call('sleep', 5);
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
  });

  it('the thread does not either, nor for a caller that sleeps', async () => {
    const { port1, port2 } = new MessageChannel();
    const memory = SharedPort.memory();
    const here = new SharedPort(port1, memory, 0);
    const there = new SharedPort(port2, memory, 1);
    const link = new PortLink(there, true);
    link.listen(
      ([milliseconds]) => {
        for (const end = performance.now() + (milliseconds as number); performance.now() < end; );
        link.post([milliseconds]);
      },
      () => true,
    );
    const states: boolean[] = [];
    for (const [milliseconds, sleeps] of [
      [0, false],
      [2, false],
      [0, true],
    ]) {
      if (sleeps) here.sleep();
      else here.stayAwake();
      const dealt = new Promise<void>((resolve) => {
        port2.once('message', () => {
          states.push(there.awake);
          resolve();
        });
      });
      here.post([milliseconds], []);
      await dealt;
      await new Promise((resolve) => setTimeout(resolve, 10));
      while (here.receive() !== undefined);
    }
    port1.close();
    expect(states).toEqual([true, false, false]);
  });
});

it('calls one by one leave timers their turn, here and in the thread', async () => {
  await call('startTicking');
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  const end = performance.now() + 300;
  for (let i = 0; performance.now() < end; i++) expect(await call('echo', i)).toBe(i);
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(15);
  expect(await call('ticks')).toBeGreaterThan(15);
});
