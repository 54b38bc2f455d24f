import { Link, type Node, parse } from './facade.js';

const [first]: Node[] = (await parse('<a>')).body;
if (first instanceof Link) await first.follow();
else if (first !== undefined) console.log(first.type === 'text' ? first.value.length : first.children.length);
