"""What attackers send, into every parameter and field that the contract names: a refusal or an ordinary answer, never a failure; every invariant
holds afterwards, and nobody becomes somebody else."""

import base64
import hashlib
import hmac
import json
import random
import time
from urllib.parse import quote

import wrappings
from calls import Answer, Caller, session
from contract import CONTRACT, resolved
from program import Installation

#: SQL, templates, formulae, markup, zero width, direction, NUL, absurd numbers, other encodings.
CORPUS = [
    "' OR '1'='1", "'; DROP TABLE customer; --", "\") OR 1=1 --", "1; SELECT pg_sleep(5)", "%27%20UNION%20SELECT%20NULL--",
    "{{7*7}}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1+1", "-2+3", "\t=1+1",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "]]><!--", "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "\u200b", "\u202eevil\u202c", "\ufeff", "\x00", "a\x00b", "\ud7ff", "\U0001f600" * 50, "Z\u0351\u036b\u0343" * 30, "İ" * 20, "ß" * 20,
    "../../../../etc/passwd", "..\\..\\windows\\win.ini", "%2e%2e%2f", "file:///etc/passwd", "\r\nSet-Cookie: a=b", "%0d%0aX-Bad: 1",
    "null", "undefined", "NaN", "Infinity", "-0", "1e309", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "1" * 400,
    "0001-01-01", "9999-12-31T23:59:60Z", "2024-02-30", "٣٤", "％", "_", "%", "\\", "'", "\"", "`", "A" * 20_000, "[[[[[[", "{\"a\":",
]
VALUES = [None, True, False, 0, -1, 2**31, 2**63, -(2**63) - 1, 1e308, [], {}, [[]], {"a": {"a": {"a": {}}}}, ["x"] * 300]


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


async def send(caller: Caller, method: str, path: str, **options) -> Answer:
    async with caller.session.request(method, f"{caller.url}/api/v1{path}", **options) as response:
        body = await response.read()
        assert response.status < 500, f"{method} {path} {options}: {response.status} {body[:300]}"
        return Answer(response.status, dict(response.headers), body)


def operations():
    """What the contract has, but for streams that never end and what would end the caller's own session."""
    for path, methods in CONTRACT["paths"].items():
        for method, operation in methods.items():
            if not path.endswith(("/stream", "/auth/logout", "/auth/password", "/auth/sessions/{id}")):
                yield method.upper(), path.removeprefix("/api/v1"), operation


def fields(operation: dict) -> list[str]:
    content = resolved(operation.get("requestBody", {})).get("content", {}).get("application/json")
    return list(resolved(content["schema"]).get("properties", {})) if content else []


def some(values: list, every: int, turn: int) -> list:
    """One in so many, others at each turn: what a short run leaves out at one place it tries at the next."""
    return values[turn % every :: every]


def addressed(path: str) -> str:
    """The path with an id that nobody has."""
    while "{" in path:
        path = f"{path[: path.index('{')]}00000000-0000-7000-8000-000000000000{path[path.index('}') + 1 :]}"
    return path


async def parameters(caller: Caller, every: int) -> int:
    """Each place in a path, and each query parameter, gets the corpus."""
    sent = 0
    for turn, (method, path, operation) in enumerate(operations()):
        if method != "GET":
            continue
        for place in operation.get("parameters", []):
            for text in some(CORPUS, every, turn + sent):
                known, query = addressed(path), {}
                if place["in"] == "query":
                    query = {place["name"]: text}
                else:
                    known = addressed(path.replace("{" + place["name"] + "}", quote(text[:2000], safe="")))
                await send(caller, method, known, params=query, headers=caller.bearer)
                sent += 1
    return sent


