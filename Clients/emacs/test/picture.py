"""Shows the example story in Emacs with eglot: the four kinds have four colours.

python3 picture.py EMACS: the program. gainsay is on the PATH. GAINSAY_UPDATE_PICTURES=1 draws the picture anew.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "testing"))
from example import CLIENTS, draw_if_asked, has_four_colours, story
from terminal import Terminal, styles_of

SETTINGS = """
(progn
  (set-terminal-parameter nil 'background-mode 'dark)
  (frame-set-background-mode (selected-frame))
  (menu-bar-mode -1)
  (setq suggest-key-bindings nil extended-command-suggest-shorter nil)
  (setq eldoc-echo-area-use-multiline-p nil eglot-ignored-server-capabilities '(:documentHighlightProvider))
  (global-visual-line-mode 1)
  (require 'eglot)
  (apply #'eglot (eglot--guess-contact)))
"""

with story() as article:
    home = article.parent.parent
    (home / ".emacs.d").mkdir()
    (home / ".emacs.d/early-init.el").write_text("(setq native-comp-deferred-compilation nil)")
    command = [sys.argv[1], "-nw", "-l", str(CLIENTS / "emacs/gainsay.el"), str(article), "--eval", SETTINGS]
    environment = {"HOME": str(home), "COLORTERM": "truecolor", "PATH": os.environ["PATH"]}
    with Terminal(command, 100, 40, environment) as terminal:
        terminal.wait("four colours", has_four_colours)
        terminal.type("M-x", "gainsay-conflicts", "Enter")
        screen = terminal.wait("list", lambda screen: styles_of(screen, "all or none:"))
draw_if_asked(screen, "emacs", "An article in Emacs, and below it the figures that disagree")
