"""What a node depends on goes away and comes back: the operator stops it, the database restarts, lines are slow or cut, the disk is full."""

import asyncio
import json
import os
import random
import resource
import secrets
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import aiohttp

from calls import CUT, Answer, Caller, session
from overload import Load, crowds, many_files, written
from program import PATIENCE, Installation
from proxy import Proxy

#: Within which all is well again, in seconds.
DEADLINE = 5.0


async def founded(installation, http, customers=30):
    """A node, and its founder, with some customers."""
    installation.founded or installation.found()
    node = await installation.start()
    caller = await Caller(http, node.url).login()
    for number in range(customers):
        await caller.post("/customers", {"name": f"客户 {number}", "kind": "organization"})
    return node, caller


async def total(caller) -> int:
    return (await caller.get("/customers?limit=1&count=exact"))["page"]["total"]


async def stop(installation: Installation, rounds: int) -> str:
    """SIGTERM under load: what was accepted gets its whole answer, what comes later is not accepted, and the node goes in time."""
    done, longest = 0, 0.0
    async with session() as http:
        node, caller = await founded(installation, http)
        for _ in range(rounds):
            before = await written(caller)
            crowd = await crowds(node, caller, 60, (32, 0), (32, 0.3))
            loading = asyncio.create_task(crowd.run())
            await asyncio.sleep(random.uniform(2, 3))
            began = time.monotonic()
            code = await node.end(signal.SIGTERM)
            took = time.monotonic() - began
            longest = max(longest, took)
            crowd.stop()
            load = Load(await loading, took, away=True)
            assert code == 0, f"the node ended with {code}"
            assert took < 30 * PATIENCE, f"the node took {took:.1f} s to end"
            assert load.away, "nobody was sent away: it was not stopped under load"
            node = await installation.start()
            caller = caller.at(node.url)
            lost = await written(caller) - before - load.written
            # One whose connection was not accepted any more may not have had an effect either.
            assert lost == 0, f"{lost} writes without an answer had an effect"
            done += len(load.accepted)
        await installation.kill()
    await installation.verify()
    return f"{done} requests answered whole in {rounds} stops, none cut; the longest stop took {longest:.1f} s"


async def restart(installation: Installation, rounds: int) -> str:
    """PostgreSQL is restarted under load: 503 while it is away, nothing else; then all is well."""
    refused, slowest, longest = 0, 0.0, 120
    async with session() as http:
        node, caller = await founded(installation, http)
        for number in range(rounds):
            before = await written(caller)
            crowd = await crowds(node, caller, longest, (32, 0))
            loading, began = asyncio.create_task(crowd.run()), time.monotonic()
            await asyncio.sleep(2)
            await asyncio.to_thread(installation.postgres.stop, ["fast", "immediate"][number % 2])
            await asyncio.sleep(1)
            await asyncio.to_thread(installation.postgres.start)
            back = time.monotonic() - began
            await asyncio.sleep(DEADLINE + 3)
            crowd.stop()
            load = Load(await loading, time.monotonic() - began)
            assert load.gap > 0.9, f"nobody noticed that the database was away for a second: answers came each {load.gap:.1f} s"
            slowest = max(slowest, load.last_refusal - back)
            assert load.last_refusal < back + DEADLINE * PATIENCE, f"still refused {load.last_refusal - back:.1f} s after it was back"
            assert load.last_accepted > back, "nothing is done any more"
            for _ in range(10):
                await caller.get("/customers?limit=10")
            made = await written(caller) - before
            # An immediate stop may take the answer of a write that was committed; that one was answered 503.
            assert load.written <= made <= load.written + load.writes_refused, (load.written, made, load.writes_refused)
            refused += len(load.refused)
        await installation.kill()
    await installation.verify()
    return f"{rounds} restarts: {refused} refused with 503, nothing else; well again {max(slowest, 0):.1f} s after the database"


