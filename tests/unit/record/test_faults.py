"""What can go wrong with a file: each is told in a sentence, and nothing is lost."""

import datetime as dt
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from simulator.model.clock import MORNING, StillClock
from simulator.model.events import PRACTICE
from simulator.model.intent import Intent
from simulator.record.fault import BusyError, NewerError
from simulator.record.opening import STEPS
from simulator.record.shape import SETS
from simulator.record.shelf import Shelf
from simulator.record.store import RecordError, Store
from tests.support import SmallServices, learner

NOBODY = 65534
HELPER = Path(__file__).with_name("interrupted.py")
posix = pytest.mark.skipif(sys.platform == "win32", reason="limits and rights of POSIX")


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """Files may grow no further than they are; the write-ahead log is written at the commit alone."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    sizes = [one.stat().st_size for one in path.parent.iterdir()]
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def without_rights() -> Iterator[None]:
    """As somebody who owns nothing, where the tests run as the superuser."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that others may enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)
    shutil.rmtree(folder)


@posix
def test_a_disk_that_is_full_at_the_commit_changes_nothing(home: Path) -> None:
    services = SmallServices(home)
    store, practice = learner(services)
    practice.perform(Intent(type="post", text="Before"))
    practice.keep_draft("half a thought")
    before = (store.digest(), len(list(store.entries())))
    with full_disk(store.path):
        for _ in range(2):  # and the second time too: no transaction is left open
            with pytest.raises(RecordError, match=r"Nothing was changed.*cannot be written"):
                practice.perform(Intent(type="post", text="Too much " * 1000))
        with pytest.raises(RecordError, match="Nothing was changed"):
            practice.keep_draft("a whole thought " * 5000)
        assert (store.digest(), len(list(store.entries())), practice.draft()) == (*before, "half a thought")
    assert practice.perform(Intent(type="post", text="After")).new_posts
    store.close()
    again = services.shelf.open(services.shelf.cards()[0].id)
    assert [entry.seq for entry in again.entries()] == list(range(1, before[1] + 3))


@posix
@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_may_only_be_read_is_shown_and_not_acted_on(home: Path, what: str) -> None:
    services = SmallServices(home)
    store, practice = learner(services)
    feed = practice.reads.feed_ids(PRACTICE)
    assert not store.read_only
    store.close()
    store.path.chmod(0o444 if what == "file" else 0o644)
    store.path.parent.chmod(0o555)
    before = store.path.read_bytes()
    with without_rights():
        (card,) = services.shelf.cards()
        assert (card.name, card.fault) == ("Maren", "")
        store = services.shelf.open(card.id)
        assert "You can look, but nothing can be kept" in store.read_only
        practice = services.open(store)
        assert practice.reads.feed_ids(PRACTICE) == feed
        assert practice.judge(Intent(type="post", text="Hello")).verdict == "clear"
        with pytest.raises(RecordError, match="nothing can be kept"):
            practice.perform(Intent(type="post", text="Hello"))
        with pytest.raises(RecordError, match="nothing can be kept"):
            practice.keep_draft("Hello")
        with pytest.raises(RecordError):
            services.shelf.wipe(card.id)
        store.close()
    assert store.path.read_bytes() == before


def test_the_computers_clock_may_jump_back(tmp_path: Path) -> None:
    wall = StillClock(MORNING)
    services = SmallServices(tmp_path)
    services.shelf = Shelf(tmp_path, wall)
    store, practice = learner(services)
    practice.perform(Intent(type="post", text="Before"))
    virtual, last = practice.now(), store.last_recorded()
    wall.advance(dt.timedelta(days=-1))
    changes = practice.perform(Intent(type="post", text="After"))
    assert practice.now() == virtual
    assert [entry.at for entry in changes.entries] == [virtual, virtual]
    recorded = [row[0] for row in store.connection.execute("select recorded from entry order by seq")]
    assert recorded == sorted(recorded)
    assert store.last_recorded() == last
    assert practice.reads.feed_ids(PRACTICE)[0] == changes.new_posts[0]
    store.close()
    again = services.open(services.shelf.open(services.shelf.cards()[0].id))
    assert again.now() == virtual


def test_a_second_window_is_told(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    store, practice = learner(services)
    (card,) = services.shelf.cards()
    assert card.fault == ""
    for act in (services.shelf.open, services.shelf.wipe):
        with pytest.raises(BusyError, match="open in another window"):
            act(card.id)
    assert practice.perform(Intent(type="post", text="Still here")).new_posts
    store.close()
    services.shelf.open(card.id).close()


def test_a_crash_leaves_no_lock(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, StillClock())
    key = shelf.create("Maren")
    with subprocess.Popen([sys.executable, HELPER, "hold", shelf.folder(key)], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(BusyError):
            shelf.open(key)
        other.kill()
    store = shelf.open(key)
    assert store.meta("name") == "Maren"


NEWER = {
    "a step that is not known": "insert into _sqlite_migrations values (9, 'safe-space', 'm999_stars', '2031-01-01')",
    "another set of steps": "insert into _sqlite_migrations values (9, 'safe-space-stars', 'm001', '2031-01-01')",
    "a higher format": "pragma user_version = 2",
}


@pytest.mark.parametrize("statement", NEWER.values(), ids=NEWER.keys())
def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path, statement: str) -> None:
    shelf = Shelf(tmp_path, StillClock())
    key = shelf.create("Maren")
    path = shelf.folder(key) / "record.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
    path.with_suffix(".sum").unlink()  # a newer version would have noted how it left the file
    before = path.read_bytes()
    with pytest.raises(NewerError, match=r"newer version.*Nothing in it was touched"):
        shelf.open(key)
    assert ("newer version" in shelf.cards()[0].fault) == ("pragma" in statement)  # the door only takes a glance
    assert path.read_bytes() == before


def test_the_steps_that_are_told_by_name_are_those_of_this_version() -> None:
    nothing = Database(memory=True)
    assert {(one.name, step.name) for one in SETS for step in one.pending(nothing)} == STEPS


OPENED = """
import sys
from pathlib import Path
from simulator.model.clock import StillClock
from simulator.record.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]), StillClock())
shelf.open(sys.argv[2]).close()
print("sqlite_utils" in sys.modules)
"""


def test_a_file_of_this_version_is_opened_without_its_steps(tmp_path: Path) -> None:
    key = Shelf(tmp_path, StillClock()).create("Maren")
    done = subprocess.run([sys.executable, "-c", OPENED, tmp_path, key], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("create table recipe (name text)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(RecordError, match="no learner's file"):
        Store(path, StillClock())
    assert path.read_bytes() == before


def test_a_migration_interrupted_anywhere_is_taken_up_again(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    subprocess.run([sys.executable, HELPER, "old", old], check=True)
    killed, statement = 0, 0
    while True:
        statement += 3
        path = tmp_path / "record.sqlite"
        for left in tmp_path.glob("record.*"):
            left.unlink()
        shutil.copy(old, path)
        done = subprocess.run([sys.executable, HELPER, "migrate", path, str(statement)], check=False)
        store = Store(path, StillClock())
        assert [entry.seq for entry in store.entries()] == [1, 2, 3]
        store.rebuild()
        assert len(store.connection.execute("select * from person").fetchall()) == 3
        assert store.connection.execute("select count(*) from entry where seal = ''").fetchone() == (0,)
        store.close()
        Store(path, StillClock()).close()
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
        killed += 1
    assert killed > 5
