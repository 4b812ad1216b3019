"""Everybody asks for everything: what somebody may not see never appears in an answer, and what he may not change stays as it is."""

import asyncio
import base64
import io
import json
import random
import re
import zipfile
from collections import Counter

import aiohttp

from calls import Caller, session
from company import COLLECTIONS, Canaries, Company, Row, first, second
from contract import CONTRACT, body_of, resolved
from oracle import PRINCIPALS, may_see
from program import Installation

WORD = re.compile(rb"qz[a-z]{12}|199\d{8}")
CURSOR = re.compile(rb'"next":"([^"]+)"')
#: What would end the caller's own session, or is no answer but a stream.
LEFT_OUT = ("/stream", "/auth/logout", "/auth/password", "/auth/sessions/{id}")
REFUSED = {401, 403, 404}
#: A version that no record has: whoever may change a row is stopped before he does.
NO_VERSION = {"If-Match": '"999999"'}
AT_ONCE = 12
NOBODY = "00000000-0000-7000-8000-000000000000"


def words(data: bytes) -> set[str]:
    """The canaries in an answer, also within a workbook and within a cursor."""
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            data = b"\n".join(book.read(name) for name in book.namelist())
    found = data + re.sub(rb"[\s+-]", b"", data)
    for cursor in CURSOR.findall(data):
        found += base64.urlsafe_b64decode(cursor + b"=" * (-len(cursor) % 4))
    return {word.decode() for word in WORD.findall(found.lower())}


class Trial:
    """What was asked, and what came out."""

    def __init__(self, http, one: Company, two: Company, canaries: Canaries, oracle=may_see):
        self.http, self.one, self.two, self.canaries, self.oracle = http, one, two, canaries, oracle
        self.rows = [*one.rows, *two.rows]
        self.asked, self.operations, self.tried_rows = 0, set(), set()
        self.faults: Counter = Counter()
        self.examples: dict = {}
        self.seen: dict[str, set[str]] = {who: set() for who in PRINCIPALS}
        self.gate = asyncio.Semaphore(AT_ONCE)
        self._hidden: dict = {}
        #: A file of everybody's own, with nothing in it, to hang on things.
        self.spare: dict[str, str] = {}

    def fault(self, who, what, shot):
        self.faults[who, what] += 1
        self.examples.setdefault((who, what), shot)

    def reached(self, who: str, row: Row, path: str) -> bool:
        """Whether any of a row's canaries may be seen."""
        kind = {"receivable": "receipt"}.get(row.kind, row.kind)
        key = who, kind, row.place, path.startswith("/public")
        if key not in self._hidden:
            self._hidden[key] = any(self.oracle(who, it, path) for it in self.canaries.of.values() if (it.kind, it.place) == (kind, row.place))
        return self._hidden[key]

    async def ask(self, who: str, method: str, path: str, operation: str, body=None, probe=(), row: Row | None = None, **headers):
        """Asks, and looks for canaries that are not for these eyes. `probe` are those that the request itself names."""
        caller = self.one.people[who]
        if caller.token:
            headers["Authorization"] = f"Bearer {caller.token}"
        async with self.gate, self.http.request(method, f"{caller.url}/api/v1{path}", json=body, headers=headers) as response:
            data = await response.read()
            status = response.status
            told = " ".join(f"{name}: {value}" for name, value in response.headers.items())
        self.asked += 1
        self.operations.add(operation)
        shot = f"{method} {path[:300]} {json.dumps(body)[:300] if body else ''} → {status}"
        if status >= 500:
            self.fault(who, f"server error at {operation}", f"{shot} {data[:200]}")
        for word in words(data + told.encode()) - set(probe):
            if (it := self.canaries.of.get(word)) and self.oracle(who, it, path):
                self.seen[who].add(word)
            elif it:
                self.fault(who, f"{it.kind}.{it.field} of {it.place} at {operation}", shot)
        if row:
            self.tried_rows.add((row, who))
            if status < 300 and not self.reached(who, row, path):
                self.fault(who, f"{status} for a {row.kind} of {row.place} at {operation}", shot)
        return status, data


def operations(writes: bool):
    for path, methods in CONTRACT["paths"].items():
        for method, operation in methods.items():
            if not path.endswith(LEFT_OUT) and (method != "get") == writes:
                yield method.upper(), path.removeprefix("/api/v1"), operation


