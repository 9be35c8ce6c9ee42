#!/usr/bin/python3
"""Reads the published schemas as a team that writes no Go would: validates with
python3-jsonschema as Debian packs it. See ../README.md."""

from jsonschema import Draft202012Validator, FormatChecker

from corpus import CORPORA, PUBLISHED, ROOT, changed, check, close, pointers, read

# What the validator does not refuse although it should: the name of the case and
# why. A case that is refused after all fails, and so does one that does not exist.
EXCEPTIONS = {}

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

good = [(path, path.parent.name, read(path)) for path in sorted((CORPORA / "valid").glob("*/*.json"))]
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

negatives = [case for path in sorted(CORPORA.glob("negative*.json")) for case in read(path)]
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

close()
