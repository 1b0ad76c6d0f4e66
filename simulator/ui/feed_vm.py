"""The network as the learner sees it: the feed, the composer with its coach, what has arrived, and the pause."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.action import Audience
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.network.world import ImpossibleError
from simulator.record.store import RecordError
from simulator.ui.feed_model import FeedModel
from simulator.ui.wording import comment, finding, marks_of, person, when

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 10_000
"""Characters a post may have."""
ANSWERS = {"accepted": "accept-friend", "declined": "decline-friend", "ignored": "ignore-friend"}
EARLIER = 6
"""How many earlier findings the coach keeps in sight."""


@QmlElement
@QmlUncreatable("made by AppVm")
class FeedVm(QObject):
    """The run that the practice is in; every act goes through `Practice.perform`."""

    turned = Signal()
    draftChanged = Signal()
    findingsChanged = Signal()
    arrivalsChanged = Signal()
    commentsChanged = Signal(str, arguments=["post"])
    pauseChanged = Signal()
    said = Signal(str, arguments=["sentence"])
    acted = Signal()
    sent = Signal(str, arguments=["key"])  # words under this key went out: their draft can go

    def __init__(self, practice: Practice, names: dict[int, str], parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._names = names
        self._model = FeedModel(practice, self)
        self._earlier: list[dict[str, Any]] = []
        self._pause: dict[str, Any] = {}
        self._held: tuple[Intent, Callable[[], None]] | None = None
        self._audience: Audience = "public"
        self._draft = ""
        self._read = self._judge_draft()
        self.turn()

    @Property(FeedModel, constant=True)
    def model(self) -> FeedModel:
        return self._model

    @Property("QVariantMap", notify=turned)
    def me(self) -> dict[str, Any]:
        return person(self._practice.reads.me(self._practice.run))

    @Property(int, constant=True)
    def limit(self) -> int:
        return LONGEST

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        return self._draft

    @Property(str, notify=draftChanged)
    def audience(self) -> str:
        return self._audience

    @Property("QVariantList", notify=findingsChanged)
    def marks(self) -> list[dict[str, Any]]:
        return marks_of(self._draft, self._read.findings)

    @Property("QVariantList", notify=findingsChanged)
    def findings(self) -> list[dict[str, Any]]:
        act = self.tr("Use these words")
        return [finding(found, self._names, act) for found in self._read.findings]

    @Property("QVariantList", notify=findingsChanged)
    def earlier(self) -> list[dict[str, Any]]:
        return self._earlier

    @Property("QVariantMap", notify=pauseChanged)
    def pause(self) -> dict[str, Any]:
        """What the pause sheet shows; empty where nothing is held back."""
        return self._pause

    @Property("QVariantList", notify=arrivalsChanged)
    def requests(self) -> list[dict[str, Any]]:
        """Friend requests that wait for an answer, oldest first."""
        people = self._practice.reads.people(self._practice.run)
        now = self._practice.now()
        return [
            {**person(people[r.sender]), "request": r.id, "note": r.note, "when": when(r.at, now)}
            for r in reversed(self._practice.reads.requests(self._practice.run, "feed"))
            if r.state == "pending"
        ]

    @Property("QVariantList", notify=arrivalsChanged)
    def threads(self) -> list[dict[str, Any]]:
        """Direct messages by person, in the order in which the talks began, so that none jumps under the hand."""
        people = self._practice.reads.people(self._practice.run)
        now = self._practice.now()
        found: dict[str, dict[str, Any]] = {}
        for message in self._practice.reads.messages(self._practice.run):
            own = message.sender == ME
            other = people[message.recipient if own else message.sender]
            thread = found.setdefault(other.id, {**person(other), "messages": []})
            thread["messages"].append({"body": message.text, "own": own, "when": when(message.at, now)})
        return list(found.values())

    @Property("QVariantList", notify=arrivalsChanged)
    def friends(self) -> list[dict[str, Any]]:
        """Those who became friends here."""
        people = self._practice.reads.people(self._practice.run)
        asked = {r.sender for r in self._practice.reads.requests(self._practice.run) if r.state == "accepted"}
        return [person(people[key]) for key in sorted(asked & self._practice.reads.friends(self._practice.run))]

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take over what stands in the composer, and let the coach read it."""
        if text == self._draft:
            return
        self._draft = text
        self._practice.keep_draft(text)
        self._read = self._judge_draft()
        self.draftChanged.emit()
        self.findingsChanged.emit()

    @Slot(str)
    def choose(self, audience: Audience) -> None:
        """Choose who may read the post: public or friends."""
        self._audience = audience
        self._read = self._judge_draft()
        self.draftChanged.emit()
        self.findingsChanged.emit()

    @Slot()
    def post(self) -> None:
        """Post the draft, after a pause where the coach has found something."""
        intent = Intent(type="post", text=self._draft, audience=self._audience)
        self._hold_or_do(intent, lambda: self.edit(""))

    @Slot(str)
    def like(self, post: str) -> None:
        self._do(Intent(type="react", object=post))

    @Slot(str, str)
    def comment(self, post: str, text: str) -> None:
        self._hold_or_do(Intent(type="comment", object=post, text=text), lambda: self.sent.emit(post))

    @Slot(str)
    def remove(self, post: str) -> None:
        """Delete a post or a comment of one's own."""
        self._do(Intent(type="delete", object=post))

    @Slot(str, str, str)
    def answer(self, sender: str, state: str, words: str) -> None:
        """Answer a friend request: accepted, declined or ignored, with words or without."""
        self._hold_or_do(Intent(type=ANSWERS[state], target=sender, text=words))  # type: ignore[arg-type]

    @Slot(str)
    def unfriend(self, friend: str) -> None:
        self._do(Intent(type="remove-friend", target=friend))

    @Slot(str, str)
    def write(self, recipient: str, text: str) -> None:
        """Send a direct message."""
        intent = Intent(type="message", target=recipient, text=text, audience="direct")
        self._hold_or_do(intent, lambda: self.sent.emit(f"to {recipient}"))

    @Slot(str, result="QVariantList")
    def commentsOf(self, post: str) -> list[dict[str, Any]]:
        """Tell the comments under a post, oldest first."""
        people, now = self._practice.reads.people(self._practice.run), self._practice.now()
        found = self._practice.reads.comments(self._practice.run, post)
        return [comment(one, people[one.author], now, one.author == ME) for one in found]

    @Slot()
    def keepEditing(self) -> None:
        """Leave the pause; nothing was sent."""
        self._held = None
        self._pause = {}
        self.pauseChanged.emit()

    @Slot(int)
    def useBetter(self, index: int) -> None:
        """Leave the pause with the words that finding `index` of it offers: in the composer, or said at once."""
        held, words = self._held, self._pause["findings"][index]["better"] if self._pause else ""
        self.keepEditing()
        if held is None or not words:
            return
        if held[0].type == "post":
            self.edit(words)
        else:
            self._hold_or_do(msgspec.structs.replace(held[0], text=words), held[1])

    @Slot(int)
    def apply(self, index: int) -> None:
        """Put the words that finding `index` offers into the composer."""
        words = self.findings[index]["better"]  # type: ignore[index]
        if words:
            self.edit(words)

    @Slot()
    def goAhead(self) -> None:
        """Do it all the same: that is what this place is for."""
        held = self._held
        self.keepEditing()
        if held is not None:
            self._do(held[0], held[1], warned=True)

    def turn(self) -> None:
        """Show the run that the practice has turned to."""
        self._model.turn()
        self._earlier = []
        self._draft = self._practice.draft()
        self._read = self._judge_draft()
        self.keepEditing()
        self.turned.emit()
        self.draftChanged.emit()
        self.findingsChanged.emit()
        self.arrivalsChanged.emit()

    def take(self, changes: ChangeSet) -> None:
        """Draw what has changed."""
        if not changes:
            return
        self._model.take(changes)
        if changes.assessment is not None and changes.assessment.findings:
            found = [finding(one, self._names) for one in changes.assessment.findings]
            self._earlier = [*found, *self._earlier][:EARLIER]
            self.findingsChanged.emit()
        if changes.arrivals:
            self.arrivalsChanged.emit()
        for post in changes.touched_posts:
            self.commentsChanged.emit(post)
        for post in changes.removed_posts:
            self.commentsChanged.emit(post)
        self.acted.emit()

    def _name(self, key: str) -> str:
        who = self._practice.reads.people(self._practice.run).get(key)
        return who.name if who else ""

    def _judge_draft(self) -> Assessment:
        return self._practice.judge(Intent(type="post", text=self._draft, audience=self._audience))

    def _hold_or_do(self, intent: Intent, done: Callable[[], None] = lambda: None) -> None:
        read = self._practice.judge(intent)
        if not read.faults() or self._practice.over:
            self._do(intent, done)
            return
        self._held = (intent, done)
        self._pause = {
            "type": intent.type,
            "text": intent.text,
            "person": self._name(intent.target),
            "audience": intent.audience,
            "marks": marks_of(intent.text, read.faults()),
            "findings": [finding(found, self._names) for found in read.faults()],
        }
        self.pauseChanged.emit()

    def _do(self, intent: Intent, done: Callable[[], None] = lambda: None, warned: bool = False) -> None:
        try:
            changes = self._practice.perform(intent, warned)
        except (ImpossibleError, RecordError) as error:
            self.said.emit(str(error))
            return
        done()
        self.take(changes)
