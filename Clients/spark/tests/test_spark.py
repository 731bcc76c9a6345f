from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent
REPOSITORY = FOLDER.parent.parent
sys.path[:0] = [str(FOLDER), str(REPOSITORY / "Clients/testing"), str(REPOSITORY / "Clients/python/tests")]

from command import draw_lines, last_lines, prompted, run_in_terminal  # noqa: E402
from generated_articles import articles  # noqa: E402

try:
    from pyspark.sql import SparkSession

    import gainsay_spark

    missing = None if shutil.which("java") else "java is not on the PATH"
except ImportError:
    missing = "pyspark is not installed"

PROGRAM = shutil.which(os.environ.get("GAINSAY_PROGRAM", "gainsay")) or ""
SETTINGS = {
    "spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "4", "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1", "spark.driver.memory": "1g", "spark.log.level": "OFF",
    "spark.ui.showConsoleProgress": "false",
}  # fmt: skip


def one_process(path: Path, *options: str) -> list[dict[str, Any]]:
    """What the program writes of all articles together, in the order of their ids."""
    given = sorted(path.read_bytes().splitlines(keepends=True), key=lambda line: str(json.loads(line)["id"]))
    command = [PROGRAM, "annotate", "--input", "jsonl", *options]
    run = subprocess.run(command, input=b"".join(given), capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def without_nulls(value: Any) -> Any:
    """A row of Spark as the JSON that it was read from."""
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    if isinstance(value, list):
        return [without_nulls(element) for element in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def counted(values: list[Any]) -> Counter[str]:
    return Counter(json.dumps(value, sort_keys=True) for value in values)


@unittest.skipIf(missing, missing)
class SparkTests(unittest.TestCase):
    spark: SparkSession

    @classmethod
    def setUpClass(cls) -> None:
        os.environ["PYSPARK_PYTHON"] = sys.executable
        # Two workers, and four tries for each partition.
        builder = SparkSession.builder.master("local[2,4]").appName("test")
        for name, value in SETTINGS.items():
            builder = builder.config(name, value)
        cls.spark = builder.getOrCreate()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, count: int, *, with_story: bool = False) -> Path:
        path = self.folder / "articles.jsonl"
        given = list(articles(count, seed=7, with_story=with_story, remarks=3))
        # Articles of a story stand far apart, so that partitions split them.
        spread = [article for start in range(5) for article in given[start::5]]
        path.write_text("".join(json.dumps(article) + "\n" for article in spread))
        return path

    def run_job(self, path: Path, *, program: str = PROGRAM, by_event: bool) -> Path:
        output = self.folder / "output"
        given = gainsay_spark.read(self.spark, str(path)).repartition(4)
        gainsay_spark.run(self.spark, given, str(output), program=program, by_event=by_event)
        return output

    def rows(self, table: Path) -> list[dict[str, Any]]:
        return [without_nulls(json.loads(row)) for row in self.spark.read.parquet(str(table)).toJSON().collect()]

    def assert_same(self, output: Path, lines: list[dict[str, Any]]) -> None:
        """The tables hold what one process writes, but for the names of events."""
        stories = [line for line in lines if "id" not in line]
        annotated = [{"id": row["id"], "annotations": row["annotations"]} for row in self.rows(output / "articles")]
        self.assert_equal(annotated, [without_nulls(line) for line in lines if "id" in line])
        for kind in ["conflicts", "drift"]:
            rows = [{name: member for name, member in row.items() if name != "story"} for row in self.rows(output / kind)]
            found = [without_nulls(found) for story in stories for found in story[kind]]
            self.assert_equal(rows, found)

    def assert_equal(self, values: list[Any], expected: list[Any]) -> None:
        """The same values, each as often, in any order."""
        found, wanted = counted(values), counted(expected)
        self.assertEqual((list(found - wanted)[:2], list(wanted - found)[:2]), ([], []))

    def mortal(self) -> Path:
        """A program of which the first process is killed amid its work, and of which the second takes its worker with it."""
        program = self.folder / "mortal"
        lines = ["#!/bin/sh"]
        for name, victim in [("first", "$$"), ("second", "$PPID")]:
            dying = f'head -n 3 | {PROGRAM} "$@"; kill -KILL {victim}; sleep 1'
            lines.append(f"if mkdir {self.folder / name} 2>/dev/null; then {dying}; fi")
        program.write_text("\n".join([*lines, f'exec {PROGRAM} "$@"', ""]))
        program.chmod(0o755)
        return program

    def test_events_are_those_of_one_process_and_nothing_is_lost_with_a_worker(self) -> None:
        path = self.write(2000)
        lines = one_process(path, "--story-scope", "all", "--by-event")
        self.assertGreater(sum(len(line.get("conflicts", [])) for line in lines), 100)
        self.assert_same(self.run_job(path, program=str(self.mortal()), by_event=True), lines)
        self.assertTrue((self.folder / "second").exists())

    def test_stories_that_are_named_are_those_of_one_process(self) -> None:
        path, table = self.write(60, with_story=True), self.folder / "table"
        self.spark.read.json(str(path)).write.parquet(str(table))
        output = self.run_job(table, by_event=False)
        self.assert_same(output, one_process(path))
        named = {(row["id"], row["story"]) for row in self.rows(output / "articles")}
        given = [json.loads(line) for line in path.read_text().splitlines()]
        self.assertEqual(named, {(article["id"], article["story"]) for article in given})

    def test_what_cannot_be_read_keeps_its_place(self) -> None:
        path = self.folder / "articles.jsonl"
        path.write_text('{"id": "empty"}\n{"id": "rain", "text": "It rained."}\n')
        rows = self.rows(self.run_job(path, by_event=False) / "articles")
        self.assertEqual({row["id"]: row.get("error", {}).get("code") for row in rows}, {"empty": "missingText", "rain": None})

    def test_ids_that_stand_twice_are_refused(self) -> None:
        path = self.folder / "articles.jsonl"
        path.write_text('{"id": "a", "text": "Rain.", "story": 1}\n' * 2)
        with self.assertRaisesRegex(ValueError, "an id of its own"):
            self.run_job(path, by_event=False)

    @unittest.skipUnless(os.environ.get("GAINSAY_UPDATE_PICTURES"), "GAINSAY_UPDATE_PICTURES=1 draws the picture anew")
    def test_picture(self) -> None:
        self.write(300, with_story=True)
        environment = {"PYSPARK_PYTHON": sys.executable, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        confs = " ".join(f"--conf {name}={value}" for name, value in SETTINGS.items())
        submit = f"spark-submit {confs} {FOLDER / 'gainsay_spark.py'} --program {PROGRAM} articles.jsonl found"
        command = ["sh", "-c", f"cd {self.folder} && {submit} 2>/dev/null"]
        written = run_in_terminal(command, columns=120, environment=environment)
        conflicts = self.spark.read.parquet(str(self.folder / "found/conflicts"))
        table = conflicts.select("story", "relation", "confidence", "message").orderBy("story").limit(8)
        shown = table._jdf.showString(8, 70, False).splitlines()
        lines = [prompted("spark-submit gainsay_spark.py articles.jsonl found"), *last_lines(written), ""]
        lines += [">>> spark.read.parquet('found/conflicts').show(8, truncate=70)", *shown]
        draw_lines(lines, "spark", "A job on Spark, and the conflicts that it has found")


class ConnectedTests(unittest.TestCase):
    @unittest.skipIf(missing, missing)
    def test_groups_have_their_least_member_as_key(self) -> None:
        keys = gainsay_spark.connected([("d", "c"), ("x", "y"), ("b", "d"), ("y", "z")])
        self.assertEqual(keys, {"b": "b", "c": "b", "d": "b", "x": "x", "y": "x", "z": "x"})


if __name__ == "__main__":
    unittest.main()
