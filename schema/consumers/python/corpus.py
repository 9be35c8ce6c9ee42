"""What the programs in Python read alike: the published schemas, cases that are refused,
and how they count. See ../README.md."""

import copy
import json
import sys
from pathlib import Path

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


def close():
    """Prints the count, and makes the program fail if a check did."""
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def escaped(token):
    return str(token).replace("~", "~0").replace("/", "~1")


def unescaped(token):
    return token.replace("~1", "/").replace("~0", "~")


def at(value, pointer):
    """Returns the value at a pointer."""
    for token in map(unescaped, pointer.split("/")[1:]):
        value = value[int(token) if isinstance(value, list) else token]
    return value


documents = {}


def changed(case):
    """Returns the record of a case with its change."""
    file, _, pointer = case["base"].partition("#")
    if file not in documents:
        documents[file] = read(CORPORA / "valid" / file)
    where = case.get("set", case.get("remove"))
    if where == "":
        return case["value"]
    record = copy.deepcopy(at(documents[file], pointer))
    parent, _, last = where.rpartition("/")
    holder, last = at(record, parent), unescaped(last)
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
