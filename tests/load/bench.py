"""`python tests/load/bench.py`: what the program does in a second, beside what the database alone does in the same run.

Nothing is asserted: figures of one machine on one day. Read the ratios and the CPU times; requests a second drift with the machine."""

import base64
import datetime
import json
import os
import re
import secrets
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
import uuid
from contextlib import closing
from pathlib import Path

PROGRAM, LOADER, BARE = (os.environ[name] for name in ("PROGRAM", "LOADER", "BARE"))
POSTGRES = os.environ["GUANXI_TEST_POSTGRES"]
SIZES = [int(size) for size in os.environ.get("SIZES", "10000 100000 1000000").split()]
SECONDS = int(os.environ.get("SECONDS_EACH", "2"))
DATABASES = os.environ.get("DATABASES", "postgres sqlite").split()
CONNECTIONS = [int(many) for many in os.environ.get("CONNECTIONS", "1 16 64").split()]
PASSWORD = "Quiet-River-8842"
TICK = os.sysconf("SC_CLK_TCK")


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))[:300]}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def cpu(pids):
    """Seconds of CPU that these processes have used."""
    used = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            used += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return used / TICK


def memory(pid, what="VmRSS"):
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith(what))


def children(parent):
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and parent_of(path) == parent]


def parent_of(path):
    try:
        return int((path / "stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


class Installation:
    """A database with a company of so many customers, and a node that serves it."""

    def __init__(self, database, size):
        self.database, self.size, self.folder = database, size, Path(tempfile.mkdtemp(prefix="guanxi-bench."))
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("GUANXI_")} | {
            "GUANXI_DATA_DIR": str(self.folder), "GUANXI_LISTEN": "127.0.0.1:0", "GUANXI_LOG": "error", "GUANXI_LOGIN_RATE": "100000",
            "GUANXI_PUBLIC_RATE": "100000", "GUANXI_JWT_SECRET": secrets.token_hex(24), "GUANXI_PASSWORD_COST": "cheap",
        }
        self.url = f"sqlite:{self.folder}/guanxi.db"
        self.name = f"bench_{size}"
        if database == "postgres":
            self.sql("CREATE DATABASE " + self.name, "postgres")
            self.url = self.environment["GUANXI_DATABASE_URL"] = f"{POSTGRES}/{self.name}"
        if database == "postgres":
            self.sql("CREATE EXTENSION pg_stat_statements")
        run(PROGRAM, "migrate", "up", env=self.environment)
        run(PROGRAM, "user", "create", "--company", "万客", "--login", "founder", "--name", "Founder", "--password", PASSWORD, env=self.environment)
        self.loaded = run(LOADER, "--database", self.url, "--customers", str(size))
        print(self.loaded, flush=True)
        run(PROGRAM, "migrate", "up", env=self.environment)  # counts what is analysed
        self.process = None

    def sql(self, text, name=None):
        return run("psql", "-XAtq", f"{POSTGRES}/{name or self.name}", "-c", text).strip()

    def gigabytes(self):
        bytes_used = int(self.sql("SELECT pg_database_size(current_database())")) if self.database == "postgres" else (self.folder / "guanxi.db").stat().st_size
        return bytes_used / 1e9

    def serve(self):
        began = time.monotonic()
        self.process = subprocess.Popen([PROGRAM, "serve"], env=self.environment, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if "listening on http://127.0.0.1:" in line:
                break
        self.base = line.split("listening on ")[1].strip() + "/api/v1"
        self.start_ms = (time.monotonic() - began) * 1000
        return self

    def end(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def remove(self):
        self.end()
        shutil.rmtree(self.folder)
        if self.database == "postgres":
            self.sql(f"DROP DATABASE {self.name}", "postgres")

    def login(self, login):
        return self.call("POST", "/auth/login", {"login": login, "password": PASSWORD}, None)["access_token"]

    def call(self, method, path, body=None, token="", headers=None):
        request = urllib.request.Request(self.base + path, method=method, data=json.dumps(body).encode() if body is not None else None)
        for name, value in ({"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {}) | (headers or {})).items():
            request.add_header(name, value)
        with urllib.request.urlopen(request, timeout=600) as answer:
            return json.loads(answer.read() or b"null")

    def database_pids(self):
        if self.database != "postgres":
            return []
        checkpointer = self.sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'")
        return children(parent_of(Path("/proc") / checkpointer))

    def statements(self):
        """The statements of all so far."""
        if self.database != "postgres":
            return None
        return int(self.sql("SELECT coalesce(sum(calls), 0) FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())"))

    def spied(self, method, path, token, body=None):
        """The statements that one request sends, with their parameters, from PostgreSQL's own log."""
        log = Path(self.sql("SELECT current_setting('data_directory')")) / "log" / "spy.json"
        self.sql("ALTER SYSTEM SET log_min_duration_statement = 0"), self.sql("SELECT pg_reload_conf()")
        self.call(method, path, body, token)
        mark = secrets.token_hex(8)
        self.sql(f"SELECT '{mark}'")
        self.sql("ALTER SYSTEM RESET log_min_duration_statement"), self.sql("SELECT pg_reload_conf()")
        found = []
        for line in log.read_text().splitlines()[-400:]:
            entry = json.loads(line)
            text = entry.get("message", "")
            if entry.get("dbname") == self.name and "execute sqlx" in text:
                found.append((text.split(": ", 2)[2], parameters(entry.get("detail", ""))))
        # What the node does in the background is none of the request's: that has a page's length written out, or the record's id.
        return [(sql, given) for sql, given in found if sql.endswith(" LIMIT 51") or any(value and len(value) == 36 and value in path for value in given)]


def parameters(detail):
    """`parameters: $1 = 'a', $2 = NULL` as a list."""
    return [None if text is None or null else text.replace("''", "'") for _, text, null in re.findall(r"\$(\d+) = (?:'((?:[^']|'')*)'|(NULL))", detail)]


class Load:
    """Requests by wrk, round about a list of them."""

    def __init__(self, installation, token):
        self.on, self.token = installation, token

    def __call__(self, requests, connections, seconds=SECONDS):
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
            script.write(lua(requests, self.token))
            script.flush()
            server, database = [self.on.process.pid], self.on.database_pids()
            before, before_database, statements = cpu(server), cpu(database), self.on.statements()
            printed = run("wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "60s", "-s", script.name,
                          self.on.base.removesuffix("/api/v1"))
            used, used_database = cpu(server) - before, cpu(database) - before_database
        done = int(re.search(r"(\d+) requests in", printed)[1])
        refused = re.search(r"Non-2xx or 3xx responses: (\d+)", printed)
        return {
            "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", printed)[1]), "p50": milliseconds(printed, "50%"), "p99": milliseconds(printed, "99%"),
            "cpu": used / max(done, 1) * 1e6, "database_cpu": used_database / max(done, 1) * 1e6, "refused": int(refused[1]) if refused else 0,
            "statements": (self.on.statements() - statements) / max(done, 1) if statements is not None else None, "memory": memory(server[0]),
        }


def milliseconds(printed, percent):
    number, unit = re.search(rf"\s{percent}\s+([\d.]+)(us|ms|s|m)\b", printed).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


def lua(requests, token):
    """Each thread begins elsewhere in the list; `{}` in a body becomes a number of its own, `{8}` eight digits."""
    rows = ",\n".join("{%s, %s, %s}" % tuple(json.dumps(part, ensure_ascii=False) if part else "nil" for part in request) for request in requests)
    return f"""
local rows = {{{rows}}}
local threads = 0
function setup(thread) thread:set("seat", threads); threads = threads + 1 end
local at, made = 0, 0
function init() at = seat * math.floor(#rows / 2); math.randomseed(os.time() + seat) end
function request()
  at = at % #rows + 1
  made = made + 1
  local row = rows[at]
  local headers = {{["Authorization"] = "Bearer {token}"}}
  local body = row[3]
  if body then
    headers["Content-Type"] = "application/json"
    headers["Idempotency-Key"] = seat .. "-" .. made .. "-" .. math.random(1000000000)
    body = body:gsub("{{8}}", function() return string.format("%08d", math.random(0, 99999999)) end)
    body = body:gsub("{{}}", function() return seat .. "-" .. made .. "-" .. math.random(1000000000) end)
  end
  local base = row[2]:find("^/health/") and "" or "/api/v1"
  return wrk.format(row[1], base .. row[2], headers, body)
end
"""


def gets(*paths):
    return [("GET", path, None) for path in paths]


def filtered(**terms):
    return urllib.parse.quote(json.dumps({"and": [{"field": field, "op": "eq", "value": value} for field, value in terms.items()]}))


class Facts:
    """What is needed of the rows to ask for them, read past the program."""

    def __init__(self, on):
        self.on = on
        self.customers = self.ids("SELECT id FROM customer WHERE owner_id IS NOT NULL", 400)
        self.pool = self.ids("SELECT id FROM customer WHERE owner_id IS NULL", 20_000)
        self.pending = self.ids("""SELECT id FROM "order" WHERE status = 'pending_approval'""", 20_000)
        self.owners = self.ids("SELECT membership_id FROM membership_role mr JOIN role r ON r.id = mr.role_id WHERE r.key = 'sales'", 40)
        self.levels = self.ids("SELECT id FROM dictionary_entry WHERE kind = 'level'", 5)
        self.regions = self.ids("SELECT id FROM dictionary_entry WHERE kind = 'region'", 40)
        self.names = [row[0] for row in self.ask("SELECT name FROM customer WHERE kind = 'person' AND length(name) = 2 LIMIT 200")]
        self.mobiles = [row[0] for row in self.ask("SELECT mobile FROM customer LIMIT 200")]
        self.cursors = [self.cursor(share) for share in (0.3, 0.5, 0.7, 0.9)]

    def ids(self, sql, many):
        column = re.match(r"SELECT (\w+)", sql)[1]
        every = self.on.size // many if sql.startswith("SELECT id FROM customer") and many < self.on.size else 1
        rows = self.ask(f"{sql.replace(column, self.hex(column), 1)} LIMIT {many * max(every, 1)}")
        return [str(uuid.UUID(row[0].strip('"'))) for row in rows][:: max(every, 1)][:many]

    def hex(self, column):
        return f"lower(hex({column}))" if self.on.database == "sqlite" else f"{column}::text"

    def ask(self, sql):
        if self.on.database == "postgres":
            return [line.split("|") for line in self.on.sql(sql).splitlines()]
        with closing(sqlite3.connect(f"file:{self.on.folder}/guanxi.db?mode=ro", uri=True)) as file:
            return [[str(value) for value in row] for row in file.execute(sql)]

    def cursor(self, share):
        """The end of a page so far down the list of the newest."""
        sql = f"SELECT {self.hex('id')}, created_at FROM customer ORDER BY created_at DESC LIMIT 1 OFFSET {int(self.on.size * share)}"
        row = self.ask(sql)[0]
        moment = re.sub(r"(\.\d+)?(?:\+00(?::00)?| \+00:00|Z)$", "", row[1].replace(" ", "T", 1))
        text = json.dumps({"s": "-created_at", "v": [moment + ".000000Z" if "." not in moment else moment + "Z"], "i": str(uuid.UUID(row[0]))})
        return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def reads(facts):
    """What is read, by name: requests of which each is as good as the others."""
    days = datetime.date.today() - datetime.timedelta(days=90)
    question = f"from={days}&to={datetime.date.today()}"
    cockpit = [f"/analytics/{measure}?{question}" for measure in ("order_amount", "receipt_amount", "orders", "requests", "sla_kept", "feedback_score")]
    cockpit += ["/analytics/outstanding", "/analytics/outstanding?by=ageing"]
    cockpit += [f"/analytics/{measure}?{question}&by=month&compare=previous" for measure in ("order_amount", "receipt_amount")]
    analyses = {f"analysis by {word}": [f"/analytics/customers?by={by}", f"/analytics/customers?by={by}&{question}"]
                for word, by in (("source", "source"), ("status", "intent"), ("type", "kind"), ("region", "region"), ("medium", "medium"))}
    return {
        "get a customer": gets(*(f"/customers/{id}" for id in facts.customers)),
        "list: newest": gets("/customers?limit=50"),
        "list: of an owner": gets(*(f"/customers?limit=50&filter={filtered(owner_id=owner)}" for owner in facts.owners)),
        "list: level, region": gets(*(f"/customers?limit=50&filter={filtered(level_id=level, region_id=region)}" for level in facts.levels for region in facts.regions)),
        "list: by name": gets("/customers?limit=50&sort=name"),
        "list: deep cursor": gets(*(f"/customers?limit=50&sort=-created_at&cursor={cursor}" for cursor in facts.cursors)),
        "search: two characters": gets(*(f"/search?q={urllib.parse.quote(name)}" for name in facts.names)),
        "search: pinyin": gets(*(f"/search?q={word}" for word in ("zhangwei", "wangfang", "lina", "zw", "lm", "liujing", "chenj"))),
        "search: four digits": gets(*(f"/search?q={mobile[-4:]}" for mobile in facts.mobiles)),
        "timeline": gets(*(f"/customers/{id}/timeline" for id in facts.customers)),
        "cockpit, a figure": gets(*cockpit),
        "cockpit, the funnel": gets(f"/analytics/funnel?{question}"),
        **{name: gets(*paths) for name, paths in analyses.items()},
        "lanes of a board": gets("/analytics/orders?by=status"),
    }


def writes(facts):
    return {
        "add a follow-up": [("POST", "/follow-ups", json.dumps({"customer_id": id, "kind": "telephone", "content": "聊了 {}"})) for id in facts.customers],
        "create a customer": [("POST", "/customers", '{"name": "新客 {}", "kind": "organization", "mobile": "138{8}"}')],
        "claim from the pool": [("POST", f"/customers/{id}/claim", "{ }") for id in facts.pool],
        "approve an order": [("POST", f"/orders/{id}/approve", "{ }") for id in facts.pending],
    }


#: The parts of the table, and the words at the head of each.
HEAD = f"{'work':26}{'conn':>5}{'req/s':>9}{'p50 ms':>9}{'p99 ms':>9}{'µs/req':>8}{'db µs':>8}{'stmts':>7}{'MB':>6}{'of yardstick':>14}"


def line(name, connections, seen, yardstick=None):
    ratio = f"{seen['rate'] / yardstick:.2f}" if yardstick else ""
    statements = f"{seen['statements']:.1f}" if seen["statements"] is not None else ""
    refused = f"  {seen['refused']} refused" if seen["refused"] else ""
    return (f"{name:26}{connections:>5}{seen['rate']:>9.0f}{seen['p50']:>9.2f}{seen['p99']:>9.1f}{seen['cpu']:>8.0f}{seen['database_cpu']:>8.0f}"
            f"{statements:>7}{seen['memory']:>6}{ratio:>14}{refused}")


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
    print(f"bulk load of customers: {rate:,.0f} rows/s with their indexes; COPY into the same table {copied:,.0f} rows/s: {rate / copied:.2f}\n")


YARDSTICKS = ("get a customer", "list: newest", "list: of an owner", "list: level, region", "list: by name")


def measure(on, full, learnt):
    """The table of one installation; the statements of the yardsticks are learnt on PostgreSQL."""
    if on.database == "postgres":
        with Plain(on) as plain:
            bulk(on, plain)
    on.serve()
    print(f"\n## {on.database}, {on.size:,} customers, {on.gigabytes():.1f} GB: started in {on.start_ms:.0f} ms, {memory(on.process.pid)} MB idle\n\n{HEAD}", flush=True)
    director, manager = on.login("director0"), on.login("manager1")
    facts, load, seen = Facts(on), Load(on, director), {}
    work = reads(facts)
    for name, requests in work.items():
        for path in {path for _, path, _ in requests[:1]}:
            on.call("GET", path, token=director)
        # The funnel reads lists: more than one of it at once, and a million customers, is all that a node can do.
        for connections in [1] if "funnel" in name else CONNECTIONS if full else [16]:
            seen[name, connections] = load(requests, connections)
            yardstick = None
            if full and name in YARDSTICKS:
                if on.database == "postgres":
                    if name not in learnt:
                        on.call("GET", requests[0][1], token=director)
                        learnt[name] = on.spied("GET", requests[0][1], director)
                    yardstick = pgbench(on, learnt[name], connections)
                elif name in ("get a customer", "list: newest") and name in learnt:
                    yardstick = bare(on, with_ids(on, facts, learnt[name]), connections)
            print(line(name, connections, seen[name, connections], yardstick), flush=True)
    scoped = Load(on, manager)
    for name in ("list: newest", "search: two characters", "analysis by source", "analysis by region"):
        print(line(f"manager: {name}", 16, scoped(work[name], 16)), flush=True)
    if full:
        for connections in CONNECTIONS:
            print(line("a bare answer", connections, load([("GET", "/health/live", None)], connections)), flush=True)
        for name, requests in writes(facts).items():
            for connections in [16] if len(requests) > len(facts.customers) else CONNECTIONS:
                yardstick = None
                if name == "create a customer" and on.database == "postgres":
                    with Plain(on) as plain:
                        yardstick = plain.inserted(connections)
                print(line(name, connections, load(requests, connections), yardstick), flush=True)
        began, peak = time.monotonic(), memory(on.process.pid)
        request = urllib.request.Request(f"{on.base}/customers/export?format=csv", headers={"Authorization": f"Bearer {director}"})
        rows = 0
        with urllib.request.urlopen(request, timeout=600) as answer:
            while rows < 100_000 and (chunk := answer.read(1 << 20)):
                rows, peak = rows + chunk.count(b"\n"), max(peak, memory(on.process.pid))
        print(f"export of {rows:,} rows: {time.monotonic() - began:.1f} s, {peak} MB; the most memory it ever had: {memory(on.process.pid, 'VmHWM')} MB")
    on.end()
    return seen


def with_ids(on, facts, statements):
    """The statements learnt from another database, with this one's company and customer."""
    company = facts.ask(f"SELECT {facts.hex('id')} FROM company")[0][0]
    known = iter([str(uuid.UUID(company))])
    swapped, names = [], {}
    for sql, given in statements:
        ids = [value for value in given if value and re.fullmatch(r"[0-9a-f-]{36}", value)]
        for value in ids:
            if value not in names:
                names[value] = next(known, facts.customers[0])
        swapped.append((sql, [names.get(value, value) for value in given]))
    return swapped


def main():
    print(f"wrk {SECONDS} s each on {os.cpu_count()} cores, load included; µs are CPU of the node and of the database, by /proc")
    tables, learnt = {}, {}
    for database in DATABASES:
        for size in SIZES:
            on = Installation(database, size)
            try:
                tables[database, size] = measure(on, size == SIZES[-1], learnt)
            finally:
                on.remove()
    for database in DATABASES:
        print(f"\n## growth on {database}: p50 at 16 connections, ms\n\n{'work':26}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'last / first':>14}")
        for name, connections in tables[database, SIZES[-1]]:
            if connections == 16:
                times = [tables[database, size][name, 16]["p50"] for size in SIZES]
                print(f"{name:26}" + "".join(f"{one:>12.2f}" for one in times) + f"{times[-1] / times[0]:>14.2f}")


if __name__ == "__main__":
    main()
