"""A mail server that takes every letter and keeps it."""

import asyncio
import email
import email.policy

from program import free_port


class Letterbox:
    def __init__(self):
        self.letters: list[str] = []

    async def __aenter__(self):
        port = free_port()
        self.server = await asyncio.start_server(self._talk, "127.0.0.1", port)
        self.url = f"smtp://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_):
        self.server.close()

    def count(self, word) -> int:
        """Letters in which a word stands."""
        return sum(word in letter for letter in self.letters)

    async def _talk(self, reader, writer):
        try:
            await self._say(writer, "220 letterbox")
            while line := (await reader.readline()).decode().strip().upper():
                if line == "DATA":
                    await self._say(writer, "354 go on")
                    data = await reader.readuntil(b"\r\n.\r\n")
                    message = email.message_from_bytes(data[:-5], policy=email.policy.default)
                    self.letters.append(message.get_content())
                await self._say(writer, "221 bye" if line == "QUIT" else "250 well")
        except ConnectionError:
            pass
        finally:
            writer.close()

    @staticmethod
    async def _say(writer, text):
        writer.write(f"{text}\r\n".encode())
        await writer.drain()
