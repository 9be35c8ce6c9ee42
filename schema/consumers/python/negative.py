#!/usr/bin/python3
"""Reads the generated cases, one for every keyword of every property, and refuses each
with python3-jsonschema as Debian packs it. See ../README.md."""

import re

from jsonschema import Draft202012Validator, FormatChecker

from corpus import CORPORA, PUBLISHED, changed, check, close, pointers, read


def is_refused(errors, place):
    """Tells whether the errors are at a place and nowhere else; of a oneOf, whether the
    place is among them."""
    where = {p for e in errors for p in pointers(e)}
    return place in where if any(e.context for e in errors) else where == {place}


differences = [{**d, "met": 0} for d in read(CORPORA / "differences.json") if d["tool"] == "python"]
count = 0
for file in sorted((CORPORA / "negative").glob("*.json")):
    schema = read(PUBLISHED / f"{file.stem}.schema.json")
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for case in read(file):
        count += 1
        errors = list(validator.iter_errors(changed(case)))
        refused = is_refused(errors, case["at"])
        listed = [d for d in differences if re.search(d["cases"], f'{case["schema"]} {case["name"]}')]
        for d in listed:
            d["met"] += 1
        if listed:
            check(f'"{case["name"]}" is listed', not refused, "it is refused: remove the difference")
        else:
            where = sorted({p for e in errors for p in pointers(e)})
            check(f'"{case["name"]}" is refused at {case["at"]}', refused, f"refused at {where}" if where else "accepted")
check("cases are there", count)
for d in differences:
    print(f"difference: {d['met']} cases like {d['cases']}: {d['reason']}")
    check(f"difference {d['cases']}", d["met"], "no such case")

close()
