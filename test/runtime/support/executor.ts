/** Where all originals of a test file run: threads, unless the project says otherwise. */
import { configure, type Executor } from '../../../src/index.js';

const executor = process.env.TEST_EXECUTOR as Executor | undefined;
if (executor !== undefined) configure({ executor });

export const sharesMemory = executor !== 'process';
