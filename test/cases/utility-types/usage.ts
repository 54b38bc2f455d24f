import { others, some } from './facade.js';

export async function use(): Promise<void> {
  await some().start();
  await using engine = await some();
  await engine.start();
  // @ts-expect-error it has not been picked
  await engine.stop();
  await (await others())?.start();
}
