"""``python -m gainsay`` is the command ``gainsay``: the same options, input, output and exit status."""

from __future__ import annotations

import os
import sys

from .program import ProgramNotFound, find_program


def main() -> None:
    try:
        program = find_program()
    except ProgramNotFound as error:
        sys.exit(f"gainsay: {error}")
    os.execv(program, [program, *sys.argv[1:]])


if __name__ == "__main__":
    main()
