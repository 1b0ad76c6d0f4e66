"""The composition root: where clock, judge, content, scenarios and the learners' shelf are put together."""

import datetime as dt
import importlib
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import platformdirs

from simulator.folders import data_folder
from simulator.model.clock import MORNING, Clock, Dice, VirtualClock, WallClock, random_id
from simulator.model.events import PRACTICE, Joined, Timed
from simulator.model.social import CENTER, ME, Person
from simulator.record.shelf import Shelf
from simulator.record.store import Store

if TYPE_CHECKING:  # read when they are first needed: the first frame comes before
    from simulator.app.library import Library
    from simulator.app.practice import MovableClock, Practice
    from simulator.app.session import Session
    from simulator.model.action import Action
    from simulator.model.finding import Assessment, Gravity
    from simulator.network.content import Content, Role
    from simulator.network.replies import Replies
    from simulator.policy.pack import Pack
    from simulator.scenario.report import Report

OPINION = "I think prior authorization slows care down."
EMPLOYER = ("Harbor Lake Clinic", "Harbor Lake")
"""The invented hospital of the town and its short name: to the judge further names of the pack's organization."""


OFFICES = {1: "privacy", 3: "people", 6: "people", 7: "privacy", 8: "people"}
"""Whom to ask about a guideline, as a contact of the pack; about the others it is whoever looks after social media."""


