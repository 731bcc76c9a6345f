"""Articles to annotate."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Union

from .program import Path
from .results import Span


@dataclass(frozen=True)
class Article:
    """An article as ``Protocol/schema/article-input.schema.json`` describes it."""

    id: str
    text: str
    format: str | None = None
    """``markdown`` or ``html`` where the text is marked up."""
    uri: str | None = None
    language: str | None = None
    publisher: str | None = None
    published_at: str | None = None
    """ISO 8601."""
    story: str | int | None = None
    """Articles with the same story are compared with each other."""

    def to_json(self) -> dict[str, Any]:
        members = {
            "id": self.id,
            "text": self.text,
            "format": self.format,
            "uri": self.uri,
            "language": self.language,
            "publisher": self.publisher,
            "publishedAt": self.published_at,
            "story": self.story,
        }
        return {name: value for name, value in members.items() if value is not None}


AnyArticle = Union[Article, Mapping[str, Any]]
"""An article, or an object of the protocol, such as a line of JSON Lines."""


def article_object(article: AnyArticle) -> Mapping[str, Any]:
    return article.to_json() if isinstance(article, Article) else article


def read_articles(path: Path) -> Iterator[Mapping[str, Any]]:
    """The articles of a file of JSON Lines, one at a time."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.isspace():
                yield json.loads(line)


def text_of(text: str, span: Span) -> str:
    """The words of a span. Spans count the UTF-8 bytes of the text, not its characters."""
    if text.isascii():
        return text[span[0] : span[1]]
    return text.encode("utf-8", "surrogatepass")[span[0] : span[1]].decode("utf-8", "surrogatepass")


def character_span(text: str, span: Span) -> Span:
    """The span counted in characters of the ``str``."""
    if text.isascii():
        return span
    encoded = text.encode("utf-8", "surrogatepass")
    start = len(encoded[: span[0]].decode("utf-8", "surrogatepass"))
    return start, start + len(text_of(text, span))
