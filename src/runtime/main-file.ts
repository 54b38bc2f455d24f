/** The program's main file: bundlers that make CommonJS leave no `import.meta.url` to start from. */
import { pathToFileURL } from 'node:url';

export const mainFile = (): string => pathToFileURL(process.argv[1] ?? 'main').href;
