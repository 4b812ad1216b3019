"""Ten times more is asked than can be done: what is accepted is answered in time, the rest is refused at once, and all is well again at once
afterwards."""

import asyncio
import json
import os
import resource
import secrets
import statistics
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from calls import Caller, session
from program import PATIENCE, Installation

#: Connections that keep a node busy; what a crowd asks is this many times of what the node can do.
BUSY, TIMES = 16, 10
#: A crowd's processes: more than one, so that its own slowness does not limit what it asks.
PROCESSES = 2
FLOOD = Path(__file__).parent / "flood.py"


@dataclass
class Goals:
    """What must be seen."""

    #: Of the peak.
    goodput: float
    accepted: float
    refused: float
    #: Megabytes in the second half.
    grows: int
    #: Connections of the crowd. Many of them wait for their turn, and ask nothing meanwhile.
    crowd: int
    #: Requests a second that are asked at least, should the machine have been busy with other things while its peak was measured.
    asked: int = 0
    #: Whether the crowd is kept off the processors of the node and of its database, as on machines of their own.
    apart: bool = False


RELEASE = Goals(goodput=0.8, accepted=2.0, refused=0.05, grows=25, crowd=4000, apart=True)
#: A short run, on a machine that does other things too, asserts no time.
DEBUG = Goals(goodput=0.2, accepted=60.0, refused=60.0, grows=100, crowd=1600, asked=4000)


class Flood:
    """A process that asks."""

    def __init__(self, task):
        self.task, self.process = task, None

    async def ready(self):
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, str(FLOOD), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=2**28)
        self.process.stdin.write(json.dumps(self.task).encode() + b"\n")
        assert await self.process.stdout.readline() == b"ready\n", "the flood did not connect"
        return self

    async def run(self) -> dict:
        self.process.stdin.write(b"go\n")
        seen = json.loads(await self.process.stdout.readline())
        self.process.stdin.close()
        await self.process.wait()
        return seen

    def stop(self):
        self.process.stdin.write(b"stop\n")


class Load:
    """What several processes saw together."""

    def __init__(self, seen: list[dict], seconds: float, away=False):
        """`away`: connections may be refused, since the node goes."""
        self.accepted = [took for one in seen for took in one["accepted"]]
        self.refused = [took for one in seen for took in one["refused"]]
        self.cut, self.careless, self.written, self.writes_refused, self.away = (
            sum(one[what] for one in seen) for what in ("cut", "careless", "written", "writes_refused", "away"))
        self.last_refusal = max(one["last_refusal"] for one in seen)
        self.last_accepted = max(one["last_accepted"] for one in seen)
        #: The longest time in which none of a process's requests was accepted.
        self.gap = min(one["gap"] for one in seen)
        self.odd = [one["odd"] for one in seen if one["odd"]]
        self.rate = len(self.accepted) / seconds
        #: Processors that were taken.
        self.took = sum(one["cpu"] for one in seen) / seconds
        self.asked = (len(self.accepted) + len(self.refused)) / seconds
        assert not self.odd, f"neither done nor refused: {self.odd}"
        assert not self.cut, f"{self.cut} connections were cut"
        assert away or not self.away, f"{self.away} connections were refused"
        assert not self.careless, f"{self.careless} refusals without Retry-After"


class Crowds:
    """Several crowds that ask a node at the same time."""

    def __init__(self, floods):
        self.floods = floods

    async def run(self) -> list[dict]:
        return await asyncio.gather(*(flood.run() for flood in self.floods))

    def stop(self):
        for flood in self.floods:
            flood.stop()


async def crowds(node, caller: Caller, seconds, *pairs, path=None) -> Crowds:
    """Crowds that are connected. `pairs`: how many connections, and how long each of them takes from one request to the next. `path`: all
    that they ask for."""
    customers = [row["id"] for row in (await caller.get("/customers?limit=50"))["data"]]
    task = {"port": int(node.url.rsplit(":", 1)[1]), "token": caller.token, "customers": customers, "seconds": seconds, "path": path}
    floods = [Flood(task | {"connections": many, "every": every, "name": f"flood-{secrets.token_hex(4)}"}) for many, every in pairs]
    return Crowds([await flood.ready() for flood in floods])


async def written(caller: Caller) -> int:
    """What crowds have written that had an effect."""
    return (await caller.get("/follow-ups?limit=1&count=exact"))["page"]["total"]


def many_files():
    """Every connection is one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 8192)), hard))


def at(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100)[percent - 1] if len(times) > 1 else 0.0


def cpu(node) -> float:
    fields = Path(f"/proc/{node.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def work(load: Load, seconds: float) -> float:
    """What was done in a second of the node's processor time."""
    return len(load.accepted) / max(seconds, 0.01)


