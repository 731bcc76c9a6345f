"""Results as tables of pandas, where that is installed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, NamedTuple, Union

from .results import AnnotatedArticle, Comparison, Line, Story

if TYPE_CHECKING:
    import pandas


class Frames(NamedTuple):
    annotations: pandas.DataFrame
    """A row for each annotation."""
    conflicts: pandas.DataFrame
    """A row for each figure of each conflict."""
    drift: pandas.DataFrame
    """A row for each quotation or claim that is told differently."""


def to_pandas(results: Union[Comparison, Iterable[Line]]) -> Frames:
    """Tables of a comparison, or of the lines of a stream."""
    import pandas

    lines = [*results.articles, *results.stories] if isinstance(results, Comparison) else results
    annotations: list[dict[str, Any]] = []
    conflicts: list[dict[str, Any]] = []
    drift: list[dict[str, Any]] = []
    for line in lines:
        if isinstance(line, AnnotatedArticle):
            annotations += [_row(line.id, asdict(annotation)) for annotation in line.annotations]
        elif isinstance(line, Story):
            conflicts += _member_rows(line.story, [asdict(conflict) for conflict in line.conflicts])
            drift += _member_rows(line.story, [asdict(entry) for entry in line.drift])
    return Frames(pandas.DataFrame(annotations), pandas.DataFrame(conflicts), pandas.DataFrame(drift))


def _row(article: str, annotation: dict[str, Any]) -> dict[str, Any]:
    start, end = annotation.pop("span")
    head = {"article": article, "id": annotation.pop("id"), "kind": annotation.pop("kind")}
    return {**head, "start": start, "end": end, **annotation}


def _member_rows(story: str, entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    rows = []
    for entry in entries:
        members = entry.pop("members")
        rows += [{"story": story, **entry, **member} for member in members]
    return rows
