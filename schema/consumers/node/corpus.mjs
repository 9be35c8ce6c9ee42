// What the programs in Node read alike: the published schemas, documents that are valid,
// and cases that are not; and how they count. It needs no package. See ../README.md.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const published = join(root, 'schema/v1');
export const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const corpora = join(root, 'schema/testdata/v1');
const valid = join(corpora, 'valid');

let passed = 0;
let failed = 0;

export async function check(name, holds) {
  try {
    await holds();
    passed++;
  } catch (e) {
    failed++;
    console.log(`FAIL ${name}: ${e.message}`);
  }
}

// close prints the count, and makes the program fail if a check did.
export function close() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

// The schemas by name.
export const schemas = new Map();
for (const file of readdirSync(published).filter((f) => f.endsWith('.schema.json'))) {
  schemas.set(basename(file, '.schema.json'), read(join(published, file)));
}
await check('schemas are published', () => assert.ok(schemas.size > 0, 'none found'));

// The schemas of whole documents.
export const documentKinds = ['dataset', 'policy', 'applicant', 'screening_plan'];

// documents returns the JSON documents one folder down.
function documents(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(dir, name)).map((file) => join(dir, name, file)))
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ name: relative(root, path), path, doc: read(path) }));
}

// Valid documents, each with the name of its schema: the examples of the schemas, then
// those of the articles.
export const good = documents(valid).map((d) => ({ ...d, kind: basename(dirname(d.path)) }));
await check('valid documents are there', () => assert.ok(good.length > 0, 'none found'));

const examples = join(root, 'examples');
if (existsSync(examples)) {
  const found = documents(examples).map((d) => ({ ...d, kind: basename(d.path) === 'policy.json' || 'rule' in d.doc ? 'policy' : 'dataset' }));
  const count = (kind) => found.filter((d) => d.kind === kind).length;
  console.log(`examples: ${count('dataset')} datasets, ${count('policy')} policies`);
  await check('examples hold a dataset', () => assert.ok(count('dataset') > 0, 'none found'));
  good.push(...found);
}

// Negatives: one change to a valid record, to be refused at one place. Some are written by
// hand; those in the folder are made, one for every keyword.
const casesIn = (dir, name) => readdirSync(dir).filter((file) => name.test(file)).flatMap((file) => read(join(dir, file)));
const folder = join(corpora, 'negative');
export const handWritten = casesIn(corpora, /^negative.*\.json$/);
export const made = casesIn(folder, /\.json$/);
export const negatives = [...handWritten, ...made];
await check('negatives are there', () => assert.ok(handWritten.length > 0, 'none found'));

const unescaped = (token) => token.replaceAll('~1', '/').replaceAll('~0', '~');
export const escaped = (token) => token.replaceAll('~', '~0').replaceAll('/', '~1');

// tokens returns the names and indices of a pointer, and at the value that it points to.
export const tokens = (pointer) => pointer.split('/').slice(1).map(unescaped);
export const at = (value, pointer) => tokens(pointer).reduce((v, token) => v[token], value);

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// lacking returns the places of members that an object in a document lacks.
export const lacking = (required, doc, place) => required.filter((member) => !(member in at(doc, place))).map((member) => `${place}/${escaped(member)}`);

// change returns a document with a value set or a member removed.
function change(doc, { set, remove, value }) {
  const path = tokens(set ?? remove);
  if (path.length === 0) {
    return value;
  }
  const last = path.pop();
  const holder = path.reduce((v, token) => v[token], doc);
  assert.ok(last in holder || (set && !Array.isArray(holder)), 'nothing there');
  if (remove) {
    delete holder[last];
  } else {
    holder[last] = value;
  }
  return doc;
}

// origin returns the document that a case changes, and the pointer of the record in it.
const texts = new Map();
function origin({ base }) {
  const [file, pointer = ''] = base.split('#');
  if (!texts.has(file)) {
    texts.set(file, readFileSync(join(valid, file), 'utf8'));
  }
  return { doc: JSON.parse(texts.get(file)), pointer };
}

// changed returns the record of a case with its change.
export function changed(c) {
  const { doc, pointer } = origin(c);
  return change(at(doc, pointer), c);
}

// whole returns a case that changes a record in a document as one that changes the
// document, and that with its change.
export function whole(c) {
  const { doc, pointer } = origin(c);
  const under = (place) => place === undefined ? undefined : pointer + place;
  const outer = { ...c, schema: dirname(c.base.split('#')[0]), set: under(c.set), remove: under(c.remove), at: pointer + c.at };
  return { c: outer, doc: change(doc, outer) };
}

// The schemas that a document or a case is for.
export const usedKinds = [...new Set([...good.map((d) => d.kind), ...negatives.map((c) => c.schema)])];

// refuse asserts that a tool refuses a case, or that it still does not if the case is
// one of its exceptions: the name of the case and why.
export async function refuse(tool, exceptions, name, refuses) {
  const reason = exceptions[name];
  if (reason === undefined) {
    await check(`${tool} refuses "${name}"`, refuses);
    return;
  }
  console.log(`exception: ${tool}, "${name}": ${reason}`);
  await check(`${tool} is excepted from "${name}"`, () => assert.rejects(async () => refuses(), 'it is refused: remove the exception'));
}

// known asserts that there is a case for each exception.
export async function known(tool, exceptions) {
  for (const name of Object.keys(exceptions)) {
    await check(`exception of ${tool}`, () => assert.ok(negatives.some((c) => c.name === name), `no case "${name}"`));
  }
}

// differencesOf returns the cases that a tool does not refuse, by patterns of their schema
// and name, each with its reason.
export const differencesOf = (tool) =>
  read(join(corpora, 'differences.json'))
    .filter((d) => d.tool === tool)
    .map((d) => ({ ...d, pattern: new RegExp(d.cases), met: 0 }));

// pointers returns where ajv found faults. That of a missing or unknown member is
// the member's own. ajv lists the faults of every branch of a oneOf, and then the
// oneOf itself, which says nothing more unless several branches matched.
export function pointers(errors) {
  return errors
    .filter((e) => e.keyword !== 'oneOf' || e.params.passingSchemas !== null)
    .map((e) => {
      const member = e.params.missingProperty ?? e.params.additionalProperty;
      return member === undefined ? e.instancePath : `${e.instancePath}/${escaped(member)}`;
    });
}