def kinds_of(path: str) -> list[str]:
    """The kinds of rows that a path with an id is about."""
    segments = [part for part in path.split("/")[1:] if part not in ("portal", "public")]
    return [kind for kind, collection in COLLECTIONS.items() if segments[0] in (collection, "{subject}", "trash")]


def targets(trial: Trial, path: str, pick) -> list[tuple[Row | None, str]]:
    """The path with the id of each planted row that fits."""
    if "{" not in path:
        return [(None, path)]
    if "{measure}" in path:
        return [(None, path.replace("{measure}", measure)) for measure in pick(resolved_enum("Measure"))]
    if "{id}" not in path:
        return [(None, re.sub(r"\{\w+\}", "qq", path))]
    rows = [row for row in trial.rows if row.kind in kinds_of(path)]
    return [(row, path.replace("{id}", row.id).replace("{subject}", COLLECTIONS[row.kind])) for row in pick(rows)]


def resolved_enum(name):
    return CONTRACT["components"]["schemas"][name]["enum"]


def queries(operation: dict, pick) -> list[str]:
    """Ways to ask a list, an export, an analysis."""
    names = {place["name"] for place in operation.get("parameters", []) if place["in"] == "query"}
    if "format" in names and "by" not in names:
        return ["format=csv", "format=xlsx"]
    if "by" in names and "within" in names:
        return ["", *(f"by={by}&format={form}" for by in pick(resolved_enum("Dimension")) for form in ("csv", "xlsx"))]
    if "cursor" in names:
        return ["limit=200", "limit=1&sort=-created_at&count=exact"]
    return [""]


async def reads(trial: Trial, who: str, pick):
    jobs = []
    for _, path, operation in operations(writes=False):
        for row, filled in targets(trial, path, pick):
            for query in pick(queries(operation, pick)):
                whole = f"{filled}?{query}" if query else filled
                jobs.append(read(trial, who, whole, f"GET {path}", row))
    await asyncio.gather(*jobs)


async def read(trial: Trial, who: str, path: str, operation: str, row: Row | None):
    """One answer; of a list that is read in large pages, all of them."""
    status, data = await trial.ask(who, "GET", path, operation, row=row)
    while status == 200 and path.endswith("limit=200") and (further := CURSOR.search(data)):
        status, data = await trial.ask(who, "GET", f"{path}&cursor={further[1].decode()}", operation, row=row)


async def probes(trial: Trial, who: str, pick):
    """Looks for what is hidden by its own words: an answer that there is something would tell it."""
    hidden = [(word, it) for word, it in trial.canaries.of.items() if not trial.oracle(who, it, "")]
    jobs = [search(trial, who, word, it) for word, it in pick(hidden)]
    lists = {"customer": ["customers", "pool"], "contact": ["contacts"], "lead": ["leads"]}
    for word, it in pick([one for one in hidden if one[1].kind in lists]):
        for name in lists[it.kind]:
            condition = json.dumps({"field": it.field, "op": "eq", "value": word})
            for query in (f"q={word}", f"filter={condition}"):
                jobs.append(nothing(trial, who, f"/{name}?count=exact&{query}", f"GET /{name}", word))
    for word, it in pick([one for one in hidden if one[1].kind in lists and one[1].field in ("name", "mobile", "email")]):
        email = "@fire.example" if it.field == "email" else ""
        jobs.append(trial.ask(who, "GET", f"/customers/duplicates?{it.field}={word}{email}", "GET /customers/duplicates", probe=[word]))
    await asyncio.gather(*jobs)


async def search(trial, who, word, it):
    status, data = await trial.ask(who, "GET", f"/search?q={word}", "GET /search", probe=[word])
    if status == 200 and any(group.get("hits") or group.get("data") for group in json.loads(data)["data"]):
        trial.fault(who, f"a search finds {it.kind}.{it.field} of {it.place}", f"{word}: {data[:300]}")


async def nothing(trial, who, path, operation, word):
    status, data = await trial.ask(who, "GET", path, operation, probe=[word])
    if status == 200 and json.loads(data)["data"]:
        it = trial.canaries.of[word]
        trial.fault(who, f"{operation} finds {it.kind}.{it.field} of {it.place}", f"{path}: {data[:300]}")


