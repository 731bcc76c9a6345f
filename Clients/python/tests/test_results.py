from __future__ import annotations

import dataclasses
import json
import re
import unittest
from typing import Any

from support import REPOSITORY, STORY

import gainsay

SCHEMAS = REPOSITORY / "Protocol" / "schema"

# What only the server's documents have, and the words, which text_of gives.
LEFT_OUT = {"text", "uri", "range", "ranges", "sourceRanges", "cueRanges", "contentRanges", "numberRange", "differsRanges"}


def members(schema: dict[str, Any]) -> set[str]:
    return set(schema["properties"]) - LEFT_OUT


def fields(of: Any) -> set[str]:
    names = [field.name for field in dataclasses.fields(of)]
    return {re.sub("_(.)", lambda letter: letter[1].upper(), name) for name in names}


class SchemaTests(unittest.TestCase):
    """The dataclasses have the members that the schemas describe."""

    def test_annotations(self) -> None:
        kinds = json.loads((SCHEMAS / "annotation.schema.json").read_text())["$defs"]
        for kind in [
            gainsay.Attribution, gainsay.Quote, gainsay.Claim, gainsay.Denial, gainsay.Quantity, gainsay.NumberConflict,
        ]:  # fmt: skip
            name = kind.__name__[0].lower() + kind.__name__[1:]
            self.assertEqual(fields(kind), members(kinds[name]), name)

    def test_stories(self) -> None:
        schema = json.loads((SCHEMAS / "story.schema.json").read_text())
        self.assertEqual(fields(gainsay.Story), members(schema))
        for kind, member, name in [
            (gainsay.Conflict, gainsay.ConflictMember, "conflict"), (gainsay.Drift, gainsay.DriftMember, "drift"),
        ]:  # fmt: skip
            described = schema["$defs"][name]
            self.assertEqual(fields(kind), members(described))
            self.assertEqual(fields(member), members(described["properties"]["members"]["items"]))

    def test_articles(self) -> None:
        schema = json.loads((SCHEMAS / "article-input.schema.json").read_text())
        self.assertEqual(fields(gainsay.Article), set(schema["properties"]))


class ReadingTests(unittest.TestCase):
    def test_every_kind_is_read(self) -> None:
        with gainsay.Daemon() as daemon:
            articles = daemon.annotate(STORY, layers="all").articles
        kinds = {type(annotation) for article in articles if isinstance(article, gainsay.AnnotatedArticle)
                 for annotation in article.annotations}  # fmt: skip
        self.assertEqual(len(kinds), 6)

    def test_members_and_kinds_of_later_versions_are_passed_over(self) -> None:
        claim = {"id": "c1", "kind": "claim", "span": [0, 4], "attribution": None, "checkable": True, "confidence": 1}
        read = gainsay.line_from_json(
            {"id": "a", "annotations": [{**claim, "mood": "odd"}, {"id": "z1", "kind": "rumour", "span": [0, 4]}]}
        )
        self.assertEqual(read, gainsay.AnnotatedArticle("a", (gainsay.Claim("c1", "claim", (0, 4), None, True, 1),)))


class PandasTests(unittest.TestCase):
    def test_results_become_tables(self) -> None:
        try:
            import pandas  # noqa: F401
        except ImportError:
            self.skipTest("pandas is not installed")
        with gainsay.Daemon() as daemon:
            story = daemon.annotate(STORY)
            frames = gainsay.to_pandas(story)
            streamed = gainsay.to_pandas(daemon.stream({**article, "story": "all"} for article in STORY))
        self.assertEqual(list(frames.conflicts["article"]), ["gazette", "wire"])
        self.assertEqual(set(frames.annotations["kind"]), {"quote", "claim", "denial", "numberConflict"})
        for table, same in zip(frames, streamed):
            self.assertTrue(table.equals(same))


if __name__ == "__main__":
    unittest.main()
