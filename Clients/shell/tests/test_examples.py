from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent
REPOSITORY = FOLDER.parent.parent
sys.path.insert(0, str(REPOSITORY / "Clients/testing"))

from command import draw_lines, last_lines, prompted, run_in_terminal  # noqa: E402

README = FOLDER / "README.md"
# A command and what it prints.
EXAMPLE = re.compile(r"```sh\n(?P<command>.*?)```\n\n```text\n(?P<output>.*?)```\n", re.DOTALL)
# Commands of the first page are indented.
INDENTED = re.compile(r"^    (gainsay annotate .*(?:\n     .*)*)", re.MULTILINE)


@unittest.skipUnless(shutil.which("jq"), "jq is not on the PATH")
class ExampleTests(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        program = shutil.which(os.environ.get("GAINSAY_PROGRAM", "gainsay"))
        assert program, "no program gainsay: put it on the PATH, or name it in GAINSAY_PROGRAM"
        Path(folder.name, "gainsay").symlink_to(Path(program).resolve())
        self.environment = {**os.environ, "PATH": f"{folder.name}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

    def run_script(self, script: str) -> str:
        run = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script], cwd=REPOSITORY, env=self.environment, capture_output=True, text=True,
            check=False)  # fmt: skip
        self.assertEqual((run.returncode, run.stderr), (0, ""), script)
        return run.stdout

    def test_each_example_prints_what_the_page_says(self) -> None:
        page = README.read_text(encoding="utf-8")
        self.assertGreater(len(EXAMPLE.findall(page)), 5)
        self.assertEqual(page.count("```sh"), len(EXAMPLE.findall(page)))
        if os.environ.get("GAINSAY_UPDATE_GOLDEN"):
            ran = EXAMPLE.sub(
                lambda found: f"```sh\n{found['command']}```\n\n```text\n{self.run_script(found['command'])}```\n", page)  # fmt: skip
            README.write_text(ran, encoding="utf-8")
            page = ran
        for found in EXAMPLE.finditer(page):
            with self.subTest(found["command"]):
                self.assertEqual(self.run_script(found["command"]), found["output"])

    def test_the_examples_of_the_first_page_print_something(self) -> None:
        page = (REPOSITORY / "README.md").read_text(encoding="utf-8")
        scripts = page[page.index("## In a script") :]
        commands = INDENTED.findall(scripts[: scripts.index("\n## ", 5)])
        self.assertGreater(len(commands), 2)
        for command in commands:
            with self.subTest(command):
                self.assertNotEqual(self.run_script(command), "")

    @unittest.skipUnless(os.environ.get("GAINSAY_UPDATE_PICTURES"), "GAINSAY_UPDATE_PICTURES=1 draws the picture anew")
    def test_picture(self) -> None:
        columns = 100
        reading = "gainsay annotate Protocol/examples/halden-flood"
        counting = "gainsay annotate Protocol/examples/*/ | jq -r '.annotations[]?.kind' | sort | uniq -c"

        def written(command: str) -> list[str]:
            told = ["bash", "-c", f"cd '{REPOSITORY}'; {command}"]
            return last_lines(run_in_terminal(told, columns=columns, environment=self.environment))

        page = written(reading)
        denial = next(number for number, line in enumerate(page) if "[D denied" in line)
        part = page[denial - 5 : denial + 9]
        lines = [prompted(reading), *page[:16], "...", *part, "...", prompted(counting), *written(counting)]
        draw_lines(lines, FOLDER.name, "gainsay annotate on a terminal, and in a pipe")


if __name__ == "__main__":
    unittest.main()
