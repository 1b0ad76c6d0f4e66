import datetime as dt
from pathlib import Path

import pytest

from simulator.model.clock import MORNING, StillClock
from simulator.model.events import PRACTICE, Event, Joined, Liked, Posted, Removed, Timed
from simulator.model.social import ME, Person, Post
from simulator.record.reads import Reads
from simulator.record.store import RecordError, Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "record.sqlite", StillClock())


def at(minute: int, event: Event) -> Timed:
    return Timed(MORNING + dt.timedelta(minutes=minute), event)


def post(key: str, reply_to: str = "") -> Posted:
    return Posted(post=Post(id=key, author="a", text=key, at=MORNING, likes=3, in_reply_to=reply_to))


def fill(store: Store) -> None:
    store.append(PRACTICE, [at(0, Joined(person=Person(id="a", name="Ada"))), at(1, post("p1")), at(2, post("p2"))])
    store.append(PRACTICE, [at(3, post("c1", "p1")), at(4, Liked(actor=ME, post="p1"))])
    store.append("r00001", [at(5, post("p1"))])


def test_entries_are_numbered_without_a_gap_in_all_and_in_each_run(store: Store) -> None:
    fill(store)
    assert [entry.seq for entry in store.entries()] == [1, 2, 3, 4, 5, 6]
    assert [entry.run_seq for entry in store.entries(PRACTICE)] == [1, 2, 3, 4, 5]
    assert [entry.run_seq for entry in store.entries("r00001")] == [1]
    assert store.next_run_seq("r00001") == 2


def test_an_entry_is_known_among_all_files(tmp_path: Path) -> None:
    first, second = Store(tmp_path / "1.sqlite", StillClock()), Store(tmp_path / "2.sqlite", StillClock())
    assert first.file_id != second.file_id
    assert len(first.file_id) == 32


def test_likes_and_comments_gather_under_a_post(store: Store) -> None:
    fill(store)
    shown = Reads(store).post(PRACTICE, "p1")
    assert shown is not None
    assert (shown.likes, shown.liked, shown.comments) == (4, True, 1)
    store.append(PRACTICE, [at(6, Liked(actor=ME, post="p1", on=False)), at(7, Removed(post="c1"))])
    shown = Reads(store).post(PRACTICE, "p1")
    assert shown is not None
    assert (shown.likes, shown.liked, shown.comments) == (3, False, 0)


def test_projections_are_rebuilt_alike(store: Store) -> None:
    fill(store)
    before = store.digest()
    store.connection.execute("delete from post")
    store.connection.execute("update person set body = '{}'")
    assert store.digest() != before
    store.rebuild()
    assert store.digest() == before


def test_an_act_is_written_whole_or_not_at_all(store: Store) -> None:
    fill(store)
    before = (store.digest(), [entry.seq for entry in store.entries()])
    with pytest.raises(Exception, match="UNIQUE"):
        store.append(PRACTICE, [at(8, post("p3")), at(8, post("p1"))])  # the second has an id that is taken
    assert (store.digest(), [entry.seq for entry in store.entries()]) == before
    store.append(PRACTICE, [at(9, post("p3"))])
    assert [entry.seq for entry in store.entries()][-1] == 7


def test_what_was_written_is_there_after_opening_again(store: Store, tmp_path: Path) -> None:
    fill(store)
    digest, name = store.digest(), store.file_id
    store.keep_draft(PRACTICE, "half a thought")
    store.close()
    again = Store(tmp_path / "record.sqlite", StillClock())
    assert (again.digest(), again.file_id, again.draft(PRACTICE)) == (digest, name, "half a thought")
    again.keep_draft(PRACTICE, "")
    assert again.draft(PRACTICE) == ""


def test_a_file_that_is_no_record_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    path.write_bytes(b"This is a letter to my sister, and no database at all." * 30)
    with pytest.raises(RecordError, match=r"record\.sqlite cannot be opened"):
        Store(path, StillClock())


def test_a_full_disk_changes_nothing(store: Store) -> None:
    fill(store)
    before = store.digest()
    pages = store.connection.execute("pragma page_count").fetchone()[0]
    store.connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(RecordError, match="Nothing was changed"):
        store.append(PRACTICE, [at(9, post(f"big{number}" + "x" * 3000)) for number in range(40)])
    assert store.digest() == before
