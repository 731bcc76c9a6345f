from __future__ import annotations

import os
import signal
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from support import STORY, annotate, sorted_lines

import gainsay
from generated_articles import articles


class AnnotateTests(unittest.TestCase):
    def test_the_articles_of_a_call_are_a_story(self) -> None:
        with gainsay.Daemon() as daemon:
            story = daemon.annotate(STORY)
        [conflict] = story.conflicts
        self.assertEqual([(member.article, member.side) for member in conflict.members], [("gazette", "a"), ("wire", "b")])
        self.assertIn("5 fewer", conflict.message)

    def test_spans_count_bytes(self) -> None:
        text = STORY[0]["text"]
        with gainsay.Daemon() as daemon:
            [article, _] = daemon.annotate(STORY).articles
        assert isinstance(article, gainsay.AnnotatedArticle)
        [figure] = article.of_kind(gainsay.NumberConflict)
        self.assertEqual(gainsay.text_of(text, figure.span), "12 people")
        start, end = gainsay.character_span(text, figure.span)
        self.assertEqual(text[start:end], "12 people")

    def test_options_reach_the_program(self) -> None:
        with gainsay.Daemon() as daemon:
            everything = daemon.annotate(STORY, layers="all", story_scope="none")
        self.assertEqual(everything.stories, ())
        self.assertEqual(list(everything.articles), annotate(STORY, "--layers", "all", "--story-scope", "none"))

    def test_dataclasses_and_objects_are_the_same_articles(self) -> None:
        article = gainsay.Article("a", "The mayor said 3 ships sank.", published_at="2026-01-01", story=7)
        with gainsay.Daemon() as daemon:
            typed = daemon.annotate([article])
            plain = daemon.annotate([{"id": "a", "text": article.text, "publishedAt": "2026-01-01", "story": 7}])
        self.assertEqual(typed, plain)

    def test_an_article_that_cannot_be_read_has_an_error_in_its_place(self) -> None:
        with gainsay.Daemon() as daemon:
            [wrong, right] = daemon.annotate([{"id": "a"}, {"id": "b", "text": "The mayor left."}]).articles
        self.assertEqual(wrong, gainsay.FailedArticle("a", "missingText", 'the article has no "text"'))
        self.assertIsInstance(right, gainsay.AnnotatedArticle)

    def test_half_a_surrogate_pair_passes(self) -> None:
        text = "The mayor said 3 \ud83d ships sank."
        with gainsay.Daemon() as daemon:
            [article] = daemon.annotate([{"id": "a", "text": text}], layers="all").articles
        assert isinstance(article, gainsay.AnnotatedArticle)
        [said] = article.of_kind(gainsay.Attribution)
        self.assertEqual(gainsay.text_of(text, said.source[0]), "The mayor")

    def test_what_the_daemon_refuses_is_an_error(self) -> None:
        with gainsay.Daemon() as daemon:
            with self.assertRaisesRegex(gainsay.DaemonError, "storyScope"):
                daemon.annotate(STORY, story_scope="town")  # type: ignore[arg-type]
            self.assertEqual(len(daemon.annotate(STORY).articles), 2)

    def test_a_program_that_is_not_there_is_named(self) -> None:
        with self.assertRaisesRegex(gainsay.ProgramNotFound, "no program /none/gainsay"):
            gainsay.Daemon("/none/gainsay")


class StreamTests(unittest.TestCase):
    def test_lines_are_those_of_the_command(self) -> None:
        for with_story in [False, True]:
            given = list(articles(150, with_story=with_story))
            with gainsay.Daemon() as daemon:
                lines = list(daemon.stream(given, batch=7))
            self.assertEqual(sorted_lines(lines), annotate(given))

    def test_a_story_follows_its_last_article(self) -> None:
        with gainsay.Daemon() as daemon:
            lines = list(daemon.stream(articles(40, with_story=True), batch=5))
        for place, line in enumerate(lines):
            if isinstance(line, gainsay.Story) and line.conflicts:
                named = {member.article for conflict in line.conflicts for member in conflict.members}
                before = {earlier.id for earlier in lines[:place] if isinstance(earlier, gainsay.AnnotatedArticle)}
                self.assertLessEqual(named, before)

    def test_only_a_few_articles_are_held(self) -> None:
        taken = 0

        def counted() -> Iterator[dict[str, Any]]:
            nonlocal taken
            for article in articles(200):
                taken += 1
                yield article

        with gainsay.Daemon() as daemon:
            for given, _ in enumerate(daemon.stream(counted(), batch=4, ahead=2)):
                self.assertLessEqual(taken - given, 4 * (2 + 2))
        self.assertEqual(taken, 200)

    def test_stories_in_pieces_are_refused(self) -> None:
        pieces = [{"id": name, "text": "Rain.", "story": story} for name, story in [("a", "x"), ("b", "y"), ("c", "x")]]
        with gainsay.Daemon() as daemon, self.assertRaisesRegex(ValueError, "'x' are apart"):
            list(daemon.stream(pieces))

    def test_a_stream_that_is_left_early_disturbs_no_other(self) -> None:
        with gainsay.Daemon() as daemon:
            stream = daemon.stream(articles(100), batch=2)
            next(stream)
            self.assertEqual(len(daemon.annotate(STORY).conflicts), 1)
            stream.close()
            self.assertEqual(len(daemon.annotate(STORY).conflicts), 1)


class CrashTests(unittest.TestCase):
    def test_no_article_is_lost_or_doubled(self) -> None:
        given = list(articles(120, with_story=True))
        lines = []
        with gainsay.Daemon() as daemon:
            for number, line in enumerate(daemon.stream(given, batch=3)):
                lines.append(line)
                if number % 25 == 10:
                    assert daemon.process_id
                    os.kill(daemon.process_id, signal.SIGKILL)
        self.assertEqual(sorted_lines(lines), annotate(given))

    def test_a_daemon_that_ended_between_calls_is_started_again(self) -> None:
        with gainsay.Daemon() as daemon:
            daemon.annotate(STORY)
            assert daemon.process_id
            os.kill(daemon.process_id, signal.SIGKILL)
            self.assertEqual(len(daemon.annotate(STORY).conflicts), 1)

    def test_one_that_ends_always_is_given_up(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "gainsay"
            program.write_text("#!/bin/sh\nread request\nexit 1\n")
            program.chmod(0o755)
            with gainsay.Daemon(program, restarts=2) as daemon:
                with self.assertRaisesRegex(gainsay.DaemonError, "ended 3 times in a row.* gazette, wire"):
                    daemon.annotate(STORY)


if __name__ == "__main__":
    unittest.main()
