import Library from './facade.js';

const library: Library = await Library.create('file', { readonly: true });
const rows: unknown[] = await library.prepare('select 1').all();
const error = new Library.LibraryError('no');
const code: string = error instanceof Library.LibraryError ? error.code : '';

export { code, rows };
