import { parse, visit } from './facade.js';

const sum = await parse('1 + 2');
export const operator: '+' | '-' = sum.operator;
export const names: string[] = [];
await visit(sum, {
  Sum: (node) => void names.push(node.operator),
  'Name:leave': async (node) => void names.push(node.name),
});
