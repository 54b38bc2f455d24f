import { Document, pipeline } from './facade.js';

export const document: Document = await pipeline.use('lint').run('# a');
export const lines: { line: number }[] = await Promise.all((await document.messages).map((one) => one.position()));
export const rendered: string = await pipeline.run(document).render();
