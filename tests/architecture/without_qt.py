"""Run in the environment of the core alone: Qt is not there, and nothing below the interface misses it."""

import importlib
from pathlib import Path

import pytest

import simulator

PACKAGE = Path(simulator.__file__).parent
FILES = [path.relative_to(PACKAGE).with_suffix("") for path in sorted(PACKAGE.rglob("*.py"))]
MODULES = [".".join(("simulator", *file.parts)).removesuffix(".__init__") for file in FILES if file.parts[0] != "ui"]


def test_qt_is_not_here() -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("PySide6")


@pytest.mark.parametrize("module", MODULES)
def test_what_is_below_the_interface_is_imported_without_qt(module: str) -> None:
    importlib.import_module(module)
