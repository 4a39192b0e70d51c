/** Loaded before the program (`NODE_OPTIONS=--require`): a thread that reads `deadly.txt` ends, as one does that runs out of memory. */
'use strict';
const promises = require('node:fs/promises');
const { isMainThread } = require('node:worker_threads');

const { readFile } = promises;
promises.readFile = (path, ...options) => {
  if (!isMainThread && String(path).endsWith('deadly.txt')) process.exit(1);
  return readFile(path, ...options);
};
