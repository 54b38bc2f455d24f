import { type Child, Container, Rule, Text } from './facade.js';

const rule = await Rule.create('a');
await rule.append(await Text.create('b'), await Rule.create('c'));
const first: Child | undefined = await rule.first;
if (first instanceof Rule) await first.remove().append(rule);
export const container: Container = rule;
