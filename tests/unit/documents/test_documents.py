from pathlib import Path

import msgspec
import pytest

from simulator.documents import DocumentError, load, read


class Item(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    count: int = 0


class Sheet(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    items: list[Item] = []
    note: str = ""


def faults(tmp_path: Path, text: str) -> list[tuple[str, int]]:
    path = tmp_path / "sheet.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path, Sheet)
    assert all(problem.path == str(path) for problem in caught.value.problems)
    return [(problem.code, problem.line) for problem in caught.value.problems]


def test_a_sound_file_is_its_type(tmp_path: Path) -> None:
    path = tmp_path / "sheet.yaml"
    path.write_text("title: Größe\nitems:\n  - {id: a, count: 2}\nnote: 2026-03-01\n", encoding="utf-8-sig")
    assert load(path, Sheet) == Sheet("Größe", [Item("a", 2)], "2026-03-01")


def test_all_faults_are_told_in_one_run_each_in_its_own_line(tmp_path: Path) -> None:
    text = "title: x\nitems:\n  - {id: a, count: many}\n  - {id: b}\n  - {id: c, size: 1}\n  - {count: 3}\nbogus: 1\n"
    assert faults(tmp_path, text) == [("D010", 3), ("D010", 5), ("D010", 6), ("D010", 7)]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("title: x\nnote: no\n", "D006", 2),
        ("title: x\nnote: 7:30\n", "D006", 2),
        ("title: x\non: y\n", "D006", 2),
        ("title: x\ntitle: y\n", "D005", 2),
        ("title: @home\n", "D003", 1),
        ("", "D004", 0),
        ("# only a remark\n", "D004", 0),
    ],
)
def test_yaml_traps_are_caught(tmp_path: Path, text: str, code: str, line: int) -> None:
    assert faults(tmp_path, text) == [(code, line)]


def test_quoted_words_are_no_traps(tmp_path: Path) -> None:
    path = tmp_path / "sheet.yaml"
    path.write_text('title: "no"\nnote: "7:30"\n', encoding="utf-8")
    assert load(path, Sheet) == Sheet("no", [], "7:30")


def test_a_file_that_is_missing_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="D001"):
        load(tmp_path / "absent.yaml", Sheet)
    path = tmp_path / "latin.yaml"
    path.write_bytes("title: Größe\n".encode("latin-1"))
    with pytest.raises(DocumentError, match="D002"):
        load(path, Sheet)


@pytest.mark.parametrize(
    ("text", "code", "advice"),
    [
        ("title: great shift #nurselife\n", "D007", 'Write: title: "great shift #nurselife"'),
        ("- great shift #nurselife\n", "D007", 'Write: - "great shift #nurselife"'),
        ("title: #nurselife\n", "D007", 'Write: title: "#nurselife"'),
        ("title: @home tonight\n", "D003", 'Write: title: "@home tonight"'),
        ("title: *really*\n", "D003", 'Write: title: "*really*"'),
        ("title: so: this is it\n", "D003", 'Write: title: "so: this is it"'),
        ("title: %d of us\n", "D003", 'Write: title: "%d of us"'),
        ("title: yes\n", "D006", 'Write "yes", in quotes.'),
    ],
)
def test_a_trap_is_told_with_what_to_paste(text: str, code: str, advice: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(DocumentError) as caught:
        read(path)
    assert [(problem.code, problem.advice) for problem in caught.value.problems] == [(code, advice)]
    if advice.startswith("Write: "):
        path.write_text(advice.removeprefix("Write: ") + "\n", "utf-8")
        assert read(path).value


@pytest.mark.parametrize(
    "text", ["points: 12  # why\n", "name: Ada # a friend\n", "a: |-\n  great #nurselife\n", 'a: "x #y"\n']
)
def test_remarks_and_blocks_are_no_traps(text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text, "utf-8")
    assert read(path).value
