"""The room of friends: who asks, who was asked, who is a friend, and whom one might know. And every tie to somebody."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.action import ActionType
from simulator.model.intent import Intent
from simulator.model.social import ME, Person
from simulator.ui.cards import NOBODY, request_card
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import person

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

ANSWERS: dict[str, ActionType] = {
    "accepted": "accept-friend",
    "declined": "decline-friend",
    "ignored": "ignore-friend",
}
OFFERED = 6
"""How many people one might know are offered at once."""


@QmlElement
@QmlUncreatable("made by AppVm")
class PeopleVm(RoomVm):
    """`sent` tells that words went out under a key: their draft can go."""

    changed = Signal()
    sent = Signal(str, arguments=["key"])

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)

    @Property("QVariantList", notify=changed)
    def requests(self) -> list[dict[str, Any]]:
        """Friend requests that wait for the learner's answer, oldest first."""
        return self._cards(reversed(self._reads.requests(self._run, "feed")))

    @Property("QVariantList", notify=changed)
    def asked(self) -> list[dict[str, Any]]:
        """Friend requests of the learner that wait for an answer, newest first."""
        return self._cards(self._reads.sent_requests(self._run, "feed"))

    @Property("QVariantList", notify=changed)
    def friends(self) -> list[dict[str, Any]]:
        """The learner's friends, by name."""
        people = self._people()
        found = [people[key] for key in self._reads.friends(self._run) if key in people]
        return [person(one) for one in sorted(found, key=lambda one: one.name)]

    @Property("QVariantList", notify=changed)
    def blocked(self) -> list[dict[str, Any]]:
        """Those whom the learner blocked."""
        people = self._people()
        return [person(people[key]) for key in sorted(self._reads.blocked(self._run)) if key in people]

    @Property("QVariantList", notify=changed)
    def suggestions(self) -> list[dict[str, Any]]:
        """People of the town whom the learner knows in life, and who are not tied to them here."""
        run = self._run
        tied = self._reads.friends(run) | self._reads.blocked(run) | {ME}
        tied |= {one.other for one in (*self._reads.requests(run, "feed"), *self._reads.sent_requests(run, "feed"))}
        known = [one for one in self._people().values() if one.id not in tied and _could_be_a_friend(one)]
        return [person(one) for one in known[:OFFERED]]

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many friend requests wait."""
        return len(self.requests)  # type: ignore[arg-type]

    @Slot(str, str)
    def ask(self, somebody: str, note: str) -> None:
        """Send a friend request, with a note or without."""
        said = self._say(self.tr("Asked. {} may answer after a while."), somebody)
        intent = Intent(type="friend-request", target=somebody, text=note)
        self._pause.propose(intent, lambda: (self.sent.emit(somebody), said()))

    @Slot(str, str, str)
    def answer(self, sender: str, state: str, words: str) -> None:
        """Answer a friend request: accepted, declined or ignored, with words or without."""
        sentences = {
            "accepted": self.tr("You and {} are friends now."),
            "declined": self.tr("Declined. {} is told no more than that."),
            "ignored": self.tr("Left unanswered. {} is not told."),
        }
        if words.strip():
            sentences["declined"] = self.tr("Declined, with your words. They stand under Messages.")
        intent = Intent(type=ANSWERS[state], target=sender, text=words)
        self._pause.propose(intent, self._say(sentences[state], sender))

    @Slot(str)
    def unfriend(self, friend: str) -> None:
        said = self._say(self.tr("You and {} are not friends any more."), friend)
        self._pause.propose(Intent(type="remove-friend", target=friend), said)

    @Slot(str)
    def follow(self, somebody: str) -> None:
        self._there_and_back("follow", somebody, self.tr("You follow {}."))

    @Slot(str)
    def unfollow(self, somebody: str) -> None:
        self._there_and_back("unfollow", somebody, self.tr("You do not follow {} any more."))

    @Slot(str)
    def block(self, somebody: str) -> None:
        self._there_and_back("block", somebody, self.tr("{} is blocked. You do not see each other."))

    @Slot(str)
    def unblock(self, somebody: str) -> None:
        self._there_and_back("unblock", somebody, self.tr("{} is not blocked any more."))

    def turn(self) -> None:
        self.changed.emit()

    def take(self, changes: ChangeSet) -> None:
        if changes.arrivals or changes.profiles:
            self.changed.emit()

    def _cards(self, requests: Any) -> list[dict[str, Any]]:
        people, now = self._people(), self._now()
        return [request_card(one, people, now) for one in requests if one.state == "pending"]

    def _there_and_back(self, act: ActionType, somebody: str, sentence: str) -> None:
        name = self._people().get(somebody, NOBODY).name
        self._pause.propose_with_return(Intent(type=act, target=somebody), sentence.format(name))


def _could_be_a_friend(one: Person) -> bool:
    return bool(one.known_from) and one.account == "personal" and one.relation != "organization"
