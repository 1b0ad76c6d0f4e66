import random
import sqlite3
from pathlib import Path

import pytest

from simulator.app.services import Services
from simulator.model.clock import StillClock
from simulator.model.intent import Intent
from simulator.record.carve import carve
from simulator.record.door import opens, set_pin
from simulator.record.fault import DamagedError
from simulator.record.seal import COLUMNS
from simulator.record.shelf import Shelf
from simulator.record.store import Store
from tests.support import SmallServices, learner

RUN = "request-from-bed-12"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A learner with free practice and two runs, closed; ids are fixed, so the file is the same every time."""
    services = SmallServices(tmp_path / "home")
    store, practice = learner(services)
    for number in range(60):
        practice.perform(Intent(type="post", text=f"Line {number} " + "of quite some length " * (number % 7)))
    for _ in range(2):
        services.begin(practice, RUN)
        practice.perform(Intent(type="post", text="Good evening " * 300))  # overflows its page
    services.resume(practice, "r00001")
    practice.perform(Intent(type="post", text="Back in the first run"))
    practice.keep_draft("half a thought")
    set_pin(store, "2580")
    store.close()
    return tmp_path / "home"


def record(home: Path) -> Path:
    (path,) = (home / "learners").glob("*/record.sqlite")
    return path


def rows(path: Path) -> dict[int, tuple]:  # type: ignore[type-arg]
    connection = sqlite3.connect(path)
    found = {row[0]: row for row in connection.execute(f"select {COLUMNS} from entry")}
    connection.close()
    return found


def check_usable(home: Path, new: str) -> Services:
    """The rescued learner goes in, acts, and everything that is shown can be shown."""
    services = SmallServices(home)
    store = services.shelf.open(new)
    entries = list(store.entries())
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    for run in {entry.run for entry in entries}:
        numbers = [entry.run_seq for entry in entries if entry.run == run]
        assert sorted(numbers) == list(range(1, len(numbers) + 1))
    digest = store.digest()
    store.rebuild()
    assert store.digest() == digest
    practice = services.open(store)
    for run in ("practice", "r00001", "r00002"):
        people = practice.reads.people(run)
        shown = practice.reads.posts(run, practice.reads.feed_ids(run))
        assert {one.post.author for one in shown.values()} <= people.keys()
    practice.perform(Intent(type="post", text="Going on"))
    services.begin(practice, RUN)
    assert practice.run == "r00003"
    store.close()
    return services


def test_a_sound_file_is_carried_over_whole(home: Path) -> None:
    shelf = Shelf(home, StillClock())
    (card,) = shelf.cards()
    new, found = shelf.rescue(card.id)
    old, fresh = (Store(shelf.folder(key) / "record.sqlite", StillClock()) for key in (card.id, new))
    assert found.complete
    assert "Nothing is missing" in found.sentence()
    assert (fresh.digest(), fresh.file_id, fresh.draft("r00001")) == (old.digest(), old.file_id, "half a thought")
    assert list(fresh.entries()) == list(old.entries())
    assert fresh.meta("name") == "Maren (rescued)"
    assert opens(fresh, "2580")
    assert not opens(fresh, "")


def test_all_entries_can_be_read_from_the_bytes_alone(home: Path) -> None:
    carved = {row[0]: row[:-1] for row in carve(record(home))}
    whole = rows(record(home))
    assert {key: carved.get(key) for key in whole} == whole


@pytest.mark.parametrize("seed", range(12))
def test_a_flipped_byte_is_found_told_and_the_rest_rescued(home: Path, seed: int) -> None:
    dice = random.Random(seed)
    path = record(home)
    before = rows(path)
    data = bytearray(path.read_bytes())
    place = dice.randrange(100) if seed < 3 else dice.randrange(len(data))
    data[place] ^= 1 << dice.randrange(8)
    path.write_bytes(data)
    shelf = Shelf(home, StillClock())
    try:
        shelf.open(path.parent.name).close()
    except DamagedError as error:
        assert "rescued into a new file" in str(error)  # noqa: PT017
    else:
        assert all(rows(path)[key] == row for key, row in before.items())  # an unused byte: nothing is damaged
    path.write_bytes(data)
    new, found = shelf.rescue(path.parent.name)
    after = rows(shelf.folder(new) / "record.sqlite")
    lost = {number for first, last in found.missing for number in range(first, last + 1)}
    assert len(lost) < 40
    assert {key: row for key, row in after.items() if key not in lost} == {
        key: row for key, row in before.items() if key not in lost
    }
    assert path.read_bytes() == bytes(data)
    check_usable(home, new)


@pytest.mark.parametrize("page", [1, 2, 5, 9, 20, -1, "first", "last"])
def test_a_page_of_rubbish_is_read_around(home: Path, page: int | str) -> None:
    path = record(home)
    before = rows(path)
    data = bytearray(path.read_bytes())
    log = [at for at in range(0, len(data), 4096) if data[at] == 13 and b'"kind":' in data[at : at + 4096]]
    at = {"first": log[0], "last": log[-1]}[page] if isinstance(page, str) else (page % (len(data) // 4096)) * 4096
    data[at : at + 4096] = b"rubbish." * 512
    path.write_bytes(data)
    shelf = Shelf(home, StillClock())
    with pytest.raises(DamagedError, match="can be rescued"):
        shelf.open(path.parent.name)
    new, found = shelf.rescue(path.parent.name)
    after = rows(shelf.folder(new) / "record.sqlite")
    lost = {number for first, last in found.missing for number in range(first, last + 1)}
    assert all(after[key] == before[key] for key in after if key not in lost)
    assert len(before) - len(after) < 40
    fresh = Store(shelf.folder(new) / "record.sqlite", StillClock())
    old = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    if not found.complete:
        assert fresh.meta("rescued-from") != fresh.file_id
    old.close()
    fresh.close()
    check_usable(home, new)


def test_the_header_of_the_file_may_be_gone(home: Path) -> None:
    path = record(home)
    before = rows(path)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    shelf = Shelf(home, StillClock())
    assert shelf.cards()[0].fault
    new, found = shelf.rescue(path.parent.name)
    assert found.name_lost
    assert "could not be read" in found.sentence()
    assert rows(shelf.folder(new) / "record.sqlite") == before
    check_usable(home, new)
