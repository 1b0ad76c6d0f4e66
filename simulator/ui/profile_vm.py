"""The learner's own profile: what is being changed, what the judge says of each field, role and shift."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.app.standing import take_role
from simulator.model.action import Action
from simulator.model.events import PRACTICE, Acted
from simulator.model.finding import Assessment, Finding
from simulator.model.intent import Intent
from simulator.model.social import CENTER, Person, Profile
from simulator.network.acts_profile import LIMITS
from simulator.record.store import Store
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import finding, marks_of

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("name", "handle", "url", "bio", "avatar", "portrait")
DRAWING, LOGO = "cup", "clinic-mark"
SPOKEN = ("post", "comment", "share")
RECENT = 40
"""How many of the learner's own words the disclaimer is tried on."""


@QmlElement
@QmlUncreatable("made by AppVm")
class ProfileVm(RoomVm):
    """Nothing is changed before `save`."""

    changed = Signal()

    def __init__(self, services: Services, store: Store, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)
        self._services = services
        self._store = store
        self._own_portrait = store.meta("portrait")
        self._draft: dict[str, str] = {}
        self._read: Assessment | None = None  # until it is asked for
        self._asked_of = "", False

    @Property("QVariantMap", notify=changed)
    def fields(self) -> dict[str, str]:
        """Every field as it stands in the editor."""
        me = self._me()
        return {field: self._draft.get(field, getattr(me, field)) for field in FIELDS}

    @Property("QVariantMap", constant=True)
    def limits(self) -> dict[str, int]:
        return LIMITS

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Whether anything differs from what is saved."""
        return self._changes() is not None

    @Property("QVariantMap", notify=changed)
    def hints(self) -> dict[str, list[dict[str, Any]]]:
        """What the judge says, by the field that it stands beside."""
        found: dict[str, list[dict[str, Any]]] = {}
        for one in self._judged.findings:
            found.setdefault(_field_of(one), []).append(finding(one, self._services.guideline_names))
        return found

    @Property("QVariantMap", notify=changed)
    def marks(self) -> dict[str, list[dict[str, Any]]]:
        """What is marked in each field."""
        fields = self.fields
        return {
            field: marks_of(fields[field], self._judged.findings, f"actor.{field}")  # type: ignore[index]
            for field in ("name", "handle", "url", "bio")
        }

    @Property(str, constant=True)
    def disclaimer(self) -> str:
        """Words to the effect that guideline 2 asks for."""
        return self.tr("My own views, not my employer's.")

    @Property(bool, notify=changed)
    def disclaimed(self) -> bool:
        """Whether the text about the learner says whose view it is, in whatever words."""
        bio = self.fields["bio"]  # type: ignore[index]
        if bio != self._asked_of[0]:
            self._asked_of = bio, self._services.reads_as_own(bio)  # type: ignore[arg-type]
        return self._asked_of[1]

    @Property("QVariantMap", notify=changed)
    def effect(self) -> dict[str, int]:
        """How many of the learner's own words spoke without saying whose view it is: before, and with this text."""
        return self._weigh()

    @Property("QVariantList", notify=changed)
    def pictures(self) -> list[dict[str, str]]:
        """The three kinds of picture."""
        own = self._own_portrait
        return [
            {"avatar": "portrait", "who": own, "text": self.tr("Portrait")},
            {"avatar": "drawing", "who": DRAWING, "text": self.tr("Drawing")},
            {"avatar": "logo", "who": LOGO, "text": self.tr("Clinic mark")},
        ]

    @Property("QVariantList", constant=True)
    def roles(self) -> list[dict[str, str]]:
        """Whom the learner may practise as."""
        return [{"key": key, "text": role.name} for key, role in self._services.roles().items()]

    @Property(str, notify=changed)
    def role(self) -> str:
        me = self._me()
        return next((key for key, role in self._services.roles().items() if role.job == me.job), "")

    @Property(bool, notify=changed)
    def roleGiven(self) -> bool:
        """Whether a scenario gives the role."""
        return self._run != PRACTICE

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what stands in a field."""
        if self.fields[field] != text:  # type: ignore[index]
            self._draft[field] = text
            self._reread()

    @Slot(str, str)
    def choosePicture(self, avatar: str, portrait: str) -> None:
        self._draft |= {"avatar": avatar, "portrait": portrait}
        self._reread()

    @Slot()
    def addDisclaimer(self) -> None:
        """Put the words into About me; a second press takes them out again."""
        bio, words = self.fields["bio"], self.disclaimer  # type: ignore[index]
        without = bio.replace(words, "").rstrip()
        self.edit("bio", without if words in bio else f"{bio.rstrip()} {words}".strip())  # type: ignore[operator]

    @Slot()
    def undoChanges(self) -> None:
        """Put every field back to what is saved."""
        self._draft = {}
        self._reread()

    @Slot()
    def save(self) -> None:
        """Change the profile, after a pause where the judge finds a fault."""
        profile = self._changes()
        if profile is not None:
            sentence = self.tr("Saved. This is how people read you from now on.")
            self._pause.propose_with_return(Intent(type="update-profile", profile=profile), sentence)

    @Slot(str)
    def askCenter(self, words: str) -> None:
        """Write to the Center for Social Media."""
        self._pause.propose_with_return(
            Intent(type="message", target=CENTER, text=words, audience="direct"),
            self.tr("Sent. The Center answers in about ten minutes of this town's time, under Messages."),
        )

    @Slot(str)
    def takeRole(self, key: str) -> None:
        """Practise as somebody with another job."""
        self._pause.note(lambda: take_role(self._practice, self._services.roles()[key]))

    def turn(self) -> None:
        self.undoChanges()

    def take(self, changes: ChangeSet) -> None:
        if changes.standing:
            self._draft = {field: text for field, text in self._draft.items() if getattr(self._me(), field) != text}
            self._reread()

    def _me(self) -> Person:
        return self._reads.me(self._run)

    def _changes(self) -> Profile | None:
        me = self._me()
        changed = {field: text for field, text in self._draft.items() if getattr(me, field) != text}
        return Profile(**changed) if changed else None  # type: ignore[arg-type]

    def _judge(self) -> Assessment:
        return self._practice.coach(Intent(type="update-profile", profile=self._changes() or Profile()))

    @property
    def _judged(self) -> Assessment:
        if self._read is None:
            self._read = self._judge()
        return self._read

    def _reread(self) -> None:
        self._read = None
        self.changed.emit()

    def _weigh(self) -> dict[str, int]:
        bio = self.fields["bio"]  # type: ignore[index]
        acts = [entry.event.action for entry in self._store.acts(PRACTICE) if isinstance(entry.event, Acted)]
        said = [act for act in acts if act.type in SPOKEN][-RECENT:]
        without = bio.replace(self.disclaimer, "").rstrip()  # type: ignore[union-attr]
        return {"before": self._unowned(said, without), "now": self._unowned(said, bio)}

    def _unowned(self, said: list[Action], bio: str) -> int:
        """How many of these acts guideline 2 finds at fault under that text about the learner."""
        read = [self._services.judge(replace(act, actor=replace(act.actor, bio=bio))) for act in said]
        return sum(any(fault.guideline == 2 for fault in one.faults()) for one in read)


def _field_of(found: Finding) -> str:
    fields = [place.field.removeprefix("actor.") for place in found.places if place.field.startswith("actor.")]
    return next((field for field in fields if field in FIELDS), "bio")