async def lines(installation: Installation, cuts: int) -> str:
    """Slow and cut lines: others are not held up, and what is sent again under its key has its one effect and one answer."""
    async with session() as http:
        node, caller = await founded(installation, http)
        slow = await dawdle(node, caller)
        before, lost = await total(caller), 0
        async with Proxy(node.url) as proxy:
            for number in range(cuts):
                proxy.cut = [None, "request", "answer", "answer"][number % 4]
                key, body = secrets.token_hex(12), {"name": f"断 {number}", "kind": "organization"}
                async with session() as once:
                    try:
                        first = (await caller.at(proxy.url, once).call("POST", "/customers", body, key=key)).ok(201)
                        assert proxy.cut is None, "the line was not cut"
                    except CUT:
                        first, lost = None, lost + 1
                again = (await caller.call("POST", "/customers", body, key=key)).ok(201)
                assert first in (None, again), "another answer for the same key"
        assert await total(caller) == before + cuts, "a request that was sent again had two effects"
        await installation.kill()
    await installation.verify()
    return f"{slow}; {lost} of {cuts} requests cut off and sent again, each done once"


async def dawdle(node, caller) -> str:
    """More callers than there are places send a byte at a time, heads or bodies. Everybody else is served meanwhile."""
    port = int(node.url.rsplit(":", 1)[1])
    body = json.dumps({"name": "慢慢来", "kind": "organization"})
    head = (f"POST /api/v1/customers HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {caller.token}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n")

    async def slowly(at_once: str, bytewise: str, pause: float) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(at_once.encode())
            for letter in bytewise:
                writer.write(letter.encode())
                await writer.drain()
                await asyncio.sleep(pause)
            return await asyncio.wait_for(reader.read(65536), 30)
        except ConnectionError:
            return b""
        finally:
            writer.transport.abort()

    bodies = [asyncio.create_task(slowly(head, body, 0.06)) for _ in range(100)]
    heads = [asyncio.create_task(slowly("", head, 0.2)) for _ in range(100)]
    longest, asked = 0.0, 0
    while not all(task.done() for task in bodies):
        began = time.monotonic()
        await caller.get("/customers?limit=10")
        longest, asked = max(longest, time.monotonic() - began), asked + 1
        await asyncio.sleep(0.05)
    wrong = [said[:80] for said in await asyncio.gather(*bodies) if not said.startswith(b"HTTP/1.1 201")]
    assert not wrong, f"a slow body was not taken: {wrong[:3]}"
    cut = [said[:12] for said in await asyncio.gather(*heads)]
    assert all(said in (b"HTTP/1.1 408", b"") for said in cut), f"a head may take as long as it likes: {set(cut)}"
    assert longest < 3 * PATIENCE, f"slow callers held others up for {longest:.1f} s"
    return f"beside 200 slow callers {asked} requests, the slowest {longest * 1000:.0f} ms"


async def idle(installation: Installation, sockets: int) -> str:
    """Connections that say nothing, to a node whose system allows a thousand files unless asked for more."""
    many_files()
    installation.limits = (1024, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    async with session() as http:
        node, caller = await founded(installation, http)
        port, open_ones = int(node.url.rsplit(":", 1)[1]), []
        try:
            for _ in range(sockets // 100):
                open_ones += await asyncio.gather(*(asyncio.open_connection("127.0.0.1", port) for _ in range(100)))
            longest = 0.0
            for number in range(40):
                began = time.monotonic()
                async with session() as fresh:
                    await caller.at(node.url, fresh).post("/customers", {"name": f"在忙 {number}", "kind": "organization"})
                longest = max(longest, time.monotonic() - began)
            assert longest < 3 * PATIENCE, f"a new connection took {longest:.1f} s"
        finally:
            for _, writer in open_ones:
                writer.transport.abort()
        assert await total(caller) == 70
        await installation.kill()
    await installation.verify()
    return f"beside {sockets} idle connections the slowest of 40 new ones took {longest * 1000:.0f} ms"


class Disk:
    """A small file system of its own."""

    def __init__(self, megabytes: int):
        self.folder = Path(tempfile.mkdtemp(prefix="guanxi-fire-disk."))
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(self.folder)], check=True)

    def read_only(self):
        subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True)

    def fill(self, but: int):
        """Takes the room that there is, but for some bytes."""
        state = os.statvfs(self.folder)
        with open(self.folder / "filler", "wb") as file:
            file.write(b"x" * max(0, state.f_bavail * state.f_frsize - but))

    def clear(self):
        (self.folder / "filler").unlink()

    def end(self):
        subprocess.run(["umount", "-l", str(self.folder)], check=True)
        self.folder.rmdir()


