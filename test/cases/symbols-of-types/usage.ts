import type { Name as OriginalName } from './input.js';
import { type ActionsOf, allowed, compare, greet, Index, nameOf, restrict, type SubjectOf, share } from './facade.js';

const index = await Index.create<'read' | 'write', { id: number }>(['read', 'write']);
await index.can('read');
// @ts-expect-error: not among them
await index.can('delete');

const all: ('read' | 'write')[] = await allowed(index);
const reader: Index<'read' | 'write', { id: number }> = await restrict(index, 'read');
// @ts-expect-error: what the symbol stands for limits it
await restrict(index, 'delete');

const action: ActionsOf<typeof index> = 'write';
const subject: SubjectOf<typeof index> = { id: 1 };

const shared: 'read' | 'write' = await share(index);
// @ts-expect-error: it has nothing by the symbol
await share({ can: index.can });

const same: boolean = await compare(index, reader);

const name: OriginalName = await nameOf('Ada');
await greet(name);

export { action, all, reader, same, shared, subject };
