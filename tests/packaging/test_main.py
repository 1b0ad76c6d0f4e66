"""`python main.py` finds the right Python, or says in plain words what to do."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MAIN = Path(__file__).resolve().parents[2] / "main.py"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in environment is a shell script")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with a space in its name and nothing but main.py in it."""
    folder = tmp_path / "safe space"
    folder.mkdir()
    shutil.copy(MAIN, folder)
    return folder


def start(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start main.py from elsewhere, in a Python that has no packages."""
    command = [sys.executable, "-I", "-S", str(checkout / "main.py"), *arguments]
    return subprocess.run(command, cwd=checkout.parent, capture_output=True, text=True, check=False)


def make_environment(checkout: Path) -> None:
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "<%s>" "$@"\nexit 7\n')
    python.chmod(0o755)
    (checkout / ".venv" / "pyvenv.cfg").touch()


def test_it_hands_over_to_the_environment(checkout: Path) -> None:
    make_environment(checkout)
    done = start(checkout, "assess", "two words")
    assert done.stdout == f"<{checkout / 'main.py'}><assess><two words>"
    assert done.returncode == 7


def test_without_an_environment_it_says_what_to_type(checkout: Path) -> None:
    done = start(checkout)
    assert done.returncode == 1
    assert done.stdout == ""
    for line in ["make run", "make test", r".venv\Scripts\python -m pip install --require-hashes -r requirements.lock"]:
        assert f"    {line}\n" in done.stderr


def test_a_half_made_environment_is_not_handed_over_to(checkout: Path) -> None:
    make_environment(checkout)
    (checkout / ".venv" / "bin" / "python").unlink()
    assert "make run" in start(checkout).stderr


def test_an_old_python_can_read_it_to_the_sentence_about_versions() -> None:
    ast.parse(MAIN.read_text(encoding="utf-8"), feature_version=(3, 4))
