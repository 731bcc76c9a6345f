"""What the tests share."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent
REPOSITORY = FOLDER.parent.parent

sys.path[:0] = [str(FOLDER / "src"), str(REPOSITORY / "Clients/testing")]

import gainsay  # noqa: E402

STORY = [
    {"id": "gazette", "text": "“At last” — the sheriff said 12 people died in Halden. He denied that the dam had failed."},
    {"id": "wire", "text": "The sheriff said that 17 people died in Halden. The mayor said: “Nobody warned us.”"},
]


def annotate(articles: list[dict[str, Any]], *options: str) -> list[gainsay.Line]:
    """What ``gainsay annotate`` writes about articles."""
    text = "".join(json.dumps(article) + "\n" for article in articles)
    command = [gainsay.find_program(), "annotate", "--input", "jsonl", *options]
    run = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    return [gainsay.line_from_json(json.loads(line)) for line in run.stdout.splitlines()]


def sorted_lines(lines: list[gainsay.Line]) -> list[gainsay.Line]:
    """Stories behind all articles, as the command writes them."""
    return sorted(lines, key=lambda line: isinstance(line, gainsay.Story))
