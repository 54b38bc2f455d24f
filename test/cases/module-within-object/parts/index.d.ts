export * as words from './words/index.js';
