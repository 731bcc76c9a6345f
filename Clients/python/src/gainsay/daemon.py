"""The daemon behind plain calls."""

from __future__ import annotations

import json
import subprocess
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from types import TracebackType
from typing import IO, Any

from .articles import AnyArticle, article_object
from .program import Path, find_program
from .progress import Progress, ProgressBar
from .requests import SERVE, Batches, Exchange, Layers, Options, StoryScope, StreamScope, ended
from .results import Comparison, Line


class Daemon:
    """A ``gainsay serve`` of its own, started when it is first needed.

    When it ends without being told to, it is started again and asked anew for what it has not answered, so that no article
    is lost and none comes twice. An object belongs to one thread.
    """

    def __init__(self, program: Path | None = None, *, restarts: int = 3) -> None:
        """
        :param program: path of the program; without it ``GAINSAY_PROGRAM`` or the one on the ``PATH``.
        :param restarts: how often in a row the daemon may end without having answered anything.
        """
        self._command = [find_program(program), *SERVE]
        self._restarts = restarts
        self._failures = 0
        self._last_id = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._waiting: deque[Exchange] = deque()

    def annotate(
        self,
        articles: Iterable[AnyArticle],
        *,
        layers: Layers = "default",
        story_scope: StoryScope = "all",
        threshold: float | None = None,
    ) -> Comparison:
        """Annotates articles and compares them with each other."""
        exchange = self._ask([article_object(article) for article in articles], Options(layers, story_scope, threshold))
        self._wait(exchange)
        return exchange.comparison()

    def stream(
        self,
        articles: Iterable[AnyArticle],
        *,
        layers: Layers = "default",
        story_scope: StreamScope = "field",
        threshold: float | None = None,
        batch: int = 32,
        ahead: int = 4,
        progress: Progress = False,
    ) -> Generator[Line, None, None]:
        """Annotates any number of articles, and holds only a few of them at a time.

        Gives each article in the order of the input, and each story behind its last article. Articles of one story must
        follow each other.

        :param batch: articles that go to the daemon together.
        :param ahead: batches that the daemon may have to do while answers are read.
        :param progress: whether a bar on standard error shows how far it is; a number says how many articles come.
        """
        options = Options(layers, story_scope, threshold)
        batches = Batches(batch, story_scope)
        asked: deque[Exchange] = deque()
        try:
            with ProgressBar(progress, articles) as bar:
                for article in articles:
                    if full := batches.add(article):
                        asked.append(self._ask(full, options))
                        if len(asked) > ahead:
                            yield from self._next(asked, bar)
                if rest := batches.rest():
                    asked.append(self._ask(rest, options))
                while asked:
                    yield from self._next(asked, bar)
        finally:
            self._cancel(asked)

    @property
    def process_id(self) -> int | None:
        """That of the daemon, while it runs."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """Ends the daemon."""
        process, self._process = self._process, None
        if process:
            if self._waiting:
                process.terminate()
            _end(process)
        self._waiting.clear()

    def __enter__(self) -> Daemon:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _next(self, asked: deque[Exchange], bar: ProgressBar) -> Iterator[Line]:
        self._wait(asked[0])
        exchange = asked.popleft()
        bar.advance(len(exchange.articles))
        yield from exchange.lines()

    def _ask(self, articles: list[Mapping[str, Any]], options: Options) -> Exchange:
        self._last_id += 1
        exchange = Exchange(self._last_id, articles, options)
        if not self._process:
            self._process = self._start()
        self._waiting.append(exchange)
        self._write(exchange.request())
        return exchange

    def _wait(self, exchange: Exchange) -> None:
        while exchange.answer is None:
            line = self._pipe("stdout").readline()
            if line.endswith(b"\n"):
                self._failures = 0
                # Answers come in the order of the requests.
                self._waiting.popleft().answer = json.loads(line)
            else:
                self._restart()

    def _cancel(self, asked: Iterable[Exchange]) -> None:
        if self._process:
            for exchange in asked:
                self._write(exchange.cancellation())

    def _write(self, message: bytes) -> None:
        try:
            self._pipe("stdin").write(message)
            self._pipe("stdin").flush()
        except OSError:
            self._restart()

    def _restart(self) -> None:
        while self._process:
            _end(self._process)
            self._failures += 1
            if self._failures > self._restarts:
                self._process = None
                raise ended(self._failures, self._waiting[0])
            self._process = self._start()
            try:
                for exchange in self._waiting:
                    self._pipe("stdin").write(exchange.request())
                self._pipe("stdin").flush()
                return
            except OSError:
                continue

    def _pipe(self, name: str) -> IO[bytes]:
        pipe: IO[bytes] | None = getattr(self._process, name)
        assert pipe is not None
        return pipe

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Closes the daemon's input, upon which it ends."""
    assert process.stdin and process.stdout
    try:
        process.stdin.close()
    except OSError:
        pass
    try:
        process.stdout.close()
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
