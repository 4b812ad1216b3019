"""An installation under load: a database with a company, and a node that serves it."""

import json
import os
import secrets
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import closing
from pathlib import Path

from processes import children, cpu, memory, parent_of, run

PROGRAM, LOADER = (os.environ[name] for name in ("PROGRAM", "LOADER"))
POSTGRES = os.environ["GUANXI_TEST_POSTGRES"]
PASSWORD = "Quiet-River-8842"
#: The first background work of a node is done by then.
SETTLED = 5


def server(text, database="postgres"):
    """What PostgreSQL answers."""
    return run("psql", "-XAtq", f"{POSTGRES}/{database}", "-c", text).strip()


class Installation:
    """A database with a company of so many customers, and a node that serves it."""

    def __init__(self, database, size):
        self.database, self.size, self.process = database, size, None
        self.name, self.folder = f"bench_{size}", Path(tempfile.mkdtemp(prefix="guanxi-bench."))
        self.url = f"{POSTGRES}/{self.name}" if database == "postgres" else f"sqlite:{self.folder}/guanxi.db"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("GUANXI_")} | {
            "GUANXI_DATA_DIR": str(self.folder), "GUANXI_LISTEN": "127.0.0.1:0", "GUANXI_LOG": "error", "GUANXI_LOGIN_RATE": "100000",
            "GUANXI_PUBLIC_RATE": "100000", "GUANXI_JWT_SECRET": secrets.token_hex(24), "GUANXI_PASSWORD_COST": "cheap",
        } | ({"GUANXI_DATABASE_URL": self.url} if database == "postgres" else {})

    def fill(self):
        """Writes the company; then the program counts what it analyses, and PostgreSQL tidies up, which it would do while it is measured."""
        if self.database == "postgres":
            server("CREATE DATABASE " + self.name)
            self.sql("CREATE EXTENSION pg_stat_statements")
        run(PROGRAM, "migrate", "up", env=self.environment)
        run(PROGRAM, "user", "create", "--company", "万客", "--login", "founder", "--name", "Founder", "--password", PASSWORD, env=self.environment)
        began = time.monotonic()
        self.loaded = run(LOADER, "--database", self.url, "--customers", str(self.size))
        loaded = time.monotonic()
        run(PROGRAM, "migrate", "up", env=self.environment)
        counted = time.monotonic()
        if self.database == "postgres":
            run("vacuumdb", "-qz", "-j", "2", "-d", self.url)
        print(f"# {self.database}, {self.size:,} customers: written in {loaded - began:.0f} s, figures counted in {counted - loaded:.0f} s, "
              f"tidied up in {time.monotonic() - counted:.0f} s\n{self.loaded}", flush=True)

    def sql(self, text):
        return server(text, self.name)

    def ask(self, sql):
        """Rows of texts, read past the program."""
        if self.database == "postgres":
            return [line.split("|") for line in self.sql(sql).splitlines()]
        with closing(sqlite3.connect(f"file:{self.folder}/guanxi.db?mode=ro", uri=True)) as file:
            return [[str(value) for value in row] for row in file.execute(sql)]

    def gigabytes(self):
        bytes_used = int(self.sql("SELECT pg_database_size(current_database())")) if self.database == "postgres" else (self.folder / "guanxi.db").stat().st_size
        return bytes_used / 1e9

    def serve(self, settle):
        began = time.monotonic()
        self.process = subprocess.Popen([PROGRAM, "serve"], env=self.environment, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if "listening on http://127.0.0.1:" in line:
                break
        self.base = line.split("listening on ")[1].strip() + "/api/v1"
        print(f"started in {(time.monotonic() - began) * 1000:.0f} ms with {memory(self.process.pid)} MB")
        if settle:
            time.sleep(SETTLED)
            print(f"{memory(self.process.pid)} MB when the first background work is done")

    def calm(self):
        """Waits until the node and the database have done what they were asked before, some seconds at most."""
        pids = [self.process.pid, *self.database_pids()]
        for _ in range(100):
            used = cpu(pids)
            time.sleep(0.1)
            if cpu(pids) - used < 0.05:
                break

    def end(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def remove(self):
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.database == "postgres":
            server(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")

    def login(self, login):
        return self.call("POST", "/auth/login", {"login": login, "password": PASSWORD}, None)["access_token"]

    def call(self, method, path, body=None, token=""):
        """One request, as often as it is put off."""
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        request = urllib.request.Request(self.base + path, method=method, headers=headers, data=json.dumps(body).encode() if body is not None else None)
        for _ in range(20):
            try:
                with urllib.request.urlopen(request, timeout=600) as answer:
                    return json.loads(answer.read() or b"null")
            except urllib.error.HTTPError as refused:
                if refused.code != 503:
                    raise
                time.sleep(float(refused.headers.get("Retry-After", 1)))
        raise RuntimeError(f"{path} is put off for ever")

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
