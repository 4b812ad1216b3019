"""The process ends at one of its points, the first time that it is reached, then the second, until a way through no longer reaches it: what
was sent again under its key has one effect and one answer, no file is lost, what waits in the background is done, and a schema is brought
up whole. Needs a program built with `--features failpoints`, in GUANXI_POINTS_BIN."""

import asyncio
import os
import re
import resource
import secrets
import signal
import sqlite3
import subprocess
import sys
import time

import aiohttp

from calls import CUT, Answer, Caller, session
from letterbox import Letterbox
from program import PASSWORD, Installation, Postgres

BINARY = os.environ.get("GUANXI_POINTS_BIN")
FOUNDING = ["commit::before", "commit::after", "reply::before"]
WORKING = [*FOUNDING, "file::before", "file::after", "outbox::claimed", "outbox::sent"]
#: Where several writers of SQLite become lasting together.
TOGETHER = ["group::before", "group::after"]
MIGRATING = ["migration::before", "migration::after"]
#: Within which background work is done, in seconds.
DEADLINE = 60
#: Leases run out by themselves, minutes after a crash: here, at once. Not closed in order, so that the log of SQLite stays as the crash left it.
RELEASE = "import os, sqlite3, sys; at = sqlite3.connect(sys.argv[1]); at.execute('DELETE FROM lease'); at.commit(); os._exit(0)"


def armed(point, number) -> dict:
    """Ends the process when `point` is reached for the time after `number`."""
    return {"FAILPOINTS": f"{point}={number}*off->return"}


class Trial:
    """An installation that is broken again and again, and what must have come of it."""

    def __init__(self, installation: Installation, http):
        self.installation, self.http = installation, http
        self.people: list[Caller] = []
        self.node = self.point = None
        self.broken = False
        self.lost = self.kept = 0

    async def start(self, **environment):
        await self.installation.kill()
        if self.installation.postgres:
            self.installation.sql("-c", "DELETE FROM lease")
        else:
            subprocess.run([sys.executable, "-c", RELEASE, self.installation.folder / "guanxi.db"], check=True)
        self.installation.environment |= environment
        self.node = await self.installation.start()
        for name in environment:
            del self.installation.environment[name]
        for caller in self.people:
            caller.url = self.node.url

    async def again(self):
        """Starts anew after the process has ended as it was told to."""
        code = await asyncio.wait_for(self.node.process.wait(), DEADLINE)
        assert code == -signal.SIGABRT, f"the node ended with {code}"
        self.broken = True
        await self.start()

    async def once(self, send, there=None):
        """Sends something under a key. When no answer comes, looks what is `there` of it and sends it again: one effect, and one answer."""
        key = secrets.token_hex(12)
        try:
            return (await send(key)).ok()
        except CUT:
            await self.again()
        found = await there() if there else []
        answer = (await send(key)).ok()
        assert (await send(key)).ok() == answer, "sent again, it got another answer"
        if there:
            assert found or self.point != "reply::before", f"the answer was made and the effect is not there: {answer}"
            assert not found or found == [answer["id"]], f"the stored answer is that of something else: {found}, {answer}"
            assert await there() == [answer["id"]], f"not one effect: {await there()}, {answer}"
            self.lost, self.kept = self.lost + 1, self.kept + len(found)
        return answer

    async def post(self, who: Caller, path, body, there=None):
        return await self.once(lambda key: who.call("POST", path, body, key=key), there)

    async def get(self, who: Caller, path):
        try:
            return await who.get(path)
        except CUT:
            await self.again()
            return await who.get(path)

    async def until(self, done):
        """Waits for background work, past the end of the process."""
        end = time.monotonic() + DEADLINE
        while not await done():
            assert time.monotonic() < end, "background work was not done"
            if self.node.process.returncode is not None:
                await self.again()
            # A look, not a wait: nothing tells from outside when it is done.
            await asyncio.sleep(0.05)

    async def rounds(self, points, way):
        """Goes the `way` for each point until it is not reached any more; how often the process was ended, by point."""
        ended = {}
        for self.point in points:
            number = 0
            while True:
                self.broken = False
                await self.start(**armed(self.point, number))
                await way()
                if self.node.process.returncode is not None:
                    await self.again()
                if not self.broken:
                    break
                number += 1
            assert number, f"{self.point} is never reached"
            ended[self.point] = number
        return ended


