"""What is there while a learner is in: the open file, the practice, and the view-models of the rooms."""

from PySide6.QtCore import QObject

from simulator.app.changes import ChangeSet
from simulator.app.services import Services, pseudonym
from simulator.record.store import Store
from simulator.ui import charts  # noqa: F401 (registers its QML types)
from simulator.ui.alerts_vm import AlertsVm
from simulator.ui.careers_vm import CareersVm
from simulator.ui.compare_vm import CompareVm
from simulator.ui.debrief_vm import DebriefVm
from simulator.ui.feed_vm import FeedVm
from simulator.ui.guard_vm import GuardVm
from simulator.ui.lens_vm import LensVm
from simulator.ui.library_vm import LibraryVm
from simulator.ui.messages_vm import MessagesVm
from simulator.ui.pause_vm import PauseVm
from simulator.ui.people_vm import PeopleVm
from simulator.ui.person_vm import PersonVm
from simulator.ui.posts_vm import PostsVm
from simulator.ui.profile_vm import ProfileVm
from simulator.ui.report_vm import ReportVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.start_vm import StartVm
from simulator.ui.sure_vm import SureVm


class Inside:
    """One learner's visit. Raises `RecordError` where the practice cannot be taken up; the file stays the caller's."""

    def __init__(self, services: Services, learner: str, store: Store, parent: QObject) -> None:
        self.learner, self.store = learner, store
        self.practice = services.open(store)

        def names() -> dict[int, str]:
            return services.guideline_names

        exports = services.shelf.exports(learner)
        if store.read_only:
            self.practice.pause()
        self.pause = PauseVm(self.practice, names, store.read_only, parent)
        self.feed = FeedVm(self.practice, names, services.content.scenes, self.pause, parent)
        self.posts = PostsVm(self.practice, self.pause, parent)
        self.people = PeopleVm(self.practice, self.pause, parent)
        self.person = PersonVm(self.practice, self.pause, parent)
        self.careers = CareersVm(self.practice, self.pause, parent)
        self.messages = MessagesVm(self.practice, self.pause, parent)
        self.alerts = AlertsVm(self.practice, self.pause, parent)
        self.lens = LensVm(store, self.practice, self.pause, parent)
        self.guard = GuardVm(services.content, self.practice, self.pause, parent)
        self.profile = ProfileVm(services, store, self.practice, self.pause, parent)
        self.library = LibraryVm(services, self.practice, parent)
        self.start = StartVm(services, self.practice, parent)
        self.sure = SureVm(services, self.practice, self.pause, parent)
        self.debrief = DebriefVm(services, self.practice, self.pause, parent)
        self.compare = CompareVm(services, self.practice, parent)
        self.report = ReportVm(services, self.practice, exports, pseudonym(store), parent)

    def turn(self) -> None:
        """Show the run that the practice has turned to."""
        self.pause.turn()
        for room in self._rooms():
            room.turn()

    def take(self, changes: ChangeSet) -> None:
        """Draw what has changed, in every room."""
        for room in self._rooms():
            room.take(changes)

    def close(self) -> None:
        """Let the rooms go and close the file."""
        training = (self.library, self.start, self.sure, self.debrief, self.compare, self.report)
        for model in (*self._rooms(), *training, self.pause):
            model.deleteLater()
        self.store.close()

    def _rooms(self) -> tuple[FeedVm | RoomVm, ...]:
        ours = (self.posts, self.people, self.person, self.careers, self.messages, self.alerts, self.profile)
        return self.feed, self.lens, self.guard, *ours
