/** Runs one case in this process and prints what it measured: `node measure.js <case> <options as JSON>`. */
const [name, options] = process.argv.slice(2);
const { default: run, title } = await import(`./cases/${name}.js`);
const result = await run(JSON.parse(options));
process.stdout.write(
  JSON.stringify({ name, title, node: process.versions.node, ...result, skipped: result === undefined }),
  () => process.exit(),
);
