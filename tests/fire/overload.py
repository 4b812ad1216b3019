"""More is asked than can be done: what is accepted is answered in time, the rest is refused at once, and all is well again afterwards."""

import asyncio
import statistics
import time

from calls import CUT, Caller, session
from program import Installation

#: Requests on their way when the node is busy, and ten times as many.
BUSY, TOO_MANY = 16, 1600


async def load(callers: list[Caller], path: str, many: int, seconds: float):
    """`many` at a time ask for `seconds`; the times of those accepted and of those refused, and how many were cut off."""
    accepted, refused, cut, until = [], [], 0, time.monotonic() + seconds

    async def one(caller: Caller):
        nonlocal cut
        while time.monotonic() < until:
            began = time.monotonic()
            try:
                answer = await caller.call("GET", path)
            except CUT:
                cut += 1
                continue
            took = time.monotonic() - began
            if answer.status == 503:
                assert "Retry-After" in answer.headers, answer.headers
                refused.append(took)
                await asyncio.sleep(0.5)  # a client that heeds the refusal, though not for as long as it was told
            else:
                answer.ok(200)
                accepted.append(took)

    await asyncio.gather(*(one(callers[number % len(callers)]) for number in range(many)))
    return accepted, refused, cut


def at(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100)[percent - 1] if len(times) > 1 else 0.0


async def run(installation: Installation, seconds: float) -> str:
    installation.found()
    async with session() as http:
        node = (await installation.serve())[0]
        caller = await Caller(http, node.url).login()
        for number in range(60):
            await caller.post("/customers", {"name": f"客户 {number}", "kind": "organization"})
        path = "/customers?limit=50"
        usual, _, _ = await load([caller], path, BUSY, seconds / 3)
        before = node.memory_mb()
        accepted, refused, cut = await load([caller], path, TOO_MANY, seconds)
        after = node.memory_mb()
        again, late, _ = await load([caller], path, BUSY, seconds / 3)
        await installation.kill()
    await installation.verify()
    peak, goodput, recovered = len(usual) / (seconds / 3), len(accepted) / seconds, len(again) / (seconds / 3)
    assert not cut, f"{cut} connections were cut"
    assert not late, f"{len(late)} were refused when there was no more load"
    assert goodput >= 0.5 * peak and recovered >= 0.5 * peak, (peak, goodput, recovered)
    return (f"peak {peak:.0f}/s, under {TOO_MANY} at once {goodput:.0f}/s with p99 {at(accepted, 99):.2f} s, {len(refused)} refused "
            f"with p50 {at(refused, 50) * 1000:.0f} ms, memory {before} → {after} MB, afterwards {recovered:.0f}/s")
