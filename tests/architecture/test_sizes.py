"""Modules, functions and QML files stay small enough to be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sorted((ROOT / "simulator").rglob("*.py"))
QML = sorted((ROOT / "simulator").rglob("*.qml"))
LINES_OF_A_FILE = 300
LINES_OF_A_FUNCTION = 40


def long_functions(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LINES_OF_A_FUNCTION:
                yield f"{node.name} has {lines} lines"


def test_no_file_is_too_long() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in PYTHON + QML}
    assert {str(path.relative_to(ROOT)): size for path, size in sizes.items() if size > LINES_OF_A_FILE} == {}


def test_no_function_is_too_long() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {function}"
        for path in PYTHON
        for function in long_functions(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_long_function_is_found() -> None:
    body = "    x = 1\n"
    assert list(long_functions("def f():\n" + body * LINES_OF_A_FUNCTION)) == ["f has 41 lines"]
    assert list(long_functions("def f():\n" + body * (LINES_OF_A_FUNCTION - 1))) == []


def test_there_is_something_to_measure() -> None:
    assert PYTHON