class Work(Trial):
    """From the login to what is done in the background."""

    def __init__(self, installation, http, letters: Letterbox):
        super().__init__(installation, http)
        self.letters, self.numbers, self.files = letters, [], {}

    async def prepare(self):
        self.installation.found()
        await self.start()
        admin = await Caller(self.http, self.node.url).login()
        roles = {row["key"]: row["id"] for row in await admin.every("/roles")}
        for login in ["sales", "director"]:
            person = {"login": login, "name": login, "password": PASSWORD, "role_ids": [roles[login]]}
            await admin.post("/users", person | ({"email": "sales@fire.example"} if login == "sales" else {}))
            self.people.append(await Caller(self.http, self.node.url).login(login))
        self.sales, self.director = self.people
        price = {"price": {"amount": 100, "currency": "CNY"}, "tax_rate_bp": 0, "status": "on_sale"}
        self.product = (await self.director.post("/products", {"name": "水泵", **price}))["id"]

    def rows(self, who, path, name, field="name"):
        """Finds the rows of a list that have a name."""
        async def there():
            return [row["id"] for row in await who.every(path) if row[field] == name]
        return there

    def order_in(self, order, *statuses):
        async def there():
            return [order] if (await self.sales.get(f"/orders/{order}"))["status"] in statuses else []
        return there

    async def log_in(self):
        try:
            await self.sales.login("sales")
        except CUT:
            await self.again()
            await self.sales.login("sales")

    async def upload(self):
        content = secrets.token_hex(40_000)

        async def send(key):
            form = aiohttp.FormData()
            form.add_field("file", content.encode(), filename="paper.txt", content_type="text/plain")
            headers = {"Authorization": f"Bearer {self.sales.token}", "Idempotency-Key": key}
            async with self.http.post(f"{self.sales.url}/api/v1/files", data=form, headers=headers) as response:
                return Answer(response.status, dict(response.headers), await response.json())

        self.files[(await self.once(send))["id"]] = content

    async def verify(self):
        """Every file that was ever acknowledged is whole, and every invariant holds."""
        for file, content in self.files.items():
            headers = {"Authorization": f"Bearer {self.sales.token}"}
            async with self.http.get(f"{self.sales.url}/api/v1/files/{file}/content", headers=headers) as response:
                assert response.status == 200 and await response.text() == content, f"lost or half a file: {file}"
        await self.installation.verify()

    async def mailed(self):
        return all(self.letters.count(number) for number in self.numbers)

    async def finished(self, job):
        return (await self.get(self.sales, f"/bulk-jobs/{job}"))["status"] == "done"

    async def way(self):
        await self.until(self.mailed)
        await self.log_in()
        sales, name, customers = self.sales, secrets.token_hex(8), []
        for one in [f"{name} 甲", f"{name} 乙"]:
            body = {"name": one, "kind": "organization", "keep": True, "contact": {"name": one}}
            customers.append((await self.post(sales, "/customers", body, self.rows(sales, "/customers?sort=-created_at", one)))["id"])
        body = {"customer_id": customers[0], "kind": "telephone", "content": name}
        await self.post(sales, "/follow-ups", body, self.rows(sales, "/follow-ups", name, "content"))
        await self.upload()
        body = {"customer_id": customers[0], "title": name, "lines": [{"product_id": self.product, "quantity": 1}]}
        order = await self.post(sales, "/orders", body, self.rows(sales, "/orders", name, "title"))
        path = f"/orders/{order['id']}"
        await self.post(sales, f"{path}/submit", {}, self.order_in(order["id"], "pending_approval"))
        await self.post(self.director, f"{path}/approve", {}, self.order_in(order["id"], "approved"))
        # Its owner is told by mail: the next start sends it.
        self.numbers.append(order["number"])
        before = {row["id"] for row in (await self.get(sales, "/bulk-jobs"))["data"]}

        async def begun():
            return [row["id"] for row in (await sales.get("/bulk-jobs"))["data"] if row["id"] not in before]

        body = {"action": {"kind": "tag", "add": [name], "remove": []}, "ids": customers}
        job = (await self.post(sales, "/customers/bulk", body, begun))["id"]
        await self.until(lambda: self.finished(job))
        if self.broken:
            await self.whole(name, customers)
            # Each start finds something to sum up, and so comes to the same points in the same order.
            await sales.post("/customers", {"name": secrets.token_hex(8), "kind": "organization"})

    async def whole(self, name, customers):
        """What was done before the end of the process is there after it, once."""
        rows = [row for row in await self.sales.every("/customers?sort=-created_at") if row["name"].startswith(name)]
        assert sorted(row["id"] for row in rows) == sorted(customers), rows
        assert all(row["tags"] == [name] for row in rows), rows
        contacts = [row for row in await self.sales.every("/contacts") if row["name"].startswith(name)]
        assert sorted(row["customer"]["id"] for row in contacts) == sorted(customers), contacts
        await self.verify()


class Founding(Trial):
    """The first company: repeated, it is founded or it is there, and its founder can log in."""

    async def way(self):
        body = {"token": self.installation.token, "company_name": "火线", "name": "Founder", "email": "founder@fire.example"}
        who = Caller(self.http, self.node.url)
        try:
            answer = await who.call("POST", "/auth/setup", body | {"login": "founder", "password": PASSWORD})
        except CUT:
            await self.again()
            who = Caller(self.http, self.node.url)
            answer = await who.call("POST", "/auth/setup", body | {"login": "founder", "password": PASSWORD})
            assert answer.status == 200 or self.point != "commit::before", answer.body
            assert answer.status == 409 or self.point == "commit::before", answer.body
        assert answer.status in (200, 409), answer.body
        if self.broken:
            assert len(await (await who.login()).every("/users")) == 1
            await self.installation.verify()


