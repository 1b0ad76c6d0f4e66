"""Killed at any moment, the record has every act that was confirmed, no half act, and the scenario goes on."""

import random
import subprocess
import sys
import threading
import time
from itertools import zip_longest
from pathlib import Path

import pytest

from simulator.model.events import Acted, Started
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.record.store import Store
from tests.support import SmallServices

KILLS = 50
VICTIM = Path(__file__).with_name("victim.py")


def started(home: Path) -> subprocess.Popen[str]:
    command = [sys.executable, str(VICTIM), str(home)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def seconds_to_first_act(home: Path) -> float:
    """How long the victim needs on this machine until it has confirmed an act."""
    begun = time.monotonic()
    with started(home) as process:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        assert any(line.startswith("seq ") for line in lines), "the victim never acted"
        passed = time.monotonic() - begun
        process.kill()
        process.stdout.read()
    return passed


def killed(home: Path, after: float) -> list[int]:
    """Start the victim, kill it after so many seconds, and give the entries it had confirmed."""
    with started(home) as process:
        timer = threading.Timer(after, process.kill)
        timer.start()
        assert process.stdout is not None
        said = process.stdout.read()
        timer.join()
    assert "Traceback" not in said, said
    return [int(line.split()[1]) for line in said.split("\n")[:-1] if line.startswith("seq ")]


@pytest.mark.skipif(sys.platform == "win32", reason="the moment of a kill is drawn for POSIX processes")
def test_nothing_confirmed_is_lost_and_nothing_half_is_left(tmp_path: Path) -> None:
    dice = random.Random(12)
    needed = seconds_to_first_act(tmp_path / "measured")
    acted = 0
    for number in range(KILLS):
        home = tmp_path / f"{number // 5}"  # a new learner now and then, killed while being made too
        confirmed = killed(home, needed * dice.uniform(0.3, 1.6))
        acted += len(confirmed)
        services = SmallServices(home, seeded=False)
        for card in services.shelf.cards():
            assert card.name == "Maren"
            check(services, services.shelf.open(card.id), max(confirmed, default=0))
    assert acted > KILLS, "the victim was killed before it could act: nothing was tested"


def check(services: SmallServices, store: Store, confirmed: int) -> None:
    """Look for losses, gaps and halves, and go on with every run."""
    entries = list(store.entries())
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    assert confirmed <= len(entries)
    check_no_half_act(entries)
    digest = store.digest()
    store.rebuild()
    assert store.digest() == digest
    practice = services.open(store)
    for row in practice.reads.runs():
        services.resume(practice, row.run)
        assert practice.state is not None
        assert len(practice.state.acts) == sum(isinstance(e.event, Acted) for e in entries if e.run == row.run)
        assert practice.perform(Intent(type="post", text="Going on")).new_posts
    store.close()


def check_no_half_act(entries: list) -> None:  # type: ignore[type-arg]
    """Behind each act stands the post it made; behind each start the whole opening."""
    for here, after in zip_longest(entries, entries[1:]):
        if isinstance(here.event, Acted):
            assert after is not None
            assert after.event.post.author == ME
            assert after.event.post.text == here.event.intent.text
        if isinstance(here.event, Started):
            people = [e for e in entries if e.run == here.run and type(e.event).__name__ == "Joined"]
            assert len(people) >= 5
