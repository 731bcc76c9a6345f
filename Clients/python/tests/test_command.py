from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from support import FOLDER, REPOSITORY

import gainsay

HALDEN = str(REPOSITORY / "Protocol" / "examples" / "halden-flood")


def has_setuptools() -> bool:
    try:
        return int(importlib.metadata.version("setuptools").split(".")[0]) >= 77
    except importlib.metadata.PackageNotFoundError:
        return False


class CommandTests(unittest.TestCase):
    def test_the_module_is_the_command(self) -> None:
        environment = {**os.environ, "PYTHONPATH": str(FOLDER / "src")}
        module, program = [sys.executable, "-m", "gainsay"], [gainsay.find_program()]
        for arguments in [["--version"], ["annotate", "--help"], ["annotate", HALDEN], ["annotate", "/none"], ["fly"]]:
            run, wanted = (
                subprocess.run([*command, *arguments], capture_output=True, env=environment, check=False)
                for command in [module, program]
            )
            self.assertEqual((run.returncode, run.stdout), (wanted.returncode, wanted.stdout), arguments)

    def test_the_folder_can_be_installed(self) -> None:
        if not has_setuptools():
            self.skipTest("setuptools 77 or later is not installed")
        with TemporaryDirectory() as temporary:
            source, target = Path(temporary) / "source", Path(temporary) / "target"
            shutil.copytree(FOLDER, source, ignore=shutil.ignore_patterns("*.egg-info", "build"))
            pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--no-build-isolation"]
            subprocess.run([*pip, "--target", target, source], check=True, capture_output=True)
            self.assertTrue((target / "gainsay" / "py.typed").exists())
            [metadata] = target.glob("gainsay-*/METADATA")
            self.assertIn(f"Version: {gainsay.__version__}", metadata.read_text())
            self.assertIn("License-Expression: Apache-2.0", metadata.read_text())

    def test_types_are_right(self) -> None:
        if importlib.util.find_spec("mypy") is None:
            self.skipTest("mypy is not installed")
        environment = {**os.environ, "MYPYPATH": f"src:tests:{REPOSITORY / 'Clients/testing'}"}
        run = subprocess.run(
            [sys.executable, "-m", "mypy", "--cache-dir", os.devnull], cwd=FOLDER, env=environment, capture_output=True,
            text=True, check=False)  # fmt: skip
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
