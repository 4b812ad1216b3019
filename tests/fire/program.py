"""What is under fire: nodes of the program, and a PostgreSQL cluster of their own. Whatever is started here is ended here, by its own pid."""

import asyncio
import os
import pwd
import resource
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

PASSWORD = "Quiet-River-8842"
BINARY = os.environ["GUANXI_BIN"]
#: A short run shares its machine with other things: what has to be quick may take so many times longer.
PATIENCE = 12 if "--short" in sys.argv else 1


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    """A cluster in a temporary folder. PostgreSQL refuses to run as root, so root lends it to the user that Debian made for it."""

    def __init__(self):
        self.bin = Path(subprocess.check_output(["pg_config", "--bindir"], text=True).strip())
        self.folder = Path(tempfile.mkdtemp(prefix="guanxi-fire-pg."))
        self.owner = []
        if os.geteuid() == 0:
            os.chown(self.folder, pwd.getpwnam("postgres").pw_uid, -1)
            self.owner = ["runuser", "-u", "postgres", "--"]
        self.port = free_port()
        self._run("initdb", "-U", "guanxi", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()

    def _run(self, program, *arguments):
        command = [*self.owner, str(self.bin / program), "-D", str(self.folder / "data"), *arguments]
        subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self):
        options = f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder} -c max_connections=200"
        self._run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self, mode="immediate"):
        self._run("pg_ctl", "-w", "-m", mode, "stop")

    def pids(self) -> list[int]:
        """Of all its processes; those that it starts are like the first."""
        first = int((self.folder / "data/postmaster.pid").read_text().split()[0])
        return [first, *map(int, Path(f"/proc/{first}/task/{first}/children").read_text().split())]

    def url(self, database):
        return f"postgres://guanxi@127.0.0.1:{self.port}/{database}"

    def create(self, database):
        subprocess.run(["psql", "-q", self.url("postgres"), "-c", f"CREATE DATABASE {database}"], check=True)

    def end(self):
        try:
            self.stop()
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)


class Node:
    """One process that serves."""

    def __init__(self, process, url, drain):
        self.process, self.url, self._drain = process, url, drain

    @property
    def pid(self):
        return self.process.pid

    async def end(self, how=signal.SIGKILL):
        if self.process.returncode is None:
            self.process.send_signal(how)
        code = await self.process.wait()
        self._drain.cancel()
        return code

    def memory_mb(self):
        status = Path(f"/proc/{self.pid}/status").read_text()
        return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmRSS"))


class Installation:
    """A database, its files, and the nodes that serve it."""

    def __init__(self, postgres: Postgres | None = None, migrated=True, binary=BINARY, **settings):
        self.folder = Path(tempfile.mkdtemp(prefix="guanxi-fire."))
        self.postgres, self.binary = postgres, binary
        self.nodes: list[Node] = []
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("GUANXI_")}
        self.environment |= {
            "GUANXI_DATA_DIR": str(self.folder),
            "GUANXI_LISTEN": "127.0.0.1:0",
            "GUANXI_JWT_SECRET": secrets.token_hex(24),
            "GUANXI_PASSWORD_COST": "cheap",
            "GUANXI_LOGIN_RATE": "1000000",
            "GUANXI_PUBLIC_RATE": "1000000",
            "GUANXI_DEMO_GATEWAY": "true",
            # So that a crowd in a race is let in, however slow the machine is; what is about overload takes the default.
            "GUANXI_MAX_WAIT_MS": "60000",
            "GUANXI_LOG": "error",
            **settings,
        }
        if postgres:
            database = f"fire_{secrets.token_hex(4)}"
            postgres.create(database)
            self.environment["GUANXI_DATABASE_URL"] = postgres.url(database)
        self.code, self.said, self.founded = 0, "", False
        #: What a fresh installation prints: whoever has it may found the first company.
        self.token = None
        #: Soft and hard limit of open files; None: as ours.
        self.limits = None
        if migrated:
            self.run("migrate", "up")

    def run(self, *arguments, check=True):
        """A command of the program; what it printed."""
        done = subprocess.run([self.binary, *arguments], env=self.environment, capture_output=True, text=True, timeout=600)
        self.code, self.said = done.returncode, done.stdout + done.stderr
        if check and done.returncode != 0:
            raise AssertionError(f"guanxi {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def found(self):
        """A company with one administrator, `founder`."""
        self.founded = True
        self.run("user", "create", "--company", "火线", "--login", "founder", "--name", "Founder", "--password", PASSWORD)

    async def serve(self, nodes=1) -> list[Node]:
        return [await self.start() for _ in range(nodes)]

    async def start(self) -> Node:
        process = await asyncio.create_subprocess_exec(
            self.binary, "serve", env=self.environment, stdout=asyncio.subprocess.PIPE, stderr=open(self.folder / "errors.log", "ab"),
            preexec_fn=self.limits and (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, self.limits)))
        while line := (await process.stdout.readline()).decode():
            if "/setup?token=" in line:
                self.token = line.split("?token=")[1].strip()
            if "listening on http://127.0.0.1:" in line:
                url = line.split("listening on ")[1].strip()
                node = Node(process, url, asyncio.create_task(self._read(process)))
                self.nodes.append(node)
                return node
        raise AssertionError(f"the node did not start: {(self.folder / 'errors.log').read_text()[-2000:]}")

    @staticmethod
    async def _read(process):
        while await process.stdout.readline():
            pass

    def sql(self, *arguments, text=None) -> str:
        """What PostgreSQL answers, past the program."""
        command = ["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", self.environment["GUANXI_DATABASE_URL"], *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, input=text).stdout

    async def kill(self):
        await asyncio.gather(*(node.end() for node in self.nodes))
        self.nodes.clear()

    async def verify(self):
        """`guanxi check`: every invariant holds."""
        printed = await asyncio.to_thread(self.run, "check")
        assert "all hold" in printed, printed

    async def remove(self):
        await self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
