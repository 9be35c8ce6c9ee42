"""Loads schema/v1/sql into a PostgreSQL and a MariaDB of its own, and inserts: the
examples and full.json, each in full; every published case of a check whose record has a
table, accepted where the check finds nothing and refused by the constraint with its id
where it does; the bad documents of negative.json; and rows that are bad in each way.

Needs Debian's packages postgresql and mariadb-server, and no network. What it starts it
ends, and what it writes it removes.
"""

import copy
import glob
import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # before what lies beside this

from load import FILES, HERE, header, insert, literal, quote, row, rows, statements, tables  # noqa: E402

SCHEMA = os.path.join(HERE, "..", "..")
TABLES = tables()
passed, failures = 0, []


def check(good, what, detail=""):
    global passed
    if good:
        passed += 1
    else:
        failures.append(f"{what}: {detail}")


def read(*path):
    with open(os.path.join(SCHEMA, *path), encoding="utf-8") as f:
        return json.load(f)


class Server:
    """A database of our own below a folder."""

    def user(self, name):
        """The user to run as: the server's own if we are root, which it refuses to be."""
        return pwd.getpwnam(name).pw_name if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name

    def folder(self, top, name):
        self.at = os.path.join(top, self.dialect)
        os.mkdir(self.at)
        shutil.chown(self.at, self.user(name))

    def ask(self, script):
        """The lines that a script writes; an error where it fails."""
        done = subprocess.run(self.client, input=script.encode(), capture_output=True, cwd=self.at)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.decode(errors="replace")[-2000:])
        return done.stdout.decode().splitlines()

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(60)

    def begin(self, command, **own):
        with open(os.path.join(self.at, "log"), "wb") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.at, **own)
        for _ in range(600):
            if self.process.poll() is not None:
                break
            if subprocess.run(self.client, input=b"SELECT 1;", capture_output=True, cwd=self.at).returncode == 0:
                return
            time.sleep(0.1)
        with open(os.path.join(self.at, "log"), errors="replace") as f:
            raise RuntimeError("does not start: " + f.read()[-2000:])


