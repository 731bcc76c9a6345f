"""What commands write to a terminal, colours included."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path

from terminal import cells_of, draw


def run_in_terminal(command: Sequence[str], *, columns: int, environment: Mapping[str, str]) -> str:
    """All that a command writes to a terminal of so many columns."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 60, columns, 0, 0))
    told = {**os.environ, "TERM": "xterm-256color", **environment}
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=told) as process:
        os.close(slave)
        written = b""
        while part := _read(master):
            written += part
    os.close(master)
    assert process.returncode == 0, written.decode()
    return written.decode()


def _read(terminal: int) -> bytes:
    """The next part; nothing once nobody writes any more, which Linux tells by an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def last_lines(written: str) -> list[str]:
    """The lines that stay: of a line that was written over, the last form."""
    lines = written.replace("\r\n", "\n").removesuffix("\n").split("\n")
    return [line.rsplit("\r", 1)[-1].replace("\x1b[K", "") for line in lines]


def prompted(command: str) -> str:
    """The line that shows a command behind a prompt."""
    return f"\x1b[32m$\x1b[0m {command}"


def draw_lines(lines: Sequence[str], client: str, title: str) -> None:
    """Makes picture.svg in a client's folder of lines with escape sequences."""
    path = Path(__file__).resolve().parents[1] / client / "picture.svg"
    draw(cells_of("\n".join(lines) + "\n"), path, title=title)
