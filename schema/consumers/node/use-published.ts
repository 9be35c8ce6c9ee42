// Uses the types that are published as vokasi.d.ts, as a team would. Each directive
// (@ts-expect-error) proves a refusal: were the next line accepted, the directive itself
// would be the error.

import type { Batch, Centre, Dataset, FactValues, Person, Policy, Rule, Vocation } from "./vokasi";

const centre: Centre = { id: "blk-contoh", kind: "uptd", name: "UPTD BLK Contoh", region: "19.71" };

export const dataset: Dataset = { version: "v1", id: "contoh", title: { id: "Contoh" }, phase: "draft", centre: { centres: [centre] } };

export const policy: Policy = {
  id: "syarat-contoh",
  version: 1,
  purpose: "entry",
  title: { id: "Syarat contoh" },
  effective: { from: "2026-01-01" },
  rule: { kind: "all", rules: [{ kind: "age", code: "USIA", fact: "birth_date", at: "selection", min: 18, max: { param: "max_age" } }] },
};

// A word that is in no list is a vocation too, and one that is in the list is offered.
export const vocations: Vocation[] = ["welding", "budidaya_lebah"];

// Facts are the standard ones, each with its kind, and those that a policy declares.
export const facts: FactValues = { birth_date: "1999-02-02", sex: "female", units: ["C.24LAS01.005.1", { code: "J.62DMI00.001.1", until: "2028-01-01" }], kartu_tani: true };

// kinds lists the kinds of a rule; it compiles only if the kind tells the variants
// apart and none is left out.
export function kinds(rule: Rule): string[] {
  switch (rule.kind) {
    case "all":
    case "any":
    case "at_least":
      return rule.rules.flatMap(kinds);
    case "not":
      return kinds(rule.rule);
    case "residence":
    case "age":
    case "flag":
    case "level":
    case "one_of":
    case "count":
    case "date":
    case "holds":
      return [rule.kind];
  }
  return rule satisfies never;
}

// @ts-expect-error: no such kind of centre
centre.kind = "blk";
// @ts-expect-error: no such member
centre.kota = "Pangkalpinang";
// @ts-expect-error: no such member in a new value either
export const unknownMember: Centre = { id: "a", kind: "uptd", name: "A", kota: "Pangkalpinang" };
// @ts-expect-error: the centre is missing
export const missingMember: Batch = { id: "las-1" };
// @ts-expect-error: nothing is null
centre.region = null;
// @ts-expect-error: an identity number is text
export const numeric: Person = { id: "p-1", name: "Contoh", nik: 6401044203089901 };
// @ts-expect-error: "within" belongs to another kind of rule
export const mixed: Rule = { kind: "flag", code: "SEKOLAH", fact: "in_school", is: false, within: ["33.25"] };
// @ts-expect-error: no such kind of rule
export const expression: Rule = { kind: "expression", code: "A", fact: "in_school" };
// @ts-expect-error: at least one rule
export const nothing: Rule = { kind: "any", rules: [] };
// @ts-expect-error: a fact has its kind
export const wrongFact: FactValues = { citizen: "ya" };
