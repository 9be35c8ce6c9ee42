// Uses the generated types as a team would. Each @ts-expect-error line proves a
// refusal: were the next line accepted, the directive itself would be the error.

import type { Centre, Dataset, QualifiedCount } from "./dataset";
import type { Policy, Rule } from "./policy";

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

// codes lists the codes of a rule; it compiles only if the kind tells the variants
// apart and none is left out.
export function codes(rule: Rule): string[] {
  switch (rule.kind) {
    case "all":
    case "any":
    case "at_least":
      return rule.rules.flatMap(codes);
    case "not":
      return codes(rule.rule);
    case "residence":
    case "age":
    case "flag":
    case "level":
    case "one_of":
    case "count":
    case "date":
    case "holds":
      return [rule.code];
  }
  return rule satisfies never;
}

// @ts-expect-error: no such kind of centre
centre.kind = "blk";
// @ts-expect-error: no such member
centre.kota = "Pangkalpinang";
// @ts-expect-error: no such member in a new value either
export const unknownMember: Centre = { id: "a", kind: "uptd", name: "A", kota: "Pangkalpinang" };
// @ts-expect-error: the value is missing
export const missingMember: QualifiedCount = { qualifier: "about" };
// @ts-expect-error: nothing is null
centre.region = null;
// @ts-expect-error: "within" belongs to another kind of rule
export const mixed: Rule = { kind: "flag", code: "SEKOLAH", fact: "in_school", is: false, within: ["33.25"] };
// @ts-expect-error: no such kind of rule
export const expression: Rule = { kind: "expression", code: "A", fact: "in_school" };
// @ts-expect-error: at least one rule
export const nothing: Rule = { kind: "any", rules: [] };
