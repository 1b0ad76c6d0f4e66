"""The rooms of the house as the window reaches them: each is there while a learner is in."""

import importlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.services import Services
from simulator.model.clock import Clock
from simulator.model.events import PRACTICE
from simulator.ui.carry_vm import CarryVm
from simulator.ui.door_vm import DoorVm
from simulator.ui.wording import person as person_map

if TYPE_CHECKING:
    from simulator.app.practice import Practice
    from simulator.ui.alerts_vm import AlertsVm
    from simulator.ui.careers_vm import CareersVm
    from simulator.ui.compare_vm import CompareVm
    from simulator.ui.debrief_vm import DebriefVm
    from simulator.ui.feed_vm import FeedVm
    from simulator.ui.guard_vm import GuardVm
    from simulator.ui.inside import Inside
    from simulator.ui.lens_vm import LensVm
    from simulator.ui.library_vm import LibraryVm
    from simulator.ui.messages_vm import MessagesVm
    from simulator.ui.pause_vm import PauseVm
    from simulator.ui.people_vm import PeopleVm
    from simulator.ui.person_vm import PersonVm
    from simulator.ui.posts_vm import PostsVm
    from simulator.ui.profile_vm import ProfileVm
    from simulator.ui.report_vm import ReportVm
    from simulator.ui.start_vm import StartVm
    from simulator.ui.sure_vm import SureVm
else:  # to Qt each is an object; what it is made of is read when somebody comes in
    AlertsVm = CareersVm = DebriefVm = FeedVm = GuardVm = LensVm = LibraryVm = MessagesVm = PauseVm = PeopleVm = (
        PersonVm
    ) = PostsVm = ProfileVm = CompareVm = ReportVm = StartVm = SureVm = QObject

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Rooms(QObject):
    """Base of `AppVm`; every room is null, or empty, at the door."""

    whoChanged = Signal()

    def __init__(self, services: Services, wall: Clock, parent: QObject | None) -> None:
        super().__init__(parent)
        self._services = services
        self._door = DoorVm(services, wall, self)
        self._carry = CarryVm(services.shelf, self)
        self._carry.came.connect(self._door.refresh)
        self._inside: Inside | None = None
        self.whoChanged.connect(self._take_carry)

    @property
    def _practice(self) -> "Practice | None":
        return self._inside.practice if self._inside else None

    @Property(DoorVm, constant=True)
    def door(self) -> DoorVm:
        return self._door

    @Property(CarryVm, constant=True)
    def carry(self) -> CarryVm:
        return self._carry

    @Property(str, notify=whoChanged)
    def readOnly(self) -> str:
        """Why nothing can be kept of what the learner who is in would do, in a sentence; empty where it can."""
        return self._inside.store.read_only if self._inside else ""

    @Property("QVariantList", notify=whoChanged)
    def others(self) -> list[dict[str, Any]]:
        """The other learners of this computer, to switch to."""
        here = self._inside.learner if self._inside else ""
        return [one for one in self._door.learners if one["id"] != here]  # type: ignore[attr-defined]

    @Property("QVariantMap", notify=whoChanged)
    def me(self) -> dict[str, Any]:
        """Who is in."""
        return person_map(self._practice.reads.me(PRACTICE)) if self._practice else {}

    @Property(PauseVm, notify=whoChanged)
    def pause(self) -> PauseVm | None:
        return self._inside.pause if self._inside else None

    @Property(FeedVm, notify=whoChanged)
    def feed(self) -> FeedVm | None:
        return self._inside.feed if self._inside else None

    @Property(LibraryVm, notify=whoChanged)
    def library(self) -> LibraryVm | None:
        return self._inside.library if self._inside else None

    @Property(DebriefVm, notify=whoChanged)
    def debrief(self) -> DebriefVm | None:
        return self._inside.debrief if self._inside else None

    @Property(StartVm, notify=whoChanged)
    def start(self) -> StartVm | None:
        return self._inside.start if self._inside else None

    @Property(SureVm, notify=whoChanged)
    def sure(self) -> SureVm | None:
        return self._inside.sure if self._inside else None

    @Property(CompareVm, notify=whoChanged)
    def compare(self) -> CompareVm | None:
        return self._inside.compare if self._inside else None

    @Property(ReportVm, notify=whoChanged)
    def report(self) -> ReportVm | None:
        return self._inside.report if self._inside else None

    @Property(PostsVm, notify=whoChanged)
    def posts(self) -> PostsVm | None:
        return self._inside.posts if self._inside else None

    @Property(PeopleVm, notify=whoChanged)
    def people(self) -> PeopleVm | None:
        return self._inside.people if self._inside else None

    @Property(PersonVm, notify=whoChanged)
    def person(self) -> PersonVm | None:
        return self._inside.person if self._inside else None

    @Property(CareersVm, notify=whoChanged)
    def careers(self) -> CareersVm | None:
        return self._inside.careers if self._inside else None

    @Property(MessagesVm, notify=whoChanged)
    def messages(self) -> MessagesVm | None:
        return self._inside.messages if self._inside else None

    @Property(AlertsVm, notify=whoChanged)
    def alerts(self) -> AlertsVm | None:
        return self._inside.alerts if self._inside else None

    @Property(ProfileVm, notify=whoChanged)
    def profile(self) -> ProfileVm | None:
        return self._inside.profile if self._inside else None

    @Property(LensVm, notify=whoChanged)
    def lens(self) -> LensVm | None:
        return self._inside.lens if self._inside else None

    @Property(GuardVm, notify=whoChanged)
    def guard(self) -> GuardVm | None:
        return self._inside.guard if self._inside else None

    @Slot()
    def furnish(self) -> None:
        """Read what the rooms are made of, which makes their types known to QML; done once, when it is first asked."""
        importlib.import_module("simulator.ui.inside")

    @Slot()
    def readAhead(self) -> None:
        """Read what the rooms need beside the window; not where somebody is in already, who would wait for it."""
        if self._inside is None:
            self._services.read_ahead()

    @Slot(int, result="QVariantMap")
    def guideline(self, number: int) -> dict[str, Any]:
        """Tell what a guideline says, in our own words, and where the original stands."""
        found = self._services.pack.guideline(number)
        return {"number": number, "name": found.name, "text": found.text, "link": found.link}

    def _take_carry(self) -> None:
        self._carry.take(self._inside.learner if self._inside else "")
