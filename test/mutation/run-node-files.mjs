// Runs test files of node:test in this one process: `run-node-files.mjs FILE…`.
import {pathToFileURL} from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(file));
