// Generates classes of Python and Java with quicktype, compiles them, and puts documents
// through them and back. See ../README.md.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, close, good, negatives, published, whole } from '../node/corpus.mjs';
import { excerpt, keywords, refuseByKeyword } from './keywords.mjs';

// What classes take although the schema refuses it: the keyword and why. A keyword by
// which no case is taken fails, and so does a case that is taken by another keyword.
const noLength = 'a text or a list of any length is one';
const noPattern = 'a text of any form is one';
const exceptions = {
  Java: {
    required: 'a class cannot tell that a member is missing: it is null',
    pattern: noPattern,
    minLength: noLength,
    maxLength: noLength,
    minItems: noLength,
    minimum: 'any whole number of 64 bits is one',
    maximum: 'any whole number of 64 bits is one',
  },
  Python: {
    null: 'a member that may be missing may be None',
    additionalProperties: 'unknown members are passed over in silence',
    format: 'dates stay texts: the option --no-date-times, without which they are written with a time',
    pattern: noPattern,
    minLength: noLength,
    maxLength: noLength,
    minItems: noLength,
    minimum: 'any whole number is one',
    maximum: 'any whole number is one',
  },
};

const here = dirname(fileURLToPath(import.meta.url));
const schema = join(published, 'dataset.schema.json');
const work = mkdtempSync(join(tmpdir(), 'quicktype-'));
const run = (program, args, stdin = 'ignore') => {
  try {
    return execFileSync(program, args, { cwd: work, encoding: 'utf8', stdio: [stdin, 'pipe', 'pipe'], maxBuffer: 1 << 28, env: { ...process.env, PYTHONPATH: work } });
  } catch (e) {
    throw new Error(e.stdout + e.stderr || e.message);
  }
};
const quicktype = (...args) => run(process.execPath, [join(here, 'node_modules/quicktype/dist/index.js'), '-s', 'schema', ...args, schema]);

const datasets = good.filter((d) => d.kind === 'dataset');
const cases = negatives.filter((c) => c.base.startsWith('dataset/')).map((record) => {
  const { c, doc } = whole(record);
  const part = excerpt(c, doc);
  return { c, doc: part, by: keywords(c, part) };
});

// roundTrip asserts that a program writes every dataset as it read it, and refuses every
// case that is not excepted. The program reads a document a line and answers a line.
async function roundTrip(language, program, ...args) {
  const inputs = [...datasets, ...cases].map((d) => d.doc);
  const path = join(work, 'lines');
  const lines = openSync(path, 'w');
  inputs.forEach((doc) => writeSync(lines, `${JSON.stringify(doc)}\n`));
  closeSync(lines);
  const stdin = openSync(path, 'r');
  const answers = run(program, args, stdin).trimEnd().split('\n').map((line) => JSON.parse(line));
  closeSync(stdin);
  assert.equal(answers.length, inputs.length, 'a document without an answer');

  for (const [i, { name }] of datasets.entries()) {
    await check(`${language} writes ${name} as it was`, () => assert.ok(answers[i].same, answers[i].why ?? 'it differs'));
  }
  await refuseByKeyword(language, exceptions[language], cases.map(({ c, by }, i) => ({ ...answers[datasets.length + i], c, by })));
}

try {
  await check('Python', async () => {
    quicktype('-l', 'py', '--python-version', '3.7', '--no-date-times', '-t', 'Dataset', '-o', join(work, 'vokasi.py'));
    run('/usr/bin/python3', ['-m', 'py_compile', 'vokasi.py']);
    run('/usr/bin/mypy', ['vokasi.py']);
    await roundTrip('Python', '/usr/bin/python3', join(here, 'round_trip.py'));
  });
  await check('Java', async () => {
    mkdirSync(join(work, 'vokasi'));
    quicktype('-l', 'java', '--package', 'vokasi', '-o', join(work, 'vokasi/Dataset.java'));
    rmSync(join(work, 'vokasi/Converter.java'));
    const classes = ['.', ...['annotations', 'core', 'databind'].map((part) => `/usr/share/java/jackson-${part}.jar`)].join(':');
    run('javac', ['-Xlint:all', '-Werror', '-encoding', 'UTF-8', '-cp', classes, '-d', '.', '-sourcepath', '.', join(here, 'Documents.java'), join(here, 'RoundTrip.java')]);
    await roundTrip('Java', 'java', '-cp', classes, 'RoundTrip');
  });
} finally {
  rmSync(work, { recursive: true });
}
close();
