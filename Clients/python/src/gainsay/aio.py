"""The daemon behind ``await``."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Mapping
from types import TracebackType
from typing import Any

from .articles import AnyArticle, article_object
from .program import Path, find_program
from .progress import Progress, ProgressBar
from .requests import SERVE, Batches, DaemonError, Exchange, Layers, Options, StoryScope, StreamScope, ended
from .results import Comparison, Line

_LONGEST_LINE = 1 << 30


class AsyncDaemon:
    """As :class:`gainsay.Daemon`, for asyncio. Any number of tasks may ask at once; answers come in the order of asking."""

    def __init__(self, program: Path | None = None, *, restarts: int = 3) -> None:
        self._command = [find_program(program), *SERVE]
        self._restarts = restarts
        self._failures = 0
        self._last_id = 0
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()
        self._waiting: deque[tuple[Exchange, asyncio.Future[None]]] = deque()

    async def annotate(
        self,
        articles: Iterable[AnyArticle],
        *,
        layers: Layers = "default",
        story_scope: StoryScope = "all",
        threshold: float | None = None,
    ) -> Comparison:
        """Annotates articles and compares them with each other."""
        exchange, answered = await self._ask(
            [article_object(article) for article in articles], Options(layers, story_scope, threshold)
        )
        await self._answer(exchange, answered)
        return exchange.comparison()

    async def stream(
        self,
        articles: Iterable[AnyArticle] | AsyncIterable[AnyArticle],
        *,
        layers: Layers = "default",
        story_scope: StreamScope = "field",
        threshold: float | None = None,
        batch: int = 32,
        ahead: int = 4,
        progress: Progress = False,
    ) -> AsyncGenerator[Line, None]:
        """Annotates any number of articles; see :meth:`gainsay.Daemon.stream`."""
        options = Options(layers, story_scope, threshold)
        batches = Batches(batch, story_scope)
        asked: deque[tuple[Exchange, asyncio.Future[None]]] = deque()
        try:
            with ProgressBar(progress, articles) as bar:
                async for article in _each(articles):
                    if full := batches.add(article):
                        asked.append(await self._ask(full, options))
                        if len(asked) > ahead:
                            for line in await self._next(asked, bar):
                                yield line
                if rest := batches.rest():
                    asked.append(await self._ask(rest, options))
                while asked:
                    for line in await self._next(asked, bar):
                        yield line
        finally:
            for exchange, answered in asked:
                self._cancel(exchange, answered)

    @property
    def process_id(self) -> int | None:
        """That of the daemon, while it runs."""
        return self._process.pid if self._process else None

    async def close(self) -> None:
        """Ends the daemon."""
        if self._reading:
            self._reading.cancel()
            await asyncio.wait([self._reading])
            self._reading = None
        process, self._process = self._process, None
        if process:
            if self._waiting and process.returncode is None:
                process.terminate()
            await _end(process)
        self._give_up(DaemonError("the daemon was closed"))

    async def __aenter__(self) -> AsyncDaemon:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _next(self, asked: deque[tuple[Exchange, asyncio.Future[None]]], bar: ProgressBar) -> list[Line]:
        await self._answer(*asked[0])
        exchange, _ = asked.popleft()
        bar.advance(len(exchange.articles))
        return list(exchange.lines())

    async def _answer(self, exchange: Exchange, answered: asyncio.Future[None]) -> None:
        try:
            await answered
        except asyncio.CancelledError:
            self._cancel(exchange, answered)
            raise

    async def _ask(
        self, articles: list[Mapping[str, Any]], options: Options
    ) -> tuple[Exchange, asyncio.Future[None]]:
        async with self._starting:
            if not self._process:
                self._process = await self._start()
                self._reading = asyncio.create_task(self._read())
        self._last_id += 1
        exchange = Exchange(self._last_id, articles, options)
        answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((exchange, answered))
        await self._write(exchange.request())
        return exchange, answered

    def _cancel(self, exchange: Exchange, answered: asyncio.Future[None]) -> None:
        answered.cancel()
        if exchange.answer is None and self._process and self._process.stdin:
            self._process.stdin.write(exchange.cancellation())

    async def _write(self, message: bytes) -> None:
        assert self._process and self._process.stdin
        try:
            self._process.stdin.write(message)
            await self._process.stdin.drain()
        except OSError:
            pass  # The reader sees the end, starts the daemon again and repeats the request.

    async def _read(self) -> None:
        """Gives answers to those who wait for them, as long as the daemon is open."""
        while True:
            assert self._process and self._process.stdout
            line = await self._process.stdout.readline()
            if line.endswith(b"\n"):
                self._failures = 0
                exchange, answered = self._waiting.popleft()
                exchange.answer = json.loads(line)
                if not answered.done():
                    answered.set_result(None)
            elif not await self._restart():
                return

    async def _restart(self) -> bool:
        """Whether the daemon runs again."""
        assert self._process
        async with self._starting:
            await _end(self._process)
            self._failures += 1
            if self._failures > self._restarts:
                self._process = self._reading = None
                if self._waiting:
                    self._give_up(ended(self._failures, self._waiting[0][0]))
                return False
            self._process = await self._start()
        await self._write(b"".join(exchange.request() for exchange, _ in self._waiting))
        return True

    def _give_up(self, error: DaemonError) -> None:
        while self._waiting:
            _, answered = self._waiting.popleft()
            if not answered.done():
                answered.set_exception(error)

    async def _start(self) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(*self._command, stdin=pipe, stdout=pipe, limit=_LONGEST_LINE)


async def _each(articles: Iterable[AnyArticle] | AsyncIterable[AnyArticle]) -> AsyncIterator[AnyArticle]:
    if isinstance(articles, AsyncIterable):
        async for article in articles:
            yield article
    else:
        for article in articles:
            yield article


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.stdin:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), timeout=5)
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()
