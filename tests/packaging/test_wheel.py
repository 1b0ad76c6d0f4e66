"""The wheel holds all that the program needs, and starts far from the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STARTS = [
    ["--version"],
    ["check"],
]


def run(command: list[str | Path], cwd: Path, **extra: str) -> str:
    """Run a command to its good end, and give what it printed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=clean | extra, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder], ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("far away") / "site"
    run([sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", site, wheel], site.parent)
    return site


def shipped(folder: str) -> set[str]:
    """Name the files of a data folder as the wheel holds them."""
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"simulator/_data/{path.relative_to(ROOT).as_posix()}" for path in files}


def test_the_wheel_holds_the_data_the_interface_and_the_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    interface = {path.relative_to(ROOT).as_posix() for path in (ROOT / "simulator").rglob("*.qml")}
    assert (shipped("assets") | shipped("scenarios") | interface) - names == set()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith("tests/") for name in names)


@pytest.mark.parametrize("folder", ["assets", "scenarios"])
def test_an_installed_program_finds_its_own_data(installed: Path, folder: str) -> None:
    ask = f"import simulator.documents as d; print(d.data_folder({folder!r}))"
    found = run([sys.executable, "-c", ask], installed.parent, PYTHONPATH=str(installed))
    assert Path(found.strip()) == installed / "simulator" / "_data" / folder


@pytest.mark.parametrize("arguments", STARTS, ids=" ".join)
def test_an_installed_program_starts(installed: Path, arguments: list[str], tmp_path: Path) -> None:
    where = {"PYTHONPATH": str(installed), "SAFE_SPACE_HOME": str(tmp_path)}
    as_module = run([sys.executable, "-m", "simulator", *arguments], installed.parent, **where)
    as_command = run([installed / "bin" / "safe-space", *arguments], installed.parent, **where)
    assert as_module
    assert as_command
