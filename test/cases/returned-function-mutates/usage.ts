import { type TreeNode, visitor } from './facade.js';

const tree: TreeNode = { name: 'root', children: [] };
const visit = await visitor({
  enter: (node) => {
    node.name = node.name.toUpperCase();
  },
});
await visit(tree);
await visitor({})(tree);
