// Reads the published schemas as a team that writes no Go would: validates with
// ajv and zod, generates TypeScript types and compiles those that are published, and
// reads documents as JSON-LD. See ../README.md.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compileFromFile } from 'json-schema-to-typescript';
import jsonld from 'jsonld';
import { z } from 'zod';

// What a tool does not refuse although it should: the name of the case and why.
// A case that is refused after all fails, and so does one that does not exist.
const exceptions = {
  ajv: {},
  zod: {},
};

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const published = join(root, 'schema/v1');
const valid = join(root, 'schema/testdata/v1/valid');

let passed = 0;
let failed = 0;

async function check(name, holds) {
  try {
    await holds();
    passed++;
  } catch (e) {
    failed++;
    console.log(`FAIL ${name}: ${e.message}`);
  }
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

// documents returns the JSON documents one folder down.
function documents(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(dir, name)).map((file) => join(dir, name, file)))
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path, doc: read(path) }));
}

// 1. The schemas.

const schemas = new Map();
for (const file of readdirSync(published).filter((f) => f.endsWith('.schema.json'))) {
  schemas.set(basename(file, '.schema.json'), read(join(published, file)));
}
await check('schemas are published', () => assert.ok(schemas.size > 0, 'none found'));

// ajv as it comes, and as strict as it can be.
const validators = { default: new Map(), strict: new Map() };
for (const [mode, options] of [['default', {}], ['strict', { strict: true, allErrors: true }]]) {
  const ajv = new Ajv(options);
  addFormats(ajv);
  for (const [name, schema] of schemas) {
    await check(`ajv ${mode} compiles ${name}`, () => validators[mode].set(name, ajv.compile(schema)));
  }
}

const documentKinds = ['dataset', 'policy', 'applicant', 'screening_plan'];
const zods = new Map();
for (const name of documentKinds) {
  await check(`zod reads ${name}`, () => zods.set(name, z.fromJSONSchema(schemas.get(name))));
}

// 2. Valid documents: the examples of the schemas, then those of the articles.

// accept asserts that every tool takes a document.
async function accept({ path, kind, doc }) {
  const name = relative(root, path);
  for (const mode of ['default', 'strict']) {
    await check(`ajv ${mode}: ${name}`, () => {
      const validate = validators[mode].get(kind);
      assert.ok(validate(doc), JSON.stringify(validate.errors));
    });
  }
  if (zods.has(kind)) {
    await check(`zod: ${name}`, () => {
      const { error } = zods.get(kind).safeParse(doc);
      assert.ok(!error, error && z.prettifyError(error));
    });
  }
}

const good = documents(valid).map((d) => ({ ...d, kind: basename(dirname(d.path)) }));
await check('valid documents are there', () => assert.ok(good.length > 0, 'none found'));

const examples = join(root, 'examples');
if (existsSync(examples)) {
  const found = documents(examples).map((d) => ({ ...d, kind: basename(d.path) === 'policy.json' || 'rule' in d.doc ? 'policy' : 'dataset' }));
  const count = (kind) => found.filter((d) => d.kind === kind).length;
  console.log(`examples: ${count('dataset')} datasets, ${count('policy')} policies`);
  await check('examples hold a dataset', () => assert.ok(count('dataset') > 0, 'none found'));
  good.push(...found);
}
for (const d of good) {
  await accept(d);
}

// 3. Negatives: one change to a valid document, refused at one place.

const unescaped = (token) => token.replaceAll('~1', '/').replaceAll('~0', '~');
const escaped = (token) => token.replaceAll('~', '~0').replaceAll('/', '~1');

// changed returns the base document of a case with its change.
function changed({ base, set, remove, value }) {
  const doc = read(join(valid, base));
  const tokens = (set ?? remove).slice(1).split('/').map(unescaped);
  const last = tokens.pop();
  const holder = tokens.reduce((v, token) => v[token], doc);
  assert.ok(last in holder || (set && !Array.isArray(holder)), 'nothing there');
  if (remove) {
    delete holder[last];
  } else {
    holder[last] = value;
  }
  return doc;
}

// pointers returns where ajv found faults. That of a missing or unknown member is
// the member's own. ajv lists the faults of every branch of a oneOf, and then the
// oneOf itself, which says nothing more unless several branches matched.
function pointers(errors) {
  return errors
    .filter((e) => e.keyword !== 'oneOf' || e.params.passingSchemas !== null)
    .map((e) => {
      const member = e.params.missingProperty ?? e.params.additionalProperty;
      return member === undefined ? e.instancePath : `${e.instancePath}/${escaped(member)}`;
    });
}

// refuse asserts that a tool refuses a case, or that it still does not if the case
// is an exception.
async function refuse(tool, name, refuses) {
  const reason = exceptions[tool][name];
  if (reason === undefined) {
    await check(`${tool} refuses "${name}"`, refuses);
    return;
  }
  console.log(`exception: ${tool}, "${name}": ${reason}`);
  await check(`${tool} is excepted from "${name}"`, () => assert.rejects(async () => refuses(), 'it is refused: remove the exception'));
}

