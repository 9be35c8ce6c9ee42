#!/usr/bin/python3
"""Reads the generated cases, one for every keyword of every property, and refuses each
with python3-jsonschema as Debian packs it. See ../README.md."""

import copy
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

ROOT = Path(__file__).resolve().parents[3]
PUBLISHED = ROOT / "schema/v1"
CORPORA = ROOT / "schema/testdata/v1"

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


def at(value, pointer):
    """Returns the value at a pointer."""
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        value = value[int(token) if isinstance(value, list) else token]
    return value


records = {}


def changed(case):
    """Returns the record of a case with its change."""
    file, _, pointer = case["base"].partition("#")
    if file not in records:
        records[file] = read(CORPORA / "valid" / file)
    where = case.get("set", case.get("remove"))
    if where == "":
        return case["value"]
    record = copy.deepcopy(at(records[file], pointer))
    parent, _, last = where.rpartition("/")
    holder, last = at(record, parent), last.replace("~1", "/").replace("~0", "~")
    if isinstance(holder, list):
        last = int(last)
    if "remove" in case:
        del holder[last]
    else:
        holder[last] = case["value"]
    return record


def pointers(error):
    """Yields where faults are. The place of a missing or unknown member is the
    member's own; a oneOf that no form matched has the faults of all forms."""
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

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
