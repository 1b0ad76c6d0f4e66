import shutil
import sqlite3
from pathlib import Path

import pytest

from simulator.app import backup
from simulator.model.clock import StillClock
from simulator.model.intent import Intent
from simulator.record.bundle import Slip, inspect
from simulator.record.door import opens, set_pin
from simulator.record.fault import BusyError, NewerError, RecordError, StoppedError
from simulator.record.shelf import Shelf
from simulator.record.store import Store
from tests.long_feed import build
from tests.support import SmallServices, learner

WALL = StillClock()


@pytest.fixture
def there(tmp_path: Path) -> SmallServices:
    return SmallServices(tmp_path / "there")


@pytest.fixture
def here(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "here", WALL)


def act(store: Store, services: SmallServices, text: str) -> None:
    services.open(store).perform(Intent(type="post", text=text))


def saved(store: Store, folder: Path, name: str = "Maren") -> Path:
    return backup.save(store, folder / name, WALL)


def test_a_learner_moves_to_another_computer(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    store, practice = learner(there)
    practice.keep_draft("half a thought")
    act(store, there, "Before")
    set_pin(store, "2580")
    path = saved(store, tmp_path)
    assert path.name == "Maren.safespace" == backup.file_name(store)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["Maren.safespace"]
    offered = backup.offer(here, path)
    assert (offered.new, offered.name, offered.entries) == (True, "Maren", store.length())
    assert "new learner" in offered.sentence
    key = backup.restore(here, path, WALL)
    fresh = here.open(key)
    assert (fresh.file_id, fresh.digest(), fresh.draft("practice")) == (store.file_id, store.digest(), "half a thought")
    assert list(fresh.entries()) == list(store.entries())
    assert (fresh.meta("name"), opens(fresh, "2580"), opens(fresh, "1234")) == ("Maren", True, False)
    act(fresh, there, "After")
    fresh.close()
    assert here.cards()[0].fault == ""


def test_another_thread_may_save_while_the_window_is_open(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    store, _ = learner(there)
    act(store, there, "Just now")
    reading = there.shelf.look(there.shelf.cards()[0].id)
    path = backup.save(reading, tmp_path / "Maren", WALL)
    reading.close()
    act(store, there, "And later")
    assert here.open(backup.restore(here, path, WALL)).length() == store.length() - 2


def test_a_name_that_is_taken_gets_a_note(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    here.create("maren")
    store, _ = learner(there)
    backup.restore(here, saved(store, tmp_path), WALL)
    assert {card.name for card in here.cards()} == {"maren", "Maren (restored)"}


def test_a_learner_who_is_here_goes_on_with_a_later_backup(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    store, _ = learner(there)
    first = saved(store, tmp_path, "first")
    key = backup.restore(here, first, WALL)
    (here.exports(key) / "report.html").write_text("a report", "utf-8")
    assert backup.offer(here, first).kin == "same"
    act(store, there, "Later")
    second = saved(store, tmp_path, "second")
    offered = backup.offer(here, second)
    assert (offered.kin, offered.learner, offered.replaces) == ("continuation", key, True)
    with pytest.raises(RecordError, match="can take the place"):
        backup.restore(here, second, WALL)
    assert backup.restore(here, second, WALL, replace=True) == key
    fresh = here.open(key)
    assert (fresh.length(), fresh.digest()) == (store.length(), store.digest())
    fresh.close()
    assert (here.exports(key) / "report.html").exists()
    assert backup.offer(here, first).kin == "older"
    with pytest.raises(RecordError, match="has gone on by 2 entries"):
        backup.restore(here, first, WALL, replace=True)
    assert len(here.cards()) == 1


def test_two_ways_are_not_kept_both(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    store, _ = learner(there)
    key = backup.restore(here, saved(store, tmp_path, "first"), WALL)
    ours = here.open(key)
    act(ours, there, "Here")
    digest = ours.digest()
    ours.close()
    act(store, there, "There")
    act(store, there, "And again")
    path = saved(store, tmp_path, "second")
    with pytest.raises(RecordError, match=r"gone another way.*wipe the learner who is here first"):
        backup.restore(here, path, WALL, replace=True)
    ours = here.open(key)
    assert ours.digest() == digest


def test_nobody_is_replaced_while_a_window_has_them_open(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    store, _ = learner(there)
    ours = here.open(backup.restore(here, saved(store, tmp_path), WALL))
    act(store, there, "Later")
    with pytest.raises(BusyError):
        backup.restore(here, saved(store, tmp_path), WALL, replace=True)
    assert ours.length() < store.length()
    assert [path.name for path in (tmp_path / "here/learners").iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("place", range(5))
def test_a_damaged_backup_is_refused(there: SmallServices, here: Shelf, tmp_path: Path, place: int) -> None:
    store, _ = learner(there)
    path = saved(store, tmp_path)
    data = bytearray(path.read_bytes())
    log = data.index(b'{"kind":"posted"')
    if place < 4:
        at = [log + 40, data.index(b"Maren"), 30, len(data) // 2][place]
        data[at : at + 3] = b"\xff#\x00"
    path.write_bytes(data if place < 4 else data[: len(data) // 2])
    try:
        backup.restore(here, path, WALL)
    except RecordError as error:
        assert "Nothing was" in str(error)  # noqa: PT017
        assert here.cards() == []
    else:  # what was hit follows from the log, and was made anew from it
        assert place == 3
        assert here.open(here.cards()[0].id).digest() == store.digest()


def test_foreign_files_are_refused(here: Shelf, tmp_path: Path) -> None:
    letter, recipes, gone = tmp_path / "letter.safespace", tmp_path / "recipes.safespace", tmp_path / "gone.safespace"
    letter.write_text("Dear sister, " * 500, "utf-8")
    connection = sqlite3.connect(recipes)
    connection.execute("create table recipe (name text)")
    connection.close()
    for path, says in ((letter, "no backup"), (recipes, "no backup of Safe Space"), (gone, "There is no file")):
        with pytest.raises(RecordError, match=says):
            backup.offer(here, path)
    record = here.folder(here.create("Theo")) / "record.sqlite"
    with pytest.raises(RecordError, match="no backup of Safe Space"):
        backup.offer(here, record)


def test_a_backup_of_a_newer_version_is_refused(there: SmallServices, here: Shelf, tmp_path: Path) -> None:
    path = saved(learner(there)[0], tmp_path)
    connection = sqlite3.connect(path)
    connection.execute("update bundle set slip = replace(slip, '\"format\":1', '\"format\":2')")
    connection.commit()
    connection.close()
    with pytest.raises(NewerError, match="newer version"):
        backup.restore(here, path, WALL)


def test_a_full_or_closed_folder_is_told(there: SmallServices, tmp_path: Path) -> None:
    store, _ = learner(there)
    with pytest.raises(RecordError, match="could not be written"):
        backup.save(store, tmp_path / "no folder" / "Maren", WALL)


def test_a_hundred_thousand_entries_move_and_can_be_stopped(here: Shelf, tmp_path: Path) -> None:
    there = Shelf(tmp_path / "there", WALL)
    store = there.open(build(tmp_path / "there", 100_000))
    told: list[float] = []
    path = backup.save(store, tmp_path / "Maren", WALL, lambda done: told.append(done) or True)  # type: ignore[func-returns-value]
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)
    assert len(told) > 20
    before = path.read_bytes()
    for stop in (0.0, 0.5):
        with pytest.raises(StoppedError, match="nothing is left of it"):
            backup.save(store, path, WALL, lambda done, stop=stop: done < stop)
        with pytest.raises(StoppedError):
            backup.restore(here, path, WALL, progress=lambda done, stop=stop: done < stop)
        assert path.read_bytes() == before
    assert here.cards() == []
    assert not list(tmp_path.rglob("*.part*"))
    fresh = here.open(backup.restore(here, path, WALL))
    assert (fresh.length(), fresh.digest()) == (100_501, store.digest())
    assert isinstance(inspect(path), Slip)
    store.close()
    fresh.close()
    shutil.rmtree(tmp_path)
