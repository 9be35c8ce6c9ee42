// Compares what types refuse with what the schemas do. A type cannot tell everything: what
// it takes although its schema refuses it is excepted by the keyword of the schema.

import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { check, escaped, isObject, schemas, tokens, usedKinds } from '../node/corpus.mjs';

const ajv = new Ajv({ allErrors: true, verbose: true });
addFormats(ajv);
const validators = new Map(usedKinds.map((kind) => [kind, ajv.compile(schemas.get(kind))]));

const isOfType = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number',
  object: isObject,
  string: (value) => typeof value === 'string',
};

// keywords returns what the schema refuses the document of a case by, at its place. Where
// one of several schemas must match, only the faults of that count which is meant: that
// for the kind of a rule, or for the type of the value. That nothing is null, and that a
// number is whole, are words of their own: languages differ in them from other types.
export function keywords(c, doc) {
  const validate = validators.get(c.schema);
  validate(doc);
  const faults = (validate.errors ?? []).filter((fault) => {
    const kinds = fault.parentSchema.properties?.kind?.enum;
    const member = fault.params.missingProperty ?? fault.params.additionalProperty;
    const place = member === undefined ? fault.instancePath : `${fault.instancePath}/${escaped(member)}`;
    return place === c.at && (kinds?.includes(fault.data?.kind) ?? true);
  });
  if (faults.some((fault) => fault.keyword === 'type' && fault.data === null)) {
    return new Set(['null']);
  }
  const several = faults.some((fault) => fault.keyword === 'oneOf');
  const words = faults
    .filter(({ keyword, parentSchema, data }) => (keyword === 'type' && !several) || (keyword !== 'oneOf' && (isOfType[parentSchema.type]?.(data) ?? true)))
    .map(({ keyword, data, params }) => keyword === 'type' && typeof data === 'number' && params.type === 'integer' ? 'integer' : keyword);
  return new Set(words);
}

// excerpt returns what a case is about, and what is required beside it; of a dataset one
// list alone. Thousands of whole records are too much.
export function excerpt(c, doc) {
  if (!isObject(doc)) {
    return doc;
  }
  const only = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
  const { required = [] } = schemas.get(c.schema);
  const [member, list] = tokens(c.at);
  const part = only(doc, [...required, member]);
  if (c.schema === 'dataset' && isObject(part[member]) && !required.includes(member)) {
    part[member] = only(part[member], [list]);
  }
  return part;
}

// refuseByKeyword asserts that a tool refuses every case, unless the schema does it only
// by keywords that are excepted, each with its reason, and that each of these is needed.
// Each case comes with the keywords, why the tool refuses it, and where if it says so.
export async function refuseByKeyword(tool, excepted, cases) {
  const taken = Object.fromEntries(Object.keys(excepted).map((word) => [word, 0]));
  for (const { c, by, why, at } of cases) {
    if (why === undefined && by.size > 0 && [...by].every((word) => word in excepted)) {
      by.forEach((word) => taken[word]++);
      continue;
    }
    await check(`${tool} refuses "${c.name}"`, () => {
      assert.ok(why !== undefined, `taken, though the schema refuses it by ${[...by].join(', ')}`);
      assert.ok(at === undefined || at === c.at, `refused at ${at}, not at ${c.at}`);
    });
  }
  for (const [word, reason] of Object.entries(excepted)) {
    console.log(`exception: ${tool}, ${word} (${taken[word]} cases): ${reason}`);
    await check(`${tool}, ${word}`, () => assert.ok(taken[word] > 0, 'every case is refused: remove the exception'));
  }
}