async def midway(node, seconds: float) -> int:
    await asyncio.sleep(seconds / 2)
    return node.memory_mb()


def keep_to(processors: set[int], *pids: int):
    for pid in pids:
        with suppress(ProcessLookupError):
            os.sched_setaffinity(pid, processors)


@contextmanager
def halves(installation: Installation, apart: bool):
    """Half of the processors for the node and its database, the other half for the crowd; or all for all."""
    everything = os.sched_getaffinity(0)
    half = set(sorted(everything)[:max(len(everything) // 2, 1)])
    theirs, ours = (half, everything - half or half) if apart else (everything, everything)
    database = installation.postgres.pids() if installation.postgres else []
    keep_to(theirs, *database)
    try:
        yield theirs, ours
    finally:
        keep_to(everything, 0, *database)


async def run(installation: Installation, seconds: float, goals: Goals) -> str:
    """Loads for a third of the time, overloads for all of it, and loads again at once."""
    many_files()
    installation.found()
    with halves(installation, goals.apart) as (theirs, ours):
        # Who is started keeps to where we are.
        keep_to(theirs, 0)
        node = (await installation.serve())[0]
        keep_to(ours, 0)
        said = await overload(installation, node, len(theirs), seconds, goals)
    await installation.verify()
    return said


async def overload(installation: Installation, node, processors: int, seconds: float, goals: Goals) -> str:
    async with session() as http:
        caller = await Caller(http, node.url).login()
        for number in range(60):
            await caller.post("/customers", {"name": f"客户 {number}", "kind": "organization"})

        async def load(seconds, *pairs, path=None):
            return await (await crowds(node, caller, seconds, *pairs, path=path)).run()

        idle = cpu(node)
        usual = Load(await load(seconds / 3, (BUSY, 0)), seconds / 3)
        before, busy = node.memory_mb(), cpu(node)
        asked = max(TIMES * usual.rate, goals.asked)
        many = min(goals.crowd, int(asked))
        crowd = [(many // PROCESSES, many / asked)] * PROCESSES
        bare = Load(await load(seconds / 6, *crowd, path="/health/live"), seconds / 6)
        # Seconds of a processor. A measure and no bound: a node that has more to do at once answers for less.
        ready = cpu(node)
        each = (ready - busy) / len(bare.accepted)
        # A few connections of a process that is never late measure what the crowd makes of the node.
        seen, half = await asyncio.gather(load(seconds, (8, 0.05), *crowd), midway(node, seconds))
        flood, probe = Load(seen, seconds), Load(seen[:1], seconds)
        after, spent = node.memory_mb(), cpu(node)
        again = Load(await load(5, (BUSY, 0)), 5)
        total = await written(caller)
        await installation.kill()
    # Printed, not asserted: what as many answers without any work would leave of the peak.
    left = usual.rate * max(1 - each * len(flood.refused) / seconds / processors, 0.0)
    said = (f"asked {flood.asked:.0f}/s at a peak of {usual.rate:.0f}/s: {flood.rate:.0f}/s done, {flood.rate / usual.rate:.0%} of the peak (goal "
            f"{goals.goodput:.0%}), {flood.rate / max(left, 1):.0%} of what bare answers of {each * 1e6:.0f} µs to the others leave of it; "
            f"p50 {at(probe.accepted, 50):.2f} s p99 {at(probe.accepted, 99):.2f} s "
            f"(crowd {at(flood.accepted, 99):.2f}); refused p50 {at(probe.refused, 50) * 1000:.0f} ms p99 {at(probe.refused, 99) * 1000:.0f} ms "
            f"(crowd {at(flood.refused, 99) * 1000:.0f}); memory {before} → {half} → {after} MB; afterwards {again.rate:.0f}/s; "
            f"a processor second does {work(usual, busy - idle):.0f}, then {work(flood, spent - ready):.0f}; crowd {flood.took:.1f} processors, "
            f"node and database {processors}")
    print(said, flush=True)
    assert total == usual.written + flood.written + again.written, f"{total} follow-ups: a refused write had an effect, or one was lost"
    assert len(flood.refused) > len(flood.accepted), f"this was no overload: {said}"
    assert flood.rate >= goals.goodput * usual.rate, f"too little is done: {said}"
    assert at(probe.accepted, 99) < goals.accepted, f"what was accepted came late: {said}"
    assert at(probe.refused, 99) < goals.refused, f"refusals came late: {said}"
    # Each connection takes some; what counts is that it does not become more while they stay.
    assert after < half + goals.grows, f"memory grows: {said}"
    assert again.last_refusal < 5 * PATIENCE and again.rate >= goals.goodput * usual.rate, f"it does not recover: {said}"
    return said
