"""Annotates an archive on Spark: articles in, annotations and what the articles of a story disagree on out.

    spark-submit gainsay_spark.py [--by-event] INPUT OUTPUT

Spark reads, brings together and writes; all that is said about a text comes from the program ``gainsay``, which runs once for each
partition.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pyspark import StorageLevel
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

ARTICLE = (
    "id string, text string, format string, uri string, language string, publisher string, publishedAt string, story string"
)
ANNOTATION = (
    "struct<id: string, kind: string, span: array<bigint>, form: string, attribution: string, continues: string,"
    " confidence: double, checkable: boolean, stance: string,"
    " denies: array<struct<article: string, annotation: string>>, quantity: string, conflict: string, side: string,"
    " relation: string, message: string>"
)
CONFLICT = (
    "struct<id: string, relation: string, confidence: double, message: string,"
    " members: array<struct<article: string, quantity: string, side: string, minority: boolean>>>"
)
DRIFT = (
    "struct<kind: string, what: string, message: string,"
    " members: array<struct<article: string, annotation: string, differs: array<array<bigint>>>>>"
)
# A line of the program's output: an article or a story.
LINE = (
    f"id string, annotations array<{ANNOTATION}>, terms array<struct<word: bigint, weight: double>>,"
    " error struct<code: string, message: string>,"
    f" story string, conflicts array<{CONFLICT}>, drift array<{DRIFT}>"
)

# The program links articles from a similarity of 0.2 on, and never by a word of more articles than these alone. A little less brings
# all of them together, and the program decides.
LEAST_SIMILARITY = 0.19
MOST_ARTICLES_OF_A_WORD = 1000


class ProgramEnded(RuntimeError):
    """The program did not annotate all that it was given; Spark tries the partition again."""


@dataclass(frozen=True)
class Annotation:
    """How the articles of a partition go through the program."""

    program: str
    options: tuple[str, ...]

    def __call__(self, articles: Iterable[Mapping[str, Any]]) -> Iterator[str]:
        """The lines that the program writes."""
        command = [self.program, "annotate", "--input", "jsonl", *self.options]
        given: list[int] = []
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            try:
                assert process.stdin and process.stdout
                writing = threading.Thread(target=_write, args=(articles, process.stdin, given), daemon=True)
                writing.start()
                answered = 0
                for line in process.stdout:
                    answered += not line.startswith(b'{"story"')
                    yield line.decode()
                writing.join()
            except BaseException:
                process.kill()
                raise
        # With status 1 some articles have an error in their place.
        if process.returncode not in (0, 1) or [answered] != given:
            raise ProgramEnded(f"{self.program} ended with {process.returncode} after {answered} articles of {given}")


def _write(articles: Iterable[Mapping[str, Any]], pipe: Any, given: list[int]) -> None:
    """Writes articles as JSON Lines, and notes their number once all are written."""
    count = 0
    try:
        with pipe:
            for article in articles:
                members = {name: value for name, value in article.items() if value is not None}
                pipe.write(json.dumps(members).encode() + b"\n")
                count += 1
        given.append(count)
    except OSError:
        pass  # The program has ended; its status tells of it.


def annotate(articles: DataFrame, program: str, *options: str) -> DataFrame:
    """The program's lines, partition by partition."""
    run = Annotation(program, options)
    lines = articles.rdd.mapPartitions(lambda rows: run(row.asDict() for row in rows))
    return articles.sparkSession.read.schema(LINE).json(lines).persist(StorageLevel.MEMORY_AND_DISK)


def similar(lines: DataFrame) -> DataFrame:
    """Pairs of articles (``a``, ``b``) that may tell of the same event: all that the program links, and few more."""
    articles = lines.where("terms is not null").select("id", "terms")
    words = articles.select("id", F.explode("terms.word").alias("word"))
    rare = words.groupBy("word").count().where(F.col("count").between(2, MOST_ARTICLES_OF_A_WORD)).select("word")
    sharing = words.join(rare, "word")
    pairs = (
        sharing.withColumnRenamed("id", "a").join(sharing.withColumnRenamed("id", "b"), "word")
        .where("a < b").select("a", "b").distinct()
    )  # fmt: skip
    weights = articles.select(F.col("id").alias("b"), F.map_from_entries("terms").alias("weights"))
    similarity = F.expr("aggregate(terms, 0D, (sum, term) -> sum + term.weight * coalesce(weights[term.word], 0D))")
    both = pairs.join(articles.withColumnRenamed("id", "a"), "a").join(weights, "b")
    return both.where(similarity >= LEAST_SIMILARITY).select("a", "b")


