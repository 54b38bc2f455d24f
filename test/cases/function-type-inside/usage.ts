import { find, finder, labelled, opener } from './facade.js';

await find(async (finder, labelled) => {
  const node = await finder('a');
  // @ts-expect-error: what it gives is not there yet
  await finder(1).next();
  await labelled('a').next();
  await node.next().name();
});
await (await (await finder())('a')).next().name();
await (await opener())?.('path').next().name();
await labelled()('a').next();
