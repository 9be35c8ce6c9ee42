// Asks the program of Sourcemeta whether the schemas are schemas, and well written ones,
// and lets it validate. See ../README.md.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, changed, check, close, escaped, good, isObject, known, lacking, negatives, published, refuse, schemas, tokens, usedKinds } from './corpus.mjs';

// What it does not refuse although it should: the name of the case and why. A case that
// is refused after all fails, and so does one that does not exist.
const exceptions = {};

// What the linter advises and the schemas do not follow, and why. Advice that it no longer
// gives fails.
const unheeded = {
  unnecessary_allof_ref_wrapper_modern: 'json-schema-to-typescript makes types Course1, Course2 of a $ref with a description beside it',
  enum_with_type: 'old validators and generators read the type',
  enum_to_const: 'drafts before 6, which old PHP validators know, have no const',
  oneof_to_anyof_disjoint_types: 'oneOf is what generators read as a union',
  description_trailing_period: 'descriptions are sentences',
  top_level_examples: 'examples are published beside the schemas',
  simple_properties_identifiers: 'a document may name its schema in $schema, for editors',
};

// The program itself lies in the package, one for each platform.
const program = join(dirname(fileURLToPath(import.meta.resolve('@sourcemeta/jsonschema'))), 'cli.js');
const run = (...args) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
const file = (name) => join(published, `${name}.schema.json`);
const files = [...schemas.keys()].map(file);

await check('metaschema', () => {
  const { status, stdout, stderr } = run('metaschema', '--format-assertion', ...files);
  assert.equal(status, 0, stdout + stderr);
});

const advice = JSON.parse(run('lint', '--json', ...files).stdout).errors;
for (const { id, path, schemaLocation } of advice.filter(({ id }) => !(id in unheeded))) {
  await check('lint', () => assert.fail(`${id} at ${path}#/${schemaLocation.join('/')}`));
}
for (const [id, why] of Object.entries(unheeded)) {
  console.log(`exception: lint, ${id}: ${why}`);
  await check('lint', () => assert.ok(advice.some((a) => a.id === id), `does not say ${id}: remove the exception`));
}

// Faults that it repeats for every schema around them, up to the root.
const around = new Set(['$ref', 'allOf', 'oneOf', 'properties', 'items']);

// pointers returns where it found faults. It checks what an object requires together with
// its type and, where everything is required, with what else it may have; then the place
// of a missing or unknown member, which is the member's own, follows from the schema.
function pointers(kind, doc, { errors }) {
  return errors.flatMap(({ absoluteKeywordLocation, instanceLocation: place }) => {
    const path = tokens(decodeURI(absoluteKeywordLocation.split('#')[1]));
    const keyword = path.pop();
    if (around.has(keyword)) {
      return [];
    }
    const value = at(doc, place);
    if (keyword !== 'required' || !isObject(value)) {
      return [place];
    }
    const schema = path.reduce((v, token) => v[token], schemas.get(kind));
    const unknown = Object.keys(value).filter((member) => !(member in schema.properties)).map((member) => `${place}/${escaped(member)}`);
    return [...lacking(schema.required, doc, place), ...unknown];
  });
}

// validated returns what it says of each document of a kind. It reads them from files, a
// few hundred at a time: what it says of a document a line is not reliable.
function validated(kind, docs) {
  const dir = mkdtempSync(join(tmpdir(), 'documents-'));
  const results = [];
  try {
    for (let first = 0; first < docs.length; first += 250) {
      const paths = docs.slice(first, first + 250).map((doc, i) => {
        const path = join(dir, `${i}.json`);
        writeFileSync(path, JSON.stringify(doc));
        return path;
      });
      const { stdout } = run('validate', file(kind), ...paths, '--continue', '--format-assertion', '--json');
      const answers = stdout.split(/(?<=^})\n/m).filter((text) => text !== '').map((text) => JSON.parse(text));
      assert.equal(answers.length, paths.length, 'a document without an answer');
      results.push(...answers);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
  return results;
}

for (const kind of usedKinds) {
  const documents = good.filter((d) => d.kind === kind);
  const results = validated(kind, documents.map((d) => d.doc));
  for (const [i, { name }] of documents.entries()) {
    await check(name, () => assert.ok(results[i].valid, JSON.stringify(results[i].errors)));
  }
  const cases = negatives.filter((c) => c.schema === kind);
  const docs = cases.map(changed);
  const refusals = validated(kind, docs);
  for (const [i, c] of cases.entries()) {
    await refuse('sourcemeta', exceptions, c.name, () => {
      assert.ok(!refusals[i].valid, 'accepted');
      const where = pointers(kind, docs[i], refusals[i]);
      assert.ok(where.includes(c.at), `refused at ${where.join(', ')}, not at ${c.at}`);
    });
  }
}
await known('sourcemeta', exceptions);
close();
