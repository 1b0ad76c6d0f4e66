"""The network as the learner sees it: the feed, the composer with its coach, and what has arrived."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import SILENT, Practice
from simulator.model.action import Account, Audience
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.network.content import Scene
from simulator.record.store import RecordError
from simulator.ui.feed_model import FeedModel
from simulator.ui.pause_vm import Names, PauseVm
from simulator.ui.wording import finding, marks_of, person, when

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
    posted = Signal()  # a post of the learner has come into the feed
    sent = Signal(str, arguments=["key"])  # words under this key went out: their draft can go

    def __init__(
        self, practice: Practice, names: Names, scenes: Mapping[str, Scene], pause: PauseVm, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._names = names
        self._scenes = scenes
        self._model = FeedModel(practice, self)
        self._earlier: list[dict[str, Any]] = []
        self._pause = pause
        self._audience: Audience = "public"
        self._account: Account = "personal"
        self._reader = self._picture = ""
        self._kept = True
        self._draft = ""
        self._read = self._judge_draft()
        self.turn()

    @Property(FeedModel, constant=True)
    def model(self) -> FeedModel:
        return self._model

    @Property(bool, notify=turned)
    def coached(self) -> bool:
        """Whether the coach speaks before an act is done."""
        return self._practice.coached

    @Property("QVariantMap", notify=turned)
    def me(self) -> dict[str, Any]:
        return person(self._practice.reads.me(self._practice.run))

    @Property(int, constant=True)
    def limit(self) -> int:
        return LONGEST

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        return self._draft

    @Property(bool, notify=draftChanged)
    def kept(self) -> bool:
        """Whether the draft is safe should the window close."""
        return self._kept

    @Property(str, notify=draftChanged)
    def audience(self) -> str:
        return self._audience

    @Property(str, notify=draftChanged)
    def account(self) -> str:
        return self._account

    @Property(bool, notify=turned)
    def hasOfficial(self) -> bool:
        """Whether the learner's role has an official account to write from."""
        return self._practice.reads.me(self._practice.run).has_official

    @Property("QVariantMap", notify=draftChanged)
    def reader(self) -> dict[str, Any]:
        """The one who reads a direct post; empty where nobody was chosen."""
        people = self._practice.reads.people(self._practice.run)
        return person(people[self._reader]) if self._reader in people else {}

    @Property("QVariantMap", notify=draftChanged)
    def picture(self) -> dict[str, str]:
        """The picture of the draft; empty where it has none."""
        return next((one for one in self.pictures if one["name"] == self._picture), {})  # type: ignore[attr-defined]

    @Property("QVariantList", constant=True)
    def pictures(self) -> list[dict[str, str]]:
        """Every picture that can be posted, with what is on it."""
        return [{"name": name, "alt": scene.alt} for name, scene in self._scenes.items()]

    @Property("QVariantList", notify=findingsChanged)
    def marks(self) -> list[dict[str, Any]]:
        return marks_of(self._draft, self._read.findings)

    @Property("QVariantList", notify=findingsChanged)
    def findings(self) -> list[dict[str, Any]]:
        act = self.tr("Use these words")
        return [finding(found, self._names(), act) for found in self._read.findings]

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
            said = {"id": message.id, "body": message.text, "own": own, "when": when(message.at, now)}
            thread["messages"].append(said)
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
        self._keep()
        self._reread()

    @Slot(str)
    def choose(self, audience: Audience) -> None:
        """Choose who may read the post: public, friends or, with a reader, direct."""
        self._audience = audience
        self._reread()

    @Slot(str)
    def chooseReader(self, somebody: str) -> None:
        """Choose the one who reads a direct post."""
        self._audience, self._reader = "direct", somebody
        self._reread()

    @Slot(str)
    def chooseAccount(self, account: Account) -> None:
        """Choose in whose name it is posted: personal or official."""
        self._account = account
        self._reread()

    @Slot(str)
    def choosePicture(self, name: str) -> None:
        """Put a picture beside the words; an empty name takes it away."""
        self._picture = name
        self._reread()

    @Slot()
    def post(self) -> None:
        """Post the draft, after a pause where the coach has found something."""
        self._pause.propose(self._intent(), self._empty, self.edit)

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

    @Slot(int)
    def apply(self, index: int) -> None:
        """Put the words that finding `index` offers into the composer."""
        words = self.findings[index]["better"]  # type: ignore[index]
        if words:
            self.edit(words)

    def reload(self) -> None:
        """Read the feed anew; what is being written stays."""
        self._model.turn()
        self.arrivalsChanged.emit()

    def turn(self) -> None:
        """Show the run that the practice has turned to."""
        self._model.turn()
        self._earlier = []
        self._account, self._audience, self._reader, self._picture = "personal", "public", "", ""
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
        if changes.assessment is not None and changes.new_posts:
            self.posted.emit()
        if changes.assessment is not None and changes.assessment.findings and self._practice.coached:
            found = [finding(one, self._names()) for one in changes.assessment.findings]
            self._earlier = [*found, *self._earlier][:EARLIER]
            self.findingsChanged.emit()
        if changes.standing:
            self._stand()
        if changes.arrivals:
            self.arrivalsChanged.emit()

    def _stand(self) -> None:
        """Take up a changed role or account; where the official one was taken away, one writes as oneself."""
        if self._account == "official" and not self.hasOfficial:
            self._account = "personal"
            self._pause.said.emit(self.tr("The official account is not yours any more. You write as yourself now."))
        self.turned.emit()
        self._reread()

    def _empty(self) -> None:
        self._picture = ""
        self._draft = ""
        self._keep()
        self._reread()

    def _keep(self) -> None:
        """Keep the draft; that it cannot be kept is said once, until it can be again."""
        try:
            self._practice.keep_draft(self._draft)
            self._kept = True
        except RecordError as error:
            if self._kept:
                self._pause.said.emit(str(error))
            self._kept = False

    def _intent(self) -> Intent:
        direct = self._audience == "direct"
        return Intent(
            type="post",
            text=self._draft,
            audience=self._audience,
            target=self._reader if direct else "",
            account=self._account,
            picture=self._picture,
        )

    def _judge_draft(self) -> Assessment:
        """What the coach says. Where nothing is written nothing is found off shift: the judge is not waited for."""
        blank = not (self._draft or self._picture)
        if blank and not self._practice.reads.on_shift(self._practice.run):
            return SILENT
        return self._practice.coach(self._intent())

    def _reread(self) -> None:
        self._read = self._judge_draft()
        self.draftChanged.emit()
        self.findingsChanged.emit()
