"""Poison in what a request is wrapped in: headers, lengths, encodings, and files."""

import asyncio
import csv
import gzip
import io
import zipfile
import zlib
from urllib.parse import quote

import aiohttp

from calls import CUT, Answer, Caller
from program import Node

#: By how much a node may have grown when all is over. A bomb that went off would have weighed more.
MOST_GROWTH_MB = 100
BOMB = 128 * 2**20

HEADERS = {
    "Host": ["evil.example", "evil.example:99999", "localhost", "[::1]"],
    "Origin": ["null", "http://evil.example"],
    "Accept": ["application/xml", "*/*;q=NaN", "a/" + "b" * 3000],
    "Accept-Language": ["zz-ZZ,*;q=NaN", "a" * 6000, "../../etc/passwd", "zh-CN;q=1e999"],
    "Content-Type": ["text/xml", "application/json; charset=utf-16", "multipart/form-data", "multipart/form-data; boundary=" + "a" * 300, "/"],
    "Content-Encoding": ["br", "zstd", "gzip, gzip", "identity", "evil"],
    "Idempotency-Key": ["", "A" * 201, "\u00e9", "'; DROP TABLE customer; --", "a\tb"],
    "If-Match": ["*", 'W/"1"', '""', '"9223372036854775808"', '"1", "2"', "1", '"-1"'],
    "If-None-Match": ["*", '"1"', "A" * 3000],
    "X-Forwarded-For": ["127.0.0.1", "' OR 1=1 --", "::", "1" * 3000],
    "X-Forwarded-Proto": ["https", "evil"],
    "Authorization": ["Basic YTpi", "Bearer", "Bearer a b", "bearer " + "A" * 5000, "\u00ff"],
    "Cookie": ["refresh=evil", "a=b; " * 300, "=;;;", "refresh=\u00ff"],
    "Range": ["bytes=0-", "bytes=-1", "bytes=9999999-", "bytes=0-0," * 300, "lines=1-2"],
    "Last-Event-ID": ["' OR 1=1 --", "0", "A" * 3000],
    "X-Visitor-Token": ["", "A" * 3000, "'"],
    "Expect": ["100-continue", "evil"],
    "X-HTTP-Method-Override": ["DELETE"],
}


async def headers(caller: Caller, send, operations, pick) -> int:
    """Each header with each of its values, at operations of both kinds. Nothing of it comes back in a header."""
    sent, plain = 0, [one for one in operations if "{" not in one[1] and one[0] in ("GET", "POST") and not one[1].startswith("/auth")]
    for name, values in HEADERS.items():
        for value in values:
            for method, path, _ in pick(plain):
                if name == "Accept-Language" and len(value) > 5000 and method == "POST":
                    continue
                answer = await send(caller, method, path, data=None if method == "GET" else b"{}", headers=caller.bearer | {name: value})
                injected(answer, f"{method} {path} {name}: {value[:60]}")
                sent += 1
    for text in ["\r\nX-Bad: 1", "\n\nX-Bad: 1", "%0d%0aX-Bad:%201", "é\r\nSet-Cookie: a=b"]:
        for path in ["/customers", "/search?q=", "/files/", "/public/forms/"]:
            injected(await send(caller, "GET", path + quote(text), headers=caller.bearer), text)
            sent += 1
    return sent


def injected(answer: Answer, what: str):
    bad = [name for name, value in answer.headers.items() if name.lower() == "x-bad" or "evil" in value or "a=b" in value]
    assert not bad, f"{what} came back as {bad}: {answer.headers}"


async def raw(node: Node, text: bytes) -> bytes:
    """What a connection that got these bytes answers before it is closed or two seconds are over."""
    reader, writer = await asyncio.open_connection(*node.url.removeprefix("http://").split(":"))
    got = b""
    try:
        async with asyncio.timeout(2):
            writer.write(text)
            await writer.drain()
            writer.write_eof()
            while piece := await reader.read(65536):
                got += piece
    except OSError:
        # Whoever is lied to may hang up before the lie is told to its end.
        pass
    finally:
        writer.close()
    return got


