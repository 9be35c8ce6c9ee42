// Validates with @hyperjump/json-schema, which follows the specification to the letter:
// it checks formats only when told to. See ../README.md.

import assert from 'node:assert/strict';
import { BASIC } from '@hyperjump/json-schema/experimental';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { at, changed, check, close, good, known, lacking, negatives, refuse, schemas } from './corpus.mjs';

// What it does not refuse although it should: the name of the case and why. A case that
// is refused after all fails, and so does one that does not exist.
const exceptions = {};

setShouldValidateFormat(true);

const validators = new Map();
for (const [name, schema] of schemas) {
  await check(`compiles ${name}`, async () => {
    registerSchema(schema);
    validators.set(name, await validate(schema.$id));
  });
}

// pointers returns where a document is refused: every fault names its place and keyword
// by fragments of URIs. The place of a missing member is its own.
function pointers(kind, doc) {
  const fragment = (uri) => decodeURI(uri.split('#')[1]);
  const { errors = [] } = validators.get(kind)(doc, BASIC);
  return errors.flatMap(({ keyword, absoluteKeywordLocation, instanceLocation }) => {
    const place = fragment(instanceLocation);
    return keyword.endsWith('/required') ? lacking(at(schemas.get(kind), fragment(absoluteKeywordLocation)), doc, place) : [place];
  });
}

for (const { name, kind, doc } of good) {
  await check(name, () => assert.deepEqual(pointers(kind, doc), []));
}
for (const c of negatives) {
  await refuse('hyperjump', exceptions, c.name, () => {
    const where = pointers(c.schema, changed(c));
    assert.ok(where.includes(c.at), where.length > 0 ? `refused at ${where.join(', ')}, not at ${c.at}` : 'accepted');
  });
}
await known('hyperjump', exceptions);
close();
