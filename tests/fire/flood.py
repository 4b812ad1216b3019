"""Many connections of one process, each a request at a time: `python flood.py` reads what to do from its input and prints what it saw, as JSON.

A protocol of asyncio on a quick loop rather than an HTTP library, and a process of its own, so that what is measured is the node and not its
client. Even so a process with many connections is late now and then; times that matter are taken by one that has few of them (see overload.py)."""

import asyncio
import json
import random
import sys
import time

import uvloop

#: A line that is closed sooner than this, in seconds, after something was sent was being closed already.
CROSSED = 0.02
#: A line that has said nothing for so long, in seconds, may be closed as idle while the next request is on its way: a node closes it after
#: five, and a process with many lines is late.
IDLE = 1.0


class Line(asyncio.Protocol):
    """A connection that asks again and again."""

    def __init__(self, flood):
        self.flood, self.buffer, self.began, self.waiting, self.fresh, self.transport = flood, b"", 0.0, False, True, None
        self.quiet_since, self.quiet, self.request, self.writes = time.monotonic(), 0.0, b"", False

    def connection_made(self, transport):
        self.transport = transport

    def ask(self):
        if time.monotonic() > self.flood.until:
            return
        if self.transport.is_closing():
            asyncio.ensure_future(self.again())
            return
        self.request = self.flood.request()
        self.writes = self.request.startswith(b"POST")
        self.send()

    def send(self):
        self.began, self.waiting = time.monotonic(), True
        self.quiet = self.began - self.quiet_since
        self.transport.write(self.request)

    async def again(self, then=None):
        """A node closes what was idle for some seconds, and says so with its last answer when it is about to stop."""
        self.fresh, self.quiet_since = True, time.monotonic()
        try:
            await asyncio.get_running_loop().create_connection(lambda: self, "127.0.0.1", self.flood.port)
            (then or self.ask)()
        except OSError:
            self.waiting = False
            self.flood.seen["away"] += 1

    def data_received(self, data):
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self.buffer[:end].lower()
        length = int(head.split(b"content-length: ", 1)[1].split(b"\r\n", 1)[0])
        if len(self.buffer) < end + 4 + length:
            return
        body, self.buffer, self.waiting = self.buffer[end + 4:end + 4 + length], self.buffer[end + 4 + length:], False
        self.flood.answered(int(head[9:12]), self.writes, head, body, time.monotonic() - self.began, time.monotonic())
        if b"\r\nconnection: close" in head:
            self.transport.close()
        self.fresh, self.quiet_since = False, time.monotonic()
        # Whoever asks without a pause heeds a refusal for a moment.
        rest = 0.05 if head[9:12] == b"503" else 0.0
        pause = rest if not self.flood.every else max(0.0, self.flood.every * random.uniform(0.5, 1.5) - (time.monotonic() - self.began))
        asyncio.get_running_loop().call_later(pause, self.ask) if pause else self.ask()

    def connection_lost(self, _):
        if not self.waiting or self.flood.over:
            return
        # One that was closed as idle while the request was on its way is sent again, as HTTP leaves it to the caller; under its key it has
        # one effect. That one which was never accepted had none shows in the rows.
        crossed = time.monotonic() - self.began < CROSSED
        if not self.buffer and not self.fresh and (crossed or self.quiet > IDLE):
            asyncio.ensure_future(self.again(self.send))
        else:
            self.flood.seen["away" if not self.buffer and self.fresh else "cut"] += 1


class Flood:
    def __init__(self, task):
        self.__dict__.update(task)
        self.seen = {"accepted": [], "refused": [], "cut": 0, "odd": {}, "written": 0, "writes_refused": 0, "careless": 0, "away": 0,
                     "last_refusal": 0.0, "last_accepted": 0.0, "gap": 0.0}
        self.number, self.until, self.begin, self.over = 0, 0.0, 0.0, False
        self.common = f"Host: x\r\nAuthorization: Bearer {self.token}\r\nAccept-Encoding: identity\r\n"

    def request(self) -> bytes:
        """Mostly lists, some records, one write in ten; or nothing but a path that needs no work."""
        if self.path:
            return f"GET {self.path} HTTP/1.1\r\n{self.common}\r\n".encode()
        self.number += 1
        kind = self.number % 10
        customer = self.customers[self.number // 10 % len(self.customers)]
        if kind == 0:
            body = json.dumps({"customer_id": customer, "kind": "telephone", "content": f"{self.name} {self.number}"})
            return (f"POST /api/v1/follow-ups HTTP/1.1\r\n{self.common}Content-Type: application/json\r\n"
                    f"Idempotency-Key: {self.name}-{self.number}\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode()
        path = f"/customers/{customer}" if kind < 4 else "/customers?limit=50"
        return f"GET /api/v1{path} HTTP/1.1\r\n{self.common}\r\n".encode()

    def answered(self, status, writes, head, body, took, now):
        if status == 503:
            self.seen["refused"].append(took)
            self.seen["writes_refused"] += writes
            self.seen["last_refusal"] = now - self.begin
            self.seen["careless"] += b"\r\nretry-after: " not in head
        elif status in (200, 201):
            self.seen["accepted"].append(took)
            self.seen["gap"] = max(self.seen["gap"], now - self.begin - self.seen["last_accepted"])
            self.seen["last_accepted"] = now - self.begin
            self.seen["written"] += status == 201
        else:
            self.seen["odd"][f"{status} {body[:200]}"] = self.seen["odd"].get(status, 0) + 1

    async def run(self):
        loop = asyncio.get_running_loop()
        lines = []
        for first in range(0, self.connections, 100):
            many = [loop.create_connection(lambda: Line(self), "127.0.0.1", self.port) for _ in range(min(100, self.connections - first))]
            lines += [line for _, line in await asyncio.gather(*many)]
        print("ready", flush=True)
        await loop.run_in_executor(None, sys.stdin.readline)
        self.begin = time.monotonic()
        self.until = self.begin + self.seconds
        for line in lines:
            loop.call_later(random.uniform(0, self.every), line.ask)
        # Until the time is over or another line says that it is enough; those on their way then are answered too.
        await asyncio.wait([loop.run_in_executor(None, sys.stdin.readline)], timeout=self.seconds)
        self.until = min(self.until, time.monotonic())
        while time.monotonic() < self.until + 5 and any(line.waiting for line in lines):
            await asyncio.sleep(0.05)
        self.over = True
        for line in lines:
            line.transport.abort()
        self.seen["cpu"] = time.process_time()
        print(json.dumps(self.seen))


uvloop.run(Flood(json.loads(sys.stdin.readline())).run())
