"""One function finds the data files wherever the program runs from."""

from pathlib import Path

import pytest

from simulator import folders


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package somewhere else, without data."""
    folder = tmp_path / "site" / "simulator"
    folder.mkdir(parents=True)
    monkeypatch.setattr(folders, "__file__", str(folder / "folders.py"))
    return folder


def test_in_a_checkout(package: Path) -> None:
    (package.parent / "assets").mkdir()
    assert folders.data_folder("assets") == package.parent / "assets"


def test_in_an_installed_package_what_it_brought_comes_first(package: Path) -> None:
    (package / "_data" / "scenarios").mkdir(parents=True)
    (package.parent / "scenarios").mkdir()
    assert folders.data_folder("scenarios") == package / "_data" / "scenarios"


def test_in_a_bundled_program(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked = tmp_path / "unpacked"
    (unpacked / "simulator" / "_data" / "assets").mkdir(parents=True)
    (package.parent / "assets").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(unpacked), raising=False)
    assert folders.data_folder("assets") == unpacked / "simulator" / "_data" / "assets"


def test_a_missing_folder_is_named_with_the_places(package: Path) -> None:
    with pytest.raises(FileNotFoundError) as failure:
        folders.data_folder("assets")
    assert "'assets'" in str(failure.value)
    assert str(package / "_data" / "assets") in str(failure.value)
    assert str(package.parent / "assets") in str(failure.value)
