"""What can be done with a post, on every page that shows one."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.action import ActionType, Audience
from simulator.model.intent import Intent
from simulator.model.social import Reason
from simulator.ui.cards import comment_card, post_card
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import marks_of

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class PostsVm(RoomVm):
    """`touched` tells which post's comments or counts changed; `sent` that the words under a key went out."""

    changed = Signal()
    touched = Signal(str, arguments=["post"])
    sent = Signal(str, arguments=["key"])
    asked = Signal()

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)
        self._sharing = self._reporting = self._shown = ""

    @Property("QVariantMap", notify=asked)
    def sharing(self) -> dict[str, Any]:
        """The post that is about to be shared; empty where none is."""
        return self._card(self._sharing)

    @Property("QVariantMap", notify=asked)
    def reporting(self) -> dict[str, Any]:
        """The post or comment that is about to be reported; empty where none is."""
        return self._card(self._reporting)

    @Property("QVariantMap", notify=changed)
    def shown(self) -> dict[str, Any]:
        """The post that has a page of its own now; empty where it is gone."""
        return self._card(self._shown)

    @Slot(str, result="QVariantList")
    def commentsOf(self, post: str) -> list[dict[str, Any]]:
        """Tell the comments under a post in reading order."""
        people, now = self._people(), self._now()
        return [comment_card(one, people, now) for one in self._reads.thread(self._run, post)]

    @Slot(str, result="QVariantMap")
    def card(self, post: str) -> dict[str, Any]:
        """Tell everything that a card shows of a post."""
        return self._card(post)

    @Slot(str, str, result="QVariantList")
    def marksOf(self, post: str, text: str) -> list[dict[str, Any]]:
        """Tell what the judge marks in a comment that is being written."""
        if not text.strip():
            return []
        read = self._practice.coach(Intent(type="comment", object=post, text=text))
        return marks_of(text, read.findings)

    @Slot(str, str, str, result="QVariantList")
    def marksTo(self, somebody: str, act: ActionType, text: str) -> list[dict[str, Any]]:
        """Tell what the judge marks in words that go to one person, with an answer or as a message."""
        if not text.strip():
            return []
        read = self._practice.judge(Intent(type=act, target=somebody, text=text, audience="direct"))
        return marks_of(text, read.findings)

    @Slot(str)
    def like(self, post: str) -> None:
        self._pause.propose(Intent(type="react", object=post))

    @Slot(str, str, str)
    def comment(self, post: str, answered: str, text: str) -> None:
        """Comment on a post; with the id of a comment, answer that."""
        intent = Intent(type="comment", object=answered or post, text=text)
        self._pause.propose(intent, lambda: self.sent.emit(post))

    @Slot(str)
    def remove(self, post: str) -> None:
        """Delete a post or a comment of one's own."""
        sentence = self.tr("Deleted here. Whoever kept a picture of it still has it.")
        self._pause.propose_with_return(Intent(type="delete", object=post), sentence)

    @Slot(str)
    def askShare(self, post: str) -> None:
        """Ask how a post is to be shared."""
        self._ask(sharing=post)

    @Slot(str)
    def askReport(self, post: str) -> None:
        """Ask why a post is to be reported."""
        self._ask(reporting=post)

    @Slot()
    def askNothing(self) -> None:
        self._ask()

    @Slot(str, str)
    def share(self, text: str, audience: Audience) -> None:
        """Share the post that was asked about, with words or without."""
        intent = Intent(type="share", object=self._sharing, text=text, audience=audience)
        self._ask()
        self._pause.propose_with_return(intent, self.tr("Shared. It stands on top of the feed."))

    @Slot(str, str)
    def report(self, reason: Reason, words: str) -> None:
        """Report the post that was asked about; it goes out of sight."""
        intent = Intent(type="report", object=self._reporting, reason=reason, text=words)
        self._ask()
        self._pause.propose_with_return(intent, self.tr("Reported. You do not see it any more."))

    @Slot(str)
    def show(self, post: str) -> None:
        """Choose the post that gets a page of its own."""
        self._shown = post
        self.changed.emit()

    def turn(self) -> None:
        self._shown = ""
        self._ask()
        self.changed.emit()

    def take(self, changes: ChangeSet) -> None:
        for post in changes.touched_posts | set(changes.removed_posts):
            self.touched.emit(post)
        if changes:
            self.changed.emit()

    def _ask(self, sharing: str = "", reporting: str = "") -> None:
        self._sharing, self._reporting = sharing, reporting
        self.asked.emit()

    def _card(self, post: str) -> dict[str, Any]:
        shown = self._reads.post(self._run, post) if post else None
        return post_card(shown, self._people(), self._now()) if shown else {}
