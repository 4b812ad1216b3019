"""A bad line between a caller and a node: slow, or cut in the middle of a request or of its answer."""

import asyncio
import random


class Proxy:
    """Hands bytes on. `cut` is what happens to a connection: None, "request" (after a part of it) or "answer" (when the node has begun to
    answer, of which the caller hears at most a part)."""

    def __init__(self, url: str):
        self.port, self.cut, self.server = int(url.rsplit(":", 1)[1]), None, None

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_):
        self.server.close()

    async def serve(self, caller, answer):
        node, request = await asyncio.open_connection("127.0.0.1", self.port)
        cut = self.cut
        try:
            both = [self.hand(caller, request, cut == "request"), self.hand(node, answer, cut == "answer")]
            await asyncio.wait([asyncio.ensure_future(way) for way in both], return_when=asyncio.FIRST_COMPLETED)
        finally:
            # No polite end: the line is dead.
            for way in (request, answer):
                way.transport.abort()

    @staticmethod
    async def hand(source, sink, cut):
        try:
            while data := await source.read(65536):
                if cut:
                    sink.write(data[:random.randrange(len(data))])
                    await sink.drain()
                    return
                sink.write(data)
                await sink.drain()
        except (ConnectionError, OSError):
            pass
