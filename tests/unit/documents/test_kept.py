"""What is kept of a document is what was read, and only of files that come with the program."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from simulator.documents import DocumentError, data_folder, kept, read

OURS = data_folder("assets") / "world" / "roles.yaml"


class Making:
    """Gives a value, and counts how often it was asked."""

    def __init__(self, value: Any) -> None:
        self.value, self.asked = value, 0

    def __call__(self) -> Any:
        self.asked += 1
        return self.value


def again(path: Path, content: bytes, folder: Path) -> Callable[[Any], Any]:
    return lambda make: kept.once(path, content, make, folder)


@pytest.mark.parametrize("value", [None, {}, {"a": [1, 2.5, True, None, "Größe"]}])
def test_what_was_made_is_made_once(value: Any, tmp_path: Path) -> None:
    making = Making(value)
    once = again(OURS, b"a: b", tmp_path)
    assert (once(making), once(making), making.asked) == (value, value, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["assets-world-roles.values"]


def test_a_changed_file_is_read_anew_and_takes_the_old_ones_place(tmp_path: Path) -> None:
    assert again(OURS, b"a: b", tmp_path)(Making("b")) == "b"
    assert again(OURS, b"a: c", tmp_path)(Making("c")) == "c"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_damaged_value_is_made_anew(tmp_path: Path) -> None:
    once = again(OURS, b"a: b", tmp_path)
    once(Making("b"))
    file = next(tmp_path.iterdir())
    file.write_bytes(file.read_bytes()[:-1])
    making = Making("b")
    assert (once(making), once(making), making.asked) == ("b", "b", 1)


def test_of_other_files_nothing_is_kept(tmp_path: Path) -> None:
    making = Making("b")
    once = again(tmp_path / "assets" / "own.yaml", b"a: b", tmp_path / "cache")
    assert (once(making), once(making), making.asked) == ("b", "b", 2)
    assert list(tmp_path.iterdir()) == []


def test_a_fault_is_told_each_time(tmp_path: Path) -> None:
    def faulty() -> Any:
        raise DocumentError([])

    for _ in range(2):
        with pytest.raises(DocumentError):
            again(OURS, b"a: b", tmp_path)(faulty)
    assert list(tmp_path.iterdir()) == []


def test_a_kept_document_still_knows_its_places() -> None:
    first, second = read(OURS), read(OURS)
    assert second.value == first.value
    line = OURS.read_text("utf-8").splitlines().index("management:") + 1
    assert second.problem(("management",), "X001", "It is wrong.").line == line
