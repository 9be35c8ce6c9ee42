// Makes types of the OpenAPI components with openapi-typescript. These, and the types that
// are published as vokasi.d.ts, are compiled with every valid document, and refuse cases.
// See ../README.md.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changed, check, close, good, negatives, published, read, schemas, usedKinds } from '../node/corpus.mjs';
import { excerpt, keywords, refuseByKeyword } from './keywords.mjs';

// What types take although the schema refuses it: the keyword and why. A keyword by which
// no case is taken fails, and so does a case that is taken by another keyword.
const blind = {
  pattern: 'a text of any form is a string',
  format: 'a date is a string',
  minLength: 'a text of any length is a string',
  maxLength: 'a text of any length is a string',
  minimum: 'any number is a number',
  maximum: 'any number is a number',
  integer: 'any number is a number',
};
const exceptions = {
  'openapi-typescript': { ...blind, minItems: 'a list of any length is an array' },
  'vokasi.d.ts': blind,
};

const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'openapi-'));
const run = (program, ...args) => spawnSync(process.execPath, [join(here, 'node_modules', program), ...args], { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 });

// program returns one that takes documents of a kind for values of both types, each on a
// line.
function program(kind, docs) {
  const type = schemas.get(kind).title;
  const heads = [`import type { components } from "./openapi";`, `import type { ${type} } from "./vokasi";`];
  const values = docs.map((doc) => JSON.stringify(doc)).flatMap((value, i) => [
    `export const component${i}: components["schemas"]["${type}"] = ${value};`,
    `export const published${i}: ${type} = ${value};`,
  ]);
  return [...heads, ...values, ''].join('\n');
}

// lines returns on which lines of a program a document is.
const lines = (i) => ({ 'openapi-typescript': 3 + 2 * i, 'vokasi.d.ts': 4 + 2 * i });

try {
  await check('types are made', () => {
    const { status, stderr } = run('openapi-typescript/bin/cli.js', join(published, 'vokasi.openapi.json'), '-o', 'openapi.ts');
    assert.equal(status, 0, stderr);
  });
  await check('a type for each component', () => {
    const names = [...readFileSync(join(work, 'openapi.ts'), 'utf8').matchAll(/^ {8}(\w+):/gm)].map((m) => m[1]);
    const components = Object.keys(read(join(published, 'vokasi.openapi.json')).components.schemas);
    assert.deepEqual(names.sort(), components.sort());
  });
  copyFileSync(join(published, 'vokasi.d.ts'), join(work, 'vokasi.d.ts'));
  copyFileSync(join(here, 'use-openapi.ts'), join(work, 'use-openapi.ts'));
  const cases = usedKinds.flatMap((kind) => negatives.filter((c) => c.schema === kind).map((c, i) => {
    const doc = excerpt(c, changed(c));
    return { c, doc, by: keywords(c, doc), lines: lines(i) };
  }));
  for (const kind of usedKinds) {
    const documents = good.filter((d) => d.kind === kind);
    writeFileSync(join(work, `${kind}-good.ts`), program(kind, documents.map((d) => d.doc)));
    writeFileSync(join(work, `${kind}-cases.ts`), program(kind, cases.filter(({ c }) => c.schema === kind).map(({ doc }) => doc)));
  }

  const { stdout } = run('typescript/bin/tsc', '--strict', '--noEmit', '--target', 'es2022', '--pretty', 'false', ...readdirSync(work));
  const faults = new Map([...stdout.matchAll(/^([\w.-]+)\((\d+),\d+\): (error .*)$/gm)].map(([, file, line, fault]) => [`${file}:${line}`, fault]));
  for (const file of ['openapi.ts', 'vokasi.d.ts', 'use-openapi.ts']) {
    await check(file, () => assert.deepEqual([...faults].filter(([place]) => place.startsWith(`${file}:`)), []));
  }
  for (const kind of usedKinds) {
    for (const [i, { name }] of good.filter((d) => d.kind === kind).entries()) {
      for (const [tool, line] of Object.entries(lines(i))) {
        await check(`${tool}: ${name}`, () => assert.equal(faults.get(`${kind}-good.ts:${line}`), undefined));
      }
    }
  }
  for (const [tool, excepted] of Object.entries(exceptions)) {
    await refuseByKeyword(tool, excepted, cases.map(({ c, by, lines }) => ({ c, by, why: faults.get(`${c.schema}-cases.ts:${lines[tool]}`) })));
  }
} finally {
  rmSync(work, { recursive: true });
}
close();