def described(ended: dict) -> str:
    return ", ".join(f"{point} {times}" for point, times in ended.items())


async def founding(postgres: Postgres | None) -> dict:
    ended = {}
    for point in FOUNDING:
        number = 0
        while True:
            installation = Installation(postgres, binary=BINARY)
            try:
                async with session() as http:
                    trial = Founding(installation, http)
                    trial.point = point
                    await trial.start(**armed(point, number))
                    await trial.way()
                    broken = trial.broken
            finally:
                await installation.remove()
            if not broken:
                break
            number += 1
        assert number, f"{point} is never reached"
        ended[point] = number
    return ended


def schema(installation: Installation) -> str:
    if installation.postgres:
        dump = subprocess.check_output([installation.postgres.bin / "pg_dump", "-s", installation.environment["GUANXI_DATABASE_URL"]], text=True)
        # Recent versions guard their dumps with a word that is another each time.
        return "\n".join(line for line in dump.splitlines() if not re.match(r"\\(un)?restrict ", line))
    with sqlite3.connect(installation.folder / "guanxi.db") as at:
        return "\n".join(map(str, at.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")))


async def migrations(postgres: Postgres | None) -> int:
    """Each start gets one step further than the last and ends in the next: the schema is as if nothing had happened."""
    whole = Installation(postgres, binary=BINARY)
    total = 0
    try:
        for point in MIGRATING:
            installation, ended = Installation(postgres, migrated=False, binary=BINARY), 0
            try:
                # The first ends in its first step, each further one in its second: the first is what the one before left behind.
                installation.environment |= armed(point, 0)
                while True:
                    await asyncio.to_thread(installation.run, "migrate", "up", check=False)
                    if installation.code == 0:
                        break
                    assert installation.code == -signal.SIGABRT, installation.said
                    installation.environment |= armed(point, 1)
                    ended += 1
                assert ended, f"{point} is never reached"
                del installation.environment["FAILPOINTS"]
                await asyncio.to_thread(installation.run, "migrate", "up")
                assert schema(installation) == schema(whole), "the schema is another than after an undisturbed way"
                installation.found()
                await installation.verify()
                total += ended
            finally:
                await installation.remove()
    finally:
        await whole.remove()
    return total


async def restores(postgres: Postgres | None) -> int:
    """A restore that ends half-way is begun again; one that had come to its end needs no more."""
    source = Installation(postgres, binary=BINARY)
    ended = 0
    try:
        source.found()
        file = source.folder / "backup.tar"
        source.run("backup", "--output", str(file))
        for point, number, whole in [("migration::after", 3, False), ("commit::before", 0, False), ("commit::after", 0, True)]:
            installation = Installation(postgres, migrated=False, binary=BINARY)
            try:
                installation.environment |= armed(point, number)
                await asyncio.to_thread(installation.run, "restore", str(file), check=False)
                assert installation.code == -signal.SIGABRT, installation.said
                del installation.environment["FAILPOINTS"]
                await asyncio.to_thread(installation.run, "restore", str(file), check=False)
                assert whole != (installation.code == 0), f"{point}: {installation.said}"
                await asyncio.to_thread(installation.run, "migrate", "up")
                await installation.verify()
                ended += 1
            finally:
                await installation.remove()
    finally:
        await source.remove()
    return ended


async def run(postgres: Postgres | None) -> str:
    assert BINARY, "GUANXI_POINTS_BIN does not name a program built with failpoints"
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    steps = await migrations(postgres)
    restored = await restores(postgres)
    founded = await founding(postgres)
    async with Letterbox() as letters, session() as http:
        installation = Installation(postgres, binary=BINARY, GUANXI_SMTP_URL=letters.url, GUANXI_MAIL_AFTER_MINUTES="0")
        try:
            work = Work(installation, http, letters)
            await work.prepare()
            ended = await work.rounds(WORKING if postgres else WORKING + TOGETHER, work.way)
            await work.start()
            await work.until(work.mailed)
        finally:
            await installation.remove()
        twice = sum(letters.count(number) > 1 for number in work.numbers)
        # It is known to have gone out, and not known to have been noted.
        assert twice >= ended["outbox::sent"], f"only {twice} mailed more than once"
    done = steps + restored + sum(founded.values()) + sum(ended.values())
    return (f"ended {done} times (migration steps {steps}, restores {restored}, founding {sum(founded.values())}, {described(ended)}): of {work.lost} answers "
            f"lost {work.kept} were committed, each was stored; {len(work.files)} files whole; {len(work.numbers)} notices mailed, {twice} twice")
