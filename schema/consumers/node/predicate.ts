// Evaluates the published predicates of checks: see schema/conformance/README.md. Numbers
// are bigint, for 64 bits are more than a number of JavaScript holds.

export type Value = null | boolean | bigint | string | Value[] | { [name: string]: Value };
export type Day = string; // 2026-03-02

/** What a predicate asks for beside the record. */
export interface Environment {
  on?: Day;
  phase: string;
  /** The words of a code list. */
  words(list: string): ReadonlySet<string>;
  /** A parameter on a day, the latest if there is no day; null if there is none. */
  parameter(id: string, on?: Day): bigint | null;
  /** The words of a parameter on a day; null if there are none. */
  codes(id: string, on?: Day): string[] | null;
}

type Node = { [name: string]: Value };

const modifiers = ['of', 'list', 'values', 'codes', 'at', 'pattern', 'then', 'holds', 'by', 'where'];
const isObject = (v: Value | undefined): v is Node => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Returns whether a predicate holds for a record. */
export function holds(predicate: Value, record: Value, env: Environment): boolean {
  let place: bigint | null = null; // of the current element in its list, from 1
  return condition(predicate, record);

  function condition(p: Value | undefined, at: Value): boolean {
    if (!isObject(p)) throw new Error('no condition');
    const name = operator(p);
    const value = p[name]!;
    const list = () => value as Value[];
    switch (name) {
      case 'all': return list().every((c) => condition(c, at));
      case 'any': return list().some((c) => condition(c, at));
      case 'not': return !condition(value, at);
      case 'if': return !condition(value, at) || condition(p['then'], at);
      case 'each': return over(elements(value, at), (e) => condition(p['holds'], e)).every((is) => is);
      case 'some': return over(elements(value, at), (e) => condition(p['holds'], e)).some((is) => is);
      case 'neighbours': {
        const wanted = those(p, value, at, (e) => e);
        return wanted.slice(1).every((e, i) => condition(p['holds'], [wanted[i]!, e]));
      }
      case 'phase': return list().includes(env.phase);
      case 'unique': {
        const keys = over(elements(value, at), (e) => terms(p['by'] as Value[], e)).filter((k) => !k.includes(null)).map((k) => JSON.stringify(k, (_, v) => (typeof v === 'bigint' ? `n${v}` : v)));
        return new Set(keys).size === keys.length;
      }
      case 'sorted': return inOrder(over(elements(value, at), (e) => term(p['by'], e)), (c) => c <= 0);
      case 'in': {
        const v = term(value, at);
        if (p['values'] !== undefined) {
          const values = those(p, p['values'], at, (e) => term(p['by'] ?? '', e));
          return (Array.isArray(v) ? v : [v]).every((e) => compare(e, e) === null || values.some((x) => compare(e, x) === 0));
        }
        if (p['codes'] !== undefined) {
          const codes = env.codes(p['codes'] as string, dayOf(p, at));
          return codes === null || everyText(v, (s) => codes.includes(s));
        }
        const words = p['list'] !== undefined ? env.words(p['list'] as string) : new Set(p['of'] as string[]);
        return everyText(v, (s) => words.has(s));
      }
      case 'matches': {
        const pattern = new RegExp(p['pattern'] as string, 'u');
        return everyText(term(value, at), (s) => pattern.test(s));
      }
      case 'present': return !terms(list(), at).includes(null);
      case 'absent': return terms(list(), at).every((v) => v === null);
      case 'equal': return inOrder(terms(list(), at), (c) => c === 0);
      case 'differ': {
        const [first, ...others] = terms(list(), at);
        return others.every((v) => compare(first!, v) !== 0);
      }
      case 'ordered': return inOrder(terms(list(), at), (c) => c <= 0);
      case 'increasing': return inOrder(terms(list(), at), (c) => c < 0);
    }
    throw new Error(`${name} is no condition`);
  }

  function term(t: Value | undefined, at: Value): Value {
    if (typeof t === 'string') return member(t, at);
    if (!isObject(t)) return t ?? null;
    const name = operator(t);
    const value = t[name]!;
    switch (name) {
      case 'text': return value;
      case 'on': return env.on ?? null;
      case 'parameter': return env.parameter(value as string, dayOf(t, at));
      case 'place': return place;
      case 'count': return BigInt(those(t, value, at, (e) => e).length);
      case 'sum': return fold([0n, ...those(t, value, at, (e) => term(t['of'], e))], (a, b) => a + b);
      case 'last': return those(t, value, at, (e) => term(t['of'], e)).at(-1) ?? null;
      case 'first': return terms(value as Value[], at).find((v) => v !== null) ?? null;
    }
    const values = terms(Array.isArray(value) ? value : [value], at);
    if (values.includes(null)) return null;
    const [a, b] = values as [Value, Value];
    switch (name) {
      case 'plus': return fold(values, (x, y) => x + y);
      case 'minus': return fold(values, (x, y) => x - y);
      case 'times': return fold(values, (x, y) => x * y);
      case 'quotient': return typeof a === 'bigint' && typeof b === 'bigint' && a >= 0n && b > 0n ? a / b : null;
      case 'letters': return typeof a === 'string' ? a.replace(/[\x00-\x7f]/g, (c) => (/[A-Za-z0-9]/.test(c) ? c.toLowerCase() : '')) : null;
      case 'hundredths': return typeof a === 'string' && /^-?[0-9]{1,15}\.[0-9]{2}$/.test(a) ? BigInt(a.replace('.', '')) : null;
      case 'length': return typeof a === 'string' ? BigInt([...a].length) : null;
      case 'first_day': return period(a)[0];
      case 'last_day': return period(a)[1];
      case 'days': {
        const [from, until] = [day(a), day(b)];
        return from && until ? BigInt(Math.round((until.getTime() - from.getTime()) / 86_400_000)) : null;
      }
      case 'add_days': return moved(a, b, (d, n) => d.setUTCDate(d.getUTCDate() + n));
      case 'add_months': return moved(a, b, (d, n) => {
        const wanted = d.getUTCDate();
        d.setUTCMonth(d.getUTCMonth() + n, 1);
        d.setUTCDate(Math.min(wanted, lastDay(d)));
      });
    }
    throw new Error(`${name} is no term`);
  }

  /** Does something with every element of a list, in its place. */
  function over<T>(list: Value[], each: (e: Value) => T): T[] {
    const before = place;
    const results = list.map((e, i) => {
      place = BigInt(i + 1);
      return each(e);
    });
    place = before;
    return results;
  }

  /** Does something with the elements of a list that "where" asks for. */
  function those<T>(m: Node, pointer: Value, at: Value, each: (e: Value) => T): T[] {
    return over(elements(pointer, at), (e) => (m['where'] === undefined || condition(m['where'], e) ? [each(e)] : [])).flat(1) as T[];
  }

  /** The day that "at" says, the reference date if it is absent. */
  function dayOf(m: Node, at: Value): Day | undefined {
    const v = m['at'] === undefined ? null : term(m['at'], at);
    return day(v) === null ? env.on : (v as Day);
  }

  function terms(list: Value[], at: Value): Value[] { return list.map((t) => term(t, at)); }

  function elements(pointer: Value, at: Value): Value[] {
    const v = member(pointer as string, at);
    return Array.isArray(v) ? v : [];
  }

  function member(pointer: string, at: Value): Value {
    let v: Value | undefined = pointer.startsWith('#') ? record : at;
    for (const name of pointer.replace(/^#/, '').split('/').slice(1)) {
      v = isObject(v) ? v[name] : Array.isArray(v) && /^[0-9]+$/.test(name) ? v[Number(name)] : undefined;
    }
    return v ?? null;
  }
}

function operator(p: Node): string {
  const name = Object.keys(p).find((n) => !modifiers.includes(n));
  if (name === undefined) throw new Error('no condition and no term');
  return name;
}

/** Whether each value that is there compares with the one before it as it should. */
function inOrder(values: Value[], fits: (c: number) => boolean): boolean {
  const there = values.filter((v) => v !== null);
  return there.slice(1).every((v, i) => {
    const c = compare(there[i]!, v);
    return c === null || fits(c);
  });
}

/** Less than zero, zero or more; null where two values do not compare. */
function compare(a: Value, b: Value): number | null {
  if (typeof a !== typeof b || !['bigint', 'string', 'boolean'].includes(typeof a)) return null;
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

function everyText(v: Value, fits: (s: string) => boolean): boolean {
  if (Array.isArray(v)) return v.every((e) => everyText(e, fits));
  return typeof v !== 'string' || fits(v);
}

/** What whole numbers come to; null if they are none or it is more than 64 bits. */
function fold(values: Value[], reckon: (a: bigint, b: bigint) => bigint): bigint | null {
  let n: bigint | null = null;
  for (const [i, v] of values.entries()) {
    if (typeof v !== 'bigint' || (i > 0 && n === null)) return null;
    n = i === 0 ? v : reckon(n!, v);
    if (BigInt.asIntN(64, n) !== n) return null;
  }
  return n;
}

function day(v: Value): Date | null {
  if (typeof v !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(v)) return null;
  const d = new Date(`${v}T00:00:00Z`);
  return !Number.isNaN(d.getTime()) && text(d) === v ? d : null;
}

const text = (d: Date): Day => d.toISOString().slice(0, 10);
const lastDay = (d: Date): number => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).getUTCDate();

/** The first and the last day of a year, a month or a day. */
function period(v: Value): [Day | null, Day | null] {
  if (typeof v !== 'string' || !/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(v)) return [null, null];
  const first = day((v + '-01-01').slice(0, 10));
  if (first === null || v.length === 10) return [first && text(first), first && text(first)];
  const last = v.length === 4 ? `${v}-12-31` : `${v}-${String(lastDay(first)).padStart(2, '0')}`;
  return [text(first), last];
}

function moved(v: Value, n: Value, move: (d: Date, n: number) => void): Day | null {
  const d = day(v);
  if (d === null || typeof n !== 'bigint' || n > 1_048_576n || n < -1_048_576n) return null;
  move(d, Number(n));
  return d.getUTCFullYear() >= 1 && d.getUTCFullYear() <= 9999 ? text(d) : null;
}