class Postgres(Server):
    dialect, process = "postgres", None
    then = ["SET CONSTRAINTS ALL IMMEDIATE", "SET timezone = 'UTC'"]
    prelude = """
CREATE TEMPORARY TABLE result (n integer, refused text);
CREATE FUNCTION pg_temp.attempt(n integer, statement text, refer boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  named text; col text; message text;
BEGIN
  BEGIN
    EXECUTE statement;
    IF refer THEN SET CONSTRAINTS ALL IMMEDIATE; END IF;
    RAISE EXCEPTION USING ERRCODE = 'ZZZZZ';
  EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS named = CONSTRAINT_NAME, col = COLUMN_NAME, message = MESSAGE_TEXT;
    IF SQLSTATE <> 'ZZZZZ' THEN
      INSERT INTO result VALUES (n, coalesce(nullif(named, ''), nullif('NOT NULL ' || col, 'NOT NULL '), message));
    ELSE
      INSERT INTO result VALUES (n, '');
    END IF;
  END;
END $$;
"""

    def start(self, top):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))[-1]
        self.folder(top, "postgres")
        user = self.user("postgres")
        data = os.path.join(self.at, "data")
        own = {} if os.getuid() else {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
        subprocess.run([f"{programs}/initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], check=True, stdout=subprocess.DEVNULL, cwd=self.at, **own)
        self.client = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.at, "-U", "postgres", "-d", "postgres"]
        self.begin([f"{programs}/postgres", "-D", data, "-k", self.at, "-c", "listen_addresses=", "-c", "fsync=off"], **own)

    def attempt(self, n, statement, refer):
        return f"SELECT pg_temp.attempt({n}, $statement${statement}$statement$, {str(refer).lower()});"


class MariaDB(Server):
    dialect, process = "mariadb", None
    then = []
    prelude = """
CREATE TEMPORARY TABLE result (n integer, refused text);
DROP PROCEDURE IF EXISTS attempt;
DELIMITER //
CREATE PROCEDURE attempt(n integer, statement longtext, refer boolean)
BEGIN
  DECLARE why text DEFAULT '';
  SET foreign_key_checks = refer;
  START TRANSACTION;
  BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION, SQLSTATE '01000' GET DIAGNOSTICS CONDITION 1 why = MESSAGE_TEXT;
    EXECUTE IMMEDIATE statement;
  END;
  ROLLBACK;
  INSERT INTO result VALUES (n, why);
END //
DELIMITER ;
"""

    def start(self, top):
        self.folder(top, "mysql")
        data, socket = os.path.join(self.at, "data"), os.path.join(self.at, "s")
        user = self.user("mysql")
        subprocess.run(["mariadb-install-db", "--no-defaults", f"--user={user}", f"--datadir={data}", "--auth-root-authentication-method=normal", "--skip-test-db"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.at)
        self.client = ["mariadb", "--no-defaults", "-N", "-B", "-r", "--default-character-set=utf8mb4", "-S", socket, "-u", "root", "-D", "mysql"]
        self.begin(["/usr/sbin/mariadbd", "--no-defaults", f"--user={user}", f"--datadir={data}", f"--socket={socket}", f"--pid-file={self.at}/pid", "--skip-networking", "--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--innodb-doublewrite=0", "--innodb-file-per-table=0"])
        self.ask("CREATE DATABASE vokasi CHARACTER SET utf8mb4;")
        self.client[-1] = "vokasi"

    def attempt(self, n, statement, refer):
        return "CALL attempt({}, {}, {});".format(n, literal("mariadb", statement, "varchar"), refer)


def reason(dialect, refused):
    """What refused a row: the name of a constraint, "NOT NULL column", or what is said."""
    if dialect == "mariadb":
        for pattern, name in [
            (r"CONSTRAINT `([^`]+)` failed", r"\1"),
            (r"CONSTRAINT `([^`]+)` FOREIGN KEY", r"\1"),
            (r"Column '([^']+)' cannot be null|Field '([^']+)' doesn't have a default value", r"NOT NULL \1\2"),
            (r"Duplicate entry .* for key 'PRIMARY'", "PRIMARY"),
        ]:
            if found := re.search(pattern, refused):
                return found.expand(name)
    return re.sub(r"^\w+_pkey$", "PRIMARY", refused)


def attempts(server, cases, refer=False):
    """What refused each statement, "" where it was accepted. None leaves a trace."""
    script = [s + ";" for s in header(server.dialect)] + [server.prelude]
    if server.dialect == "postgres":
        script += ["BEGIN;", "\\o /dev/null"]
    script += [server.attempt(i, c, refer) for i, c in enumerate(cases)]
    if server.dialect == "postgres":
        script += ["\\o"]
    script.append("SELECT n, replace(refused, chr(10), ' ') FROM result ORDER BY n;")
    separator = "|" if server.dialect == "postgres" else "\t"
    found = [reason(server.dialect, line.split(separator, 1)[1]) for line in server.ask("\n".join(script))]
    if len(found) != len(cases):
        raise RuntimeError(f"{len(found)} answers to {len(cases)} questions")
    return found


def patched(document, changes):
    """A document after a JSON Patch of add, replace and remove."""
    document = copy.deepcopy(document)
    for c in changes:
        way = [p.replace("~1", "/").replace("~0", "~") for p in c["path"].split("/")[1:]]
        if not way:
            document = copy.deepcopy(c["value"])
            continue
        at = document
        for p in way[:-1]:
            at = at[int(p)] if isinstance(at, list) else at[p]
        last = way[-1]
        if isinstance(at, list):
            last = len(at) if last == "-" else int(last)
        if c["op"] == "remove":
            del at[last]
        elif isinstance(at, list) and c["op"] == "add":
            at.insert(last, c["value"])
        else:
            at[last] = c["value"]
    return document


def content(server, table):
    """The statement that returns the rows of a table, each as JSON."""
    name = quote(server.dialect, table.name)
    if server.dialect == "postgres":
        return f"SELECT '{table.name}', row_to_json({name}) FROM {name}"
    members = ", ".join(f"'{c}', `{c}`" for c in table.columns)
    return f"SELECT '{table.name}', json_object({members}) FROM {name}"


def as_written(table, values):
    """The values of a row as documents write them."""
    result = {}
    for c, v in values.items():
        kind = table.columns[c]
        if v is None:
            continue
        if kind == "jsonb" and isinstance(v, str):
            v = json.loads(v, parse_float=str)
        elif kind == "timestamp":
            v = v.replace(" ", "T").removesuffix("+00:00").removesuffix("Z") + "Z"
        elif kind == "boolean":
            v = bool(v)
        result[c] = v
    return result


def load_examples(server):
    """Every dataset goes in, and comes out as it was."""
    names = sorted(glob.glob(os.path.join(SCHEMA, "..", "examples", "*", "*.json")) + glob.glob(os.path.join(SCHEMA, "testdata", "v1", "valid", "dataset", "*.json")))
    loaded = 0
    for name in names:
        dataset = read(name)
        if not isinstance(dataset, dict) or "version" not in dataset or "phase" not in dataset:
            continue  # a policy
        loaded += 1
        what = f"{server.dialect} {os.path.relpath(name, SCHEMA)}"
        want = sorted(json.dumps([t.name, as_written(t, r)], sort_keys=True) for t, r in rows(dataset, TABLES))
        script = header(server.dialect) + ["START TRANSACTION"] + statements(server.dialect, dataset, TABLES) + server.then
        try:
            lines = server.ask(";\n".join(script + [content(server, t) for t in TABLES.values()] + ["ROLLBACK"]) + ";\n")
        except RuntimeError as e:
            check(False, what, e)
            continue
        have = []
        for line in lines:
            t, values = re.split(r"[|\t]", line, maxsplit=1)
            have.append(json.dumps([t, as_written(TABLES[t], json.loads(values, parse_float=str))], sort_keys=True))
        differ = set(want) ^ set(have)
        check(sorted(have) == want, what, "\n".join(sorted(differ))[:2000])
    check(loaded >= 10, server.dialect, f"only {loaded} datasets")


def parts():
    """Where entities lie in the records of tables: [(table, pointer)] by entity."""
    schema = read("v1", "dataset.schema.json")
    found = {}

    def resolved(s):
        while "$ref" in s or "allOf" in s:
            s = schema["$defs"][(s.get("$ref") or s["allOf"][0]["$ref"]).split("/")[-1]]
        return s

    def walk(table, s, at):
        for name, member in s.get("properties", {}).items():
            member = resolved(member)
            if "properties" in member:
                entity = re.sub(r"(?<!^)([A-Z])", r"_\1", member["title"]).lower()
                found.setdefault(entity, []).append((table, [*at, name]))
                walk(table, member, [*at, name])

    for table in TABLES.values():
        found[table.name] = [(table, [])]
        room, name = table.list[1:].split("/")
        walk(table, resolved(resolved(resolved(schema["properties"][room])["properties"][name])["items"]), [])
    return found


def check_cases(server):
    """Every case whose record has a table, or is an object in one that has."""
    files = [(os.path.basename(n), read(n)) for n in sorted(glob.glob(os.path.join(SCHEMA, "conformance", "checks", "*.json")))]
    goods = {f["entity"]: f["good"] for _, f in reversed(files)}
    places = parts()
    cases, said = [], []
    for name, file in files:
        for table, at in places.get(file["entity"], []):
            for c in [{"phase": "final", "change": [], "findings": []}] + file["cases"]:
                record = patched(file["good"], c["change"])
                for i, p in reversed(list(enumerate(at))):
                    inside = goods.get(table.name, {})
                    for q in at[:i]:
                        inside = inside.get(q, {})
                    record = {**inside, p: record}
                try:
                    values = row(table, record, c["phase"])
                except (KeyError, TypeError):
                    continue  # not even a row
                cases.append(insert(server.dialect, table, values))
                said.append((table, "".join("/" + p for p in at), c, values, f"{server.dialect} {name} {c['change']}"))
    needs = {x["id"]: set(x.get("needs", [])) for x in read("v1", "checks.json")["entries"]}
    asked, broken = set(), 0
    for (table, at, c, _, what), refused in zip(said, attempts(server, cases)):
        faults = [f for f in c["findings"] if f["severity"] in ("error", "fatal")]
        by = {f["check"] for f in faults}
        ours = {(table.name, n) for f in faults for n in table.constraints if n == f["check"] + " " + at + f["at"]}
        gone = [(at + f["at"])[1:].replace("/", "_") for f in faults if f["check"] == "DOC-009"]
        required = any(r == g or r.startswith(g + "_") for r in table.required for g in gone)
        named, _, pointer = refused.partition(" ")
        taken = [(at + x["path"])[1:].replace("/", "_") + "_required" for x in c["change"] if x["op"] == "remove"]
        if refused in taken:
            check(True, what)  # the schema requires it
        elif at and named not in by and not pointer.startswith(at + "/"):
            continue  # what is said of the record around it
        elif needs.get(named, set()) & by:
            check(True, what)  # the check is silent where one that it needs fails
        elif not faults:
            check(refused == "", what, f"nothing is found, but it is refused: {refused}")
        elif re.fullmatch(r"[A-Z]{3}-[0-9]{3}", named):
            check(named in by, what, f"refused by {refused}, but found is {sorted(by)}")
            asked.add((table.name, refused))
            broken += 1
        elif ours or required:
            check(refused != "", what, f"{sorted(by)} is found, but it is accepted")
    named = {(t.name, n) for t in TABLES.values() for n in t.constraints if re.match(r"[A-Z]{3}-[0-9]{3}", n)}
    hidden = len(named - asked)
    for table, name in sorted(named - asked):
        check(alone(server, TABLES[table], name, said), f"{server.dialect} {table} {name}", "no case breaks it")
    print(f"{server.dialect}: {len(cases)} cases, {broken} refused by the constraint of a check; {len(named)} such constraints, {hidden} of them behind others")


def alone(server, table, name, said):
    """Whether a constraint refuses what its check finds, in a copy of the table that has
    no other: a database names one constraint of those that a row breaks."""
    cases = [insert(server.dialect, table, values) for t, at, c, values, _ in said if t is table and any(name == f["check"] + " " + at + f["at"] for f in c["findings"])]
    cases = [c.replace(quote(server.dialect, table.name), quote(server.dialect, "copied"), 1) for c in cases]
    like = "LIKE {} INCLUDING CONSTRAINTS" if server.dialect == "postgres" else "LIKE {}"
    copy_of = like.format(quote(server.dialect, table.name))
    others = ", ".join(f"DROP CONSTRAINT {quote(server.dialect, n)}" for n in table.constraints if n != name)
    server.ask(f"CREATE TABLE copied ({copy_of}); ALTER TABLE copied {others};")
    refused = attempts(server, cases)
    server.ask("DROP TABLE copied;")
    return name in refused and "" not in refused


def check_negatives(server):
    cases, names = [], []
    for n in read("testdata", "v1", "negative.json"):
        place = (n.get("set") or n.get("remove") or "").split("/")[1:]
        if n["schema"] != "dataset" or len(place) < 4 or not place[2].isdigit():
            continue
        table = next(t for t in TABLES.values() if t.list == f"/{place[0]}/{place[1]}")
        record = read("testdata", "v1", "valid", n["base"])[place[0]][place[1]][int(place[2])]
        change = {"op": "remove" if "remove" in n else "replace", "path": "/" + "/".join(place[3:]), "value": n.get("value")}
        what = f"{server.dialect} {n['name']}"
        try:
            values = row(table, patched(record, [change]))
        except KeyError:
            check(n["check"] == "DOC-002", what, "has a column too many")
            continue
        except TypeError:
            check(True, what)
            continue
        if any("_".join(place[3:i]) in table.columns for i in range(4, len(place))):
            continue  # within JSON
        cases.append(insert(server.dialect, table, values))
        names.append((what, n))
    for (what, n), refused in zip(names, attempts(server, cases)):
        check(refused != "", what, f"{n['check']} {n['at']} is accepted")


# What a column refuses by its constraint of a kind, and what is too little for a number.
UNFIT = {"text": "", "form": "!", "code": "no_such_code", "json": "x"}
LITTLE = {"smallint": -(2**15), "integer": -(2**31), "bigint": -(2**53)}

# A change of a row of full.json, and what refuses it: None where it is the type.
BAD = [
    ("batch", "id", "'blk id'", "DOC-014 /id"),
    ("batch", "centre", "'nowhere'", "batch_centre_fkey"),
    ("batch", "centre", "NULL", "NOT NULL centre"),
    ("batch", "shift", "'noon'", "REF-001 /shift"),
    ("batch", "number", "-1", "number_bounds"),
    ("batch", "fiscal_year", "'2026-02-30'", "fiscal_year_form"),
    ("batch", "fiscal_year", "'26'", "fiscal_year_form"),
    ("batch", "training_from", "'2999-01-01'", "BAT-001 /training"),
    ("batch", "instructors", "'{}'", "instructors_json"),
    ("batch", "record_phase", "'done'", "record_phase"),
    ("batch", "announced_on", "'0000-01-01'", None),
    ("batch", "announced_on", "'10000-01-01'", None),
    ("batch", "announced_on", "'2026-13-01'", None),
    ("batch", "quota", "99999999999", None),
    ("batch", "quota", "'many'", None),
    ("centre", "name", "''", "name_text"),
    ("centre", "parent", "'nowhere'", "centre_parent_fkey"),
    ("person", "nik", "'6401044203089901\n'", None),
    ("person", "nik", "'6401'", "nik_form"),
    ("person", "current_region", "'64.01\n'", "current_region_form"),
    ("person", "birth_date", "'2001-02-29'", None),
    ("enrolment", "person", "'nowhere'", "enrolment_person_fkey"),
]


def check_columns(server):
    """What each column refuses by itself: in copies of the tables without the constraints
    of checks, which may refuse it first."""
    dataset = read("testdata", "v1", "valid", "dataset", "full.json")
    make, drop, cases, wants = [], [], [], []
    first = {t.name: (t, r) for t, r in reversed(list(rows(dataset, TABLES)))}
    check(first.keys() == TABLES.keys(), server.dialect, "full.json has no row for a table")
    for t, r in first.values():
        own = [n for n in t.constraints if n.rpartition("_")[0] in t.columns and n.rpartition("_")[2] in [*UNFIT, "bounds"]]
        like = "LIKE {} INCLUDING CONSTRAINTS" if server.dialect == "postgres" else "LIKE {}"
        copied = quote(server.dialect, "copied_" + t.name)
        make.append(f"CREATE TABLE {copied} ({like.format(quote(server.dialect, t.name))});")
        make.append(f"ALTER TABLE {copied} " + ", ".join(f"DROP CONSTRAINT {quote(server.dialect, n)}" for n in t.constraints if n not in own) + ";")
        drop.append(f"DROP TABLE {copied};")
        for n in own:
            c, _, kind = n.rpartition("_")
            bad = LITTLE[t.columns[c]] if kind == "bounds" else UNFIT[kind]
            if server.dialect == "mariadb" and kind == "json":
                bad = '"x"'
            cases.append(insert(server.dialect, t, {**r, c: bad}).replace(quote(server.dialect, t.name), copied, 1))
            wants.append((f"{server.dialect} {t.name}.{c} = {bad!r}", n))
    server.ask("\n".join(make))
    for (what, want), refused in zip(wants, attempts(server, cases)):
        check(refused == want, what, f"refused by {refused or 'nothing'}, not {want}")
    server.ask("\n".join(drop))
    print(f"{server.dialect}: {len(cases)} columns with a form of their own")


def check_bad(server):
    """Rows that are bad in one way each, beside the rows of full.json."""
    dataset = read("testdata", "v1", "valid", "dataset", "full.json")
    server.ask(";\n".join(header(server.dialect) + ["START TRANSACTION"] + statements(server.dialect, dataset, TABLES) + ["COMMIT"]) + ";\n")
    q = lambda name: quote(server.dialect, name)
    first = {t.name: r for t, r in reversed(list(rows(dataset, TABLES)))}
    cases = [f"UPDATE {q(t)} SET {q(c)} = {v} WHERE {q('id')} = {literal(server.dialect, first[t]['id'], 'varchar')}" for t, c, v, _ in BAD]
    wants = [(f"{server.dialect} {t}.{c} = {v!r}", w) for t, c, v, w in BAD]
    for t, r in list(first.items()):
        if "id" in r:
            cases.append(insert(server.dialect, TABLES[t], r))
            wants.append((f"{server.dialect} {t} twice", "PRIMARY"))
        for c, target in TABLES[t].references.items():
            if c in r:
                same = [k for k in TABLES[t].references if r.get(k) == r[c]]  # a check may want them to agree
                cases.append(insert(server.dialect, TABLES[t], {**r, **({"id": "another"} if "id" in r else {}), **dict.fromkeys(same, "nowhere")}))
                wants.append((f"{server.dialect} {t} of no {c}", {f"{t}_{k}_fkey" for k in same}))
    for (what, want), refused in zip(wants, attempts(server, cases, refer=True)):
        check(refused in (want if isinstance(want, set) else {want}) or want is None and refused != "", what, f"refused by {refused or 'nothing'}, not {want}")


def run(server, top):
    server.start(top)
    with open(os.path.join(FILES, server.dialect + ".sql"), encoding="utf-8") as f:
        script = f.read()
    for _ in range(2):  # it may be run again
        server.ask("SET client_min_messages = warning;\n" + script if server.dialect == "postgres" else script)
    load_examples(server)
    check_cases(server)
    check_negatives(server)
    check_columns(server)
    check_bad(server)


def agree(own, other):
    """Random predicates mean the same in Go and in both databases: a test in Go, for which
    the servers are here."""
    if not shutil.which("go"):
        print("no Go: random predicates were not tried")
        return
    sockets = {"VOKASI_POSTGRES_FOLDER": own.at, "VOKASI_MARIADB_SOCKET": os.path.join(other.at, "s")}
    done = subprocess.run(["go", "test", "-count=1", "-run", "TestTranslationsAgree", "-v", "./internal/gen"], cwd=SCHEMA, env={**os.environ, **sockets}, capture_output=True, text=True)
    check(done.returncode == 0 and "--- PASS: TestTranslationsAgree" in done.stdout, "random predicates", done.stdout[-3000:] + done.stderr[-1000:])


def main():
    top = tempfile.mkdtemp(prefix="vokasi-sql-")
    os.chmod(top, 0o755)
    servers = [Postgres(), MariaDB()]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that it cleans up
    try:
        for server in servers:
            began = time.monotonic()
            run(server, top)
            print(f"{server.dialect}: {time.monotonic() - began:.0f} s")
        agree(*servers)
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(top, ignore_errors=True)
    for f in failures[:60]:
        print("FAILED", f)
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
