// Reads the published cases of value types, money, certificates and eligibility, with
// nothing but what is published: see ../README.md. values.ts and eligibility.ts are
// compiled with tsc --strict. Not here: the words for the defect of a value, and what vokasi
// inspect repairs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const published = join(here, '../../v1');
const kit = join(here, '../../conformance');

async function compiled(name) {
  const out = mkdtempSync(join(tmpdir(), 'values-'));
  try {
    execFileSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--strict', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'es2022', '--types', '', '--outDir', out, join(here, `${name}.ts`)], { encoding: 'utf8' });
    return await import(`data:text/javascript;base64,${readFileSync(join(out, `${name}.js`)).toString('base64')}`);
  } catch (e) {
    throw new Error(e.stdout || e.message);
  } finally {
    rmSync(out, { recursive: true });
  }
}
const values = await compiled('values');
const eligibility = await compiled('eligibility');

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const files = (folder) => readdirSync(join(kit, folder)).filter((f) => f.endsWith('.json')).map((f) => read(join(kit, folder, f)));

let passed = 0;
let failed = 0;
function check(what, is, want) {
  try {
    assert.deepEqual(is, want);
    passed++;
  } catch {
    failed++;
    console.log(`FAIL ${what}: ${show(is)}, not ${show(want)}`);
  }
}
const show = (v) => JSON.stringify(v, (_, x) => (typeof x === 'bigint' ? Number(x) : x));

// The check that refuses a value, where it is not that of forms (DOC-012).
const refusing = { NIK: 'PER-001', UnitCode: 'UNT-001', Rupiah: 'FND-006', YesNo: 'DOC-008', Identifier: 'DOC-014', FactName: 'DOC-014' };
const forms = Object.assign({}, ...read(join(published, 'index.json')).schemas.map((s) => read(join(published, `${s.name}.schema.json`)).$defs));
for (const { type, json, cases } of files('types')) {
  const form = forms[type];
  const open = form.pattern?.startsWith('^[a-z]'); // a word of an open code list
  for (const c of cases) {
    const what = `${type} ${JSON.stringify(c.input)}`;
    const refused = c.refused?.[0].check;
    if (refused === 'POL-001') continue; // a well-formed name of no fact: that is for the checks of policies
    const is = values.read(type, form, c.input);
    check(what, is, c.is ?? null);
    if (is !== null) continue;
    const isOther = json === 'any' && !/^["0-9-]/.test(c.input); // neither a text nor a number
    const isEmpty = (c.input === '' || c.input === '""') && refused === 'DOC-010';
    check(`${what} refused`, isEmpty ? refused : isOther ? 'DOC-008' : open ? 'REF-008' : (refusing[type] ?? 'DOC-012'), refused);
  }
}

const money = read(join(kit, 'answers/money.json'));
const amounts = (list) => list?.map(BigInt) ?? null;
for (const c of money.split) check(show(c), values.split(BigInt(c.amount), c.parts), amounts(c.is));
for (const c of money.allocate) check(show(c), values.allocate(BigInt(c.amount), c.weights.map(BigInt)), amounts(c.is));
for (const c of money.share) check(show(c), values.share(BigInt(c.amount), c.percent, c.rounding), c.is === undefined ? null : BigInt(c.is));
for (const c of read(join(kit, 'answers/certificate_status.json')).cases) check(show(c), values.statusOn(c.certificate, c.on), c.is);

const ranked = Object.fromEntries(['education_level', 'assurance'].map((id) => [id, read(join(published, `codelists/${id}.json`)).codes.map((c) => c.value)]));
for (const { policy, dates, cases } of files('eligibility')) {
  for (const c of cases) {
    const { verdict, ...reasons } = eligibility.decide(policy, c.dates ?? dates, c, ranked);
    check(`${policy.id}: ${c.name}`, { verdict, ...reasons }, { verdict: c.expect, met: c.met ?? [], unmet: c.unmet ?? [], missing: c.missing ?? [] });
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
