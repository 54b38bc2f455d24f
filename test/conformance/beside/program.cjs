// both halves of node:zlib: what blocks, through the facade, and what never did, Node's own
const zlib = require('node:zlib');
zlib.gunzip(zlib.gzipSync('both halves'), (error, text) => console.log(String(error ?? text)));
