"""Notifications: what concerns the learner, each leading to its cause."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.app.standing import mark_read
from simulator.record.reads import Notice
from simulator.ui.cards import NOBODY
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import when

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

GLYPHS = {
    "comment": "message-circle",
    "reply": "corner-down-right",
    "like": "heart",
    "share": "share-2",
    "request": "user-plus",
    "accepted": "users",
    "declined": "users",
    "message": "mail",
    "follow": "user-plus",
    "endorsement": "badge-check",
    "recommendation": "quote",
    "recommendation-request": "quote",
    "approval": "badge-check",
    "announcement": "info",
}


@QmlElement
@QmlUncreatable("made by AppVm")
class AlertsVm(RoomVm):
    """`wanted` asks to turn to the cause: a page, and the post or person to show there."""

    changed = Signal()
    wanted = Signal(str, str, arguments=["page", "key"])

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)

    @Property("QVariantList", notify=changed)
    def notices(self) -> list[dict[str, Any]]:
        """Newest first."""
        people, now = self._people(), self._now()
        return [
            {
                "id": one.id,
                "who": people.get(one.actor, NOBODY).portrait,
                "person": people.get(one.actor, NOBODY).name,
                "sentence": self._sentence(one).format(people.get(one.actor, NOBODY).name),
                "quote": self._quote(one),
                "glyph": GLYPHS.get(one.topic, "bell"),
                "when": when(one.at, now),
                "read": one.read,
            }
            for one in self._reads.notifications(self._run)
        ]

    @Property(int, notify=changed)
    def unread(self) -> int:
        """How many are unread; messages count in their own room."""
        return self._reads.unread(self._run)

    @Slot()
    def readAll(self) -> None:
        """Mark all as read."""
        self._pause.note(lambda: mark_read(self._practice))

    @Slot(str)
    def putAway(self, notice: str) -> None:
        """Mark one as read."""
        self._pause.note(lambda: mark_read(self._practice, notice))

    @Slot(str)
    def open(self, notice: str) -> None:
        """Mark one as read and go to its cause."""
        found = next((one for one in self._reads.notifications(self._run) if one.id == notice), None)
        if found is None:
            return
        self._pause.note(lambda: mark_read(self._practice, notice))
        self.wanted.emit(*self._cause(found))

    def turn(self) -> None:
        self.changed.emit()

    def take(self, changes: ChangeSet) -> None:
        if changes.arrivals or changes.profiles:
            self.changed.emit()

    def _cause(self, one: Notice) -> tuple[str, str]:
        if one.topic in ("comment", "reply", "like", "share"):
            return "post", one.post
        if one.topic == "message":
            return "messages", one.actor
        if one.topic in ("endorsement", "recommendation", "recommendation-request"):
            return "careers", ""
        if one.topic == "approval":
            return "profile", ""
        if one.topic == "announcement":
            return "alerts", ""
        if one.topic == "request":
            return ("careers" if self._professional(one.cause) else "friends"), ""
        return "person", one.actor

    def _professional(self, request: str) -> bool:
        return any(one.id == request for one in self._reads.requests(self._run, "professional"))

    def _quote(self, one: Notice) -> str:
        if one.topic in ("comment", "reply", "share"):
            shown = self._reads.post(self._run, one.cause)
            return shown.post.text if shown else ""
        if one.topic == "like":
            shown = self._reads.post(self._run, one.cause)
            return shown.post.text if shown else ""
        if one.topic == "message":
            return next((said.text for said in self._reads.talk(self._run, one.actor) if said.id == one.cause), "")
        return one.cause if one.topic in ("endorsement", "announcement") else ""

    def _sentence(self, one: Notice) -> str:
        return {
            "comment": self.tr("{} commented on your post"),
            "reply": self.tr("{} answered your comment"),
            "like": self.tr("{} likes what you wrote"),
            "share": self.tr("{} shared your post"),
            "request": self.tr("{} would like to be in touch"),
            "accepted": self.tr("{} said yes to you"),
            "declined": self.tr("{} said no to you"),
            "message": self.tr("{} wrote to you"),
            "follow": self.tr("{} follows you"),
            "endorsement": self.tr("{} endorsed one of your skills"),
            "recommendation": self.tr("{} wrote a recommendation of you"),
            "recommendation-request": self.tr("{} asks you for a recommendation"),
            "approval": self.tr("{} said yes"),
            "announcement": self.tr("The network tells you"),
        }[one.topic]
