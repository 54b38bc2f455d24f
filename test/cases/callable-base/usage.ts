import { Scorer, unified } from './facade.js';

const processor = await unified();
const text: string = await processor.use((tree: number) => void tree).process('text');
const scorer = await Scorer.create('name');
const score: number = await scorer(text, 3);
// @ts-expect-error a number is no text
await scorer(score);
