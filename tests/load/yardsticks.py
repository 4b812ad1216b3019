"""What the database does alone with the same work."""

import json
import os
import re
import secrets
import tempfile
import time
import uuid
from pathlib import Path

from installation import POSTGRES
from processes import run
from work import SECONDS

BARE = os.environ["BARE"]


def spied(on, method, path, token, body=None):
    """The statements that one request sends, with their parameters, from PostgreSQL's own log."""
    log = Path(on.sql("SELECT current_setting('data_directory')")) / "log" / "spy.json"
    on.sql("ALTER SYSTEM SET log_min_duration_statement = 0"), on.sql("SELECT pg_reload_conf()")
    on.call(method, path, body, token)
    mark = secrets.token_hex(8)
    on.sql(f"SELECT '{mark}'")
    on.sql("ALTER SYSTEM RESET log_min_duration_statement"), on.sql("SELECT pg_reload_conf()")
    found = []
    for line in log.read_text().splitlines()[-400:]:
        entry = json.loads(line)
        text = entry.get("message", "")
        if entry.get("dbname") == on.name and "execute sqlx" in text:
            found.append((text.split(": ", 2)[2], parameters(entry.get("detail", ""))))
    # What the node does in the background is none of the request's: that has a page's length written out, or the record's id.
    return [(sql, given) for sql, given in found if sql.endswith(" LIMIT 51") or any(value and len(value) == 36 and value in path for value in given)]


def parameters(detail):
    """`parameters: $1 = 'a', $2 = NULL` as a list."""
    return [None if text is None or null else text.replace("''", "'") for _, text, null in re.findall(r"\$(\d+) = (?:'((?:[^']|'')*)'|(NULL))", detail)]


def pgbench(on, statements, connections):
    """So often a second does PostgreSQL alone answer these statements, prepared, over as many connections."""
    with tempfile.TemporaryDirectory(prefix="guanxi-bench.") as folder:
        text, values = [], []
        for number, (sql, given) in enumerate(statements):
            for place in range(len(given), 0, -1):
                sql = sql.replace(f"${place}", f":p{number}_{place}")
            text.append(sql.replace("\n", " ") + ";")
            for place, value in enumerate(given, 1):
                values += ["-D", f"p{number}_{place}={value or ''}"]
        script = Path(folder) / "work.sql"
        script.write_text("\n".join(text) + "\n")
        printed = run("pgbench", "-n", "-M", "prepared", "-c", str(connections), "-j", "2", "-T", str(SECONDS), *values, "-f", str(script), f"{POSTGRES}/{on.name}")
        return float(re.search(r"tps = ([\d.]+)", printed)[1])


def bare(on, statements, connections):
    """The same of SQLite: the statement that PostgreSQL was sent is the same but for the names of its parameters."""
    sql, given = statements[-1]
    return float(run(BARE, f"{on.folder}/guanxi.db", re.sub(r"\$(\d+)", r"?\1", sql), str(connections), str(SECONDS), *map(str, given)))


def with_ids(on, facts, statements):
    """The statements learnt from another database, with this one's company and customer."""
    company = on.ask(f"SELECT {facts.hex('id')} FROM company")[0][0]
    known = iter([str(uuid.UUID(company))])
    swapped, names = [], {}
    for sql, given in statements:
        ids = [value for value in given if value and re.fullmatch(r"[0-9a-f-]{36}", value)]
        for value in ids:
            if value not in names:
                names[value] = next(known, facts.customers[0])
        swapped.append((sql, [names.get(value, value) for value in given]))
    return swapped


class Plain:
    """A table like that of the customers, with the same indexes, and nothing around it."""

    def __init__(self, on):
        self.on = on
        on.sql("CREATE TABLE plain (LIKE customer INCLUDING DEFAULTS INCLUDING INDEXES)")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.on.sql("DROP TABLE plain")

    def copied(self):
        """Rows a second that COPY writes into it, indexes and all."""
        file = self.on.sql("SELECT current_setting('data_directory')") + "/plain.copy"
        self.on.sql(f"COPY (SELECT * FROM customer LIMIT 100000) TO '{file}'")
        began = time.monotonic()
        self.on.sql(f"COPY plain FROM '{file}'")
        rate = min(self.on.size, 100_000) / (time.monotonic() - began)
        self.on.sql("TRUNCATE plain")
        return rate

    def inserted(self, connections):
        """How often a second pgbench writes a customer into it, and nothing else."""
        row = json.loads(self.on.sql("SELECT row_to_json(customer) FROM customer WHERE owner_id IS NOT NULL LIMIT 1"))
        text = {name: json.dumps(value) if isinstance(value, (list, dict)) else str(value) for name, value in row.items() if value is not None}
        values = {name: "'" + value.replace("'", "''") + "'" for name, value in text.items()} | {"id": "gen_random_uuid()", "number": "gen_random_uuid()"}
        sql = f"INSERT INTO plain ({', '.join(values)}) VALUES ({', '.join(values.values())})"
        return pgbench(self.on, [(sql, [])], connections)


def bulk(on, plain):
    """What the loader wrote of customers a second, with the time of their indexes, beside COPY into the same table."""
    seconds = {what: float(took) for what, took in re.findall(r"^customer +\d+ (rows|indexes) +([\d.]+) s", on.loaded, re.M)}
    rate, copied = on.size / sum(seconds.values()), plain.copied()
    print(f"bulk load of customers: {rate:,.0f} rows/s with their indexes, while the other database was loaded too; "
          f"COPY into the same table, alone: {copied:,.0f} rows/s: {rate / copied:.2f}")