async def writes(trial: Trial, who: str, pick):
    """Every write at every row that is out of reach; at those within it with a version that stops it. Ids in bodies likewise."""
    for method, path, operation in operations(writes=True):
        if path.startswith("/auth") and who != "stranger":
            continue
        jobs = []
        for row, filled in targets(trial, path, pick):
            stopped = any(place["name"] == "If-Match" for place in operation.get("parameters", [])) and not path.startswith("/trash")
            if row and trial.reached(who, row, path) and not stopped:
                continue
            for body in pick(bodies(trial, who, operation, row)):
                jobs.append(trial.ask(who, method, filled, f"{method} {path}", body, row=row, **NO_VERSION))
        await asyncio.gather(*jobs)


def bodies(trial: Trial, who: str, operation: dict, row: Row | None) -> list:
    """Bodies from the contract; each id in them is, in turn, that of a row out of reach."""
    place = row.place.split("/")[0] if row else None
    mine = {"customer1": "north", "customer2": "south", "promoter": "promoted", "greeter": "greeted", "second": "other"}.get(who, "north")

    home, house = (trial.two, "other") if who == "second" else (trial.one, "house")

    def own(kind):
        if kind == "member":
            return home.members["service" if who == "second" else "agent"]
        if kind == "file":
            return trial.spare.get(who, NOBODY)
        return next((one.id for one in home.rows + home.parts if one.kind == kind and one.place in (mine, house)), NOBODY)

    made = [body_of(operation, own)]
    if made == [None]:
        return made
    kinds: set[str] = set()
    body_of(operation, lambda kind: kinds.add(kind) or own(kind))
    for kind in sorted(kinds):
        foreign = [one for one in trial.rows + trial.one.parts + trial.two.parts if one.kind == kind and not reached_part(trial, who, one)]
        for one in random.sample(foreign, min(2, len(foreign))) if place is None else foreign[:1]:
            made.append(body_of(operation, lambda wanted, kind=kind, one=one: one.id if wanted == kind else own(wanted)))
    return made


def reached_part(trial: Trial, who: str, row: Row) -> bool:
    kind = "order" if row.kind == "order_line" else row.kind
    return trial.reached(who, Row(kind, row.place, row.id), "")


async def standing(trial: Trial) -> dict[Row, tuple]:
    """Every planted row as the one reads it who may."""
    async def one(company: Company, row: Row):
        owner = row.place if row.kind == "view" and row.place in company.people else "director"
        owner = "sales" if row.kind == "view" and row.place == "other" else owner
        owner = "administrator" if row.kind == "role" and "administrator" in company.people else owner
        caller: Caller = company.people[owner]
        path = f"/{COLLECTIONS[row.kind]}/{row.id}{'/events' if row.kind in ('entry', 'portal_account') else ''}"
        headers = {"Authorization": f"Bearer {caller.token}"}
        async with trial.gate, trial.http.get(f"{caller.url}/api/v1{path}", headers=headers) as response:
            # An error names its request, which is another each time.
            text = await response.text() if response.status == 200 else ""
            return row, (response.status, response.headers.get("ETag"), text)

    every = [one(company, row) for company in (trial.one, trial.two) for row in company.rows]
    return dict(await asyncio.gather(*every))


async def compare(trial: Trial, before: dict, who: str, place=""):
    """What was out of reach is, byte for byte, as it was."""
    after = await standing(trial)
    for row, was in before.items():
        if row.place.startswith(place) and after[row] != was and not trial.reached(who, row, ""):
            trial.fault(who, f"changed a {row.kind} of {row.place}", f"{was}\n   now {after[row]}")
    return after


