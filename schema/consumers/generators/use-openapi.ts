// Uses the types that openapi-typescript makes of vokasi.openapi.json. Each directive
// (@ts-expect-error) proves a refusal: were the next line accepted, the directive itself
// would be the error.

import type { components } from "./openapi";

type Centre = components["schemas"]["Centre"];
type Dataset = components["schemas"]["Dataset"];
type Person = components["schemas"]["Person"];
type Rule = components["schemas"]["Rule"];
type Batch = components["schemas"]["Batch"];

const centre: Centre = { id: "blk-contoh", kind: "uptd", name: "UPTD BLK Contoh", region: "19.71" };

export const dataset: Dataset = { version: "v1", id: "contoh", title: { id: "Contoh" }, phase: "draft", centre: { centres: [centre] } };

// kinds lists the kinds of a rule; it compiles only if the discriminator tells the
// variants apart and none is left out.
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
