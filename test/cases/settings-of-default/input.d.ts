export interface Item {
  name: string;
}
/** What is not exported by a name is `default` to settings, as it is to messages. */
declare const _default: {
  sort(items: Item[]): Item[];
  patch(document: Item, changes: Item[], strict?: boolean): Item[];
  patch(document: Item[], changes: Item[]): Item[];
  read(): { bytes: Uint8Array };
};
export default _default;
/** The facade has to call it something else. */
export declare const Promise: { fill(list: Item[]): number };