async def disk() -> str:
    """The disk with SQLite and the attachments is full: writes are refused in so many words, reads go on, and nothing acknowledged is lost."""
    if os.geteuid() != 0:
        return "not tried: only root may mount a small disk"
    small = Disk(24)
    installation = Installation(GUANXI_DATA_DIR=str(small.folder))
    try:
        async with session() as http:
            node, caller = await founded(installation, http)
            taken, refused = [], 0
            for room in (400_000, 60_000, 0):
                small.fill(room)
                for number in range(400):
                    name = f"满 {room} {number}"
                    answer = await caller.call("POST", "/customers", {"name": name, "kind": "organization", "note": "长" * 400})
                    if answer.status == 201:
                        taken.append(answer.body["id"])
                    else:
                        assert (answer.status, answer.body["code"]) == (503, "full") and "Retry-After" in answer.headers, (answer.status, answer.body)
                        refused += 1
                        if refused % 20 == 0:
                            break
                for _ in range(10):
                    await caller.get("/customers?limit=50&count=exact")
                    if taken:
                        await caller.get(f"/customers/{random.choice(taken)}")
                answer = await attach(caller, b"%PDF-1.4 " + b"x" * 900_000)
                assert (answer.status, answer.body["code"]) == (503, "full"), f"an attachment without room: {answer.status} {answer.body}"
                small.clear()
                began = time.monotonic()
                await caller.post("/customers", {"name": f"又有地方了 {room}", "kind": "organization"})
                assert time.monotonic() - began < DEADLINE * PATIENCE
            assert refused, "the disk was never full"
            await node.end(signal.SIGTERM)
            await installation.verify()
            caller = caller.at((await installation.start()).url)
            there = {row["id"] for row in await caller.every("/customers")}
            assert not set(taken) - there, f"{len(set(taken) - there)} acknowledged writes are lost"
            assert len(there) == 30 + len(taken) + 3, "a refused write had an effect"
            await installation.kill()
        await installation.verify()
        return f"{refused} writes refused in words, {len(taken)} acknowledged beside them and none lost; well again with room"
    finally:
        await installation.remove()
        small.end()


async def attach(caller, content: bytes):
    """Uploads a file."""
    form = aiohttp.FormData()
    form.add_field("file", content, filename="paper.pdf", content_type="application/pdf")
    headers = {"Authorization": f"Bearer {caller.token}"}
    async with caller.session.post(f"{caller.url}/api/v1/files", data=form, headers=headers) as response:
        return Answer(response.status, dict(response.headers), json.loads(await response.text()))


async def unwritable() -> str:
    """A data folder that cannot be: the start is refused with its name, at once, and not with success."""
    with tempfile.TemporaryDirectory(prefix="guanxi-fire.") as folder:
        file = Path(folder) / "file"
        file.write_text("I am no folder")
        places = {"below a file": file / "data", "a file": file}
        small = Disk(8) if os.geteuid() == 0 else None
        try:
            if small:
                small.read_only()
                places |= {"on a read-only disk": small.folder / "data", "a read-only disk": small.folder}
            for what, place in places.items():
                refused = Installation(GUANXI_DATA_DIR=str(place), migrated=False)
                try:
                    for command in ("serve", "migrate"):
                        said = await asyncio.to_thread(refused.run, command, *(["up"] if command == "migrate" else []), check=False)
                        assert refused.code not in (0, 101) and refused.code > 0, f"{what}: {command} ended with {refused.code}: {said}"
                        assert str(place) in refused.said, f"{what}: {command} does not name it: {refused.said}"
                        assert "panicked" not in refused.said, refused.said
                finally:
                    await refused.remove()
        finally:
            if small:
                small.end()
    return f"{len(places)} kinds, each refused by its name"
