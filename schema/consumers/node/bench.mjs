// Prints how long ajv takes for one dataset, with its schema compiled beforehand, and the
// most memory that the program held: node bench.mjs FILE. See ../README.md.

import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node bench.mjs FILE');
  process.exit(2);
}
const ajv = new Ajv();
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('../../v1/dataset.schema.json', import.meta.url), 'utf8')));

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(2)} s`;
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

const text = readFileSync(path, 'utf8');
let start = performance.now();
const doc = JSON.parse(text);
const parsing = seconds(start);
start = performance.now();
const valid = validate(doc);
const validating = seconds(start);
const size = megabytes(Buffer.byteLength(text));
const memory = megabytes(process.resourceUsage().maxRSS * 1024);
console.log(`ajv: ${size}, parse ${parsing}, validate ${validating}, memory ${memory}, ${valid ? 'valid' : `refused at ${validate.errors[0].instancePath}`}`);
process.exitCode = valid ? 0 : 1;
