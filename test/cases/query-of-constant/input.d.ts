/** Not exported: a declaration that names it by way of `typeof rotations` could not be written. */
interface Rotation {
  deg: number;
  css: boolean;
}
declare const rotations: { [orientation: number]: Rotation };
declare function rotation(data: Uint8Array): Rotation;
declare const all: { rotations: typeof rotations; rotation: typeof rotation };
export { rotation, rotations };
export default all;
