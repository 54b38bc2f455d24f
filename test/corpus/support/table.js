/** The results as a table to read, and what got worse since they were committed. */

/** @param {Record<string, object>} rows */
export function toMarkdown(rows) {
  const names = Object.keys(rows);
  const working = names.filter((name) => rows[name].direct === 'ok' && rows[name].facade === 'ok');
  const typed = names.filter((name) => typeErrors(rows[name]) === 0);
  const head = ['library', 'exports', 'members', 'wrapped', 'left out', 'warnings', 'types', 'directly', 'facade', 's'];
  const lines = names.map((name) => {
    const { exports, members, wrapped, leftOut, warnings, direct, facade, seconds } = rows[name];
    const counts = [exports, members, wrapped, leftOut, warnings].map((count) => count ?? '');
    return [name, ...counts, typesCell(rows[name]), mark(direct), mark(facade), seconds];
  });
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return `# The corpus

Real libraries: what \`npm run corpus -- --update\` saw. Their programs assert every result; *facade* runs the same unchanged program
through the facade. *types* counts errors with TypeScript 5.8, 6 and 7.

${working.length} of ${names.length} programs give the same through their facade; ${typed.length} facades type-check with all three.

${row(head)}
${row(head.map((title) => (['library', 'types', 'directly', 'facade'].includes(title) ? '---' : '--:')))}
${lines.map(row).join('\n')}

## What differs

${differences(rows)}
`;
}

const mark = (result) => (result === 'ok' ? 'ok' : 'differs');

const typesCell = ({ types, defect }) =>
  types === undefined ? (defect ? 'no facade' : '') : ['5.8', '6', '7'].map((version) => types[version]).join(' · ');

export const typeErrors = ({ types, defect }) =>
  types === undefined || defect
    ? Number.POSITIVE_INFINITY
    : Object.values(types).reduce((sum, count) => sum + count, 0);

function differences(rows) {
  const lines = Object.entries(rows).flatMap(([name, { direct, facade, defect, why }]) => {
    const what = defect ?? (direct !== 'ok' ? `directly: ${direct}` : facade === 'ok' ? undefined : facade);
    return what === undefined ? [] : [`- **${name}**: ${why ? `${why} ` : ''}\`${what.replaceAll('`', "'")}\``];
  });
  return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

/** @returns one sentence for everything that is worse than it was; what does not run here directly says nothing */
export function findWorse(before, now) {
  return Object.entries(now).flatMap(([name, row]) => {
    const old = before[name];
    if (old === undefined) return [];
    const worse = [];
    if (old.facade === 'ok' && row.facade !== 'ok' && row.direct === 'ok')
      worse.push(`its program fails: ${row.facade}`);
    if (row.defect && !old.defect) worse.push(`there is no facade: ${row.defect}`);
    else if (row.types && typeErrors(row) > typeErrors(old))
      worse.push(`its facade has ${typeErrors(row)} type errors`);
    if (row.wrapped < old.wrapped) worse.push(`${row.wrapped} members are wrapped, not ${old.wrapped}`);
    return worse.map((what) => `${name}: ${what}`);
  });
}
