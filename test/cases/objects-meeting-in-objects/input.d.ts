/** What makes objects is in an object within the exported one. */
export type Box = {
  insert(child: Box, index: number): void;
  readonly width: number;
  free(): void;
};
declare const Layout: {
  Box: {
    create(): Box;
    destroy(box: Box): void;
  };
  readonly EDGE_LEFT: 0;
};
export default Layout;