def connected(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For everything in pairs the least of all that pairs lead to: the key of its group."""
    parents: dict[str, str] = {}

    def root(of: str) -> str:
        while parents.setdefault(of, of) != of:
            parents[of] = parents[parents[of]]
            of = parents[of]
        return of

    for a, b in pairs:
        first, second = sorted([root(a), root(b)])
        parents[second] = first
    return {member: root(member) for member in parents}


def keyed_by_event(articles: DataFrame, lines: DataFrame) -> DataFrame:
    """The articles that others are similar to, with a ``story`` that holds every event whole."""
    keys = connected((pair["a"], pair["b"]) for pair in similar(lines).toLocalIterator())
    table = articles.sparkSession.createDataFrame(list(keys.items()), "id string, story string")
    return articles.drop("story").join(table, "id")


def run(spark: SparkSession, articles: DataFrame, output: str, *, program: str = "gainsay", by_event: bool = False) -> None:
    """Writes the tables ``articles``, ``conflicts`` and ``drift`` as Parquet into a folder.

    :param by_event: whether articles of the same event are found and compared; else those with the same ``story`` are.
    """
    spark.sparkContext.addPyFile(__file__)
    if by_event:
        alone = annotate(articles.drop("story"), program, "--with-terms")
        members = keyed_by_event(articles, alone)
        alone = alone.join(members.select("id"), "id", "left_anti")
        options = ["--by-event"]
    else:
        alone = annotate(articles.where("story is null"), program)
        members, options = articles.where("story is not null"), []
    together = annotate(members.repartition("story").sortWithinPartitions("story", "id"), program, *options)
    compared = together.where("id is not null").drop("story").join(members.select("id", "story"), "id")
    found = together.where("id is null")
    annotated = alone.unionByName(compared).select("id", "story", "annotations", "error")
    annotated.write.parquet(f"{output}/articles")
    _rows(found, "conflicts").write.parquet(f"{output}/conflicts")
    _rows(found, "drift").write.parquet(f"{output}/drift")
    given, written = articles.count(), spark.read.parquet(f"{output}/articles").count()
    if given != written:
        raise ValueError(f"{given} articles became {written}: each needs an id of its own")


def _rows(stories: DataFrame, member: str) -> DataFrame:
    return stories.select("story", F.explode(member).alias("found")).select("story", "found.*")


def read(spark: SparkSession, path: str) -> DataFrame:
    """Articles from Parquet, or from JSON Lines where the path says so."""
    if path.rstrip("/").endswith((".jsonl", ".ndjson", ".json", ".jsonl.gz")):
        return spark.read.schema(ARTICLE).json(path)
    articles = spark.read.parquet(path)
    names = [column.split()[0] for column in ARTICLE.split(", ")]
    given = [F.col(name) if name in articles.columns else F.lit(None) for name in names]
    return articles.select(*[column.cast("string").alias(name) for name, column in zip(names, given)])


def main() -> None:
    parser = argparse.ArgumentParser(description="Annotates the articles of an archive and compares those of a story.")
    parser.add_argument("input", help="articles: Parquet, or JSON Lines (.jsonl, .ndjson, .json)")
    parser.add_argument("output", help="folder for the tables articles, conflicts and drift; must not exist")
    parser.add_argument("--by-event", action="store_true", help="find the articles of an event; else the column story says it")
    parser.add_argument("--program", default="gainsay", help="the program gainsay on the workers")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("gainsay").getOrCreate()
    run(spark, read(spark, options.input), options.output, program=options.program, by_event=options.by_event)
    tables = {name: spark.read.parquet(f"{options.output}/{name}").count() for name in ["articles", "conflicts", "drift"]}
    print(" · ".join(f"{count:,} {name}" for name, count in tables.items()))


if __name__ == "__main__":
    main()
