/** Prints the milliseconds from the first import to the first answer. */
const start = performance.now();
if (process.argv[2] === 'piscina') {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({ filename: new URL('./peers/task.js', import.meta.url).href });
  await pool.run({ a: 1, b: 2 });
} else {
  const { add } = await import('../.build/bench/library.js');
  await add(1, 2);
}
console.log(performance.now() - start);
process.exit();
