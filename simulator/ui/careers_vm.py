"""The professional network: who is there with which skills, connections, endorsements and recommendations."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.intent import Intent
from simulator.model.social import ME, Person, Recommendation, Request
from simulator.ui.cards import NOBODY, request_card
from simulator.ui.pause_vm import PauseVm
from simulator.ui.people_vm import ANSWERS
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import person, when

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class CareersVm(RoomVm):
    """`sent` tells that words went out under a key: their draft can go."""

    changed = Signal()
    sent = Signal(str, arguments=["key"])

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)

    @Property("QVariantList", notify=changed)
    def requests(self) -> list[dict[str, Any]]:
        """Requests to connect that wait for the learner's answer, oldest first."""
        return self._cards(reversed(self._reads.requests(self._run, "professional")))

    @Property("QVariantList", notify=changed)
    def asks(self) -> list[dict[str, Any]]:
        """Requests to the learner for a recommendation that wait, oldest first."""
        return self._cards(reversed(self._reads.asked_recommendations(self._run)))

    @Property("QVariantList", notify=changed)
    def mine(self) -> list[dict[str, Any]]:
        """What was written about the learner."""
        return self._written(ME)

    @Property("QVariantMap", notify=changed)
    def me(self) -> dict[str, Any]:
        """The learner's own entry."""
        return self._entry(self._people()[ME])

    @Property("QVariantList", notify=changed)
    def people(self) -> list[dict[str, Any]]:
        """Connections first, then whom the learner knows in life, then others with skills, each by name."""
        run, people = self._run, self._people()
        tied, blocked = self._reads.connections(run), self._reads.blocked(run)
        found = [one for one in people.values() if one.skills and one.id != ME and one.id not in blocked]
        found.sort(key=lambda one: (one.id not in tied, not one.known_from, one.name))
        return [self._entry(one) for one in found]

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many requests wait."""
        return len(self.requests) + len(self.asks)  # type: ignore[arg-type]

    @Slot(str, str)
    def connectTo(self, somebody: str, note: str) -> None:
        """Ask somebody to connect, with a note or without."""
        intent = Intent(type="friend-request", target=somebody, text=note, network="professional")
        said = self._say(self.tr("Asked. {} may answer after a while."), somebody)
        self._pause.propose(intent, lambda: (self.sent.emit(f"connect {somebody}"), said()))

    @Slot(str, str, str)
    def answer(self, sender: str, state: str, words: str) -> None:
        """Answer a request to connect."""
        self._pause.propose(Intent(type=ANSWERS[state], target=sender, text=words, network="professional"))

    @Slot(str)
    def part(self, somebody: str) -> None:
        """Take somebody out of the connections."""
        self._pause.propose(Intent(type="remove-friend", target=somebody, network="professional"))

    @Slot(str, str)
    def endorse(self, somebody: str, skill: str) -> None:
        said = self._say(self.tr("You vouch for {} in this now."), somebody)
        self._pause.propose(Intent(type="endorse", target=somebody, skill=skill, network="professional"), said)

    @Slot(str, str)
    def recommend(self, somebody: str, words: str) -> None:
        """Write a recommendation; it answers a request for one."""
        intent = Intent(type="recommend", target=somebody, text=words, network="professional")
        said = self._say(self.tr("Published. It stands on the page of {}."), somebody)
        self._pause.propose(intent, lambda: (self.sent.emit(f"recommend {somebody}"), said()))

    @Slot(str, str)
    def askRecommendation(self, somebody: str, note: str) -> None:
        intent = Intent(type="request-recommendation", target=somebody, text=note, network="professional")
        said = self._say(self.tr("Asked. {} may answer after a while."), somebody)
        self._pause.propose(intent, lambda: (self.sent.emit(f"ask {somebody}"), said()))

    @Slot(str, str, str)
    def declineRecommendation(self, somebody: str, request: str, words: str) -> None:
        """Say no to a request for a recommendation, in words."""
        intent = Intent(type="message", target=somebody, object=request, text=words, audience="direct")
        self._pause.propose(intent, lambda: self.sent.emit(f"recommend {somebody}"))

    def turn(self) -> None:
        self.changed.emit()

    def take(self, changes: ChangeSet) -> None:
        if changes.arrivals or changes.profiles:
            self.changed.emit()

    def _cards(self, requests: Iterable[Request]) -> list[dict[str, Any]]:
        people, now = self._people(), self._now()
        return [request_card(one, people, now) for one in requests if one.state == "pending"]

    def _entry(self, one: Person) -> dict[str, Any]:
        run = self._run
        asked = [request.recipient for request in self._reads.sent_requests(run, "professional") if _waits(request)]
        sought = [request.recipient for request in self._reads.sent_recommendation_requests(run) if _waits(request)]
        asks = [request.sender for request in self._reads.requests(run, "professional") if _waits(request)]
        skills = self._reads.skills(run, one.id)
        return {
            **person(one),
            "connected": one.id in self._reads.connections(run),
            "asked": one.id in asked,
            "asks": one.id in asks,
            "sought": one.id in sought,
            "skills": [{"skill": row.skill, "count": len(row.by), "mine": ME in row.by} for row in skills],
            "recommendations": self._written(one.id),
        }

    def _written(self, somebody: str) -> list[dict[str, Any]]:
        people, now = self._people(), self._now()
        return [
            _said(one, people.get(one.author, NOBODY), now) for one in self._reads.recommendations(self._run, somebody)
        ]


def _said(one: Recommendation, author: Person, now: dt.datetime) -> dict[str, Any]:
    return {**person(author), "words": one.text, "when": when(one.at, now)}


def _waits(request: Request) -> bool:
    return request.state == "pending"
