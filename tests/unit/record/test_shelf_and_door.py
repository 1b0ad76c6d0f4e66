from pathlib import Path

import pytest

from simulator.model.clock import StillClock
from simulator.record.door import clear_pin, is_locked, opens, set_pin
from simulator.record.shelf import Shelf
from simulator.record.store import RecordError


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path, StillClock())


def test_learners_have_a_file_each(shelf: Shelf) -> None:
    shelf.create("Maren", "a03")
    shelf.create("  Theo   Brandt ")
    assert sorted((card.name, card.portrait) for card in shelf.cards()) == [("Maren", "a03"), ("Theo Brandt", "")]


@pytest.mark.parametrize(("name", "says"), [("", "Write a name"), ("   ", "Write a name"), ("maren", "already")])
def test_a_name_is_needed_and_is_had_once(shelf: Shelf, name: str, says: str) -> None:
    shelf.create("Maren")
    with pytest.raises(ValueError, match=says):
        shelf.create(name)
    assert len(shelf.cards()) == 1


def test_wiping_leaves_nothing_behind(shelf: Shelf, tmp_path: Path) -> None:
    kept, gone = shelf.create("Theo"), shelf.create("Maren")
    store = shelf.open(gone)
    store.keep_draft("practice", "a secret draft")
    (shelf.exports(gone) / "report.html").write_text("a secret report", "utf-8")
    assert (shelf.folder(gone) / "record.sqlite-wal").exists()
    (tmp_path / "log.txt").write_text("something failed\n", "utf-8")
    (tmp_path / "log.txt.1").write_text("something failed before\n", "utf-8")
    store.close()
    shelf.wipe(gone)
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.parent.name for path in left if path.name.startswith("record")} == {kept}
    assert not any(b"secret" in path.read_bytes() or b"failed" in path.read_bytes() for path in left)
    assert [card.name for card in shelf.cards()] == ["Theo"]


def test_a_learner_who_is_gone_is_told(shelf: Shelf) -> None:
    learner = shelf.create("Maren")
    shelf.wipe(learner)
    shelf.wipe(learner)
    with pytest.raises(RecordError, match="not here any more"):
        shelf.open(learner)


def test_a_damaged_file_is_shown_as_such(shelf: Shelf) -> None:
    learner = shelf.create("Maren")
    (shelf.folder(learner) / "record.sqlite").write_bytes(b"no database" * 400)
    (card,) = shelf.cards()
    assert "cannot be opened" in card.fault


def test_a_pin_closes_the_door(shelf: Shelf) -> None:
    store = shelf.open(shelf.create("Maren"))
    assert opens(store, "")
    set_pin(store, "2580")
    assert is_locked(store)
    assert (opens(store, "2580"), opens(store, "2581"), opens(store, "")) == (True, False, False)
    assert "2580" not in store.meta("pin")
    assert shelf.cards()[0].locked
    clear_pin(store)
    assert opens(store, "")


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "١٢٣٤", "12 34"])
def test_a_pin_has_four_to_eight_digits(shelf: Shelf, pin: str) -> None:
    store = shelf.open(shelf.create("Maren"))
    with pytest.raises(ValueError, match="4 to 8 digits"):
        set_pin(store, pin)
    assert not is_locked(store)
