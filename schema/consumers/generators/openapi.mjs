// Makes types of the OpenAPI components with openapi-typescript. These, and the types that
// are published as vokasi.d.ts, are compiled with every valid document, and refuse cases.
// See ../README.md.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changed, check, close, good, negatives, published, read, schemas, tokens } from '../node/corpus.mjs';
import { refuseByKeyword } from './keywords.mjs';

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

// Each document is a value of both types, on a line each.
const lines = { 'openapi-typescript': 3, 'vokasi.d.ts': 4 };
function program(kind, doc) {
  const type = schemas.get(kind).title;
  const value = JSON.stringify(doc);
  return `import type { components } from "./openapi";
import type { ${type} } from "./vokasi";
export const component: components["schemas"]["${type}"] = ${value};
export const published: ${type} = ${value};
`;
}

// excerpt returns a dataset with the list alone that a case is about: thousands of whole
// ones are too much to compile.
function excerpt(c) {
  const doc = changed(c);
  if (c.schema !== 'dataset') {
    return doc;
  }
  const [section, list] = tokens(c.at);
  const only = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
  const part = only(doc, [...schemas.get('dataset').required, section]);
  if (list !== undefined && section !== 'title') {
    part[section] = only(part[section], [list]);
  }
  return part;
}

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
  good.forEach(({ kind, doc }, i) => writeFileSync(join(work, `good-${i}.ts`), program(kind, doc)));
  const cases = negatives.map((c) => ({ c, doc: excerpt(c) }));
  cases.forEach(({ c, doc }, i) => writeFileSync(join(work, `case-${i}.ts`), program(c.schema, doc)));

  const { stdout } = run('typescript/bin/tsc', '--strict', '--noEmit', '--target', 'es2022', '--pretty', 'false', ...readdirSync(work));
  const faults = new Map(); // by file and line
  for (const [, file, line, fault] of stdout.matchAll(/^([\w.-]+)\((\d+),\d+\): (error .*)$/gm)) {
    faults.set(`${file}:${line}`, fault);
    faults.set(file, fault);
  }
  for (const file of ['use-openapi.ts', 'openapi.ts', 'vokasi.d.ts']) {
    await check(file, () => assert.equal(faults.get(file), undefined));
  }
  for (const [i, { name }] of good.entries()) {
    await check(name, () => assert.equal(faults.get(`good-${i}.ts`), undefined));
  }
  for (const [tool, line] of Object.entries(lines)) {
    await refuseByKeyword(tool, exceptions[tool], cases.map(({ c, doc }, i) => ({ c, doc, why: faults.get(`case-${i}.ts:${line}`) })));
  }
} finally {
  rmSync(work, { recursive: true });
}
close();
