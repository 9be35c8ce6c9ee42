// Decides policies on evidence, in the words of schema/conformance/README.md: a rule
// holds, fails or is not known, and with it the verdict.

type Day = string; // 2026-03-02
type Dates = { [date: string]: Day | undefined };
type Held = string | { code: string; from?: Day; until?: Day };
type Fact = boolean | number | string | Held[];
type Limit = number | { param: string };

/** A rule: a connective, or a leaf with a code. */
export interface Rule {
  kind: string;
  rules?: Rule[];
  rule?: Rule;
  count?: number;
  code?: string;
  fact?: string;
  assurance?: string;
  at?: string;
  min?: Limit | string;
  max?: Limit | string;
  is?: boolean;
  within?: string[];
  values?: string[];
  codes?: string[];
  need?: string;
  offset_months?: number;
  relation?: string;
  leap_birthday?: string;
}

export interface Policy {
  rule: Rule;
  parameters?: { [name: string]: { from: Day; until?: Day; value: number }[] };
}

export interface Dossier {
  evidence: { [fact: string]: Fact };
  about?: { [fact: string]: { assurance?: string } };
}

export interface Decision {
  verdict: 'eligible' | 'ineligible' | 'undetermined';
  met: string[];
  unmet: string[];
  missing: string[];
}

/** Yes, no, or null where it is not known. */
type Truth = boolean | null;

/** Decides a policy on what is known of a person; ranked are the words of code lists in their order. */
export function decide(policy: Policy, dates: Dates, dossier: Dossier, ranked: { education_level: string[]; assurance: string[] }): Decision {
  const limit = (l: Limit | string | undefined, on: Day | undefined): number | null | undefined => {
    if (typeof l !== 'object') return l as number | undefined;
    const value = (policy.parameters?.[l.param] ?? []).filter((v) => on === undefined || v.from <= on).at(-1);
    return value === undefined || (on !== undefined && value.until !== undefined && on > value.until) ? null : value.value;
  };
  const leaf = (r: Rule): Truth => {
    const known = dossier.evidence[r.fact ?? ''];
    const assurance = dossier.about?.[r.fact ?? '']?.assurance ?? 'declared';
    if (known === undefined || (r.assurance && ranked.assurance.indexOf(assurance) < ranked.assurance.indexOf(r.assurance))) return null;
    const on = r.at ? dates[r.at] : undefined;
    if (r.at && on === undefined) return null;
    const valued = dates.as_of ?? on;
    const [min, max] = r.kind === 'level' ? [] : [limit(r.min, valued), limit(r.max, valued)];
    if (min === null || max === null) return null;
    const between = (n: number, least?: number, most?: number) => (least === undefined || n >= least) && (most === undefined || n <= most);
    switch (r.kind) {
      case 'flag':
        return known === r.is;
      case 'count':
        return between(known as number, min, max);
      case 'level': {
        const rank = (word: string) => ranked.education_level.indexOf(word === 'd4' ? 's1' : word); // d4 and s1 are one level
        return between(rank(known as string), r.min === undefined ? undefined : rank(r.min as string), r.max === undefined ? undefined : rank(r.max as string));
      }
      case 'one_of':
        return r.values?.includes(known as string) ?? false;
      case 'age': {
        const age = ageOn(known as Day, on as Day, r.leap_birthday);
        return age >= 0 && between(age, min, max);
      }
      case 'date': {
        const day = addMonths(on as Day, r.offset_months ?? 0);
        return r.relation === 'on_or_after' ? (known as Day) >= day : (known as Day) <= day;
      }
      case 'residence': {
        const lies = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
        if (r.within?.some((w) => lies(known as string, w))) return true;
        return r.within?.some((w) => lies(w, known as string)) ? null : false;
      }
      case 'holds': {
        const truths = (r.codes ?? []).map((code): Truth => {
          const held = (known as Held[]).filter((h) => code === (typeof h === 'string' ? h : h.code));
          if (held.length === 0 || on === undefined) return held.length > 0;
          if (held.some((h) => typeof h === 'object' && (h.from !== undefined || h.until !== undefined) && (h.from ?? '') <= on && on <= (h.until ?? '9999-12-31'))) return true;
          return held.some((h) => typeof h === 'string' || (h.from === undefined && h.until === undefined)) ? null : false;
        });
        return r.need === 'any' ? atLeast(truths, 1) : atLeast(truths, truths.length);
      }
    }
    throw new Error(`${r.kind} is no rule`);
  };
  const decision: Decision = { verdict: 'undetermined', met: [], unmet: [], missing: [] };
  // weigh returns what a rule comes to, and the facts that would decide it.
  const weigh = (r: Rule): { truth: Truth; open: string[] } => {
    if (r.kind === 'not') {
      const { truth, open } = weigh(r.rule as Rule);
      return { truth: truth === null ? null : !truth, open };
    }
    if (!r.rules) {
      const truth = leaf(r);
      if (truth !== null) decision[truth ? 'met' : 'unmet'].push(r.code ?? '');
      return { truth, open: truth === null ? [r.fact ?? ''] : [] };
    }
    const below = r.rules.map(weigh);
    const truth = atLeast(below.map((b) => b.truth), r.kind === 'all' ? below.length : r.kind === 'any' ? 1 : (r.count ?? 0));
    return { truth, open: truth === null ? below.filter((b) => b.truth === null).flatMap((b) => b.open) : [] };
  };
  const { truth, open } = weigh(policy.rule);
  decision.verdict = truth === null ? 'undetermined' : truth ? 'eligible' : 'ineligible';
  decision.missing = [...new Set(open)];
  return decision;
}

/** Whether at least so many hold, as far as that is known. */
function atLeast(truths: Truth[], n: number): Truth {
  if (truths.filter((t) => t === true).length >= n) return true;
  return truths.filter((t) => t !== false).length < n ? false : null;
}

/** Completed years on a day; who was born on 29 February completes one on 1 March unless told otherwise. */
function ageOn(birth: Day, on: Day, leapBirthday = 'march_1'): number {
  let today = on.slice(5);
  if (leapBirthday === 'february_28' && today === '02-28' && daysIn(Number(on.slice(0, 4)), 2) === 28) today = '02-29';
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (today < birth.slice(5) ? 1 : 0);
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** A day so many months later, or the last one of a shorter month. */
function addMonths(day: Day, months: number): Day {
  const n = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(n / 12), (n % 12) + 1];
  return [String(year).padStart(4, '0'), ...[month, Math.min(Number(day.slice(8)), daysIn(year, month))].map((x) => String(x).padStart(2, '0'))].join('-');
}
