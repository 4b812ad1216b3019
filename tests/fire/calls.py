"""Requests as somebody. An answer is its status, its headers and its body; a connection that breaks is no answer."""

import json
import secrets
from dataclasses import dataclass

import aiohttp

from program import PASSWORD

#: What a cut connection looks like.
CUT = (aiohttp.ClientError, ConnectionError, TimeoutError)


@dataclass
class Answer:
    status: int
    headers: dict
    body: object

    def ok(self, *expected):
        assert self.status in (expected or (200, 201, 204)), f"{self.status}: {self.body}"
        return self.body


class Caller:
    """Somebody who is logged in at a node."""

    def __init__(self, session: aiohttp.ClientSession, url: str, token: str | None = None):
        self.session, self.url, self.token = session, url, token

    async def login(self, name="founder", password=PASSWORD):
        account = {"login": name, "password": password, "client": "mobile"}
        self.token = (await self.call("POST", "/auth/login", account, key=None)).ok()["access_token"]
        return self

    def at(self, url, session=None):
        """The same person at another node, or over other connections."""
        return Caller(session or self.session, url, self.token)

    async def call(self, method, path, body=None, key="fresh", **headers) -> Answer:
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if method == "POST" and self.token and key:
            headers["Idempotency-Key"] = secrets.token_hex(12) if key == "fresh" else key
        data = None if body is None else json.dumps(body)
        if data is not None:
            headers["Content-Type"] = "application/json"
        async with self.session.request(method, f"{self.url}/api/v1{path}", data=data, headers=headers) as response:
            text = await response.text()
            return Answer(response.status, dict(response.headers), json.loads(text) if text else None)

    async def get(self, path):
        return (await self.call("GET", path)).ok()

    async def post(self, path, body=None):
        return (await self.call("POST", path, body or {})).ok()

    async def every(self, path):
        """All rows of a list, page by page."""
        rows, cursor = [], ""
        while True:
            page = await self.get(f"{path}{'&' if '?' in path else '?'}limit=200{cursor}")
            rows += page["data"]
            if not page["page"]["next"]:
                return rows
            cursor = f"&cursor={page['page']['next']}"


def session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=60))
