/** Constants of builtins are the builtin's own, in namespaces within namespaces as well: nobody has to wait for `SIGINT`. */

import { afterAll, expect, test } from 'vitest';
import { generate } from '../../../src/codegen/index.js';
import { createProject } from '../../cli/support/project.js';

const project = createProject({});
afterAll(() => project[Symbol.dispose]());

test('node:os', async () => {
  const { facades } = await generate({ modules: ['node:os'], cwd: project.folder, output: 'none' });
  expect(facades[0]?.files?.[0]?.text).toMatch(/^export const \{[^}]*\bconstants\b[^}]*\} = builtin;$/m);
});
