// Asks the published predicates of the published cases, with nothing but what is
// published: see ../README.md. The evaluator, predicate.ts, is compiled with tsc --strict.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const published = join(root, 'schema/v1');

const out = mkdtempSync(join(tmpdir(), 'predicate-'));
let evaluator;
try {
  execFileSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--strict', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'es2022', '--types', '', '--outDir', out, join(here, 'predicate.ts')], { encoding: 'utf8' });
  evaluator = await import(`data:text/javascript;base64,${readFileSync(join(out, 'predicate.js')).toString('base64')}`);
} catch (e) {
  throw new Error(e.stdout || e.message);
} finally {
  rmSync(out, { recursive: true });
}

// read returns JSON with whole numbers as bigint. No number in it has more digits than a
// number of JavaScript holds.
const read = (path) =>
  JSON.parse(readFileSync(path, 'utf8'), (_, v) => (Number.isSafeInteger(v) ? BigInt(v) : v));

const lists = new Map();
for (const file of readdirSync(join(published, 'codelists')).filter((f) => f.endsWith('.json'))) {
  const list = read(join(published, 'codelists', file));
  lists.set(list.id, new Set(list.codes.map((c) => c.value)));
}
const parameters = new Map(read(join(published, 'parameters.json')).entries.map((p) => [p.id, p.values]));
const environment = {
  words(list) {
    assert.ok(lists.has(list), `no list ${list}`);
    return lists.get(list);
  },
  parameter(id, on) {
    const inForce = (parameters.get(id) ?? []).filter((v) => v.number !== undefined && (on === undefined || ((v.since ?? '') <= on && on <= (v.until ?? '9999-12-31'))));
    return inForce.at(-1)?.number ?? null;
  },
};

// The predicates of each entity, and the places of each check in it.
const predicates = new Map();
const places = new Map();
const push = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
for (const check of read(join(published, 'checks.json')).entries) {
  for (const { entity, at, holds } of check.places) {
    push(places, `${check.id} ${entity}`, at);
    if (holds !== undefined) push(predicates, entity, { check, at, holds });
  }
}
const common = ['DOC-009', 'DOC-013', 'DOC-014', 'REF-001', 'REF-005', 'REF-008'];

// isOf returns whether a finding is what a check finds at a place of its own.
function isOf({ check, at }, entity, place) {
  const best = places.get(`${check} ${entity}`).filter((p) => at === p || at.startsWith(`${p}/`)).reduce((a, b) => (b.length > a.length ? b : a), '');
  return best === place && (at === best || !common.includes(check) || /^[/0-9]*$/.test(at.slice(best.length)));
}

// changed returns a record with a change (JSON Patch).
function changed(record, changes) {
  record = structuredClone(record);
  for (const { op, path, value } of changes) {
    const names = path.slice(1).split('/').map((n) => n.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop();
    const holder = names.reduce((v, n) => v[n], record);
    if (last === '-') holder.push(value);
    else if (op !== 'remove') holder[last] = value;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
  return record;
}

let passed = 0;
let failed = 0;
const folder = join(root, 'schema/conformance/checks');
for (const name of readdirSync(folder).filter((f) => f.endsWith('.json'))) {
  const { entity, good, cases } = read(join(folder, name));
  for (const c of cases) {
    const record = changed(good, c.change);
    for (const { check, at, holds } of predicates.get(entity) ?? []) {
      if (check.severity[c.phase] === undefined || c.findings.some((f) => (check.needs ?? []).includes(f.check))) continue;
      const found = c.findings.some((f) => f.check === check.id && isOf(f, entity, at));
      if (evaluator.holds(holds, record, { ...environment, on: c.on, phase: c.phase }) === !found) {
        passed++;
      } else {
        failed++;
        console.log(`FAIL ${name}: ${check.id} ${at} after ${JSON.stringify(c.change, (_, v) => (typeof v === 'bigint' ? Number(v) : v))}`);
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
