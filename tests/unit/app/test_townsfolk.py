import datetime as dt
from pathlib import Path

import pytest

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.clock import MORNING
from simulator.model.events import PRACTICE, Acted, Entry, Liked, Messaged, Posted
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.record.store import RecordError, Store
from tests.support import SmallServices, learner

MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)
TEXTS = ["Snow on the lake", "Does anyone know a good plumber?", "Thank you all for the soup", "Only joking, haha"]


def services(folder: Path) -> SmallServices:
    """Services that give the same random ids each time, so that the same people live in every town."""
    made = SmallServices(folder)
    made.shelf._new_id = lambda: "00000000000000000000000000000001"
    return made


def written(practice: Practice) -> None:
    for number, text in enumerate(TEXTS):
        practice.perform(Intent(type="post", text=text, audience="friends" if number % 2 else "public"))
        practice.pass_time(practice.now() + 20 * MINUTE)


def told(store: Store) -> list[tuple[int, dt.datetime, object]]:
    return [(entry.run_seq, entry.at, entry.event) for entry in store.entries(PRACTICE)]


def answers(entries: list[Entry] | tuple[Entry, ...]) -> list[Entry]:
    return [entry for entry in entries if isinstance(entry.event, Posted | Messaged | Liked)]


def test_people_answer_in_free_practice(tmp_path: Path) -> None:
    store, practice = learner(services(tmp_path))
    assert practice.next_due() is None
    written(practice)
    due = practice.next_due()
    assert due is not None
    assert not practice.pass_time(due - dt.timedelta(seconds=1))
    changes = practice.pass_time(due)
    assert answers(changes.entries)
    assert {entry.at for entry in changes.entries} == {due}
    practice.pass_time(due + 2 * DAY)
    assert practice.next_due() is None
    digest = store.digest()
    store.rebuild()
    assert store.digest() == digest


def test_what_people_answer_is_shown(tmp_path: Path) -> None:
    _, practice = learner(services(tmp_path))
    written(practice)
    changes = practice.pass_time(practice.now() + DAY)
    touched = practice.reads.posts(PRACTICE, sorted(changes.touched_posts))
    assert sum(shown.likes for shown in touched.values()) > 0
    assert sum(shown.comments for shown in touched.values()) > 0


def test_jumping_waiting_and_restarting_give_the_same_town(tmp_path: Path) -> None:
    logs = []
    for name, step in (("jump", DAY), ("wait", 5 * MINUTE)):
        store, practice = learner(services(tmp_path / name))
        written(practice)
        end = practice.now() + DAY
        while practice.now() < end:
            practice.pass_time(min(practice.now() + step, end))
        logs.append(told(store))
    again = services(tmp_path / "restart")
    store, practice = learner(again)
    for number, text in enumerate(TEXTS):
        practice.perform(Intent(type="post", text=text, audience="friends" if number % 2 else "public"))
        practice.pass_time(practice.now() + 20 * MINUTE)
        now = practice.now()
        store.close()
        store = again.shelf.open(again.shelf.cards()[0].id)
        practice = again.open(store)
        practice.pass_time(now)
    practice.pass_time(practice.now() + DAY)
    assert logs[0] == logs[1] == told(store)
    assert len(logs[0]) > 120


def test_what_fell_due_comes_before_the_next_act(tmp_path: Path) -> None:
    _, practice = learner(services(tmp_path))
    written(practice)
    due = practice.next_due()
    assert due is not None
    practice._clock.set(due + 3 * MINUTE)
    changes = practice.perform(Intent(type="post", text="Later"))
    kinds = [isinstance(entry.event, Acted) for entry in changes.entries]
    assert kinds.index(True) >= 1
    assert [entry.at for entry in changes.entries] == sorted(entry.at for entry in changes.entries)


def test_a_file_that_cannot_be_written_leaves_the_answers_to_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, practice = learner(services(tmp_path))
    written(practice)
    due = practice.next_due()
    assert due is not None

    def full(*_: object) -> None:
        raise RecordError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(store, "append", full)
        with pytest.raises(RecordError):
            practice.pass_time(due)
    assert practice.next_due() == due
    assert practice.tick()


def test_in_a_scenario_only_the_script_speaks(tmp_path: Path) -> None:
    made = services(tmp_path)
    _, practice = learner(made)
    written(practice)
    made.begin(practice, "request-from-bed-12")
    practice.perform(Intent(type="post", text="Snow on the lake"))
    practice.pass_time(practice.now() + DAY)
    cast = {key for key in practice.reads.people(practice.run) if not key.startswith("n0")}
    entries = list(practice._store.entries(practice.run))
    first = next(number for number, entry in enumerate(entries) if isinstance(entry.event, Acted))
    assert all(entry.event.post.author in cast for entry in entries[first:] if isinstance(entry.event, Posted))
    practice.enter(PRACTICE)
    assert practice.next_due() is not None


def test_a_town_is_the_same_from_the_log_as_from_the_people(tmp_path: Path) -> None:
    made = services(tmp_path)
    store, practice = learner(made)
    for _ in range(3):
        assert practice.pulse() == ChangeSet()  # nobody has acted; who would answer is known from now on
    practice.perform(Intent(type="post", text="Snow on the lake"))
    first = practice.next_due()
    assert services(tmp_path).open(store).next_due() == first
    assert (first or MORNING) > MORNING


def test_acts_and_answers_follow_from_the_log_without_the_posts_of_the_world(tmp_path: Path) -> None:
    store, practice = learner(services(tmp_path))
    everything = list(store.entries(PRACTICE))
    quiet = [entry for entry in everything if not isinstance(entry.event, Posted)]
    assert len(quiet) < len(everything)
    assert (list(store.deeds(PRACTICE)), list(store.acts(PRACTICE))) == (quiet, [])
    written(practice)
    after = list(store.entries(PRACTICE))[len(everything) :]
    assert any(isinstance(entry.event, Posted) for entry in after)
    assert list(store.deeds(PRACTICE)) == quiet + after
    assert list(store.acts(PRACTICE)) == [entry for entry in after if isinstance(entry.event, Acted)]
    assert list(store.deeds("r00001")) == list(store.acts("r00001")) == []


def test_the_lens_knows_who_has_answered(tmp_path: Path) -> None:
    _, practice = learner(services(tmp_path))
    assert practice.reach("u00000") is None
    written(practice)
    changes = practice.pass_time(practice.now() + DAY)
    for entry in changes.entries:
        if isinstance(entry.event, Liked):
            found = practice.reach(entry.event.post)
            assert found is not None
            seen_by = {one.person: one.minutes for one in found.people}
            assert seen_by[entry.event.actor] is not None
            assert found.seen > 1
            return
    raise AssertionError("nobody liked anything")


def test_somebody_who_is_asked_becomes_a_friend(tmp_path: Path) -> None:
    _, practice = learner(services(tmp_path))
    before = practice.reads.friends(PRACTICE)
    people = practice.reads.people(PRACTICE).values()
    asked = [one.id for one in people if one.relation == "stranger" and one.id not in {ME, *before}][:12]
    for person in asked:
        practice.perform(Intent(type="friend-request", target=person))
        practice.pass_time(practice.now() + 20 * MINUTE)
    practice.pass_time(practice.now() + DAY)
    new = practice.reads.friends(PRACTICE) - before
    assert new
    assert new <= set(asked)
