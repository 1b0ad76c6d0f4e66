"""A pack that was kept judges as one that was read, and whatever is wrong with what was kept does no harm."""

import os
import sys
from pathlib import Path

import pytest

from simulator.documents import data_folder
from simulator.policy import kept
from simulator.policy.engine import assess
from simulator.policy.pack import load_pack
from tests.rules.cases import PACKS, action_of, cases

KEY = kept.digest(data_folder("assets") / "policies")


@pytest.mark.parametrize("name", PACKS)
def test_a_kept_pack_judges_as_one_that_was_read(name: str, tmp_path: Path) -> None:
    plain, taken = load_pack(name, tmp_path), load_pack(name, tmp_path)
    assert taken.data == plain.data
    assert taken.lines == plain.lines
    for case, pack in cases():
        if pack == name:
            action = action_of(case, plain)
            assert assess(action, taken) == assess(action, plain)


@pytest.mark.parametrize("damage", [b"", b"x", KEY, KEY + b"\0\0\0\0", KEY + b"\0\0\0\0" + b"\xff" * 900])
def test_what_is_damaged_is_as_if_it_were_not_there(damage: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.pack"
    file.write_bytes(damage)
    assert kept.take(file, KEY) is None
    kept.keep(file, KEY, ("one", {2: b"two"}))
    sound = file.read_bytes()
    assert kept.take(file, KEY) == ("one", {2: b"two"})
    for place in range(len(sound)):
        file.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert kept.take(file, KEY) is None


def test_a_damaged_pack_is_made_anew(tmp_path: Path) -> None:
    file = tmp_path / "harbor-lake.pack"
    file.write_bytes(KEY)
    assert load_pack("harbor-lake", tmp_path).data.id == "harbor-lake"
    assert kept.take(file, KEY) is not None
    assert [path.name for path in tmp_path.iterdir()] == ["harbor-lake.pack"]


def test_another_version_of_the_words_is_another_pack(tmp_path: Path) -> None:
    words = tmp_path / "policies" / "own" / "words.yaml"
    words.parent.mkdir(parents=True)
    words.write_text("a: b", "utf-8")
    before = kept.digest(tmp_path / "policies")
    assert kept.digest(tmp_path / "policies") == before
    words.write_text("a: c", "utf-8")
    assert kept.digest(tmp_path / "policies") != before


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    assert load_pack("harbor-lake", blocked / "below").data.id == "harbor-lake"
    assert blocked.read_text("utf-8") == "in the way"


@pytest.mark.skipif(sys.platform == "win32", reason="Files have no such owner there")
def test_what_somebody_else_kept_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keep(tmp_path / "a.pack", KEY, (1, 2))
    assert kept.take(tmp_path / "a.pack", KEY) == (1, 2)
    monkeypatch.setattr(os, "getuid", lambda: -1)
    assert kept.take(tmp_path / "a.pack", KEY) is None
