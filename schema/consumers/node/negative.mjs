// Reads the generated cases, one for every keyword of every property, and refuses each
// with ajv and zod. See ../README.md.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const corpora = join(root, 'schema/testdata/v1');
const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

let passed = 0;
let failed = 0;

function check(name, holds) {
  try {
    holds();
    passed++;
  } catch (e) {
    failed++;
    console.log(`FAIL ${name}: ${e.message}`);
  }
}

const unescaped = (token) => token.replaceAll('~1', '/').replaceAll('~0', '~');
const escaped = (token) => token.replaceAll('~', '~0').replaceAll('/', '~1');
const tokens = (pointer) => pointer.split('/').slice(1).map(unescaped);
const at = (value, path) => path.reduce((v, token) => v[token], value);

// changed returns the record of a case with its change.
const records = new Map();
function changed({ base, set, remove, value }) {
  const [file, pointer = ''] = base.split('#');
  if (!records.has(base)) {
    records.set(base, JSON.stringify(at(read(corpora, 'valid', file), tokens(pointer))));
  }
  const path = tokens(set ?? remove);
  if (path.length === 0) {
    return value;
  }
  const record = JSON.parse(records.get(base));
  const holder = at(record, path.slice(0, -1));
  const last = path.at(-1);
  if (remove === undefined) {
    holder[last] = value;
  } else {
    assert.ok(last in holder, 'nothing there');
    delete holder[last];
  }
  return record;
}

// pointers returns where ajv found faults. That of a missing or unknown member is the
// member's own.
function pointers(errors) {
  return errors
    .filter((e) => e.keyword !== 'oneOf')
    .map((e) => {
      const member = e.params.missingProperty ?? e.params.additionalProperty;
      return member === undefined ? e.instancePath : `${e.instancePath}/${escaped(member)}`;
    });
}

// refusedAt asserts that ajv refuses a document at a place and nowhere else. Of a oneOf it
// lists the faults of every form: the place is then among them.
function refusedAt(place, validate, doc) {
  assert.ok(!validate(doc), 'accepted');
  const where = [...new Set(pointers(validate.errors))];
  const isUnion = validate.errors.some((e) => e.keyword === 'oneOf');
  assert.ok(isUnion ? where.includes(place) : where.length === 1 && where[0] === place, `refused at ${where.join(', ')}, not at ${place}`);
}

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const tools = {
  ajv: (schema) => ajv.compile(schema),
  zod: (schema) => z.fromJSONSchema(schema),
};
const refuses = {
  ajv: (validate, c, doc) => refusedAt(c.at, validate, doc),
  zod: (schema, c, doc) => assert.ok(!schema.safeParse(doc).success, 'accepted'),
};

const differences = read(corpora, 'differences.json').map((d) => ({ ...d, pattern: new RegExp(d.cases), met: 0 }));
let count = 0;
for (const file of readdirSync(join(corpora, 'negative'))) {
  const cases = read(corpora, 'negative', file);
  count += cases.length;
  for (const [tool, compile] of Object.entries(tools)) {
    const validator = compile(read(root, 'schema/v1', file.replace('.json', '.schema.json')));
    for (const c of cases) {
      const listed = differences.filter((d) => d.tool === tool && d.pattern.test(`${c.schema} ${c.name}`));
      listed.forEach((d) => d.met++);
      const refused = () => refuses[tool](validator, c, changed(c));
      if (listed.length > 0) {
        check(`${tool} does not refuse "${c.name}"`, () => assert.throws(refused, 'it is refused: remove the difference'));
      } else {
        check(`${tool} refuses "${c.name}"`, refused);
      }
    }
  }
}
check('cases are there', () => assert.ok(count > 0));
for (const d of differences.filter((d) => d.tool in tools)) {
  console.log(`difference: ${d.tool}, ${d.met} cases like ${d.cases}: ${d.reason}`);
  check(`difference ${d.cases}`, () => assert.ok(d.met > 0, 'no such case'));
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
