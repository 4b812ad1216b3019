"""The power fails under load: of what was acknowledged nothing is lost, and what was not is whole or absent."""

import asyncio
import random
import secrets

from calls import CUT, Caller, session
from program import Installation, Postgres

WRITERS = 32
#: Rounds in one database: `guanxi check` reads all of it after each of them.
ROUNDS_A_DATABASE = 10


class Attempt:
    """A write under its key. It is sent again after the crash and must have its one effect."""

    def __init__(self, path, body):
        self.path, self.body, self.key, self.answer = path, body, secrets.token_hex(12), None


async def write(caller: Caller, attempts: list[Attempt], customers: list[str]):
    """Posts one thing after the other until the node is gone."""
    while True:
        name = f"火线 {secrets.token_hex(6)}"
        kind = random.random()
        if customers and kind < 0.7:
            follow_up = {"customer_id": random.choice(customers), "kind": "telephone", "content": name}
            attempt = Attempt("/follow-ups", follow_up)
        else:
            attempt = Attempt("/customers", {"name": name, "kind": "organization", "contact": {"name": name}})
        attempts.append(attempt)
        try:
            answer = await caller.call("POST", attempt.path, attempt.body, key=attempt.key)
        except CUT:
            return
        if answer.status == 503:
            attempts.remove(attempt)
            continue
        attempt.answer = answer.ok(201)
        if attempt.path == "/customers":
            customers.append(attempt.answer["id"])


async def verify(caller: Caller, attempts: list[Attempt]):
    """Every acknowledged write is there, and every write sent again has the effect and the answer that it had."""
    customers = {row["name"]: row["id"] for row in await caller.every("/customers?sort=-created_at")}
    contacts = {row["name"]: row["customer"]["id"] for row in await caller.every("/contacts?sort=-created_at")}
    follow_ups = {row["content"]: row["id"] for row in await caller.every("/follow-ups")}
    for attempt in attempts:
        there = customers if attempt.path == "/customers" else follow_ups
        name = attempt.body.get("name") or attempt.body["content"]
        if attempt.answer:
            assert there.get(name) == attempt.answer["id"], f"lost: {name}"
        if attempt.path == "/customers":
            assert customers.get(name) == contacts.get(name), f"half a customer: {name}"
    lost = [attempt for attempt in attempts if not attempt.answer]
    for attempt in lost + random.sample(attempts, min(20, len(attempts))):
        again = (await caller.call("POST", attempt.path, attempt.body, key=attempt.key)).ok(201)
        name = attempt.body.get("name") or attempt.body["content"]
        there = customers if attempt.path == "/customers" else follow_ups
        assert there.get(name, again["id"]) == again["id"], f"a second effect: {name}"


async def rounds(count, postgres: Postgres | None, victim, pace):
    """`count` times: load, a kill of `victim` (a node or the database), a new start, the proof. A short run fails after a
    fraction (`pace`) of the time. Returns acknowledged writes."""
    acknowledged = 0
    while count > 0:
        installation = Installation(postgres)
        try:
            installation.found()
            for _ in range(min(count, ROUNDS_A_DATABASE)):
                acknowledged += await one(installation, victim, pace)
                count -= 1
        finally:
            await installation.remove()
    return acknowledged


async def one(installation: Installation, victim, pace) -> int:
    attempts: list[Attempt] = []
    async with session() as http:
        nodes = await installation.serve(2 if installation.postgres else 1)
        caller = await Caller(http, nodes[0].url).login()
        customers: list[str] = []
        loads = [asyncio.create_task(write(caller.at(nodes[number % len(nodes)].url), attempts, customers)) for number in range(WRITERS)]
        # Not a wait for something to have happened: the moment of the failure is what is varied.
        await asyncio.sleep(random.uniform(1, 5) * pace)
        if victim == "database":
            await asyncio.to_thread(installation.postgres.stop, "immediate")
            await asyncio.to_thread(installation.postgres.start)
        await installation.kill()
        await asyncio.gather(*loads)
    await installation.verify()
    async with session() as http:
        node = await installation.start()
        await verify(await Caller(http, node.url).login(), attempts)
        await installation.kill()
    await installation.verify()
    return sum(1 for attempt in attempts if attempt.answer)

