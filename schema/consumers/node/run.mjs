// Reads the published schemas as a team that writes no Go would: validates with
// ajv and zod, generates TypeScript types and compiles those that are published, and
// reads documents as JSON-LD. See ../README.md.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compileFromFile } from 'json-schema-to-typescript';
import jsonld from 'jsonld';
import { z } from 'zod';
import { changed, check, close, documentKinds, good, handWritten, known, pointers, published, read, refuse, root, schemas, usedKinds } from './corpus.mjs';

// What a tool does not refuse although it should: the name of the case and why.
// A case that is refused after all fails, and so does one that does not exist.
const exceptions = {
  ajv: {},
  zod: {},
};

const here = dirname(fileURLToPath(import.meta.url));

// 1. The schemas.

// ajv as it comes, and as strict as it can be.
const validators = { default: new Map(), strict: new Map() };
for (const [mode, options] of [['default', {}], ['strict', { strict: true, allErrors: true }]]) {
  const ajv = new Ajv(options);
  addFormats(ajv);
  for (const [name, schema] of schemas) {
    await check(`ajv ${mode} compiles ${name}`, () => validators[mode].set(name, ajv.compile(schema)));
  }
}

const zods = new Map();
for (const name of usedKinds) {
  await check(`zod reads ${name}`, () => zods.set(name, z.fromJSONSchema(schemas.get(name))));
}

// 2. Valid documents.

for (const { name, kind, doc } of good) {
  for (const mode of ['default', 'strict']) {
    await check(`ajv ${mode}: ${name}`, () => {
      const validate = validators[mode].get(kind);
      assert.ok(validate(doc), JSON.stringify(validate.errors));
    });
  }
  await check(`zod: ${name}`, () => {
    const { error } = zods.get(kind).safeParse(doc);
    assert.ok(!error, error && z.prettifyError(error));
  });
}

// 3. Negatives.

for (const c of handWritten) {
  let doc;
  await check(`"${c.name}" applies`, () => (doc = changed(c)));
  await refuse('ajv', exceptions.ajv, c.name, () => {
    assert.ok(!validators.default.get(c.schema)(doc), 'accepted');
    const validate = validators.strict.get(c.schema);
    assert.ok(!validate(doc), 'accepted in strict mode');
    const where = new Set(pointers(validate.errors));
    assert.ok(where.has(c.at), `refused at ${[...where].join(', ')}, not at ${c.at}`);
  });
  await refuse('zod', exceptions.zod, c.name, () => assert.ok(!zods.get(c.schema).safeParse(doc).success, 'accepted'));
}
for (const [tool, listed] of Object.entries(exceptions)) {
  await known(tool, listed);
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
  for (const { name, kind, doc } of good.filter((d) => documentKinds.includes(d.kind))) {
    const type = schemas.get(kind).title;
    const file = name.replaceAll(/[^a-z0-9_]/g, '-');
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
for (const { name, doc } of good.filter((d) => ['dataset', 'screening_plan'].includes(d.kind))) {
  await check(`JSON-LD: ${name}`, async () => {
    const expanded = await jsonld.expand({ '@context': context['@context'], ...doc }, { base, safe: true });
    assert.equal(expanded[0]['@id'], base + doc.id);
  });
}
await check('JSON-LD: a record as statements', async () => {
  const doc = read(join(root, 'schema/testdata/v1/valid/dataset/full.json'));
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

close();
