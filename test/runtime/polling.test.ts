import { MessageChannel } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { close } from '../../src/index.js';
import { Thread } from '../../src/runtime/threads/thread.js';
import { milliseconds } from '../../src/runtime/wire/clock.js';
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

vi.mock('../../src/runtime/wire/clock.js', { spy: true });

afterAll(() => close());

describe('a port with shared memory', () => {
  /** Side 0 asks, side 1 answers; here what each of them hears through its port. */
  function pair() {
    const { port1, port2 } = new MessageChannel();
    const memory = SharedPort.memory();
    const asks = new SharedPort(port1, memory, 0);
    const answers = new SharedPort(port2, memory, 1);
    const heard: [asker: unknown[][], answerer: unknown[][]] = [[], []];
    const events: [asker: unknown[], answerer: unknown[]] = [[], []];
    for (const [index, side] of [asks, answers].entries()) {
      side.listen(
        (message) => (heard[index] as unknown[][]).push(message),
        () => side.sleep(),
      );
      [port1, port2][index]?.on('message', (message) => events[index]?.push(message));
    }
    return { asks, answers, heard, events, end: () => port1.close() };
  }
  const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('keeps the order of messages, whichever way they take', async () => {
    const { asks, answers, heard, end } = pair();
    answers.stayAwake();
    for (const message of [[1], [2], [3, 3n], [4]]) asks.post(message, []);
    expect(answers.hasMore).toBe(true);
    expect(answers.receive()).toEqual([1]);
    asks.post([5], []);
    await turn();
    expect(heard[1]).toEqual([[2], [3, 3n], [4], [5]]);
    expect(answers.hasMore).toBe(false);
    asks.post([6], []);
    asks.post([7, 7n], []);
    await turn();
    expect(heard[1].slice(4)).toEqual([[6], [7, 7n]]);
    end();
  });

  it('keeps the order, even if both ways are taken while a side looks at one of them', () => {
    const { asks, answers, end } = pair();
    answers.stayAwake();
    meanwhile.run = () => {
      meanwhile.run = () => {};
      asks.post([1], []);
      asks.post([2, 2n], []);
    };
    expect(answers.receive()).toEqual([1]);
    expect(answers.hasMore).toBe(true);
    expect(answers.sleep()).toBe(false);
    asks.post([3], []);
    expect(answers.receive()).toEqual([2, 2n]);
    expect(answers.sleep()).toBe(false);
    expect(answers.receive()).toEqual([3]);
    expect(answers.sleep()).toBe(true);
    end();
  });

  it('joins answers, up to one that takes the other way', async () => {
    const { asks, answers, heard, end } = pair();
    asks.stayAwake();
    for (const message of [[1, 'a'], [2], [3, 3n], [4], [5]]) answers.post(message, []);
    expect(asks.receive()).toEqual([1, 'a', 2]);
    await turn();
    expect(heard[0]).toEqual([
      [3, 3n],
      [4, 5],
    ]);
    end();
  });

  it('has all answers for a side that is not told of them, in their order, even if they do not fit in', () => {
    const { asks, answers, end } = pair();
    asks.stayAwake();
    for (let i = 0; i < 20_000; i++) answers.post([i, 'text'], []);
    const values: unknown[] = [];
    for (let message = asks.receive(); message !== undefined; message = asks.receive()) values.push(...message);
    expect(values.filter((_, index) => index % 2 === 0)).toEqual(Array.from({ length: 20_000 }, (_, i) => i));
    end();
  });

  it('calls a side that sleeps once, whatever is sent until it has looked', async () => {
    const { asks, answers, heard, events, end } = pair();
    for (let i = 0; i < 5; i++) answers.post([i], [], false);
    await turn();
    expect(heard[0]).toEqual([[0, 1, 2, 3, 4]]);
    expect(events[0]).toHaveLength(1);
    answers.post([5], [], false);
    await turn();
    expect(heard[0].slice(1)).toEqual([[5]]);
    expect(asks.hasMore).toBe(false);
    end();
  });

  it('calls a side that dozes for what is urgent, and if it has to hurry', async () => {
    const { asks, answers, heard, events, end } = pair();
    expect(asks.doze()).toBe(true);
    answers.post([1], [], false);
    await turn();
    expect(events[0]).toEqual([]);
    answers.hurry();
    answers.hurry();
    await turn();
    expect([heard[0], events[0].length]).toEqual([[[1]], 1]);
    expect(asks.doze()).toBe(true);
    answers.hurry();
    await turn();
    expect(events[0]).toHaveLength(1);
    answers.post([2], [], false);
    answers.post([3], [], true);
    await turn();
    expect([heard[0].slice(1), events[0].length]).toEqual([[[2, 3]], 2]);
    end();
  });

  it('does not let a side rest while something is there for it', () => {
    const { asks, answers, end } = pair();
    asks.stayAwake();
    answers.post([1], []);
    expect([asks.sleep(), asks.doze()]).toEqual([false, false]);
    expect(asks.awake).toBe(true);
    expect(asks.receive()).toEqual([1]);
    expect([asks.doze(), asks.dozes, asks.sleep()]).toEqual([true, true, true]);
    end();
  });

  it('lets a side be blocked until there is more, whichever way that takes', async () => {
    const { asks, answers, end } = pair();
    for (const message of [[1], [2, 2n]]) {
      asks.post(message, []);
      expect(answers.wait(1000)).toBe(true);
      expect(answers.receive()).toEqual(message);
    }
    expect(answers.wait(1)).toBe(false);
    expect(answers.awake).toBe(true);
    end();
  });

  it('has sent nothing if something cannot be sent', async () => {
    const { asks, answers, heard, end } = pair();
    expect(() => asks.post([() => {}], [])).toThrow('could not be cloned');
    asks.post([1], []);
    expect(() => answers.post([0, () => {}], [])).toThrow('could not be cloned');
    answers.post([2], []);
    await turn();
    expect(heard).toEqual([[[2]], [[1]]]);
    end();
  });
});

