import { define, TEXT, type TextConstructor } from './facade.js';

const type: TextConstructor = TEXT;
const columns = [
  { name: 'a', type },
  { name: 'b', type: await TEXT.create(5) },
];
export const sql: string = await define(columns, TEXT);
