"""What is there while a learner is in: the open file, the practice, and the view-models of the rooms."""

from PySide6.QtCore import QObject

from simulator.app.changes import ChangeSet
from simulator.app.services import Services, pseudonym
from simulator.record.store import Store
from simulator.ui.debrief_vm import DebriefVm
from simulator.ui.feed_vm import FeedVm
from simulator.ui.library_vm import LibraryVm
from simulator.ui.pause_vm import PauseVm


class Inside:
    """One learner's visit. Raises `RecordError` where the practice cannot be taken up; the file stays the caller's."""

    def __init__(self, services: Services, learner: str, store: Store, parent: QObject) -> None:
        self.learner, self.store = learner, store
        self.practice = services.open(store)
        names = services.guideline_names
        exports = services.shelf.exports(learner)
        self.pause = PauseVm(self.practice, names, parent)
        self.feed = FeedVm(self.practice, names, self.pause, parent)
        self.library = LibraryVm(services, self.practice, parent)
        self.debrief = DebriefVm(services, self.practice, exports, pseudonym(store), parent)

    def turn(self) -> None:
        """Show the run that the practice has turned to."""
        self.pause.turn()
        self.feed.turn()

    def take(self, changes: ChangeSet) -> None:
        """Draw what has changed, in every room."""
        self.feed.take(changes)

    def close(self) -> None:
        """Let the rooms go and close the file."""
        for model in (self.feed, self.library, self.debrief, self.pause):
            model.deleteLater()
        self.store.close()
