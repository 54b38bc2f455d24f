/** What was measured as markdown: one table for each case, and one of all goals. */

const number = (value) =>
  value >= 1_000 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toPrecision(2);
const times = (value) => `${value >= 10 ? value.toFixed(1) : value.toFixed(2)} ×`;

export function tables(results) {
  const versions = [...new Set(results.map(({ node }) => node))];
  const section = (version) => [`### Node ${version}\n`, ...results.filter(({ node }) => node === version).map(table)];
  return versions.flatMap(section).join('\n');
}

function table({ title, rows, reference, ratios, facts, goals }) {
  const lines = [`#### ${title}`, ''];
  if (rows !== undefined) {
    lines.push(
      `| | per second | µs each | against ${reference} | µs of CPU each | loop delay p99, ms |`,
      '|---|---:|---:|---:|---:|---:|',
    );
    for (const [name, { rate, cpu, delay }] of Object.entries(rows))
      lines.push(
        `| ${name} | ${number(rate)} | ${number(1e6 / rate)} | ${times(ratios[name])} | ${number(cpu)} | ${number(delay)} |`,
      );
    lines.push('');
  }
  if (facts !== undefined) {
    lines.push(
      '| | |',
      '|---|---:|',
      ...Object.entries(facts).map(([name, value]) => `| ${name} | ${exact(value)} |`),
      '',
    );
  }
  for (const goal of goals ?? []) lines.push(`- ${goalText(goal)}`);
  lines.push('');
  return lines.join('\n');
}

/** Bounds are told apart at 1.03 and 1.05. */
const exact = (value) => (value >= 10 ? number(value) : String(Number(value.toPrecision(3))));

const meets = ({ value, less }, bound) => (less ? value <= bound : value >= bound);

function goalText(goal) {
  const { name, value, must, aim, less } = goal;
  const sign = less ? '≤' : '≥';
  const bounds = [
    must === undefined ? undefined : `must ${sign} ${exact(must)}${meets(goal, must) ? '' : ' **missed**'}`,
    aim === undefined ? undefined : `aim ${sign} ${exact(aim)}${meets(goal, aim) ? '' : ' not reached'}`,
  ];
  return `${name}: **${exact(value)}** (${bounds.filter((bound) => bound !== undefined).join(', ')})`;
}

const begin = '<!-- measured: begin -->';
const end = '<!-- measured: end -->';

/** The page with its measured part renewed. */
export function report(page, { machine, mode, rounds, milliseconds, results }) {
  const [before] = page.split(begin);
  const [, after] = page.split(end);
  const versions = [...new Set(results.map(({ node }) => node))].join(' and ');
  const header = `${machine}; Node ${versions}; ${mode} run, ${rounds} rounds of ${milliseconds} ms for each contender.`;
  return `${before}${begin}\n\n${header}\n\n${tables(results)}\n${end}${after}`;
}
