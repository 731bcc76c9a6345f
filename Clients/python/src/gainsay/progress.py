"""How far a long run is, on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Sized
from types import TracebackType
from typing import TextIO, Union

Progress = Union[bool, int]


class ProgressBar:
    """One line on a terminal. Elsewhere nothing is shown."""

    def __init__(self, progress: Progress, articles: object, stream: TextIO | None = None) -> None:
        """
        :param progress: whether the bar is wanted; a number is that of the articles.
        :param articles: where ``progress`` is no number, their number is taken from here, if it has one.
        """
        self._stream = stream or sys.stderr
        self._is_shown = progress is not False and self._stream.isatty()
        known = len(articles) if isinstance(articles, Sized) else None
        self._total = known if isinstance(progress, bool) else progress
        self._done = 0
        self._begin = time.monotonic()
        self._last = 0.0

    def advance(self, articles: int) -> None:
        self._done += articles
        now = time.monotonic()
        if self._is_shown and (now - self._last > 0.1 or self._done == self._total):
            self._last = now
            self._show(self.text(now - self._begin))

    def text(self, seconds: float) -> str:
        """For example ``━━━━━───── 48 % · 4,800 articles · 310 a second · 17 s left``."""
        rate = self._done / max(seconds, 0.001)
        told = f"{self._done:,} articles · {rate:,.0f} a second"
        if not self._total:
            return told
        share = min(1.0, self._done / self._total)
        bar = ("━" * int(share * 20)).ljust(20, "─")
        left = max(0, self._total - self._done) / max(rate, 0.001)
        return f"{bar} {share:.0%} · {told} · {left:.0f} s left"

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_shown and self._done:
            self._show(self.text(time.monotonic() - self._begin) + "\n")

    def _show(self, text: str) -> None:
        self._stream.write(f"\r\x1b[K{text}")
        self._stream.flush()
