#!/usr/bin/python3
"""Reads the published schemas as a team that writes no Go would: validates with
python3-jsonschema as Debian packs it. See ../README.md."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

# What the validator does not refuse although it should: the name of the case and
# why. A case that is refused after all fails, and so does one that does not exist.
EXCEPTIONS = {}

ROOT = Path(__file__).resolve().parents[3]
PUBLISHED = ROOT / "schema/v1"
VALID = ROOT / "schema/testdata/v1/valid"

passed = failed = 0


def check(name, holds, fault=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAIL {name}: {fault}")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def escaped(token):
    return str(token).replace("~", "~0").replace("/", "~1")


def unescaped(token):
    return token.replace("~1", "/").replace("~0", "~")


def pointers(error):
    """Yields where faults are. The place of a missing or unknown member is the
    member's own; a oneOf that no branch matched has the faults of its branches."""
    here = "".join("/" + escaped(token) for token in error.absolute_path)
    if error.validator == "required":
        yield from (f"{here}/{escaped(m)}" for m in error.validator_value if m not in error.instance)
    elif error.validator == "additionalProperties":
        yield from (f"{here}/{escaped(m)}" for m in error.instance if m not in error.schema.get("properties", {}))
    elif error.context:
        for nested in error.context:
            yield from pointers(nested)
    else:
        yield here


def changed(case):
    """Returns the base document of a case with its change."""
    doc = read(VALID / case["base"])
    *parents, last = map(unescaped, case.get("set", case.get("remove"))[1:].split("/"))
    holder = doc
    for token in parents:
        holder = holder[int(token) if isinstance(holder, list) else token]
    if "remove" in case:
        del holder[last]
    elif isinstance(holder, list):
        holder[int(last)] = case["value"]
    else:
        holder[last] = case["value"]
    return doc


# 1. The schemas.

validators = {}
for path in sorted(PUBLISHED.glob("*.schema.json")):
    schema = read(path)
    try:
        Draft202012Validator.check_schema(schema)
        fault = ""
    except Exception as e:
        fault = str(e)
    check(path.name, not fault, fault)
    validators[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema, format_checker=FormatChecker())
check("schemas are published", validators, "none found")


# 2. Valid documents: the examples of the schemas, then those of the articles.

good = [(path, path.parent.name, read(path)) for path in sorted(VALID.glob("*/*.json"))]
check("valid documents are there", good, "none found")

published = [(path, path.name.split(".")[0], read(path)) for path in sorted((PUBLISHED / "examples").glob("*.json"))]
check("every schema has two published examples", len(published) == 2 * len(validators), len(published))
good += published

if (ROOT / "examples").exists():
    found = [(path, read(path)) for path in sorted((ROOT / "examples").glob("*/*.json"))]
    found = [(path, "policy" if path.name == "policy.json" or "rule" in doc else "dataset", doc) for path, doc in found]
    kinds = [kind for _, kind, _ in found]
    print(f"examples: {kinds.count('dataset')} datasets, {kinds.count('policy')} policies")
    check("examples hold a dataset", "dataset" in kinds, "none found")
    good += found

for path, kind, doc in good:
    errors = list(validators[kind].iter_errors(doc))
    check(path.relative_to(ROOT), not errors, [(p, e.message) for e in errors for p in pointers(e)])


# 3. Negatives: one change to a valid document, refused at one place.

negatives = [case for path in sorted(VALID.parent.glob("negative*.json")) for case in read(path)]
check("negatives are there", negatives, "none found")
for case in negatives:
    name, at = case["name"], case["at"]
    where = {p for e in validators[case["schema"]].iter_errors(changed(case)) for p in pointers(e)}
    if name in EXCEPTIONS:
        print(f'exception: "{name}": {EXCEPTIONS[name]}')
        check(f'exception "{name}"', at not in where, "it is refused: remove the exception")
    else:
        check(f'"{name}" is refused at {at}', at in where, f"refused at {sorted(where)}" if where else "accepted")
for name in EXCEPTIONS:
    check(f'exception "{name}"', any(case["name"] == name for case in negatives), "no such case")

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
