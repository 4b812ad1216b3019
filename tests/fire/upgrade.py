"""A new version meets the data of former ones: no row is lost or changed on the way up, and a node of the version before works on beside it."""

import asyncio
import json
import os
import re
import shutil
import sqlite3
import subprocess
from collections import Counter
from pathlib import Path

from calls import Caller, session
from crash import Attempt, verify, write
from program import PASSWORD, Installation, Postgres

ROOT = Path(__file__).parents[2]
STATES = sorted({path.name.split(".")[0] for path in (ROOT / "tests" / "upgrade").glob("*.sql")})
#: Not what people wrote: how far the schema is, and what they are found by, which a version may write in a way of its own.
DERIVED = {"seaql_migrations", "search_term", "search_backlog"}
#: What a company is founded with, of which a new version may bring more.
FOUNDED = {"dictionary_entry", "number_series", "role_grant"}
#: Lists, and the tables that they show.
LISTS = {
    "customers": "customer", "contacts": "contact", "follow-ups": "follow_up", "products": "product", "orders": "order", "leads": "lead",
    "receivables": "receivable", "receipts": "receipt", "service-requests": "service_request", "returns": "goods_return", "surveys": "survey",
}
#: The last step of those that refused to start on a schema with later steps than their own.
STRICT_UP_TO = "m0022"


def dump_of(state, postgres):
    return ROOT / "tests" / "upgrade" / f"{state}.{'postgres' if postgres else 'sqlite'}.sql"


def load(installation, state):
    dump = dump_of(state, installation.postgres)
    if installation.postgres:
        installation.sql("-1", "-f", str(dump))
    else:
        with sqlite3.connect(installation.folder / "guanxi.db") as database:
            database.executescript(dump.read_text())