describe('waiting awake', () => {
  const roundTrip = 0.1;
  const wait = wakefulnessOf(roundTrip);

  it('ends once it was in vain, and goes on while it pays', () => {
    const polling = new Polling();
    for (let waits = 0; waits < 1000; waits++) {
      expect(polling.begin(0)).toBe(true);
      polling.end(wait / 10, true, roundTrip, 0);
    }
    let waits = 0;
    for (; polling.begin(0); waits++) polling.end(wait, false, roundTrip, 0);
    expect(waits * wait).toBeLessThan(35);
  });

  it('ends if what comes takes longer than being woken would', () => {
    const polling = new Polling();
    let waits = 0;
    for (; polling.begin(0) && waits < 1000; waits++) polling.end(wait * 2, true, roundTrip, 0);
    expect(waits).toBeLessThan(1000);
  });

  it('is tried again, after a rest that doubles as long as it does not pay', () => {
    const polling = new Polling();
    let now = 0;
    const waitInVain = () => {
      while (polling.begin(now)) polling.end(wait, false, roundTrip, now);
    };
    const rest = () => {
      const start = now;
      while (!polling.begin(now)) now += 10;
      return now - start;
    };
    waitInVain();
    const first = rest();
    waitInVain();
    const second = rest();
    expect(second).toBe(first * 2);
    // Now it pays.
    for (let waits = 0; waits < 1000; waits++) polling.end(wait / 10, true, roundTrip, now);
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
    const look = vi.spyOn(Thread.prototype, 'lookOrRest');
    await call('sleep', 5);
    expect(look).toHaveBeenCalled();
    look.mockClear();
    await call('sleep', 5);
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
  });

  it('the thread does not either, nor for a caller that sleeps', async () => {
    // Each look at this clock takes so long, however busy the machine is.
    let time = 0;
    const clock = vi.mocked(milliseconds).mockImplementation(() => (time += 0.01));
    const { port1, port2 } = new MessageChannel();
    const memory = SharedPort.memory();
    const here = new SharedPort(port1, memory, 0);
    const there = new SharedPort(port2, memory, 1);
    const link = new PortLink(there, true);
    link.listen(
      ([length]) => {
        for (const end = clock() + (length as number); clock() < end; );
        link.post([length]);
      },
      () => true,
    );
    const looks: number[] = [];
    for (const [milliseconds, sleeps] of [
      [0, false],
      [2, false],
      [0, true],
    ]) {
      if (sleeps) here.sleep();
      else here.stayAwake();
      const dealt = new Promise((resolve) => port2.once('message', resolve));
      here.post([milliseconds], []);
      await dealt;
      const before = clock.mock.calls.length;
      await new Promise((resolve) => setTimeout(resolve, 10));
      looks.push(clock.mock.calls.length - before);
      while (here.receive() !== undefined);
    }
    port1.close();
    clock.mockReset();
    const few = 4;
    expect(looks[0]).toBeGreaterThan(few);
    expect(Math.max(...looks.slice(1))).toBeLessThanOrEqual(few);
  });
});

it('calls one by one leave timers their turn, here and in the thread', async () => {
  await call('startTicking');
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  for (let i = 0; ticks < 15; i++) expect(await call('echo', i)).toBe(i);
  clearInterval(timer);
  while ((await call('ticks')) < 15);
});
