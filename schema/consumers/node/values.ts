// Value types, in the words of schema/conformance/README.md: what a value is made of, and
// money. The forms are those of the published schema; what they cannot tell is here.
// Amounts are bigint.

/** The form of a value type in the schema. */
export interface Form {
  type?: 'string' | 'integer' | 'boolean';
  oneOf?: Form[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

export type Parts = { [name: string]: unknown };

const months = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const number = (s: string, from: number, until?: number) => Number(s.slice(from, until));
const pad = (n: number, width: number) => String(n).padStart(width, '0');

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** A day that the calendar has, null if it has not. */
function day(year: number, month: number, dd: number): string | null {
  return month >= 1 && dd >= 1 && dd <= daysIn(year, month) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(dd, 2)}` : null;
}

const isDay = (s: string) => day(number(s, 0, 4), number(s, 5, 7), number(s, 8, 10)) !== null;

function at(s: string): Date {
  const d = new Date(0);
  d.setUTCFullYear(number(s, 0, 4), number(s, 5, 7) - 1, number(s, 8, 10));
  return d;
}

/** A year, a month or a day in words. */
function dateLabel(s: string) {
  const [year = 0, month, dd] = s.split('-').map(Number);
  const words = (names: string[]) => [dd, month && names[month - 1], year].filter((x) => x !== undefined).join(' ');
  return { id: words(months.id), en: words(months.en) };
}

const grouped = (n: bigint | string, dot: string) => String(n).replace(/\B(?=([0-9]{3})+$)/g, dot);
const stars = (s: string) => '*'.repeat(s.length);
const region = (digits: string) => (digits.match(/../g) ?? []).join('.');

/** What the parts of a value are; null if the form fits and it is no value all the same. */
const types: { [name: string]: (s: string) => Parts | null } = {
  CalendarDate: (s) => (isDay(s) ? { label: dateLabel(s), weekday: weekdays[at(s).getUTCDay()] } : null),
  PartialDate(s) {
    if (s.length === 10 && !isDay(s)) return null;
    const precision = { 4: 'year', 7: 'month', 10: 'day' }[s.length];
    const last = s.length === 7 ? day(number(s, 0, 4), number(s, 5), daysIn(number(s, 0, 4), number(s, 5))) : `${s}-12-31`;
    return { label: dateLabel(s), precision, first: `${s}-01-01`.slice(0, 10), last: s.length === 10 ? s : last };
  },
  TimeOfDay: (s) => ({ minutes: number(s, 0, 2) * 60 + number(s, 3) }),
  Instant(s) {
    if (!isDay(s)) return null;
    const d = new Date(at(s).getTime() + (number(s, 11, 13) + 7) * 3_600_000);
    const jakarta = d.getUTCFullYear() > 9999 ? '' : `${pad(d.getUTCFullYear(), 4)}-${pad(d.getUTCMonth() + 1, 2)}-${pad(d.getUTCDate(), 2)}`;
    return { jakarta_date: jakarta, jakarta_time: jakarta && `${pad(d.getUTCHours(), 2)}:${s.slice(14, 16)}` };
  },
  RegionCode(s) {
    const steps = s.split('.');
    return { level: ['province', 'regency', 'district', 'village'][steps.length - 1], parent: steps.slice(0, -1).join('.'), city: Number(steps[1] ?? 0) >= 71 };
  },
  NIK(s) {
    const dd = number(s, 6, 8);
    const on = [1900, 2000].map((century) => day(century + number(s, 10, 12), number(s, 8, 10), dd > 40 ? dd - 40 : dd)).filter((d) => d !== null);
    return on.length === 0 ? null : { masked: stars(s), region: region(s.slice(0, 6)), sex: dd > 40 ? 'female' : 'male', serial: number(s, 12), births_by_2026_03_02: on.filter((d) => d <= '2026-03-02') };
  },
  FamilyCardNumber: (s) => ({ masked: stars(s) }),
  NIP(s) {
    const birth = day(number(s, 0, 4), number(s, 4, 6), number(s, 6, 8));
    const month = s.slice(12, 14);
    return birth === null ? null : { masked: stars(s), birth, appointed: s.slice(8, 12) + (month > '20' ? '' : `-${month}`), sex: s[14] === '1' ? 'male' : 'female' };
  },
  VIN: (s) => ({ issued: `20${s.slice(0, 2)}-${s.slice(2, 4)}`, region: region(s.slice(4, 8)) }),
  Percent(s) {
    const [whole = '', cents = ''] = s.split('.');
    const rest = cents.replace(/0+$/, '');
    const label = (comma: string) => whole + (rest && comma + rest);
    return s === '-0.00' ? null : { hundredths: Number(s.replace('.', '')), label: { id: `${label(',')} persen`, en: `${label('.')} percent` } };
  },
  UnitCode(s) {
    const steps = s.split('.');
    const version = steps.pop() ?? '';
    const serial = steps.pop() ?? '';
    const isWord = (steps[0] ?? '').length === 3; // three letters in place of a section
    const field = steps.slice(1).join('.');
    const form = isWord ? (field.includes('.') ? 'c_dotted' : 'c') : /[A-Z]/.test(field) ? 'a' : field.length === 5 ? 'b5' : 'b';
    return { form, section: isWord ? '' : steps[0], division: isWord ? '' : field.slice(0, 2), field, serial: Number(serial), version: Number(version), series: [...steps, serial].join('.') };
  },
  LicenceNumber: (s) => ({ serial: number(s, 9, -3) }),
  LicenceDecree: (s) => ({ value: s.replace('. ', '.').replace(/([IVX]+)\/BNSP/, 'BNSP/$1') }),
  AssessorRegistration: (s) => ({ value: s.replace(/^MET\.? ?/, 'MET.').replace(/.([0-9]{4})$/, ' $1') }),
  RegistrationNumber: (s) => ({ value: s.replaceAll('.', ' ') }),
  AccountNumber: (s) => ({ masked: stars(s) }),
  Digest: (s) => (/^0+$/.test(s) ? null : {}),
  Count: (s) => ({ label: { id: grouped(BigInt(s), '.'), en: grouped(BigInt(s), ',') } }),
  LessonHours: (s) => ({ label: { id: `${s} JP`, en: `${s} lesson hours` }, minutes_at_45: Number(s) * 45, minutes_at_60: Number(s) * 60 }),
  Rupiah: (s) => ({ written: `${s.startsWith('-') ? '-' : ''}Rp${grouped(size(BigInt(s)), '.')}`, words: `${inWords(BigInt(s))} rupiah` }),
};

/**
 * What an input is, null if it is no value of the type. The input is a text, or what a number or a truth is written as in
 * JSON; of a type that may be several, JSON.
 */
export function read(type: string, form: Form, input: string): Parts | null {
  if (form.oneOf) {
    const isText = input.startsWith('"');
    const fits = form.oneOf.some((f) => isText === (f.type === 'string') && read(type, f, isText ? JSON.parse(input) : input) !== null);
    return fits ? { value: input } : null;
  }
  if (form.type === 'boolean' && input !== 'true' && input !== 'false') return null;
  if (form.type === 'integer') {
    const n = /^(0|-?[1-9][0-9]*)$/.test(input) ? BigInt(input) : null;
    if (n === null || n < (form.minimum ?? n) || n > (form.maximum ?? n)) return null;
  }
  if (form.type === 'string' && (input === '' || [...input].length > (form.maxLength ?? Infinity) || !new RegExp(form.pattern ?? '', 'u').test(input))) return null;
  const parts = types[type] ? types[type](input) : {};
  return parts && { value: input, ...parts };
}

const size = (n: bigint) => (n < 0n ? -n : n);
const limit = 9_007_199_254_740_991n;

const small = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

function hundreds(n: number): string[] {
  if (n >= 200) return [small[Math.floor(n / 100)] ?? '', 'ratus', ...hundreds(n % 100)];
  if (n >= 100) return ['seratus', ...hundreds(n - 100)];
  if (n >= 20) return [small[Math.floor(n / 10)] ?? '', 'puluh', ...hundreds(n % 10)];
  if (n >= 12) return [small[n - 10] ?? '', 'belas'];
  return n === 0 ? [] : [small[n] ?? ''];
}

/** A whole number in Indonesian words (terbilang). */
export function inWords(n: bigint): string {
  if (n === 0n) return 'nol';
  const words: string[] = [];
  ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'].forEach((scale, i) => {
    const group = Number((size(n) / 1000n ** BigInt(i)) % 1000n);
    if (group === 1 && i === 1) words.unshift('seribu');
    else if (group > 0) words.unshift(...hundreds(group), ...(scale ? [scale] : []));
  });
  return (n < 0n ? ['minus', ...words] : words).join(' ');
}

/** An amount divided by weights (largest remainder); null if it cannot be. */
export function allocate(amount: bigint, weights: bigint[]): bigint[] | null {
  const total = weights.reduce((a, b) => a + b, 0n);
  if (total === 0n || weights.some((w) => w < 0n)) return null;
  const parts = weights.map((w) => (size(amount) * w) / total);
  const rest = weights.map((w, i) => ({ i, n: (size(amount) * w) % total })).sort((a, b) => (a.n === b.n ? a.i - b.i : a.n < b.n ? 1 : -1));
  const left = Number(parts.reduce((a, b) => a - b, size(amount)));
  for (const { i } of rest.slice(0, left)) parts[i] = (parts[i] ?? 0n) + 1n;
  return amount < 0n ? parts.map((p) => -p) : parts;
}

/** An amount in equal parts; null if there are none. */
export const split = (amount: bigint, parts: number) => allocate(amount, Array.from({ length: parts }, () => 1n));

/** A percentage of an amount, rounded in size: down, up or half_up; null if it is too large. */
export function share(amount: bigint, percent: string, rounding: string): bigint | null {
  const product = amount * BigInt(percent.replace('.', ''));
  const [whole, rest] = [size(product) / 10_000n, size(product) % 10_000n];
  const n = whole + (rest > 0n && (rounding === 'up' || (rounding === 'half_up' && rest >= 5_000n)) ? 1n : 0n);
  return n > limit ? null : product < 0n ? -n : n;
}

interface Certificate {
  issued_on?: string;
  expires_on?: string;
  sanctions?: { kind: string; on: string }[];
}

/** What a certificate is worth on a day; '' if that is not known. */
export function statusOn(c: Certificate, on?: string): string {
  if (!on || !c.issued_on) return '';
  if (on < c.issued_on) return 'not_yet_valid';
  let status = '';
  for (const s of c.sanctions ?? []) {
    if (s.on <= on && status !== 'revoked') status = { suspend: 'suspended', revoke: 'revoked', reinstate: '' }[s.kind] ?? '';
  }
  if (status === 'revoked') return status;
  if (c.expires_on && on > c.expires_on) return 'expired';
  return status || (c.expires_on ? 'valid' : '');
}
