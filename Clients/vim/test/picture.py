"""Shows the example story in Vim with ALE: the places of what it finds are right, and the message under the cursor is seen.

python3 picture.py VIM ALE: the program, and the folder of the plugin. gainsay is on the PATH.
GAINSAY_UPDATE_PICTURES=1 draws the picture anew.
"""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "testing"))
from example import CLIENTS, draw_if_asked, story
from terminal import Terminal, styles_of, text_of

VIM, ALE = sys.argv[1:]

SETTINGS = rf"""
set nocompatible runtimepath+={ALE},{CLIENTS / 'vim'}
set termguicolors background=dark linebreak breakindent laststatus=2 shortmess+=F
let &t_8f = "\<Esc>[38;2;%lu;%lu;%lum"
let &t_8b = "\<Esc>[48;2;%lu;%lu;%lum"
let g:ale_set_highlights = 1
let g:ale_virtualtext_cursor = 0
let g:ale_echo_msg_format = '%code%: %s'
filetype plugin on
syntax on
highlight ALEWarning guifg=#f0a95c gui=underline cterm=underline
highlight ALEWarningSign guifg=#f0a95c guibg=NONE
highlight SignColumn guibg=NONE
"""


def words_of(found, lines):
    """What ALE marks, cut out of the text by bytes."""
    return {lines[each["lnum"] - 1][each["col"] - 1 : each["end_col"]].decode() for each in found}


with story() as article:
    folder = article.parent.parent
    (folder / "vimrc").write_text(SETTINGS)
    command = [VIM, "-n", "-i", "NONE", "-u", str(folder / "vimrc"), article.name]
    environment = {"HOME": str(folder), "PATH": os.environ["PATH"], "COLORTERM": "truecolor"}
    with Terminal(command, 100, 26, environment, article.parent) as terminal:
        terminal.wait("text", lambda screen: styles_of(screen, "Moscow rejects"))
        terminal.wait("mark", lambda screen: all(style.underline for style in styles_of(screen, "900 miles")))
        terminal.type("/900 miles", "Enter")
        terminal.type(":nohlsearch | call writefile([json_encode(ale#engine#GetLoclist(bufnr()))], '../found')", "Enter")
        terminal.type("h", "l")
        screen = terminal.wait("message", lambda screen: "number-conflict: 900 miles" in text_of(screen))
        found = json.loads((folder / "found").read_text())
    words = words_of(found, article.read_bytes().split(b"\n"))

# Before the one there is a dash of three bytes, in the other there are quotation marks.
assert {"four Russian cruise missiles", "“We do not discuss rumours,” he added"} <= words, words
draw_if_asked(screen, "vim", "An article in Vim with ALE: figures that disagree and denials are marked")
