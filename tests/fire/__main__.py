"""`python tests/fire [--short] [LANE…]`: the lanes one after the other, a table, and the closing line `N passed, N failed`."""

import asyncio
import concurrent.futures
import itertools
import os
import subprocess
import sys
import time
import traceback
from pathlib import Path

import backups
import commands
import crash
import hostile
import injection
import outages
import overload
import points
import races
import rights
import upgrade
from program import Installation, Postgres

SHORT = "--short" in sys.argv


def count(long: int, short: int) -> int:
    return short if SHORT else long


async def crash_of(database, victim, rounds):
    return f"{await crash.rounds(rounds, database, victim, 0.2 if SHORT else 1.0)} acknowledged writes in {rounds} rounds, none lost"


async def with_one(database, work, **settings):
    installation = Installation(database, **settings)
    try:
        return await work(installation)
    finally:
        await installation.remove()


async def racing(installation):
    return f"{await races.run(installation, count(100, 2), count(10, 1))} races, each won once"


async def hostility(installation):
    return f"{await hostile.run(installation, count(1, 12))} hostile requests, no server error, every invariant holds"


async def overloaded(installation):
    return await overload.run(installation, count(60, 6), overload.DEBUG if SHORT else overload.RELEASE)


async def rightful(installation):
    return await rights.run(installation, SHORT)


def lanes(postgres):
    return {
        "kill a node (SQLite)": lambda: crash_of(None, "node", count(80, 3)),
        "kill a node (PostgreSQL)": lambda: crash_of(postgres, "node", count(60, 2)),
        "stop PostgreSQL at once": lambda: crash_of(postgres, "database", count(60, 2)),
        "time": lambda: commands.run("scripts/time.sh", "--few", line=-1),
        "failpoints (SQLite)": lambda: points.run(None),
        "failpoints (PostgreSQL)": lambda: points.run(postgres),
        "races (SQLite)": lambda: with_one(None, racing),
        "races (PostgreSQL)": lambda: with_one(postgres, racing),
        "overload (SQLite)": lambda: with_one(None, overloaded, GUANXI_MAX_WAIT_MS="300"),
        "overload (PostgreSQL)": lambda: with_one(postgres, overloaded, GUANXI_MAX_WAIT_MS="300"),
        "stop (SQLite)": lambda: with_one(None, lambda one: outages.stop(one, count(5, 1))),
        "stop (PostgreSQL)": lambda: with_one(postgres, lambda one: outages.stop(one, count(5, 1))),
        "restart of PostgreSQL": lambda: with_one(postgres, lambda one: outages.restart(one, count(5, 1)), GUANXI_MAX_WAIT_MS="300"),
        "slow and cut lines (SQLite)": lambda: with_one(None, lambda one: outages.lines(one, count(400, 24))),
        "slow and cut lines (PostgreSQL)": lambda: with_one(postgres, lambda one: outages.lines(one, count(400, 24))),
        "idle connections": lambda: with_one(None, lambda one: outages.idle(one, 2000)),
        "full disk": outages.disk,
        "unwritable folder": outages.unwritable,
        "backup (SQLite)": lambda: with_one(None, lambda one: backups.run(one, None)),
        "backup (PostgreSQL)": lambda: with_one(postgres, lambda one: backups.run(one, postgres)),
        "upgrade (SQLite)": lambda: upgrade.run(None, upgrade.STATES[-1:] if SHORT else upgrade.STATES),
        "upgrade (PostgreSQL)": lambda: upgrade.run(postgres, upgrade.STATES[-1:] if SHORT else upgrade.STATES),
        "version before (SQLite)": lambda: upgrade.beside(None),
        "version before (PostgreSQL)": lambda: upgrade.beside(postgres),
        "rights (SQLite)": lambda: with_one(None, rightful),
        "rights (PostgreSQL)": lambda: with_one(postgres, rightful),
        "fuzz": lambda: commands.run("scripts/fuzz.sh", line=-2, SECONDS_EACH="30"),
        "hostile input (SQLite)": lambda: with_one(None, hostility),
        "hostile input (PostgreSQL)": lambda: with_one(postgres, hostility),
        "sqlmap (SQLite)": lambda: with_one(None, lambda one: injection.run(one, 3, 90)),
        "sqlmap (PostgreSQL)": lambda: with_one(postgres, lambda one: injection.run(one, 3, 90)),
    }


#: What a short run leaves out: it tries the same on the other database, or takes too long.
LONG = ["failpoints", "races (SQLite)", "overload (PostgreSQL)", "stop (SQLite)", "sqlmap", "version before", "time", "fuzz"]
#: Where times are measured: nothing else runs meanwhile.
ALONE = ["overload", "stop (", "restart", "lines", "idle"]


def chosen():
    """The lanes asked for by parts of their names, else all, or all of a short run."""
    wanted = [word for word in sys.argv[1:] if not word.startswith("--")]
    names = lanes(None)
    if wanted:
        return [name for name in names if any(word in name for word in wanted)]
    return [name for name in names if not (SHORT and any(word in name for word in LONG))]


def one_by_one(names):
    """Runs lanes here, with one cluster for all of them; a line of the table for each."""
    postgres = Postgres() if any("SQLite" not in name for name in names) else None
    try:
        for name in names:
            began = time.monotonic()
            try:
                result, word = asyncio.run(lanes(postgres)[name]()), "holds"
            except Exception as error:
                traceback.print_exc()
                result, word = f"{type(error).__name__}: {error}"[:300].replace("\n", " "), "BROKEN"
            yield f"{name:32} {word:7} {time.monotonic() - began:6.0f} s  {result}"
    finally:
        if postgres:
            postgres.end()


def side_by_side(names):
    """Runs lanes in processes of their own, as many at once as there are processors and one more, since crashes mostly wait."""
    def run(name):
        command = [sys.executable, str(Path(__file__).parent), name]
        return name, subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")

    with concurrent.futures.ThreadPoolExecutor(max_workers=(os.cpu_count() or 1) + 1) as pool:
        for done in concurrent.futures.as_completed([pool.submit(run, name) for name in names]):
            name, ended = done.result()
            line = next((line for line in ended.stdout.splitlines() if line.startswith(f"{name:32} ")), None)
            if not line or ended.returncode:
                print(ended.stdout, flush=True)
            yield line or f"{name:32} BROKEN  ended with {ended.returncode}"


def main():
    names, table = chosen(), []
    if SHORT or len(names) == 1:
        parts = [one_by_one(names)]
    else:
        alone = [name for name in names if any(word in name for word in ALONE)]
        parts = [one_by_one(alone), side_by_side([name for name in names if name not in alone])]
    for line in itertools.chain(*parts):
        table.append(line)
        print(line, flush=True)
    failed = sum(" BROKEN " in line for line in table)
    print("\n" + "\n".join(table))
    print(f"\n{len(table) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
