"""`python tests/load/bench.py`: what the program does in a second, beside what the database alone does in the same run.

Nothing is asserted: figures of one machine on one day. Read the ratios and the CPU times; requests a second drift with the machine."""

import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager

from installation import Installation, server
from processes import end_all, memory, on_one_processor
from work import SECONDS, Facts, Load, follow_ups, reads, writes
from yardsticks import Plain, bare, bulk, pgbench, spied, with_ids

SIZES = [int(size) for size in os.environ.get("SIZES", "10000 100000 1000000").split()]
DATABASES = os.environ.get("DATABASES", "postgres sqlite").split()
CONNECTIONS = [int(many) for many in os.environ.get("CONNECTIONS", "1 16 64").split()]
#: For the smaller sizes, which are there for their growth alone, and for what has no yardstick, but with 16 connections.
HALF = max(SECONDS // 2, 1)
#: What one alone waits for so long, milliseconds, is not asked for by many: it would be all that the node does.
SLOW = 200
#: Seconds of writing as fast as possible.
SUSTAINED = 10
#: What a customer takes on the disk, with all that is his, and PostgreSQL's log.
BYTES, LOG = {"postgres": 21_000, "sqlite": 18_000}, 5e9
WITH_YARDSTICK = ("get a customer", "list: newest", "list: of an owner", "list: level, region", "list: by name")
OF_A_MANAGER = ("list: newest", "search: two characters", "cockpit, a figure", "analysis by source", "analysis by region")

HEAD = f"{'work':32}{'conn':>5}{'req/s':>9}{'p50 ms':>9}{'p99 ms':>9}{'µs/req':>8}{'db µs':>8}{'stmts':>7}{'MB':>6}{'of yardstick':>14}"
spent = {}


@contextmanager
def timed(part):
    began = time.monotonic()
    try:
        yield
    finally:
        spent[part] = time.monotonic() - began


def line(name, connections, seen, yardstick=None):
    ratio = f"{seen['rate'] / yardstick:.2f}" if yardstick else ""
    statements = f"{seen['statements']:.1f}" if seen["statements"] is not None else ""
    refused = f"  {seen['refused']} refused" if seen["refused"] else ""
    return (f"{name:32}{connections:>5}{seen['rate']:>9.0f}{seen['p50']:>9.2f}{seen['p99']:>9.1f}{seen['cpu']:>8.0f}{seen['database_cpu']:>8.0f}"
            f"{statements:>7}{seen['memory']:>6}{ratio:>14}{refused}")


class Table:
    """The table of one installation, printed as it is measured."""

    def __init__(self, on, full, learnt):
        self.on, self.full, self.learnt, self.seen = on, full, learnt, {}
        seconds = SECONDS if full else HALF
        self.director, self.manager = (Load(on, on.login(login), seconds=seconds) for login in ("director0", "manager1"))
        # Who claims waits for his own claims, so that none is one too many.
        self.sellers = Load(on, *(on.login(f"sales{number}") for number in range(21, 53)))
        self.facts = Facts(on)
        self.work = reads(self.facts)
        print(f"\n{HEAD}", flush=True)

    def row(self, name, connections, requests, load=None, yardstick=None):
        self.on.calm()
        seconds = None if yardstick or connections == 16 else HALF
        seen = self.seen[name, connections] = (load or self.director)(requests, connections, seconds)
        print(line(name, connections, seen, yardstick() if yardstick else None), flush=True)

    def reads(self):
        for name, requests in self.work.items():
            path = requests[0][1]
            self.on.call("GET", path, token=self.director.tokens[0])
            for connections in CONNECTIONS if self.full else [16]:
                if (name, 1) in self.seen and self.seen[name, 1]["p50"] > SLOW:
                    continue
                self.row(name, connections, requests, yardstick=self.yardstick(name, path, connections))
        for name in OF_A_MANAGER:
            self.row(f"manager: {name}", 16, self.work[name], self.manager)

    def yardstick(self, name, path, connections):
        """The statements of the yardsticks are learnt on PostgreSQL."""
        if not self.full or name not in WITH_YARDSTICK:
            return None
        if self.on.database == "postgres":
            if name not in self.learnt:
                self.learnt[name] = spied(self.on, "GET", path, self.director.tokens[0])
            return lambda: pgbench(self.on, self.learnt[name], connections)
        if name in WITH_YARDSTICK[:2] and name in self.learnt:
            return lambda: bare(self.on, with_ids(self.on, self.facts, self.learnt[name]), connections)
        return None

    def writes(self):
        for connections in CONNECTIONS:
            self.row("a bare answer", connections, [("GET", "/health/live", None)])
        for name, requests in writes(self.facts).items():
            for place, connections in enumerate(CONNECTIONS):
                # What can be done but once is done with others each time.
                some = requests[place :: len(CONNECTIONS)] if len(requests) > len(self.facts.customers) else requests
                if name == "create a customer" and self.on.database == "postgres":
                    with Plain(self.on) as plain:
                        self.row(name, connections, some, yardstick=lambda many=connections, plain=plain: plain.inserted(many))
                else:
                    self.row(name, connections, some, self.sellers if "claim" in name else None)

    def sustained(self):
        self.durable("")
        if self.on.database == "sqlite":
            with on_one_processor(self.on.process.pid):
                self.durable(", the node on one processor")

    def durable(self, how):
        """Writes as fast as they go, and whether all of those that were answered are there."""
        counted = "SELECT count(*) FROM follow_up"
        before, seen = int(self.on.ask(counted)[0][0]), self.director(follow_ups(self.facts), 64, SUSTAINED)
        answered, there = seen["answered"], int(self.on.ask(counted)[0][0]) - before
        print(f"\ndurable writes, 64 connections, {SUSTAINED} s{how}: {answered / SUSTAINED:,.0f}/s; {answered:,} answered, {there:,} there: "
              f"{max(answered - there, 0)} lost")

    def export(self):
        self.on.calm()
        began, peak, rows, pid = time.monotonic(), memory(self.on.process.pid), 0, self.on.process.pid
        request = urllib.request.Request(f"{self.on.base}/customers/export?format=csv", headers={"Authorization": f"Bearer {self.director.tokens[0]}"})
        with urllib.request.urlopen(request, timeout=600) as answer:
            while rows < 100_000 and (chunk := answer.read(1 << 20)):
                rows, peak = rows + chunk.count(b"\n"), max(peak, memory(pid))
        print(f"export of {rows:,} rows: {time.monotonic() - began:.1f} s, {peak} MB; the most memory it ever had: {memory(pid, 'VmHWM')} MB", flush=True)


def measure(on, full, learnt, tables):
    print(f"\n## {on.database}, {on.size:,} customers, {on.gigabytes():.1f} GB\n")
    if full and on.database == "postgres":
        with Plain(on) as plain:
            bulk(on, plain)
    on.serve(settle=full)
    table = Table(on, full, learnt)
    tables[on.database, on.size] = table.seen
    table.reads()
    if full:
        table.writes()
        table.sustained()
        table.export()


def autovacuum(state):
    """It is in the way of those who load, and each installation is vacuumed when it is loaded."""
    server(f"ALTER SYSTEM SET autovacuum = {state}")
    server("SELECT pg_reload_conf()")


def fill(installations):
    """The databases side by side, since nothing is measured meanwhile; the sizes of each one after the other."""
    def sizes(database):
        for on in installations:
            if on.database == database:
                on.fill()

    autovacuum("off")
    with ThreadPoolExecutor() as threads:
        try:
            for filled in [threads.submit(sizes, database) for database in DATABASES]:
                filled.result()
        except BaseException:
            end_all()
            raise
    autovacuum("on")
    server("CHECKPOINT")
    os.sync()


def room():
    """Says at once that the disk is too small, rather than when it is full."""
    needed = sum(SIZES) * sum(BYTES[database] for database in DATABASES) + LOG
    free = shutil.disk_usage(tempfile.gettempdir()).free
    if free < needed:
        sys.exit(f"{tempfile.gettempdir()} has {free / 1e9:.0f} GB free; {needed / 1e9:.0f} GB are needed: choose smaller SIZES, or one of DATABASES")


def growth(tables):
    for database in DATABASES:
        print(f"\n## growth on {database}: p50 at 16 connections, ms\n\n{'work':32}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'last / first':>14}")
        of_sizes = [tables.get((database, size), {}) for size in SIZES]
        for name, connections in of_sizes[-1]:
            if connections == 16 and all((name, 16) in seen for seen in of_sizes):
                times = [seen[name, 16]["p50"] for seen in of_sizes]
                print(f"{name:32}" + "".join(f"{one:>12.2f}" for one in times) + f"{times[-1] / times[0]:>14.2f}")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    room()
    print(f"wrk {SECONDS} s each (half of it for the smaller sizes) on {os.cpu_count()} cores, load included; µs are CPU of the node and of the database, by /proc")
    tables, learnt, failed = {}, {}, 0
    with ExitStack() as stack:
        installations = [Installation(database, size) for size in SIZES for database in DATABASES]
        for on in installations:
            stack.callback(on.remove)
        with timed("loading"):
            fill(installations)
        for on in installations:
            with timed(f"measuring {on.database} with {on.size:,}"):
                try:
                    measure(on, on.size == SIZES[-1], learnt, tables)
                except Exception:  # The rest is worth having.
                    traceback.print_exc()
                    failed = 1
                on.remove()
    growth(tables)
    print(f"\nThe whole took {sum(spent.values()) / 60:.1f} minutes: " + ", ".join(f"{part} {seconds:.0f} s" for part, seconds in spent.items()))
    sys.exit(failed)


if __name__ == "__main__":
    main()