async def lengths(caller: Caller, node: Node) -> int:
    """Requests whose length is a lie, or that are no requests: refused or cut, and the next one is answered."""
    start = b"POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + caller.token.encode() + b"\r\nContent-Type: application/json\r\n"
    body = b'{"name": "x", "kind": "organization"}'
    smuggled = b"GET /api/v1/auth/me HTTP/1.1\r\nHost: a\r\n\r\n"
    lies = [
        start + b"Content-Length: 99999\r\n\r\n" + body, start + b"Content-Length: 3\r\n\r\n" + body, start + b"Content-Length: -1\r\n\r\n" + body,
        start + b"Content-Length: 1\r\nContent-Length: 37\r\n\r\n" + body, start + b"Content-Length: 99999999999999999999\r\n\r\n" + body,
        start + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
        start + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n" + body, start + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + body,
        start + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", start + b"X: " + b"a" * 200_000 + b"\r\n\r\n", start + b"a: b\r\n" * 300 + b"\r\n",
        start + b"X\x00Y: 1\r\n\r\n", b"\x16\x03\x01\x02\x00" * 50, b"GET / HTTP/9.9\r\n\r\n", b"GET\r\n\r\n", b"\x00" * 1000, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ]
    for lie in lies:
        got = await raw(node, lie)
        assert b"HTTP/1.1 5" not in got, f"{lie[:300]}: {got[:300]}"
        assert b'"permissions"' not in got, f"a request was smuggled: {lie[-200:]}"
        await caller.get("/auth/me")
    return len(lies)