async def bodies(caller: Caller, every: int) -> int:
    """Each body gets the corpus and values of other types, in one of its fields and in all; and what is no body at all."""
    sent, state = 0, await standing(caller, every)
    broken = [b"", b"{", nested(2000).encode(), b"\xff\xfe{}", "{}".encode("utf-16"), b"[" + b"1," * 5_000_000 + b"1]"]
    for turn, (method, path, operation) in enumerate(operations()):
        names = fields(operation)
        if not names or path.startswith("/auth"):
            continue
        batch = []
        for number, value in enumerate(some([*CORPUS, *VALUES], every, turn)):
            body = {name: value for name in names} if number % 2 else {names[(turn + number) % len(names)]: value}
            batch.append({"json": body, "headers": caller.bearer})
        for raw in some(broken, min(every, len(broken)), turn):
            batch.append({"data": raw, "headers": caller.bearer | {"Content-Type": "application/json"}})
        answers = [await send(caller, method, addressed(path), **one) for one in batch]
        sent += len(batch)
        refused = [one for one, answer in zip(batch, answers) if answer.status >= 400]
        before, state = state, await standing(caller, every)
        if len(refused) == len(batch) and state != before:
            raise AssertionError(f"{method} {path}: refused, yet the state changed by {await culprit(caller, method, path, batch, every)}")
    return sent


async def standing(caller: Caller, every: int) -> dict:
    """How much there is, and what is newest: of the log, and in a long run of every list."""
    lists = [path for method, path, operation in operations() if method == "GET" and "{" not in path
             and not path.startswith(("/portal", "/public")) and any(place["name"] == "count" for place in operation.get("parameters", []))]
    state = {}
    for path in lists if every == 1 else ["/events"]:
        page = await caller.get(f"{path}?count=exact&limit=1")
        state[path] = page["page"]["total"], [(row.get("id"), row.get("version"), row.get("updated_at")) for row in page["data"]]
    return state


async def culprit(caller: Caller, method: str, path: str, batch: list, every: int) -> str:
    """Which request of a batch changes the state, found by sending each again."""
    for one in batch:
        before = await standing(caller, every)
        await send(caller, method, addressed(path), **one)
        if (after := await standing(caller, every)) != before:
            return f"{str(one)[:500]}: {before} → {after}"
    return "none of them alone"


async def can_fail(caller: Caller, every: int):
    """The state that a refusal must leave alone is one that a write changes."""
    before = await standing(caller, every)
    await caller.post("/customers", {"name": "自查", "kind": "organization"})
    assert await standing(caller, every) != before


def token(header: dict, claims: dict, key: bytes | None) -> str:
    def part(data):
        return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()

    text = f"{part(header)}.{part(claims)}"
    signature = hmac.new(key, text.encode(), hashlib.sha256).digest() if key else b""
    return f"{text}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


async def tokens(caller: Caller, secret: bytes) -> int:
    """A token that is anything but what the program gave out opens nothing."""
    header, body, signature = caller.token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    later = int(time.time()) + 3600
    forged = [
        token({"alg": "none", "typ": "JWT"}, claims, None), f"{header}.{body}.", f"{header}.{body}", caller.token[:-2], caller.token + "A",
        token({"alg": "HS512", "typ": "JWT"}, claims, secret), token({"alg": "HS256"}, claims | {"exp": 1}, secret),
        token({"alg": "HS256"}, claims | {"exp": str(later)}, secret), token({"alg": "HS256"}, claims | {"aud": "another"}, secret),
        token({"alg": "HS256"}, claims | {"iss": "another"}, secret), token({"alg": "HS256"}, {}, secret), token({"alg": "HS256"}, claims, b"x" * 48),
        token({"alg": "HS256", "kid": "../../dev/null"}, claims, b""), "", ".", "..", "a.b.c", "Bearer", "\u00ff", "gx_" + "0" * 40, "A" * 9000,
    ]
    for one in forged:
        answer = await send(caller, "GET", "/auth/me", headers={"Authorization": f"Bearer {one}"})
        assert answer.status in (400, 401, 431), f"{one[:80]}: {answer.status}"
    return len(forged)


async def run(installation: Installation, every: int) -> int:
    installation.found()
    async with session() as http:
        node = (await installation.serve())[0]
        caller = await Caller(http, node.url).login()
        caller.bearer = {"Authorization": f"Bearer {caller.token}"}
        await can_fail(caller, every)
        sent = await parameters(caller, every) + await bodies(caller, every)
        # The wrappings never reach a database: a short run looks at them once.
        if every == 1 or not installation.postgres:
            sent += await wrappings.run(caller, node, send, list(operations()), lambda all: random.sample(all, 1 if every > 1 else 8))
        sent += await tokens(caller, installation.environment["GUANXI_JWT_SECRET"].encode())
        await caller.get("/auth/me")
        await installation.kill()
    await installation.verify()
    return sent
