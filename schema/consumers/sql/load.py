"""Turns the records of a dataset into INSERT statements for the tables of schema/v1/sql.

    python3 load.py postgres dataset.json | psql vokasi
    python3 load.py mariadb dataset.json | mariadb vokasi

A member that no table has is an error, and so is one of another kind: databases turn numbers
into texts and round them. The dataset is not checked otherwise: the database does that, and
`vokasi check` says more.
"""

import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "..", "..", "v1", "sql")
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


class Table:
    """What a table has, as its definition says."""

    def __init__(self, name, body):
        self.name, self.list = name, None
        self.columns = {}  # type of each
        self.required, self.references = set(), {}
        self.constraints = re.findall(r'\n  CONSTRAINT "([^"]+)" CHECK', body)
        for column, kind, rest in re.findall(r'^  "(\w+)" ([a-z]+)(.*)$', body, re.M):
            self.columns[column] = kind
            if "NOT NULL" in rest:
                self.required.add(column)


def tables():
    """The tables of postgres.sql by name; those of mariadb.sql are the same."""
    with open(os.path.join(FILES, "postgres.sql"), encoding="utf-8") as f:
        text = f.read()
    found = {}
    for name, body in re.findall(r'^CREATE TABLE IF NOT EXISTS "(\w+)" \((.*?)^\);$', text, re.M | re.S):
        found[name] = Table(name, body)
    for name, place in re.findall(r"""^COMMENT ON TABLE "(\w+)" IS '(/\w+/\w+)\. """, text, re.M):
        found[name].list = place
    for name, body in re.findall(r'^ALTER TABLE "(\w+)"\n(.*?);$', text, re.M | re.S):
        found[name].references = dict(re.findall(r'FOREIGN KEY \("(\w+)"\) REFERENCES "(\w+)"', body))
    return {name: t for name, t in found.items() if t.list}


KINDS = {"jsonb": (list, dict), "boolean": (bool,), "smallint": (int,), "integer": (int,), "bigint": (int,)}


def row(table, record, phase="final"):
    """The columns of a record with their values."""
    values = {"record_phase": phase}

    def add(prefix, members):
        for name, value in members.items():
            column = prefix + name
            if column in table.columns:
                if type(value) not in KINDS.get(table.columns[column], (str,)):
                    raise TypeError(f"{table.name} has another kind of {column}")
                values[column] = value
            elif isinstance(value, dict):
                add(column + "_", value)
            else:
                raise KeyError(f"{table.name} has no column {column}")

    add("", record)
    return values


def literal(dialect, value, kind):
    """A value as it is written in SQL. Backslashes mean nothing: see header."""
    if isinstance(value, bool):
        return str(value).lower()
    if kind == "jsonb":
        value = json.dumps(value, ensure_ascii=False)
    elif isinstance(value, int):
        return str(value)
    elif value is None:
        return "NULL"
    elif not isinstance(value, str):
        value = json.dumps(value, ensure_ascii=False)
    elif dialect == "mariadb" and kind == "timestamp" and INSTANT.fullmatch(value):
        value = value.replace("T", " ").rstrip("Z")
    return "'" + value.replace("'", "''") + "'"


def quote(dialect, name):
    return f'"{name}"' if dialect == "postgres" else f"`{name}`"


def insert(dialect, table, values):
    names = ", ".join(quote(dialect, c) for c in values)
    each = ", ".join(literal(dialect, v, table.columns[c]) for c, v in values.items())
    return f"INSERT INTO {quote(dialect, table.name)} ({names}) VALUES ({each})"


def rows(dataset, all_tables):
    """The rows of a dataset, each with its table."""
    for table in all_tables.values():
        room, name = table.list[1:].split("/")
        for record in dataset.get(room, {}).get(name, []):
            yield table, row(table, record, dataset["phase"])


def in_order(pairs):
    """Rows so that what one must refer to stands before it; what it may refer to and
    comes later is left out, with what to set afterwards."""
    by_key = {(t.name, r["id"]): (t, r) for t, r in pairs if "id" in r}
    done, ordered, later = set(), [], []

    def place(table, values):
        key = (table.name, values.get("id"))
        if key in done:
            return
        if "id" in values:
            done.add(key)
        for column, target in table.references.items():
            if column in table.required and (target, values.get(column)) in by_key:
                place(*by_key[target, values[column]])
        ordered.append((table, values))

    for table, values in sorted(pairs, key=lambda p: "id" not in p[1]):
        place(table, values)
    seen, result = set(), []
    for table, values in ordered:
        values = dict(values)
        for column, target in table.references.items():
            key = (target, values.get(column))
            if key in by_key and key not in seen:
                later.append((table, values["id"], column, values.pop(column)))
        if "id" in values:
            seen.add((table.name, values["id"]))
        result.append((table, values))
    return result, later


def header(dialect):
    if dialect == "postgres":
        return ["SET standard_conforming_strings = on"]
    modes = "STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION,NO_BACKSLASH_ESCAPES"
    return ["SET NAMES utf8mb4", f"SET SESSION sql_mode = '{modes}'"]


def statements(dialect, dataset, all_tables):
    """What inserts a dataset. PostgreSQL asks references at the end of the transaction,
    MariaDB with every row."""
    pairs = list(rows(dataset, all_tables))
    if dialect == "postgres":
        return [insert(dialect, t, r) for t, r in pairs]
    pairs, later = in_order(pairs)
    result = [insert(dialect, t, r) for t, r in pairs]
    for table, key, column, value in later:
        result.append(f"UPDATE `{table.name}` SET `{column}` = {literal(dialect, value, 'varchar')} WHERE `id` = {literal(dialect, key, 'varchar')}")
    return result


def main():
    dialect, name = sys.argv[1:]
    with open(name, encoding="utf-8") as f:
        dataset = json.load(f)
    begin = "BEGIN" if dialect == "postgres" else "START TRANSACTION"
    for s in [*header(dialect), begin, *statements(dialect, dataset, tables()), "COMMIT"]:
        print(s + ";")


if __name__ == "__main__":
    main()