const negatives = read(join(valid, '../negative.json'));
await check('negatives are there', () => assert.ok(negatives.length > 0, 'none found'));
for (const c of negatives) {
  let doc;
  await check(`"${c.name}" applies`, () => (doc = changed(c)));
  await refuse('ajv', c.name, () => {
    assert.ok(!validators.default.get(c.schema)(doc), 'accepted');
    const validate = validators.strict.get(c.schema);
    assert.ok(!validate(doc), 'accepted in strict mode');
    const where = new Set(pointers(validate.errors));
    assert.ok(where.has(c.at), `refused at ${[...where].join(', ')}, not at ${c.at}`);
  });
  await refuse('zod', c.name, () => assert.ok(!zods.get(c.schema).safeParse(doc).success, 'accepted'));
}
for (const [tool, listed] of Object.entries(exceptions)) {
  for (const name of Object.keys(listed)) {
    await check(`exception of ${tool}`, () => assert.ok(negatives.some((c) => c.name === name), `no case "${name}"`));
  }
}

// 4. TypeScript: generated types have the names of the definitions, and so have those
// that are published; use.ts compiles with the first and use-published.ts with the
// second, and every valid document is a value of its type of both.

const generated = mkdtempSync(join(tmpdir(), 'types-'));
try {
  for (const kind of documentKinds) {
    await check(`types of ${kind}`, async () => {
      const source = await compileFromFile(join(published, `${kind}.schema.json`));
      writeFileSync(join(generated, `${kind}.ts`), source);
      const names = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map((m) => m[1]);
      assert.deepEqual(names.sort(), [schemas.get(kind).title, ...Object.keys(schemas.get(kind).$defs ?? {})].sort());
    });
  }
  await check('the published types', () => {
    const names = [...readFileSync(join(published, 'vokasi.d.ts'), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map((m) => m[1]);
    const definitions = new Set([...schemas.values()].flatMap((s) => [s.title, ...Object.keys(s.$defs ?? {})]));
    assert.deepEqual(names.sort(), [...definitions].sort());
  });
  copyFileSync(join(published, 'vokasi.d.ts'), join(generated, 'vokasi.d.ts'));
  for (const use of ['use.ts', 'use-published.ts']) {
    copyFileSync(join(here, use), join(generated, use));
  }
  for (const { path, kind, doc } of good.filter((d) => documentKinds.includes(d.kind))) {
    const type = schemas.get(kind).title;
    const file = relative(root, path).replaceAll(/[^a-z0-9_]/g, '-');
    writeFileSync(join(generated, `${file}.ts`), `import type { ${type} } from "./${kind}";\nimport type { ${type} as Published } from "./vokasi";\nexport const value: ${type} = ${JSON.stringify(doc)};\nexport const published: Published = ${JSON.stringify(doc)};\n`);
  }
  await check('tsc --strict', () => {
    const tsc = join(here, 'node_modules/typescript/bin/tsc');
    const files = readdirSync(generated);
    try {
      execFileSync(process.execPath, [tsc, '--strict', '--noEmit', ...files], { cwd: generated, encoding: 'utf8' });
    } catch (e) {
      throw new Error(e.stdout || e.message);
    }
  });
} finally {
  rmSync(generated, { recursive: true });
}

// 5. JSON-LD: the context has a meaning for every member of every valid document.
// A policy may use facts that it declares itself, which have none.

const context = read(join(published, 'context.jsonld'));
const base = 'https://example.test/dokumen/';
for (const { path, doc } of good.filter((d) => ['dataset', 'screening_plan'].includes(d.kind))) {
  await check(`JSON-LD: ${relative(root, path)}`, async () => {
    const expanded = await jsonld.expand({ '@context': context['@context'], ...doc }, { base, safe: true });
    assert.equal(expanded[0]['@id'], base + doc.id);
  });
}
await check('JSON-LD: a record as statements', async () => {
  const doc = read(join(valid, 'dataset/full.json'));
  const statements = await jsonld.toRDF({ '@context': context['@context'], ...doc }, { base, format: 'application/n-quads' });
  const v = 'https://vokasi.github.io/vokasi-go/schema/v1/context.jsonld#';
  const [batch] = doc.training.batches;
  const [plan] = doc.training.apprenticeship_plans;
  for (const [subject, property, object] of [
    [batch.id, 'centre', `<${base}${batch.centre}>`],
    [batch.id, 'announced_on', `"${batch.announced_on}"^^<http://www.w3.org/2001/XMLSchema#date>`],
    [doc.id, 'title', `"${doc.title.id}"@id`],
    [plan.id, 'mentors', `<${base}${plan.mentors[0]}>`],
  ]) {
    assert.ok(statements.includes(`<${base}${subject}> <${v}${property}> ${object} .\n`), `${subject} ${property} ${object}`);
  }
  for (const facility of plan.facilities) { // texts in a list
    assert.ok(statements.includes(` <${v}text> "${facility.id}"@id .\n`), facility.id);
  }
});
await check('JSON-LD: schema.org', async () => {
  const statements = await jsonld.toRDF(context, { format: 'application/n-quads' });
  assert.ok(statements.includes('#Person> <http://www.w3.org/2002/07/owl#equivalentClass> <https://schema.org/Person> .'));
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