async def streams(trial: Trial):
    """Everybody listens while the directors change one row of each kind: nobody hears of what is out of reach."""
    heard: dict[str, bytes] = {who: b"" for who in PRINCIPALS}

    async def listen(who, ready: asyncio.Event):
        caller = trial.one.people[who]
        headers = {"Authorization": f"Bearer {caller.token}"} if caller.token else {}
        async with trial.http.get(f"{caller.url}/api/v1/events/stream", headers=headers, timeout=None) as response:
            ready.set()
            async for piece in response.content.iter_any():
                heard[who] += piece

    ready = {who: asyncio.Event() for who in PRINCIPALS}
    listeners = [asyncio.create_task(listen(who, ready[who])) for who in PRINCIPALS]
    await asyncio.gather(*(one.wait() for one in ready.values()))
    touched = []
    for company in (trial.one, trial.two):
        director = company.people["director"]
        for row in company.rows:
            if row.kind in ("customer", "contact", "lead", "follow_up", "lead_follow_up") and row.place != "trashed":
                field = "content" if "follow_up" in row.kind else "note"
                word = trial.canaries.text(row.kind, row.place, field)
                (await director.call("PATCH", f"/{COLLECTIONS[row.kind]}/{row.id}", {field: word})).ok()
                touched.append(row)
    last = {"director": touched[-2], "second": touched[-1]}
    async with asyncio.timeout(20):
        for who, row in {"director": next(row for row in reversed(touched) if row.place != "other"), "second": last["second"]}.items():
            while row.id.encode() not in heard[who]:
                await asyncio.sleep(0.02)
    for listener in listeners:
        listener.cancel()
    await asyncio.gather(*listeners, return_exceptions=True)
    for who, text in heard.items():
        trial.asked += 1
        for word in words(text):
            if not trial.oracle(who, trial.canaries.of[word], ""):
                trial.fault(who, "a canary in the stream", word)
        for row in touched:
            if row.id.encode() in text and not trial.reached(who, row, "") and who != "stranger":
                trial.fault(who, f"hears of a {row.kind} of {row.place}", text[:300])
            if row.id.encode() not in text and who in ("director", "administrator") and row.place != "other":
                trial.fault(who, f"does not hear of a {row.kind} of {row.place}", row.id)


def unseen(trial: Trial) -> list:
    """Canaries that nobody has seen though somebody may: planted nowhere, they would prove nothing."""
    anybody = set().union(*trial.seen.values())
    return [it for word, it in trial.canaries.of.items() if word not in anybody and any(trial.oracle(who, it, "") for who in PRINCIPALS)]


async def spares(trial: Trial):
    for who in PRINCIPALS:
        caller = trial.one.people[who]
        form = aiohttp.FormData()
        form.add_field("file", b"nothing", filename="nothing.txt", content_type="text/plain")
        headers = {"Authorization": f"Bearer {caller.token}"} if caller.token else {}
        async with trial.http.post(f"{caller.url}/api/v1/files", data=form, headers=headers) as response:
            if response.status == 201:
                trial.spare[who] = (await response.json())["id"]


async def can_fail(trial: Trial):
    """A trial that finds nothing must be one that would have: with an oracle that hides what is shown, it does."""
    customer = trial.one.customers["north"]["id"]
    blind = Trial(trial.http, trial.one, trial.two, trial.canaries, oracle=lambda who, it, path: False)
    await blind.ask("north", "GET", f"/customers/{customer}", "self-test", row=Row("customer", "north", customer))
    await blind.ask("director", "GET", "/customers/export?format=xlsx", "self-test")
    await compare(blind, {row: None for row in trial.rows}, "north")
    told = {what.split(" ")[0] for _, what in blind.faults}
    assert {"200", "customer.name", "changed"} <= told, told


async def run(installation: Installation, short: bool) -> str:
    canaries = Canaries()
    turn = random.Random()

    def pick(several):
        several = list(several)
        return turn.sample(several, min(len(several), 1)) if short else several

    async with session() as http:
        node = (await installation.serve())[0]
        one = await first(installation, http, node.url, canaries)
        two = await second(installation, http, node.url, canaries, one.people)
        trial = Trial(http, one, two, canaries)
        await can_fail(trial)
        await spares(trial)
        await streams(trial)
        for who in PRINCIPALS:
            await reads(trial, who, pick)
            await probes(trial, who, pick)
        before = await standing(trial)
        for who in PRINCIPALS:
            # A short run compares twice: what the first company's people together did to the second, and the second to the first.
            if short and who == "second":
                before = await compare(trial, before, "director", "other")
            await writes(trial, who, pick)
            if who == "second" or not short:
                before = await compare(trial, before, who)
        for who in random.sample(PRINCIPALS, 4) if short else PRINCIPALS:
            await reads(trial, who, pick)
        await installation.kill()
    await installation.verify()
    for it in [] if short else unseen(trial):
        trial.fault("nobody", f"sees {it.kind}.{it.field} of {it.place}", "it proves nothing")
    for (who, what), many in sorted(trial.faults.items()):
        print(f"  {who}: {what} ({many}×)\n      {trial.examples[who, what]}")
    assert not trial.faults, f"{len(trial.faults)} faults"
    return (f"{trial.asked} requests of {len(PRINCIPALS)} principals, {len(trial.operations)} operations, {len(trial.tried_rows)} rows tried "
            f"by somebody; {len(canaries.of)} canaries, none seen by the wrong eyes")
