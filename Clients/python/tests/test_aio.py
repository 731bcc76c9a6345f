from __future__ import annotations

import asyncio
import os
import signal
import unittest
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from support import STORY, annotate, sorted_lines

import gainsay
from generated_articles import articles


class AsyncDaemonTests(unittest.IsolatedAsyncioTestCase):
    async def test_tasks_ask_at_once_and_each_gets_its_answer(self) -> None:
        given = list(articles(20))
        async with gainsay.AsyncDaemon() as daemon:
            answers = await asyncio.gather(*(daemon.annotate([article]) for article in given))
        self.assertEqual([answer.articles[0].id for answer in answers], [article["id"] for article in given])

    async def test_lines_are_those_of_the_command(self) -> None:
        given = list(articles(100, with_story=True))

        async def arriving() -> AsyncIterator[dict[str, Any]]:
            for article in given:
                yield article

        async with gainsay.AsyncDaemon() as daemon:
            listed = [line async for line in daemon.stream(given, batch=7)]
            arrived = [line async for line in daemon.stream(arriving(), batch=7)]
        self.assertEqual(sorted_lines(listed), annotate(given))
        self.assertEqual(listed, arrived)

    async def test_no_article_is_lost_or_doubled_in_a_crash(self) -> None:
        given = list(articles(120, with_story=True))
        lines = []
        async with gainsay.AsyncDaemon() as daemon:
            async for line in daemon.stream(given, batch=3):
                lines.append(line)
                if len(lines) % 25 == 10:
                    assert daemon.process_id
                    os.kill(daemon.process_id, signal.SIGKILL)
        self.assertEqual(sorted_lines(lines), annotate(given))

    async def test_a_task_that_is_cancelled_disturbs_no_other(self) -> None:
        async with gainsay.AsyncDaemon() as daemon:
            long = asyncio.create_task(daemon.annotate(articles(200)))
            await asyncio.sleep(0.05)
            long.cancel()
            self.assertEqual(len((await daemon.annotate(STORY)).conflicts), 1)
            with self.assertRaises(asyncio.CancelledError):
                await long

    async def test_a_daemon_that_ends_always_is_given_up(self) -> None:
        with TemporaryDirectory() as folder:
            program = Path(folder) / "gainsay"
            program.write_text("#!/bin/sh\nread request\nexit 1\n")
            program.chmod(0o755)
            async with gainsay.AsyncDaemon(program, restarts=2) as daemon:
                with self.assertRaisesRegex(gainsay.DaemonError, "ended 3 times in a row.* gazette, wire"):
                    await daemon.annotate(STORY)


if __name__ == "__main__":
    unittest.main()
