// Blocks for a while, by itself or around a callback.
export function work(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

export function around(callback) {
  work(5);
  callback();
  work(5);
}
