// Reads the generated cases, one for every keyword of every property, and refuses each
// with ajv and zod. See ../README.md.

import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { changed, check, close, differencesOf, made, pointers, schemas } from './corpus.mjs';

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

for (const [tool, compile] of Object.entries(tools)) {
  const differences = differencesOf(tool);
  const validators = new Map();
  for (const c of made) {
    if (!validators.has(c.schema)) {
      validators.set(c.schema, compile(schemas.get(c.schema)));
    }
    const refused = () => refuses[tool](validators.get(c.schema), c, changed(c));
    const listed = differences.filter((d) => d.pattern.test(`${c.schema} ${c.name}`));
    listed.forEach((d) => d.met++);
    if (listed.length > 0) {
      await check(`${tool} does not refuse "${c.name}"`, () => assert.throws(refused, 'it is refused: remove the difference'));
    } else {
      await check(`${tool} refuses "${c.name}"`, refused);
    }
  }
  for (const d of differences) {
    console.log(`difference: ${tool}, ${d.met} cases like ${d.cases}: ${d.reason}`);
    await check(`difference ${d.cases}`, () => assert.ok(d.met > 0, 'no such case'));
  }
}
await check('cases are there', () => assert.ok(made.length > 0));
close();
