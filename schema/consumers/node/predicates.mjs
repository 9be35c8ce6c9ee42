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
  parameter: (id, on) => inForce(id, 'number', on),
  codes: (id, on) => inForce(id, 'codes', on),
};

// inForce returns the value of a parameter on a day, the latest if there is no day.
function inForce(id, member, on) {
  const values = (parameters.get(id) ?? []).filter((v) => v[member] !== undefined && (on === undefined || ((v.since ?? '') <= on && on <= (v.until ?? '9999-12-31'))));
  return values.at(-1)?.[member] ?? null;
}

// The predicates of each entity, and the places of each check in it.
const predicates = new Map();
const places = new Map();
const others = new Map(); // the entities and places of each check
const push = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
for (const check of read(join(published, 'checks.json')).entries) {
  for (const { entity, at, holds } of check.places) {
    push(places, `${check.id} ${entity}`, at);
    push(others, check.id, [entity, at]);
    if (holds !== undefined) push(predicates, entity, { check, at, holds });
  }
}
const common = ['DOC-009', 'DOC-013', 'DOC-014', 'REF-001', 'REF-005', 'REF-008'];

// isOf returns whether a finding is what a check finds at a place: the longest that it
// begins with, or the only one there is. What is found in a part of the record, an element
// of a list, is of another entity.
function isOf({ check, at }, entity, place) {
  const own = places.get(`${check} ${entity}`);
  let best = own.filter((p) => at === p || at.startsWith(`${p}/`)).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (best === '' && own.length === 1 && !common.includes(check)) [best] = own;
  const rest = at.startsWith(best) ? at.slice(best.length) : at;
  if (best !== place || (common.includes(check) && !/^[/0-9]*$/.test(rest))) return false;
  const inElement = [...rest.matchAll(/\/[0-9]+(?=\/)/g)].map((m) => rest.slice(m.index + m[0].length));
  return !(others.get(check) ?? []).some(([other, p]) => other !== entity && p !== '' && inElement.some((r) => r === p || r.startsWith(`${p}/`)));
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
