/** What errors of a thread advise is what the settings take. */
import { expect, it } from 'vitest';
import { planModule } from '../../../src/codegen/plan/index.js';
import { runProgram } from '../../runtime/support/run.js';
import { classOf, functionExport, moduleOf, signature, string, typeExport } from './support/model.js';

/** `"copy": ["class Lines"]`, wherever a message says it. */
const settingsIn = (message: string) =>
  [...message.matchAll(/"(copy|handle)": (\[".*?"\])/g)].map(([, setting, list]) => ({
    [setting as string]: JSON.parse(list as string) as string[],
  }));

async function advised(body: string): Promise<string> {
  const { stdout } = await runProgram(`${body}.catch((error) => console.log(error.message)); await close();`);
  return stdout;
}

it.each([
  ['is not declared', []],
  ['is like one that is', ['Decimals', 'Decima', 'Decimal2']],
  ['is a declared one', ['Decimal']],
])('for a class that %s', async (_what, names) => {
  const messages = [
    await advised(`await toThread(lib.give, 'decimal')`),
    await advised(`class Decimal { amount() {} get value() { return 1; } } await toThread(lib.echo, [new Decimal()])`),
  ];
  const settings = messages.flatMap(settingsIn);
  expect(settings.length).toBeGreaterThanOrEqual(2);
  const declared = names.map((name) => classOf(name, []));
  const model = moduleOf([functionExport('Decimal1', signature([], string)), ...names.map(typeExport)], declared);
  for (const config of settings) {
    const { plan, diagnostics } = planModule(model, { command: 'x', moduleFormat: 'esm', config });
    expect([config, diagnostics, plan.leftOut]).toEqual([config, [], []]);
  }
});

it('a typing mistake is none, and what would be a class is told of', () => {
  const model = moduleOf([typeExport('Parser')], [classOf('Parser', [])]);
  const config = { copy: ['Parsr'], handle: ['class parser.x'], mutates: ['class Parser'], callback: ['class Parser'] };
  const { diagnostics } = planModule(model, { command: 'x', moduleFormat: 'esm', config });
  expect(diagnostics.map(({ message, wayOut }) => `${message}: ${wayOut}`)).toMatchInlineSnapshot(`
    [
      ""handle" names class parser.x, which original does not have: did you mean "class Parser"?",
      ""copy" names Parsr, which original does not have: did you mean "Parser"? A class that is not declared: "class Parsr"",
      ""mutates" cannot settle class Parser: it says no argument: name one: Parser(parameter)",
    ]
  `);
});
