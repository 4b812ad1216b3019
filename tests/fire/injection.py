"""sqlmap at the lists: a grown attacker's tool finds no parameter through which a database would speak."""

import asyncio
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from calls import Caller, session
from contract import CONTRACT
from program import Installation

#: What every list takes.
CONDITION = json.dumps({"field": "created_at", "op": "after", "value": "2020-01-01T00:00:00Z"})
QUERY = f"limit=1&count=exact&filter={quote(CONDITION)}&q=a&sort=-created_at"
#: The ways in that are no lists.
OTHERS = ["/search?q=a&limit=5", "/customers/duplicates?name=a&mobile=1&email=a", "/analytics/customers?by=source&from=2026-01-01&to=2026-12-31"]

#: Lists without a moment of creation to ask for.
TIMELESS = {"/dictionaries", "/events", "/notifications", "/order-lines", "/pool-losses", "/stock-moves", "/trash"}


def lists() -> list[str]:
    """The lists of the contract, as the staff ask for them."""
    found = []
    for path, methods in CONTRACT["paths"].items():
        path = path.removeprefix("/api/v1")
        if path in TIMELESS:
            continue
        names = {place["name"] for place in methods.get("get", {}).get("parameters", []) if place["in"] == "query"}
        if {"filter", "cursor", "q"} <= names and "{" not in path and not path.startswith(("/portal", "/public")):
            found.append(f"{path}?{QUERY}")
    return found


async def attack(caller: Caller, path: str, database: str, seconds: float) -> int:
    """One way in, for so long. How many parameters were gone through; an open one is a failure."""
    page = (await caller.call("GET", path)).ok(200)
    if next_page := page.get("page", {}).get("next"):
        path = f"{path}&cursor={next_page}"
    folder = tempfile.mkdtemp(prefix="guanxi-fire-sqlmap.")
    names = [part.split("=")[0] for part in path.split("?")[1].split("&") if not part.startswith(("count", "limit"))]
    command = [str(Path(sys.executable).parent / "sqlmap"), "-u", f"{caller.url}/api/v1{path}", "--batch", "--level=2", "--risk=2", "--disable-coloring",
               f"--dbms={database}", "-p", ",".join(names), f"--headers=Authorization: Bearer {caller.token}\nAccept-Encoding: identity", "--ignore-code=*", "--time-sec=2",
               "--timeout=10", "--retries=0", "--skip-waf", f"--output-dir={folder}"]
    process = await asyncio.create_subprocess_exec(*command, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    said = bytearray()

    async def listen():
        while piece := await process.stdout.read(65536):
            said.extend(piece)

    try:
        await asyncio.wait_for(listen(), seconds)
    except TimeoutError:
        process.kill()
    await process.wait()
    shutil.rmtree(folder, ignore_errors=True)
    text = said.decode(errors="replace")
    open_ones = [line for line in text.splitlines() if "is vulnerable" in line or "sqlmap identified the following injection point" in line]
    assert not open_ones, f"{path}: {open_ones}\n{text[-3000:]}"
    tried = text.count("does not seem to be injectable")
    assert "testing connection" in text and tried + text.count("testing '"), f"{path}: sqlmap did nothing\n{text[-2000:]}"
    return tried


async def run(installation: Installation, many: int, seconds: float) -> str:
    installation.found()
    database = "PostgreSQL" if installation.postgres else "SQLite"
    async with session() as http:
        node = (await installation.serve())[0]
        caller = await Caller(http, node.url).login()
        for number in range(3):
            await caller.post("/customers", {"name": f"a {number}", "kind": "organization"})
        chosen = [f"/customers?{QUERY}", *random.sample(lists(), many), random.choice(OTHERS)]
        tried = await asyncio.gather(*(attack(caller, path, database, seconds) for path in chosen))
        await caller.get("/auth/me")
        await installation.kill()
    await installation.verify()
    return f"{len(chosen)} ways in, {sum(tried)} parameters gone through to the end, none injectable"
