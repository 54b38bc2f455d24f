// Draws a trace file as SVG: node test/tracing/picture.js trace.json > trace.svg
import { readFileSync } from 'node:fs';

const { traceEvents } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const boxes = traceEvents.filter(({ ph }) => ph === 'X');
const waits = traceEvents.filter(({ ph, cat }) => ph === 'b' && cat === 'queued');
const first = Math.min(...waits.map(({ ts }) => ts));
const last = Math.max(...boxes.map(({ ts, dur }) => ts + dur));
const names = new Map(traceEvents.filter(({ ph }) => ph === 'M').map(({ tid, args }) => [tid, args.name]));
const threads = [...names.keys()].filter((tid) => boxes.some((box) => box.tid === tid)).sort((a, b) => a - b);

const width = 840;
const left = 80;
const x = (ts) => left + ((ts - first) / (last - first)) * (width - left - 10);
const out = [];
let y = 8;

for (const tid of threads) {
  const own = boxes.filter((box) => box.tid === tid).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const open = [];
  let deepest = 0;
  out.push(`<text x="8" y="${y + 15}">${names.get(tid)}</text>`);
  for (const { ts, dur, name } of own) {
    while (open.length > 0 && open.at(-1) <= ts) open.pop();
    const top = y + open.length * 22;
    deepest = Math.max(deepest, open.length);
    open.push(ts + dur);
    const w = Math.max(1, x(ts + dur) - x(ts));
    const label = name.split('.').at(-1);
    const fill = ['#4f8bc9', '#7aa95c', '#c98b4f'][open.length - 1] ?? '#888';
    out.push(`<rect x="${x(ts).toFixed(1)}" y="${top}" width="${w.toFixed(1)}" height="20" rx="2" fill="${fill}"/>`);
    if (w > label.length * 7)
      out.push(`<text x="${(x(ts) + 4).toFixed(1)}" y="${top + 14}" fill="#fff">${label}</text>`);
  }
  y += (deepest + 1) * 22 + 10;
}
const step = 10 ** Math.floor(Math.log10((last - first) / 2));
for (let ts = 0; ts < last - first - step / 2; ts += step)
  out.push(`<text x="${x(first + ts).toFixed(1)}" y="${y + 12}" fill="#888">${Math.round(ts / 1000)} ms</text>`);

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 20}" font-family="sans-serif" font-size="11">
<title>What each thread ran, over time</title>
<rect width="100%" height="100%" fill="#fff"/>
${out.join('\n')}
</svg>
`);
