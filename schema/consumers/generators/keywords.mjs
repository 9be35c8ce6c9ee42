// Compares what types refuse with what the schemas do. A type cannot tell everything: what
// it takes although its schema refuses it is excepted by the keyword of the schema.

import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { check, escaped, schemas, usedKinds } from '../node/corpus.mjs';

const ajv = new Ajv({ allErrors: true, verbose: true });
addFormats(ajv);
const validators = new Map(usedKinds.map((kind) => [kind, ajv.compile(schemas.get(kind))]));

// keyword names what a fault is by. That nothing is null, and that a number is whole, are
// words of their own: languages differ in them from other types.
function keyword(fault, value) {
  if (fault.keyword !== 'type') {
    return fault.keyword;
  }
  return value === null ? 'null' : typeof value === 'number' && fault.params.type === 'integer' ? 'integer' : 'type';
}

// keywords returns what the schema refuses a case by, at its place. ajv lists the faults
// of every kind of rule; those of a kind that the rule does not have tell nothing.
function keywords(c, doc) {
  const validate = validators.get(c.schema);
  validate(doc);
  const words = (validate.errors ?? [])
    .filter(({ parentSchema, data }) => parentSchema.properties?.kind?.enum?.includes(data.kind) ?? true)
    .filter((fault) => {
      const member = fault.params.missingProperty ?? fault.params.additionalProperty;
      return c.at === (member === undefined ? fault.instancePath : `${fault.instancePath}/${escaped(member)}`);
    })
    .map((fault) => keyword(fault, c.value));
  return [...new Set(words)];
}

// refuseByKeyword asserts that a tool refuses every case, unless the schema does it only
// by keywords that are excepted, each with its reason, and that each of these is needed.
// Each case comes with its document, why the tool refuses that, and where if it says so.
export async function refuseByKeyword(tool, excepted, cases) {
  const taken = Object.fromEntries(Object.keys(excepted).map((word) => [word, 0]));
  for (const { c, doc, why, at } of cases) {
    const by = keywords(c, doc);
    if (why === undefined && by.length > 0 && by.every((word) => word in excepted)) {
      by.forEach((word) => taken[word]++);
      continue;
    }
    await check(`${tool} refuses "${c.name}"`, () => {
      assert.ok(why !== undefined, `taken, though the schema refuses it by ${by.join(', ')}`);
      assert.ok(at === undefined || at === c.at, `refused at ${at}, not at ${c.at}`);
    });
  }
  for (const [word, reason] of Object.entries(excepted)) {
    console.log(`exception: ${tool}, ${word} (${taken[word]} cases): ${reason}`);
    await check(`${tool}, ${word}`, () => assert.ok(taken[word] > 0, 'every case is refused: remove the exception'));
  }
}