def home() -> Path:
    """Where learners' files lie: `SAFE_SPACE_HOME`, or the user's data folder."""
    chosen = os.environ.get("SAFE_SPACE_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("safe-space", appauthor=False))


class Services:
    """Everything that a window or a headless run needs, made when first asked for."""

    def __init__(
        self,
        folder: Path,
        wall: Clock | None = None,
        clock: "Callable[[], MovableClock]" = VirtualClock,
        scenarios: Path | None = None,
        new_id: Callable[[], str] = random_id,
    ) -> None:
        self._wall = wall or WallClock()
        self.shelf = Shelf(folder, self._wall, new_id)
        self._clock = clock
        self._scenarios = scenarios
        self._reader: Thread | None = None

    def read_ahead(self) -> None:
        """Begin to read, in a thread of its own, what everybody needs who comes in; who is sooner reads it too."""
        if self._reader is None:
            self._reader = Thread(target=self._read_all, name="reader")
            self._reader.start()

    def finish(self) -> None:
        """Wait for the reader: the program ends."""
        if self._reader is not None:
            self._reader.join()

    def _read_all(self) -> None:
        for name in ("content", "library", "pack", "replies"):
            with suppress(Exception):  # whoever asks for it hears of it
                getattr(self, name)
        importlib.import_module("simulator.policy.engine")

    @cached_property
    def pack(self) -> "Pack":
        from simulator.policy.pack import load_pack

        return load_pack().known_as(*EMPLOYER)

    @cached_property
    def content(self) -> "Content":
        from simulator.network.content import load_content

        return load_content(data_folder("assets"))

    @cached_property
    def replies(self) -> "Replies":
        from simulator.network.replies import ANSWERS, load_replies

        return load_replies(data_folder("assets") / ANSWERS)

    @cached_property
    def portraits(self) -> tuple[str, ...]:
        """Names of the drawings a learner may choose from, without reading the rest of the content."""
        from simulator.network.content import portrait_names

        return portrait_names(data_folder("assets"))

    @cached_property
    def library(self) -> "Library":
        from simulator.app.library import Library

        return Library(self._scenarios or data_folder("scenarios"))

    @cached_property
    def guideline_names(self) -> dict[int, str]:
        """Short names by number, as the pack calls them."""
        return {guideline.number: guideline.name for guideline in self.pack.data.guidelines}

    def judge(self, action: "Action") -> "Assessment":
        """Judge by the pack in use."""
        from simulator.policy.engine import assess

        return assess(action, self.pack)

    def gravity(self, rule: str) -> "Gravity":
        """How grave the pack holds a rule."""
        return self.pack.setting(rule).gravity

    def reads_as_own(self, bio: str) -> bool:
        """Whether a text about somebody says, in whatever words, whose view an opinion is (guideline 2)."""
        from simulator.model.action import Action, Actor

        actor = Actor(name="Somebody", bio=f"Nurse, {EMPLOYER[0]}. {bio}")
        read = self.judge(Action(id="asked", type="post", actor=actor, text=OPINION))
        return any(found.guideline == 2 and found.level == "commendation" for found in read.findings)

    def open(self, store: Store) -> "Practice":
        """Take up a learner's practice; a new file gets its world first, all of it or nothing.

        A world from before there were ties gets them now.
        """
        from simulator.app.practice import Practice
        from simulator.network.ties import settle
        from simulator.record.reads import Reads

        reads = Reads(store)
        dice = Dice(store.file_id)
        latest = reads.latest(PRACTICE)
        if latest is None:
            drawn = self._drawn(store)
            people = {timed.event.person.id: timed.event.person for timed in drawn if isinstance(timed.event, Joined)}
            store.append(PRACTICE, [*drawn, *settle(dice, people, self.content, MORNING)])
        elif CENTER not in (people := reads.people(PRACTICE)):
            store.append(PRACTICE, settle(dice, people, self.content, latest))
        return Practice(store, self._clock(), self.judge, self.content.scenes, lambda: self.replies)

    def roles(self) -> "dict[str, Role]":
        """Whom the learner may practise as, by id; `app.standing.take_role` takes one."""
        return dict(self.content.roles)

    def office(self, key: str) -> str:
        """The office of a report, as the pack calls it."""
        return self.pack.data.contacts.get(key, "the moderators of the network")

    def _drawn(self, store: Store) -> list[Timed]:
        from simulator.network.seeding import draw_world  # brings Faker: not before somebody new comes

        me = Person(
            id=ME,
            name=store.meta("name"),
            portrait=store.meta("portrait"),
            headline="Nurse, 5 West",
            job="Registered nurse",
            duties=("patient-care",),
        )
        drawn = draw_world(Dice(store.file_id), MORNING, self.content, taken=[me])
        return [Timed(drawn[0].at, Joined(person=me)), *drawn]

    def begin(self, practice: "Practice", session: "Session | str") -> None:
        """Begin a new run of a scenario, by its id for practice, or as a session says.

        Raises `ImpossibleError` with a sentence where an exam was taken before.
        """
        from simulator.app.runs import new_run
        from simulator.app.session import Session
        from simulator.network.world import ImpossibleError

        session = Session(scenario=session) if isinstance(session, str) else session
        if session.mode == "exam" and self.examined(practice, session.scenario):
            raise ImpossibleError("You have taken this exam. It has one try; practise the scenario, or take another.")
        me = practice.reads.me(PRACTICE)
        me = Person(id=ME, name=me.name, portrait=me.portrait, handle=me.handle)
        script, happenings = self.library.start(session, me, self.content, self._wall.now())
        practice.begin(new_run(practice), script, happenings)
        practice.tick()  # what is there from the first moment

    def resume(self, practice: "Practice", run: str) -> None:
        """Turn to a run that was begun before, to go on or to look back; in an exam time has gone on meanwhile."""
        row = next(row for row in practice.reads.runs() if row.run == run)
        practice.enter(run, self.library.scenario(row.scenario))
        if practice.timed and practice.state is not None:
            begun = dt.datetime.fromisoformat(practice.reads.started(run).wall)
            practice.pass_time(practice.state.started + (self._wall.now() - begun))

    def branch(self, practice: "Practice", run: str, number: int) -> None:
        """Go back to just before entry `number` of a run that is over, and try another way in a run of its own."""
        from simulator.app.runs import before, new_run

        row = next(row for row in practice.reads.runs() if row.run == run)
        moment = next(entry.at for entry in practice.reads.log(run) if entry.run_seq == number)
        practice.begin(new_run(practice), self.library.scenario(row.scenario), before(practice, run, number))
        practice.pass_time(moment)

    def examined(self, practice: "Practice", scenario: str) -> bool:
        """Whether the learner has taken the exam of a scenario."""
        rows = [row for row in practice.reads.runs() if row.scenario == scenario]
        return any(practice.reads.started(row.run).mode == "exam" for row in rows)

    def counsel(self, guideline: int) -> tuple[str, str]:
        """What a guideline says in a sentence, and whom to ask about it, as the pack calls them."""
        return self.pack.guideline(guideline).text, self.office(OFFICES.get(guideline, "social"))

    def report(self, practice: "Practice", learner: str = "", run: str = "", far: bool = True) -> "Report":
        """Look back on a run, without one on that which `practice` is in.

        `learner` is the name to print, their own without one; `far` tells how far the acts got. Raises `KeyError`
        where the script is not there any more.
        """
        from simulator.app.lookback import look_back

        run = run or practice.run
        if run == PRACTICE:
            raise ValueError("Free practice has no report.")
        script = self.library.scenario(practice.reads.started(run).scenario)
        return look_back(practice, run, script, self.guideline_names, self.gravity, learner, far)


def pseudonym(store: Store) -> str:
    """A name for exports that does not tell who the learner is."""
    return f"Learner {store.file_id[:6]}"
