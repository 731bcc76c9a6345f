"""Runs a program in a terminal without a screen (tmux), and draws what it shows as an SVG picture."""

import os
import re
import signal
import subprocess
import tempfile
import time
import unicodedata
from dataclasses import dataclass, replace
from html import escape


@dataclass(frozen=True)
class Style:
    """How a cell of a terminal looks. Colours are "#rrggbb", or None for those of the terminal."""

    foreground: str | None = None
    background: str | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False


class Terminal:
    """A terminal of its own for one command; ends the command with it."""

    def __init__(self, command, columns=100, rows=30, environment=None, folder=None):
        self._folder = tempfile.TemporaryDirectory(prefix="terminal")
        self._tmux = ["tmux", "-S", os.path.join(self._folder.name, "socket"), "-f", "/dev/null"]
        self.columns, self.rows = columns, rows
        colours = ["set", "-g", "default-terminal", "tmux-256color", ";", "set", "-g", "status", "off", ";"]
        assignments = [f"{name}={value}" for name, value in (environment or {}).items()]
        size = ["-x", str(columns), "-y", str(rows), "-c", str(folder or os.getcwd())]
        subprocess.run(
            self._tmux + colours + ["new-session", "-d"] + size + ["env"] + assignments + command, check=True
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        panes = self._tmux + ["list-panes", "-F", "#{pane_pid}"]
        first = subprocess.run(panes, capture_output=True, text=True).stdout.strip()
        processes = _with_descendants(int(first)) if first else []
        subprocess.run(self._tmux + ["kill-server"], stderr=subprocess.DEVNULL)
        for process in processes:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self._folder.cleanup()

    def type(self, *keys):
        """Presses keys, named as tmux does: "Enter", "Escape", or text."""
        subprocess.run(self._tmux + ["send-keys"] + list(keys), check=True)

    def screen(self):
        """What is shown: a list of lines, each a list of (character, Style)."""
        capture = self._tmux + ["capture-pane", "-e", "-p", "-N"]
        return cells_of(subprocess.run(capture, capture_output=True, text=True, check=True).stdout)

    def wait(self, what, condition, seconds=60):
        """The first screen for which a condition holds; an error that shows the screen where none comes."""
        end = time.monotonic() + seconds
        while True:
            screen = self.screen()
            if condition(screen):
                return screen
            if time.monotonic() > end:
                raise TimeoutError(f"no {what}:\n" + text_of(screen))
            time.sleep(0.05)


def _with_descendants(process):
    """A process and those that it has started: some outlive their terminal."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = [tuple(map(int, line.split())) for line in listed.splitlines()]
    found = [process]
    for each in found:
        found += [child for child, parent in parents if parent == each]
    return found


def text_of(screen):
    return "\n".join("".join(character for character, _ in line).rstrip() for line in screen)


def styles_of(screen, words):
    """The styles of the cells where words stand for the first time on one line; none where they do not."""
    for line in screen:
        start = "".join(character for character, _ in line).find(words)
        if start >= 0:
            return [style for _, style in line[start : start + len(words)]]
    return []


_ESCAPE = re.compile(r"\x1b\[([0-9;:]*)m|\x1b[()].|[\x0e\x0f]")
_SWITCHES = {
    "1": {"bold": True}, "3": {"italic": True}, "4": {"underline": True}, "7": {"reverse": True},
    "22": {"bold": False}, "23": {"italic": False}, "24": {"underline": False}, "27": {"reverse": False},
    "39": {"foreground": None}, "49": {"background": None},
}  # fmt: skip


def cells_of(captured):
    """The lines of text with escape sequences (ECMA-48, select graphic rendition) as lists of (character, Style)."""
    style, lines = Style(), []
    for line in captured.split("\n")[:-1]:
        cells, at = [], 0
        for found in _ESCAPE.finditer(line):
            cells += [(character, style) for character in line[at : found.start()]]
            at = found.end()
            if found[1] is not None:
                style = _changed(style, found[1])
        lines.append(cells + [(character, style) for character in line[at:]])
    return lines


def _changed(style, parameters):
    codes = parameters.split(";")
    while codes:
        code = codes.pop(0)
        if code in ("38", "48", "58"):
            colour = _palette(int(codes[1])) if codes[0] == "5" else "#%02x%02x%02x" % tuple(map(int, codes[1:4]))
            codes = codes[2 if codes[0] == "5" else 4 :]
            if code != "58":
                style = replace(style, **{"foreground" if code == "38" else "background": colour})
        elif code in ("", "0"):
            style = Style()
        elif code.startswith("4:"):
            style = replace(style, underline=code != "4:0")
        elif code in _SWITCHES:
            style = replace(style, **_SWITCHES[code])
        elif re.fullmatch("3[0-7]|9[0-7]|4[0-7]|10[0-7]", code):
            number = int(code)
            name = "foreground" if number // 10 in (3, 9) else "background"
            style = replace(style, **{name: _palette(number % 10 + (8 if number >= 90 else 0))})
    return style


_SIXTEEN = (
    "#1e1e1e #cd5c5c #6a9955 #d7a65f #569cd6 #c586c0 #4ec9b0 #d4d4d4 "
    "#808080 #f48771 #98c379 #e5c07b #7fb2e6 #d8a0df #7fd8c8 #ffffff"
).split()


def _palette(index):
    """A colour of the palette of 256 that xterm has."""
    if index < 16:
        return _SIXTEEN[index]
    if index >= 232:
        return "#%02x%02x%02x" % ((8 + 10 * (index - 232),) * 3)
    level = [0, 95, 135, 175, 215, 255]
    return "#%02x%02x%02x" % tuple(level[(index - 16) // step % 6] for step in (36, 6, 1))


_CELL = (8.0, 17.0)


def draw(screen, path, foreground="#d4d4d4", background="#1e1e1e", title="A terminal"):
    """Writes a picture of a screen: a text element for each stretch of one style."""
    width, height = _CELL
    columns = max(sum(map(_width, (character for character, _ in line))) for line in screen)
    size = f'width="{columns * width + 16:g}" height="{len(screen) * height + 16:g}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" font-family="monospace" font-size="13">',
        f"<title>{escape(title)}</title>",
        f'<rect width="100%" height="100%" rx="6" fill="{background}"/>',
        '<g transform="translate(8 8)" xml:space="preserve">',
    ]
    for row, line in enumerate(screen):
        column = 0
        for text, style in _stretches(line):
            cells = sum(map(_width, text))
            parts += _drawn(text, style, column * width, row * height, cells * width, foreground, background)
            column += cells
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(parts + ["</g>", "</svg>", ""]))


def _stretches(line):
    stretches = []
    for character, style in line:
        if stretches and stretches[-1][1] == style:
            stretches[-1] = (stretches[-1][0] + character, style)
        else:
            stretches.append((character, style))
    return stretches


def _drawn(text, style, x, y, length, foreground, background):
    colours = [style.foreground or foreground, style.background or background]
    ink, paper = reversed(colours) if style.reverse else colours
    if paper != background:
        yield f'<rect x="{x:g}" y="{y:g}" width="{length:g}" height="{_CELL[1]:g}" fill="{paper}"/>'
    if not text.strip():
        return
    looks = "".join(
        attribute
        for attribute, wanted in [
            (' font-weight="bold"', style.bold),
            (' font-style="italic"', style.italic),
            (' text-decoration="underline"', style.underline),
        ]
        if wanted
    )
    place = f'x="{x:g}" y="{y + 13:g}" textLength="{length:g}" lengthAdjust="spacingAndGlyphs"'
    yield f'<text {place} fill="{ink}"{looks}>{escape(text)}</text>'


def _width(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
