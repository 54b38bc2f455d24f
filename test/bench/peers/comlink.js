import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { add } from '../library.js';

expose({ add }, nodeEndpoint(parentPort));
