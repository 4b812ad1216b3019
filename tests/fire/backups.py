"""A backup written under load restores to a whole that passes every check; one with a flipped byte is recognised."""

import asyncio

import crash
from calls import Caller, session
from program import Installation, Postgres


async def run(installation: Installation, postgres: Postgres | None) -> str:
    installation.found()
    file = installation.folder / "backup.tar"
    attempts: list[crash.Attempt] = []
    async with session() as http:
        node = await installation.start()
        caller = await Caller(http, node.url).login()
        for number in range(100):
            await caller.post("/customers", {"name": f"早 {number}", "kind": "organization", "contact": {"name": "陈晓"}})
        customers: list[str] = []
        loads = [asyncio.create_task(crash.write(caller, attempts, customers)) for _ in range(8)]
        await asyncio.to_thread(installation.run, "backup", "--output", str(file))
        await installation.kill()
        await asyncio.gather(*loads)
    copy = Installation(postgres, migrated=False)
    spoilt = Installation(postgres, migrated=False)
    try:
        await asyncio.to_thread(copy.run, "restore", str(file))
        await copy.verify()
        async with session() as http:
            node = await copy.start()
            names = {row["name"] for row in await (await Caller(http, node.url).login()).every("/customers")}
            missing = [number for number in range(100) if f"早 {number}" not in names]
            assert not missing, f"not in the backup: {missing}"
            await copy.kill()
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 0x20
        file.write_bytes(data)
        said = await asyncio.to_thread(spoilt.run, "restore", str(file), check=False)
        assert spoilt.code != 0, f"a flipped byte was not noticed: {said}"
        return f"{len(names)} customers of a backup under load restored; the flipped byte was refused"
    finally:
        await copy.remove()
        await spoilt.remove()
