"""Where the program is."""

from __future__ import annotations

import os
import shutil
from typing import Union

Path = Union[str, "os.PathLike[str]"]


class ProgramNotFound(FileNotFoundError):
    """There is no program ``gainsay``."""


def find_program(path: Path | None = None) -> str:
    """The program's path: the one given, else the variable ``GAINSAY_PROGRAM``, else ``gainsay`` on the ``PATH``."""
    wanted = os.fspath(path) if path is not None else os.environ.get("GAINSAY_PROGRAM") or "gainsay"
    found = shutil.which(wanted)
    if found is None:
        raise ProgramNotFound(f"no program {wanted}: put gainsay on the PATH, or name it in GAINSAY_PROGRAM")
    return found
