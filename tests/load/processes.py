"""Processes: run to their end, none left behind, and what they use of the machine."""

import os
import subprocess
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
_running, _over = set(), threading.Event()


def run(*command, **options):
    """What a command prints; its failure is the end of what needs it."""
    if _over.is_set() and threading.current_thread() is not threading.main_thread():
        raise RuntimeError("all is over")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options) as process:
        _running.add(process)
        try:
            printed, complaint = process.communicate()
        finally:
            _running.discard(process)
    if process.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))[:300]}\n{printed[-2000:]}{complaint[-2000:]}")
    return printed


def end_all():
    """Ends what the other threads wait for, and lets them begin nothing new."""
    _over.set()
    for process in list(_running):
        process.kill()


def cpu(pids):
    """Seconds of CPU that these processes have used."""
    used = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            used += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return used / TICK


def memory(pid, what="VmRSS"):
    """Megabytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith(what))


@contextmanager
def on_one_processor(pid):
    """All threads of a process on one processor: none of them sleeps on another that has to be woken for it."""
    everywhere = os.sched_getaffinity(pid)

    def keep_to(processors):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with suppress(ProcessLookupError):
                os.sched_setaffinity(int(thread.name), processors)

    keep_to({min(everywhere)})
    try:
        yield
    finally:
        keep_to(everywhere)


def children(parent):
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and parent_of(path) == parent]


def parent_of(path):
    try:
        return int((path / "stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0
