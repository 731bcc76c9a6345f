"""Requests and answers as bytes, for clients that read and write them in different ways."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .articles import AnyArticle, article_object
from .results import Comparison, Line

Layers = Literal["default", "all"]
StoryScope = Literal["none", "field", "folder", "all", "auto"]
StreamScope = Literal["none", "field"]

SERVE = ["serve", "--framing", "lines"]

# Of longer articles fewer go into a batch.
_CHARACTERS = 8192


class DaemonError(RuntimeError):
    """The daemon refused a request, or ended again and again."""


def ended(times: int, exchange: Exchange) -> DaemonError:
    """What is told when the daemon ends again and again at the same request."""
    articles = ", ".join(str(article.get("id")) for article in exchange.articles)
    return DaemonError(f"the daemon ended {times} times in a row; it was asked for: {articles}")


@dataclass(frozen=True)
class Options:
    layers: Layers
    story_scope: StoryScope
    threshold: float | None

    def to_json(self) -> dict[str, Any]:
        members = {"layers": self.layers, "storyScope": self.story_scope}
        return members if self.threshold is None else {**members, "threshold": self.threshold}


@dataclass(eq=False)
class Exchange:
    """A request and its answer, once that has come."""

    id: int
    articles: list[Mapping[str, Any]]
    options: Options
    answer: Mapping[str, Any] | None = field(default=None, init=False)

    def request(self) -> bytes:
        """One line."""
        params = {"articles": self.articles, **self.options.to_json()}
        message = {"jsonrpc": "2.0", "id": self.id, "method": "annotation/annotate", "params": params}
        return json.dumps(message, separators=(",", ":")).encode() + b"\n"

    def cancellation(self) -> bytes:
        """A notification that nobody waits for the answer any more."""
        message = {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": self.id}}
        return json.dumps(message).encode() + b"\n"

    def comparison(self) -> Comparison:
        assert self.answer is not None
        if "error" in self.answer:
            error = self.answer["error"]
            raise DaemonError(f"{error['message']} ({error['code']})")
        return Comparison.from_json(self.answer["result"])

    def lines(self) -> Iterator[Line]:
        """Each article, and each story behind the last of its articles."""
        comparison = self.comparison()
        stories = {story.story: story for story in comparison.stories}
        names = [_story(article) for article in self.articles]
        for name, following, result in zip(names, [*names[1:], None], comparison.articles):
            yield result
            if name is not None and name != following and name in stories:
                yield stories[name]


class Batches:
    """Gathers articles into requests: large enough to keep the daemon busy, and never a part of a story."""

    def __init__(self, articles: int, scope: StreamScope) -> None:
        self._articles, self._by_story = articles, scope == "field"
        self._batch: list[Mapping[str, Any]] = []
        self._characters = 0
        self._story: str | None = None
        self._told: set[str] = set()

    def add(self, article: AnyArticle) -> list[Mapping[str, Any]] | None:
        """The batch that is full, now that this article comes."""
        new = article_object(article)
        story = _story(new) if self._by_story else None
        goes_on = story is not None and story == self._story
        is_full = len(self._batch) >= self._articles or self._characters >= self._articles * _CHARACTERS
        full = self.rest() if is_full and not goes_on else None
        if story is not None and not goes_on:
            if story in self._told:
                raise ValueError(f"articles of the story {story!r} are apart: bring those of a story together first")
            self._told.add(story)
        self._story = story
        self._batch.append(new)
        self._characters += len(str(new.get("text", "")))
        return full

    def rest(self) -> list[Mapping[str, Any]]:
        batch, self._batch, self._characters = self._batch, [], 0
        return batch


def _story(article: Mapping[str, Any]) -> str | None:
    """The name of an article's story as the program reads it."""
    story = article.get("story")
    return str(story) if isinstance(story, (str, int)) and not isinstance(story, bool) and story != "" else None
