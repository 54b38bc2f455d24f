/** The chart of BENCHMARKS.md: calls per second of everybody, one by one and in flight, and how generation grows. */

const width = 760;
const bar = 16;
const left = 190;

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function chart({ results }) {
  const wanted = ['one-by-one', 'in-flight', 'sqlite-one-by-one', 'sqlite-in-flight'];
  const parts = [];
  let y = 10;
  for (const result of wanted.flatMap((name) => results.filter((one) => one.name === name))) {
    const drawn = bars(result, y);
    parts.push(drawn.svg);
    y = drawn.y;
  }
  const growth = results.find(({ growth }) => growth !== undefined);
  if (growth !== undefined) {
    const drawn = plot(growth, y);
    parts.push(drawn.svg);
    y = drawn.y;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" font-family="sans-serif" font-size="11">
<title>Calls per second, facades beside others</title>
<rect width="${width}" height="${y}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

/** Logarithmic: the slowest and the fastest are a hundred times apart. */
function bars({ title, node, rows }, top) {
  const entries = Object.entries(rows).sort(([, a], [, b]) => b.rate - a.rate);
  const rates = entries.map(([, { rate }]) => rate);
  const low = 10 ** Math.floor(Math.log10(Math.min(...rates)) - 0.3);
  const scale = (width - left - 90) / Math.log10(Math.max(...rates) / low);
  const lines = [
    `<text x="10" y="${top + 16}" font-size="13" font-weight="bold">${escapeText(title)}, calls a second, Node ${node}</text>`,
  ];
  let y = top + 26;
  for (const [name, { rate }] of entries) {
    const length = Math.max(2, Math.log10(rate / low) * scale);
    const fill = name.startsWith('facade') ? '#2563eb' : /^L[13]|^direct/.test(name) ? '#9ca3af' : '#d6b656';
    lines.push(
      `<text x="${left - 6}" y="${y + 12}" text-anchor="end">${escapeText(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${bar - 3}" fill="${fill}"/>`,
      `<text x="${(left + length + 5).toFixed(1)}" y="${y + 11}">${Math.round(rate).toLocaleString('en')}</text>`,
    );
    y += bar;
  }
  return { svg: lines.join('\n'), y: y + 14 };
}

function plot({ growth, node }, top) {
  const height = 160;
  const most = growth.at(-1);
  const x = (members) => left + (members / most.members) * (width - left - 90);
  const slowest = Math.max(...growth.map(({ seconds }) => seconds));
  const y = (seconds) => top + 30 + height - (seconds / slowest) * height;
  const points = growth.map(({ members, seconds }) => `${x(members).toFixed(1)},${y(seconds).toFixed(1)}`).join(' ');
  const labels = growth.map(
    ({ members, seconds }) =>
      `<circle cx="${x(members).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="3" fill="#2563eb"/>
<text x="${(x(members) + 5).toFixed(1)}" y="${(y(seconds) + 14).toFixed(1)}">${members}: ${seconds.toFixed(1)} s</text>`,
  );
  return {
    svg: `<text x="10" y="${top + 16}" font-size="13" font-weight="bold">Seconds to generate a facade, by its number of members, Node ${node}</text>
<line x1="${left}" y1="${top + 30 + height}" x2="${width - 80}" y2="${top + 30 + height}" stroke="#9ca3af"/>
<polyline points="${points}" fill="none" stroke="#2563eb"/>
${labels.join('\n')}`,
    y: top + 30 + height + 24,
  };
}
