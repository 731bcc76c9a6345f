"""How fast articles go through the daemon, beside ``gainsay annotate`` on the same file of JSON Lines.

    python bench.py FILE.jsonl

Both read the same file, one after the other, three times; the medians are compared.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import time
from collections.abc import Callable

import gainsay


def seconds(work: Callable[[], None]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description="Compares the client's speed with that of the command.")
    parser.add_argument("file", help="articles as JSON Lines")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    program = gainsay.find_program()
    articles = sum(1 for _ in gainsay.read_articles(options.file))

    def command() -> None:
        subprocess.run([program, "annotate", "--input", "jsonl", options.file], stdout=subprocess.DEVNULL, check=True)

    def client() -> None:
        with gainsay.Daemon() as daemon:
            answered = sum(isinstance(line, gainsay.AnnotatedArticle) for line in daemon.stream(gainsay.read_articles(options.file)))
        assert answered == articles, f"{answered} of {articles} articles were answered"

    times = [(seconds(command), seconds(client)) for _ in range(options.runs)]
    for name, runs in zip(["gainsay annotate", "gainsay.Daemon"], zip(*times)):
        middle = statistics.median(runs)
        print(f"{name:<18}{articles / middle:8,.0f} articles a second ({middle:.1f} s)")
    print(f"{'speed of the client':<19}{statistics.median(a / b for a, b in times):7.0%} of that of the command")


if __name__ == "__main__":
    main()
