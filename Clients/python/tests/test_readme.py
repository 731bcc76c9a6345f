from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from support import FOLDER

import gainsay
from gainsay.progress import ProgressBar
from generated_articles import articles
from command import draw_lines, last_lines, prompted, run_in_terminal

PAGE = (FOLDER / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```)?", re.DOTALL)
ARCHIVE = 2000
FLOOD = """\
HALDEN - Sheriff Joan Pruitt said on Monday that 12 people had died in the flood. “We have never seen such water,” she \
told reporters.

The power company denied that it had opened its gates too early. A neighbour, Amy Tran, said at least 17 people had \
died in the flood in Halden.
"""


def write_archive(folder: str, count: int) -> Path:
    path = Path(folder) / "articles.jsonl"
    path.write_text("".join(json.dumps(article) + "\n" for article in articles(count, with_story=True)))
    return path


class ReadmeTests(unittest.TestCase):
    def test_each_example_runs(self) -> None:
        examples = EXAMPLE.findall(PAGE)
        self.assertGreater(len(examples), 3)
        with TemporaryDirectory() as folder, contextlib.chdir(folder):
            write_archive(folder, 60)
            for code, output in examples:
                if "pandas" in code and not has_pandas():
                    print("README: the example with pandas is skipped 'pandas is not installed'", file=sys.stderr)
                    continue
                printed = io.StringIO()
                with self.subTest(code), contextlib.redirect_stdout(printed):
                    exec(compile(code, "README.md", "exec"), {})
                    if output:
                        self.assertEqual(printed.getvalue(), output)

    @unittest.skipUnless(os.environ.get("GAINSAY_UPDATE_PICTURES"), "GAINSAY_UPDATE_PICTURES=1 draws the picture anew")
    def test_picture(self) -> None:
        columns = 110
        with TemporaryDirectory() as folder:
            write_archive(folder, ARCHIVE)
            [example] = [code for code, _ in EXAMPLE.findall(PAGE) if "progress=True" in code]
            Path(folder, "archive.py").write_text(example.replace("progress=True", f"progress={ARCHIVE}"))
            Path(folder, "flood.txt").write_text(FLOOD)
            environment = {"PYTHONPATH": str(FOLDER / "src"), "GAINSAY_PROGRAM": gainsay.find_program()}

            def written(command: str) -> str:
                told = ["sh", "-c", f"cd {folder} && {command.replace('python', sys.executable, 1)}"]
                return run_in_terminal(told, columns=columns, environment=environment)

            commands = ["python archive.py > conflicts.txt", "head -n 4 conflicts.txt", "python -m gainsay annotate flood.txt"]
            shown = {command: written(command) for command in commands}
        lines = []
        for command, text in shown.items():
            lines += [prompted(command)]
            # The bar as it was half-way, too.
            lines += [part.replace("\x1b[K", "") for part in text.split("\r") if re.search(r" [45]\d% ", part)][:1]
            lines += [line if "\x1b" in line else line[:columns] for line in last_lines(text)]
        draw_lines(lines, FOLDER.name, "A stream with its progress bar, and python -m gainsay")


class ProgressTests(unittest.TestCase):
    def test_the_bar_says_how_far_it_is(self) -> None:
        bar = ProgressBar(200, [])
        bar.advance(50)
        self.assertEqual(bar.text(10), "━━━━━─────────────── 25% · 50 articles · 5 a second · 30 s left")

    def test_without_a_number_there_is_no_bar(self) -> None:
        bar = ProgressBar(True, iter([]))
        bar.advance(2500)
        self.assertEqual(bar.text(10), "2,500 articles · 250 a second")

    def test_nothing_is_shown_elsewhere_than_on_a_terminal(self) -> None:
        stream = io.StringIO()
        with ProgressBar(True, [1], stream) as bar:
            bar.advance(1)
        self.assertEqual(stream.getvalue(), "")


def has_pandas() -> bool:
    try:
        import pandas  # noqa: F401
    except ImportError:
        return False
    return True


if __name__ == "__main__":
    unittest.main()