def rows(installation, columns: dict[str, list[str]] | None = None) -> tuple[dict[str, list[str]], dict[str, Counter]]:
    """Every row of every table, in the columns given or in all; and these columns."""
    if installation.postgres:
        if columns is None:
            columns = {}
            found = installation.sql("-c", "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'")
            for table, column in (line.split("|") for line in found.splitlines()):
                columns.setdefault(table, []).append(column)
        listed = {table: ", ".join(f'"{name}"' for name in names) for table, names in columns.items()}
        script = "".join(f"\\echo == {table}\nCOPY (SELECT {names} FROM \"{table}\") TO STDOUT;\n" for table, names in listed.items())
        parts = re.split(r"^== (\w+)\n", installation.sql(text=script), flags=re.MULTILINE)[1:]
        return columns, {table: Counter(text.splitlines()) for table, text in zip(parts[::2], parts[1::2])}
    with sqlite3.connect(installation.folder / "guanxi.db") as database:
        if columns is None:
            tables = [name for name, in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
            columns = {table: [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')] for table in tables}
        listed = {table: ", ".join(f'"{name}"' for name in names) for table, names in columns.items()}
        return columns, {table: Counter(database.execute(f'SELECT {names} FROM "{table}"')) for table, names in listed.items()}


async def used(installation, before, columns):
    """Everybody logs in, lists show what was there, what was there is found, and what is new is kept."""
    there = {table: sum(kept.values()) for table, kept in before.items()}
    names = [row[columns["customer"].index("name")] for row in (line.split("\t") if isinstance(line, str) else line for line in before["customer"])]
    async with session() as http:
        node = await installation.start()
        for login in ["founder", "sales", "service", "manager", "prospector"]:
            await Caller(http, node.url).login(login)
        director = await Caller(http, node.url).login("director")
        for path, table in LISTS.items():
            if table in there:
                listed = len(await director.every(f"/{path}"))
                assert listed == there[table], f"{listed} of {there[table]} {path} are listed"
        for name in names:
            found = await director.every(f"/customers?q={name.split()[0]}")
            assert name in [row["name"] for row in found], f"{name} is not found"
        by_source = (await director.get("/analytics/customers?by=source"))["total"]["value"]
        assert by_source == there["customer"], f"{by_source} of {there['customer']} customers are counted"
        made = await director.post("/customers", {"name": "升级之后", "kind": "organization", "contact": {"name": "陈晓"}})
        assert made["id"] in [row["id"] for row in await director.every("/customers?q=升级")]
        await installation.kill()
    await installation.verify()


async def state(installation, name) -> int:
    load(installation, name)
    columns, before = await asyncio.to_thread(rows, installation)
    await asyncio.to_thread(installation.run, "migrate", "up")
    _, after = await asyncio.to_thread(rows, installation, columns)
    for table, kept in before.items():
        if table not in DERIVED:
            lost, new = kept - after[table], after[table] - kept
            assert not lost, f"{name}: {table} lost {len(lost)} of {len(kept)} rows: {list(lost)[:2]}"
            assert not new or table in FOUNDED, f"{name}: {table} has {len(new)} rows that nobody wrote: {list(new)[:2]}"
    await installation.verify()
    await used(installation, before, columns)
    return sum(sum(kept.values()) for table, kept in before.items() if table not in DERIVED)


async def run(postgres: Postgres | None, states: list[str]) -> str:
    """Each dump goes up."""
    total = 0
    for name in states:
        installation = Installation(postgres, migrated=False)
        try:
            total += await state(installation, name)
        finally:
            await installation.remove()
    return f"{total} rows of {' and '.join(states)} brought up to date, every one as it was"


def released(name) -> Path | None:
    """The program that left a dump, built; nothing where the history does not go so far back."""
    revision = re.search(r"[0-9a-f]{40}", dump_of(name, None).open().readline())[0]
    built = subprocess.run(["bash", str(ROOT / "scripts" / "released.sh"), revision], capture_output=True, text=True)
    assert built.returncode in (0, 3), built.stderr
    return Path(built.stdout.strip()) if built.returncode == 0 else None


async def walk(program: Path, one, two):
    """The examples of the former version, every other request to another node."""
    logins = [{"login": key, "password": PASSWORD, "role_en": key.title()} for key in ["prospector", "director", "manager", "sales", "service"]]
    environment = os.environ | {"BASE": one.url, "BASE2": two.url, "GUANXI_LOGINS": json.dumps(logins)}
    for example in sorted((program.parent / "examples").glob("*.sh")):
        pipe = asyncio.subprocess.PIPE
        walking = await asyncio.create_subprocess_exec(
            "timeout", "120", "bash", str(example), env=environment, stdout=pipe, stderr=asyncio.subprocess.STDOUT)
        said, _ = await walking.communicate()
        assert walking.returncode == 0, f"{example.name} ended with {walking.returncode}: {said.decode()[-2000:]}"


async def beside(postgres: Postgres | None) -> str:
    """A node of the version before serves while the schema goes up, and works on it, alone and beside a new one."""
    program = released(STATES[-1])
    if not program:
        return f"skipped: the history here does not go back to {STATES[-1]}"
    installation = Installation(postgres, migrated=False)
    installation.environment.pop("GUANXI_MAX_WAIT_MS")  # a setting that it does not know, and refuses
    try:
        load(installation, STATES[-1])
        return await rolled(installation, program)
    finally:
        await installation.remove()


async def rolled(installation, program) -> str:
    head, attempts, customers = installation.binary, [], []
    async with session() as http:
        installation.binary = str(program)
        former = await installation.start()
        founder = await Caller(http, former.url).login()
        installation.binary = head
        loads = [asyncio.create_task(write(founder, attempts, customers)) for _ in range(4)]
        await asyncio.to_thread(installation.run, "migrate", "up")
        if installation.postgres:
            new = await installation.start()
            loads += [asyncio.create_task(write(founder.at(new.url), attempts, customers)) for _ in range(4)]
        else:
            new = former
        await asyncio.sleep(2)  # to let them write
        for one in loads:
            one.cancel()
        ended = await asyncio.gather(*loads, return_exceptions=True)
        assert all(isinstance(one, asyncio.CancelledError) for one in ended), ended
        await walk(program, former, new)
        await installation.kill()
    await asyncio.to_thread(installation.run, "reindex")
    await installation.verify()
    async with session() as http:
        node = await installation.start()
        await verify(await Caller(http, node.url).login(), attempts)
        await installation.kill()
    await installation.verify()
    return f"{sum(1 for attempt in attempts if attempt.answer)} writes and the examples of {STATES[-1]}; {await again(installation, program)}"


async def again(installation, program) -> str:
    """The version before, started on the schema that is newer."""
    installation.binary = str(program)
    if STATES[-1] <= STRICT_UP_TO:
        installation.run("migrate", "up", check=False)
        assert installation.code != 0 and "migrat" in installation.said.lower(), installation.said
        return "it refuses to start anew"
    async with session() as http:
        node = await installation.start()
        await Caller(http, node.url).login()
        await installation.kill()
    return "it starts anew"
