"""The network as the learner sees it: the feed, the composer with its coach, and what has arrived."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.action import Audience
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.ui.feed_model import FeedModel
from simulator.ui.pause_vm import PauseVm
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
    """The run that the practice is in; every act goes out through the pause."""

    turned = Signal()
    draftChanged = Signal()
    findingsChanged = Signal()
    arrivalsChanged = Signal()
    commentsChanged = Signal(str, arguments=["post"])
    sent = Signal(str, arguments=["key"])  # words under this key went out: their draft can go

    def __init__(self, practice: Practice, names: dict[int, str], pause: PauseVm, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._names = names
        self._model = FeedModel(practice, self)
        self._earlier: list[dict[str, Any]] = []
        self._pause = pause
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
        self._pause.propose(intent, lambda: self.edit(""), self.edit)

    @Slot(str)
    def like(self, post: str) -> None:
        self._pause.do(Intent(type="react", object=post))

    @Slot(str, str)
    def comment(self, post: str, text: str) -> None:
        self._pause.propose(Intent(type="comment", object=post, text=text), lambda: self.sent.emit(post))

    @Slot(str)
    def remove(self, post: str) -> None:
        """Delete a post or a comment of one's own."""
        self._pause.do(Intent(type="delete", object=post))

    @Slot(str, str, str)
    def answer(self, sender: str, state: str, words: str) -> None:
        """Answer a friend request: accepted, declined or ignored, with words or without."""
        self._pause.propose(Intent(type=ANSWERS[state], target=sender, text=words))  # type: ignore[arg-type]

    @Slot(str)
    def unfriend(self, friend: str) -> None:
        self._pause.do(Intent(type="remove-friend", target=friend))

    @Slot(str, str)
    def write(self, recipient: str, text: str) -> None:
        """Send a direct message."""
        intent = Intent(type="message", target=recipient, text=text, audience="direct")
        self._pause.propose(intent, lambda: self.sent.emit(f"to {recipient}"))

    @Slot(str, result="QVariantList")
    def commentsOf(self, post: str) -> list[dict[str, Any]]:
        """Tell the comments under a post, oldest first."""
        people, now = self._practice.reads.people(self._practice.run), self._practice.now()
        found = self._practice.reads.comments(self._practice.run, post)
        return [comment(one, people[one.author], now, one.author == ME) for one in found]

    @Slot(int)
    def apply(self, index: int) -> None:
        """Put the words that finding `index` offers into the composer."""
        words = self.findings[index]["better"]  # type: ignore[index]
        if words:
            self.edit(words)

    def turn(self) -> None:
        """Show the run that the practice has turned to."""
        self._model.turn()
        self._earlier = []
        self._draft = self._practice.draft()
        self._read = self._judge_draft()
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

    def _judge_draft(self) -> Assessment:
        return self._practice.judge(Intent(type="post", text=self._draft, audience=self._audience))
