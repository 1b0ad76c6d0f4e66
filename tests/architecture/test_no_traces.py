"""No file of the project names one computer's folders or the host of a package index."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MADE_HERE = {"build", "dist", "out", "__pycache__", "node_modules"}
KEPT = {".ci", ".gitignore", ".gitattributes", ".editorconfig"}
FOLDER = re.compile(r"(?<![\w.:/-])/(?:work|root|tmp|home|Users)/")
HOST = re.compile(r"pypi\.org|python(?=hosted)")


def sources(folder: Path = ROOT) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in MADE_HERE or (path.name.startswith(".") and path.name not in KEPT):
            continue
        if path.is_dir():
            yield from sources(path)
        else:
            yield path


def traces(text: str) -> list[str]:
    return FOLDER.findall(text) + HOST.findall(text)


def test_no_source_has_traces() -> None:
    found = {str(path.relative_to(ROOT)): traces(path.read_bytes().decode("utf-8", "ignore")) for path in sources()}
    assert {name: what for name, what in found.items() if what} == {}


def test_traces_are_found() -> None:
    assert traces("see /" + "tmp/x") == ["/" + "tmp/"]
    assert traces("https://py" + "pi.org/simple") == ["py" + "pi.org"]
    assert traces("the work/life balance, https://example.org/home/, ../work/x, a tmp folder") == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-test.lock"])
def test_a_lock_names_neither_host_nor_file(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if "--hash=sha256:" not in line]
    assert [line for line in words if "/" in line or "@" in line or line.startswith("-")] == []


def test_the_lock_of_the_tests_holds_the_lock_of_the_program() -> None:
    program, tests = (requirements(name) for name in ("requirements.lock", "requirements-test.lock"))
    assert program
    assert program <= tests


def requirements(name: str) -> set[str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return {line.rstrip("\\ ") for line in lines if line and not line.startswith((" ", "#"))}
