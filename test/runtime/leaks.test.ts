import { describe, expect, it } from 'vitest';
import { runProgram, runProgramWith } from './support/run.js';

const collect = `
  const collected = async () => { for (let i = 0; i < 20; i++) { globalThis.gc(); await new Promise((r) => setTimeout(r, 5)); } };
`;
const warned = async (body: string, env: Record<string, string> = { GEN_ASYNC_FACADE_LEAKS: '1' }) => {
  const program = `${collect}
    process.on('warning', ({ name, code, message, detail }) => console.log([name, code, message, detail.match(/at (?:async )?(forget|peek|open) /)?.[1]].join('|')));
    ${body}`;
  const { stdout } = await runProgramWith(env, program, '--expose-gc', '--no-warnings');
  return stdout.split('\n').filter((line) => line !== '');
};

describe('a leak warning', () => {
  it('tells of an object that was dropped without its end, and where it was made', async () => {
    const lines = await warned(`
      async function forget() { const resource = await Resource.create(); await resource.size; }
      await forget();
      await collected();
      console.log('on');
    `);
    expect(lines).toEqual([
      'LeakWarning|GEN_ASYNC_FACADE_LEAK|Resource was dropped without close(): call it, or use "await using"|forget',
      'on',
    ]);
  });

  it('tells of objects inside data, once for each, and not of those that were ended', async () => {
    const lines = await warned(`
      async function forget() {
        const [ended, kept] = await toThread(lib.makeResources, 2);
        await ended.close();
        const again = await toThread(lib.echo, { deep: new Map([[1, [ended, kept]]]) });
        console.log(again.deep.get(1)[0] === ended);
      }
      await forget();
      await collected();
      await close();
    `);
    expect(lines).toEqual([
      'true',
      'LeakWarning|GEN_ASYNC_FACADE_LEAK|Resource was dropped without close(): call it, or use "await using"|forget',
    ]);
  });

  it('tells of an iterator that was dropped before its end', async () => {
    const lines = await warned(`
      async function peek() { await toThread.iterate(lib.generate, 1000).next(); }
      await peek();
      await collected();
    `);
    expect(lines.length).toBe(1);
    expect(lines[0]).toMatch(/an iterator of \.\/fixtures\/lib\.mjs\.generate was dropped before its end.*\|peek$/);
  });

  it('tells of what close() finds, once', async () => {
    const lines = await warned(`
      async function open() { return await Resource.create(); }
      const kept = await open();
      await close();
      await collected();
      console.log(kept !== undefined);
    `);
    expect(lines.length).toBe(2);
    expect(lines[0]).toContain('Resource was still there at close() without close()');
    expect(lines[1]).toBe('true');
  });

  it('is not given for what was ended, in whatever way, or has nothing to end, or never came to be', async () => {
    const lines = await warned(`
      class Document extends Handle {}
      await (async () => {
        await (await Resource.create())[Symbol.asyncDispose]();
        const closed = await Resource.create();
        await closed.fails().catch(() => {});
        await closed.close();
        await withOptions({ signal: AbortSignal.abort() }, () => Resource.create()).catch(() => {});
        await toThread.handle(Document, lib.makeVersion, 1);
        for await (const _ of toThread.iterate(lib.generate, 100)) ;
        for await (const _ of toThread.iterate(lib.generate, 100)) break;
        for await (const _ of toThread.iterate(lib.failLater)) ;
      })().catch((error) => console.log(error.message));
      await collected();
      await close();
    `);
    expect(lines).toEqual(['no iterator']);
  });

  it('has to be asked for, by a variable or by configure()', async () => {
    const body = `await (async () => { await Resource.create(); })(); await collected();`;
    expect(await warned(body, {})).toEqual([]);
    expect((await warned(`configure({ leaks: true }); ${body}`, {})).length).toBe(1);
    const { stderr } = await runProgram(`configure({ leaks: true }); ${collect} ${body}`, '--expose-gc');
    expect(stderr).toMatch(/\[GEN_ASYNC_FACADE_LEAK\] LeakWarning: Resource was dropped/);
    expect(stderr).toContain('It was made\n    at ');
  });
});
