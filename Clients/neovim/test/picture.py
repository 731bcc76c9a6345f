"""Shows the example story in Neovim: the four kinds have four colours.

python3 picture.py NVIM: the program, of version 0.11 or later. gainsay is on the PATH.
GAINSAY_UPDATE_PICTURES=1 draws the picture anew.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "testing"))
from example import CLIENTS, draw_if_asked, has_four_colours, story
from terminal import Terminal, styles_of

SETTINGS = [
    f"set runtimepath+={CLIENTS / 'neovim'}",
    "set termguicolors linebreak breakindent noruler shortmess+=F",
    "lua vim.diagnostic.config({ virtual_text = false })",
    "set laststatus=2 statusline=%t%=%{v:lua.require'gainsay'.status()}",
]

with story() as article:
    command = [sys.argv[1], "--clean", "-n"] + [part for setting in SETTINGS for part in ("--cmd", setting)]
    environment = {"XDG_STATE_HOME": str(article.parent.parent), "COLORTERM": "truecolor", "PATH": os.environ["PATH"]}
    with Terminal(command + [article.name], 100, 38, environment, article.parent) as terminal:
        terminal.wait("four colours", has_four_colours)
        terminal.type(":GainsayConflicts", "Enter")
        screen = terminal.wait("list", lambda screen: styles_of(screen, "all or none:"))
draw_if_asked(screen, "neovim", "An article in Neovim, and below it the figures that disagree")
