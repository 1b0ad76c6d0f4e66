"""Lint the QML of the interface, knowing the types that Python gives it; any warning is a failure.

Type information is made from the Python sources under simulator/ui, into build/qml/, and never into the source tree.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "simulator" / "ui"
BUILD = ROOT / "build" / "qml"
QT = Path(PySide6.__file__).parent
MODULE = "SafeSpace"
FOREIGN = ("core", "gui", "qml", "quick")
# The dump of a Python class says nothing of `constant`, so that every constant property would look stale.
LINT = ["--max-warnings", "0", "--stale-property-read", "disable"]


def bases_first(files: list[Path]) -> list[Path]:
    """Order the files so that a class is dumped after the classes it derives from."""
    classes = {file: list(_classes(file)) for file in files}
    home = {node.name: file for file, nodes in classes.items() for node in nodes}
    ordered: dict[Path, None] = {}

    def add(file: Path, above: frozenset[Path]) -> None:
        for name in (base.id for node in classes[file] for base in node.bases if isinstance(base, ast.Name)):
            if home.get(name, file) not in above | {file}:
                add(home[name], above | {file})
        ordered.setdefault(file)

    for file in files:
        if classes[file]:
            add(file, frozenset())
    return list(ordered)


def _classes(file: Path) -> Iterator[ast.ClassDef]:
    return (node for node in ast.parse(file.read_bytes()).body if isinstance(node, ast.ClassDef))


def make_types(files: list[Path]) -> None:
    """Write build/qml/SafeSpace/ with the types of these Python files."""
    folder = BUILD / MODULE
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\ndepends QtQuick auto\n", "utf-8")
    dump, registration = folder / "types.json", folder / "registration.cpp"
    foreign = ",".join(str(QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json") for name in FOREIGN)
    run(sys.executable, QT / "scripts" / "metaobjectdump.py", "--quiet", "--out-file", dump, *files)
    run(
        *(QT / "Qt" / "libexec" / "qmltyperegistrar", dump, "-o", registration, "--foreign-types", foreign),
        *("--generate-qmltypes", folder / "types.qmltypes", "--import-name", MODULE),
        *("--major-version", "1", "--minor-version", "0"),
    )


def run(*command: str | Path) -> None:
    """Run a tool; if it fails, so do we."""
    status = subprocess.run([str(part) for part in command], check=False, cwd=ROOT).returncode
    if status:
        sys.exit(status)


def main() -> None:
    """Lint all that is there; nothing to lint is fine."""
    documents = sorted((UI / "qml").rglob("*.qml"))
    if not documents:
        return
    python = bases_first(sorted(UI.rglob("*.py")))
    if any("@QmlElement" in file.read_text("utf-8") for file in python):
        make_types(python)
    run(QT / "qmllint", *LINT, "-I", BUILD, "-I", UI / "qml", *documents)


if __name__ == "__main__":
    main()
