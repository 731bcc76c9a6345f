"""The example story, and how a client shows it."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from terminal import draw, styles_of

CLIENTS = Path(__file__).resolve().parents[1]

# Words of harbour-post.txt whose innermost annotation is of each kind.
KINDS = {
    "quote": "It is time that somebody",
    "claim": "hundreds of miles",
    "denial": "has dismissed",
    "number conflict": "900 miles",
}


@contextmanager
def story():
    """The path of an article in a copy of the example story, which goes when it is left."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(CLIENTS.parent / "Protocol/examples/caspian-launch", Path(folder, "caspian-launch"))
        yield copy / "harbour-post.txt"


def has_four_colours(screen):
    """Whether each kind has one colour, and no other kind has it."""
    found = [{style.foreground for style in styles_of(screen, words)} for words in KINDS.values()]
    return all(len(each) == 1 and None not in each for each in found) and len(set.union(*found)) == len(KINDS)


def draw_if_asked(screen, client, title):
    """Makes picture.svg in a client's folder anew where GAINSAY_UPDATE_PICTURES is set."""
    if os.environ.get("GAINSAY_UPDATE_PICTURES"):
        draw(screen, CLIENTS / client / "picture.svg", title=title)
