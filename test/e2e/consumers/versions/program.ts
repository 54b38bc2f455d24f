// the file endings are those that Node needs to run this as it is
import { hashSync, verifySync } from './generated/node-rs-argon2.ts';
import { gunzipSync, gzipSync } from './generated/node-zlib.ts';
import { compileString } from './generated/sass.ts';

const hash = await hashSync('secret', { memoryCost: 1024, timeCost: 2 });
const texts = await Promise.all(['a', 'b'].map(async (text) => (await gunzipSync(await gzipSync(text))).toString()));
const { css } = await compileString('@use "shared"; a { b: shared.$b }', {
  importers: [
    {
      canonicalize: (url) => new URL(`memory:${url}`),
      load: async ({ pathname }) => ({ contents: `$b: "${pathname}"`, syntax: 'scss' }),
    },
  ],
  style: 'compressed',
});
console.log(JSON.stringify({ verified: await verifySync(hash, 'secret'), texts, css }));
