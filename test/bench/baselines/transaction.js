/** By hand: a transaction that stays open while the main thread sends one insert after the other. */
import { parentPort, receiveMessageOnPort, workerData as words } from 'node:worker_threads';
import Database from 'better-sqlite3';

const db = new Database(':memory:');
db.exec('CREATE TABLE rows(id INTEGER PRIMARY KEY, amount INTEGER)');
const insert = db.prepare('INSERT INTO rows(amount) VALUES (?)');
const body = db.transaction(() => {
  parentPort.postMessage(['begun']);
  for (;;) {
    const seen = Atomics.load(words, 0);
    const received = receiveMessageOnPort(parentPort);
    if (received === undefined) Atomics.wait(words, 0, seen);
    else if (received.message === 'end') return;
    else parentPort.postMessage(['done', insert.run(received.message)]);
  }
});
parentPort.on('message', () => {
  body();
  parentPort.postMessage(['committed']);
});
