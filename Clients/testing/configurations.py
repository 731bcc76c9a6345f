"""Starts the server as the configuration files of editors say, and looks at what the clients have in common.

python3 configurations.py; gainsay is on the PATH.
"""

import json
import re
import subprocess
import unittest
from pathlib import Path

try:
    import tomllib
except ModuleNotFoundError:
    tomllib = None

with_toml = unittest.skipUnless(tomllib, "Python before 3.11 reads no TOML")
CLIENTS = Path(__file__).resolve().parents[1]
EDITORS = ["emacs", "helix", "kate", "neovim", "sublime", "vim", "vscode", "zed"]


def conversation(command, options):
    """What the server answers to initialize, and the methods of what it says besides."""
    messages = [
        {"id": 1, "method": "initialize", "params": {"capabilities": {}, "initializationOptions": options}},
        {"method": "initialized", "params": {}},
        {"id": 2, "method": "shutdown"},
        {"method": "exit"},
    ]
    lines = "".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in messages)
    run = subprocess.run(command + ["--framing", "lines"], input=lines, capture_output=True, text=True, timeout=60)
    said = [json.loads(line) for line in run.stdout.splitlines()]
    answer = next(each["result"] for each in said if each.get("id") == 1 and "result" in each)
    return run.returncode, answer["capabilities"], [each["method"] for each in said if "method" in each]


class Configurations(unittest.TestCase):
    def check(self, command, options):
        status, capabilities, methods = conversation(command, options)
        self.assertEqual(status, 0)
        self.assertNotIn("window/showMessage", methods, "the server does not like the settings")
        return capabilities["semanticTokensProvider"]["legend"]["tokenTypes"]

    def test_kate(self):
        (server,) = json.loads((CLIENTS / "kate/settings.json").read_text())["servers"].values()
        types = self.check(server["command"], server["initializationOptions"])
        self.assertEqual(types, ["type", "function", "macro", "enumMember"])
        for mode in ["Normal", "None", "Markdown", "HTML"]:
            self.assertRegex(mode, server["highlightingModeRegex"])

    @with_toml
    def test_helix(self):
        file = tomllib.loads((CLIENTS / "helix/languages.toml").read_text())
        server = file["language-server"]["gainsay"]
        self.check([server["command"], *server["args"]], server["config"])
        self.assertTrue(all("gainsay" in language["language-servers"] for language in file["language"]))

    def test_sublime(self):
        file = json.loads((CLIENTS / "sublime/LSP.sublime-settings").read_text())
        client = file["clients"]["gainsay"]
        settings = {name.removeprefix("gainsay."): value for name, value in client["settings"].items()}
        types = self.check(client["command"], {"gainsay": settings})
        self.assertEqual(sorted(client["semantic_tokens"]), sorted(types))

    @with_toml
    def test_zed(self):
        extension = tomllib.loads((CLIENTS / "zed/extension.toml").read_text())
        package = tomllib.loads((CLIENTS / "zed/Cargo.toml").read_text())["package"]
        self.assertEqual(extension["version"], package["version"])
        self.assertIn("gainsay", extension["language_servers"])

    def test_pages_name_version_and_licence_and_files_that_are_there(self):
        for editor in EDITORS:
            with self.subTest(editor):
                page = (CLIENTS / editor / "README.md").read_text()
                self.assertIn("Version 0.1.0. Licence: Apache 2.0", page)
                for target in re.findall(r"\]\((?!http)([^)#]+)", page):
                    self.assertTrue((CLIENTS / editor / target).exists(), target)


if __name__ == "__main__":
    unittest.main()