def archive(size: int) -> bytes:
    """`size` zeros, a thousand times smaller."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(size // 2**20):
                sheet.write(b"\0" * 2**20)
        book.writestr("[Content_Types].xml", "<Types/>")
    return file.getvalue()


def lying(data: bytes) -> bytes:
    """An archive whose directory claims absurd sizes."""
    place = data.rindex(b"PK\x01\x02")
    return data[: place + 20] + b"\xff\xff\xff\x7f\xff\xff\xff\x7f" + data[place + 28 :]


async def upload(caller: Caller, name: str, content: bytes, media_type="text/plain") -> tuple[int, dict]:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("file", content, filename=name, content_type=media_type)
    try:
        async with caller.session.post(f"{caller.url}/api/v1/files", data=form, headers=caller.bearer) as response:
            assert response.status < 500, f"{name[:80]}: {response.status} {(await response.text())[:300]}"
            return response.status, await response.json()
    except CUT:
        # A node that has seen too much does not wait for the rest; who still writes may miss the answer.
        return 413, {}


async def files(caller: Caller) -> int:
    """What is no file of a known kind is refused; what of the doubtful is kept comes back whole, as a download that no browser runs."""
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    bomb = await asyncio.to_thread(archive, BOMB)
    text = "姓名,电话\r\n陈晓,1\r\n"
    doubtful = [
        ("bomb.zip", bomb, "application/zip"), ("bomb.xlsx", bomb, sheet), ("lie.zip", lying(archive(2**20)), "application/zip"),
        ("../../../etc/passwd.txt", b"x", "text/plain"), ("..\\..\\windows\\win.txt", b"x", "text/plain"), ("\u202egpj.exe.txt", b"x", "text/plain"),
        ("page.txt", b"<script>alert(1)</script>", "text/html"),
        ("both.gif", b"GIF89a/*" + b"\0" * 40 + b"*/=1;<script>alert(1)</script>", "text/html"), ("both.pdf", b"%PDF-1.4\n<script>alert(1)</script>", "text/html"),
        ("wide.csv", b"," * 1_000_000, "text/csv"), ("cell.csv", b"a" * 5_000_000, "text/csv"), ("formula.csv", b"=cmd|' /C calc'!A0", "text/csv"),
        ("whole.txt", b"a" * 20 * 2**20, "text/plain"),
    ]
    refused = [
        ("empty.txt", b"", "text/plain"), ("more.txt", b"a" * (20 * 2**20 + 1), "text/plain"), ("page.html", b"<html><script>1</script>", "image/png"),
        ("picture.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "image/png"), ("run.png", b"MZ" + b"\0" * 200, "image/png"),
        ("utf16.csv", text.encode("utf-16"), "text/csv"), ("gb.csv", text.encode("gb18030"), "text/csv"), ("nul.csv", b"a,\0,b", "text/csv"),
        ("a" * 5000 + ".txt", b"x", "text/plain"), ("run.sh", b"#!/bin/sh\nid", "image/png"), ("gz.txt", gzip.compress(b"a" * 1000), "text/plain"),
    ]
    for name, content, media_type in doubtful:
        status, file = await upload(caller, name, content, media_type)
        if status in (413, 415) and name not in ("bomb.zip", "whole.txt", "formula.csv"):
            continue
        assert status == 201, f"{name[:80]}: {status} {file}"
        assert "/" not in file["name"] and "\\" not in file["name"] and len(file["name"]) <= 120, file
        await harmless(caller, file, len(content))
    for name, content, media_type in refused:
        status, said = await upload(caller, name, content, media_type)
        assert status in (400, 413, 415, 422), f"{name}: {status} {said}"
    return len(doubtful) + len(refused)


async def harmless(caller: Caller, file: dict, size: int):
    async with caller.session.get(f"{caller.url}/api/v1/files/{file['id']}/content", headers=caller.bearer) as response:
        content = await response.read()
        told = {name.lower(): value for name, value in response.headers.items()}
    assert len(content) == size and told["x-content-type-options"] == "nosniff", told
    runs = told["content-type"].split(";")[0] in ("text/html", "image/svg+xml", "application/xhtml+xml", "text/xml")
    assert not runs, f"{file['name'][:80]}: {told}"
    assert "attachment" in told.get("content-disposition", "") or told["content-type"].startswith(("image/", "application/pdf")), told
    assert "x-bad" not in told, told


def swollen() -> bytes:
    spaces = zlib.compressobj(wbits=31)
    return b"".join(spaces.compress(b" " * 2**20) for _ in range(BOMB // 2**20)) + spaces.flush()


async def squeezed(caller: Caller, send) -> int:
    """Compressed bodies: what swells to hundreds of megabytes is refused."""
    bomb = await asyncio.to_thread(swollen)
    for path in ["/customers", "/leads", "/customers/bulk", "/surveys"]:
        for coding in ["gzip", "deflate", "x-gzip"]:
            headers = caller.bearer | {"Content-Type": "application/json", "Content-Encoding": coding}
            answer = await send(caller, "POST", path, data=bomb, headers=headers)
            assert 400 <= answer.status < 500, f"{path} {coding}: {answer.status}"
    return 12


FORMULAE = ["=1+1", "+1+1", "-2+3", "@SUM(1+1)", "\t=1+1", "=cmd|' /C calc'!A0", " =1+1", "'=1+1", "＝1+1"]


async def formulae(caller: Caller) -> int:
    """A name that a spreadsheet would compute leaves the house as text, in both kinds of file."""
    for number, text in enumerate(FORMULAE):
        await caller.call("POST", "/customers", {"name": text, "kind": "organization", "note": text, "keep": True, "mobile": f"1390000{number:04}"})
    for form in ["csv", "xlsx"]:
        async with caller.session.get(f"{caller.url}/api/v1/customers/export?format={form}", headers=caller.bearer) as response:
            data = await response.read()
            assert response.status == 200, data[:300]
        if form == "csv":
            cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
            live = [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
            assert any("1+1" in cell for cell in cells) and not live, live
        else:
            with zipfile.ZipFile(io.BytesIO(data)) as book:
                sheets = [book.read(name) for name in book.namelist() if "worksheets/" in name]
            assert sheets and not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)
    return 2 * len(FORMULAE)


async def run(caller: Caller, node: Node, send, operations, pick) -> int:
    """All of it; afterwards the node is about as large as before."""
    before = node.memory_mb()
    sent = await headers(caller, send, operations, pick)
    sent += await lengths(caller, node)
    sent += await files(caller) + await squeezed(caller, send) + await formulae(caller)
    grown = node.memory_mb() - before
    assert grown < MOST_GROWTH_MB, f"the node grew by {grown} MB"
    return sent
