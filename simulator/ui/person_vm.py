"""Somebody's page: who they are, how they are tied to the learner, what they posted; and the search for them."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.social import ME
from simulator.ui.cards import post_card
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import person

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

NEWEST = 12
"""How many of a person's posts their page shows."""


@QmlElement
@QmlUncreatable("made by AppVm")
class PersonVm(RoomVm):
    """The page of the person who was chosen last."""

    changed = Signal()
    searched = Signal()

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)
        self._key = ""
        self._query = ""

    @Property("QVariantMap", notify=changed)
    def profile(self) -> dict[str, Any]:
        """The page; empty where nobody was chosen."""
        found = self._reads.profile(self._run, self._key) if self._key else None
        if found is None:
            return {}
        one = found.person
        return {
            **person(one),
            "handle": f"@{one.handle}" if one.handle else "",
            "url": one.url,
            "bio": one.bio,
            "mine": one.id == ME,
            "friend": found.friend,
            "followed": found.followed,
            "blocked": found.blocked,
            "asked": found.asked,
            "asks": found.asks,
            "skills": [row.skill for row in found.skills],
            "postCount": len(found.posts),
        }

    @Property("QVariantList", notify=changed)
    def posts(self) -> list[str]:
        """Ids of the newest posts of that person."""
        return self._reads.posts_of(self._run, self._key)[:NEWEST] if self._key else []

    @Property(str, notify=searched)
    def query(self) -> str:
        return self._query

    @Property("QVariantList", notify=searched)
    def foundPeople(self) -> list[dict[str, Any]]:
        """People whom the search brought, the best first."""
        return [person(one) for one in self._reads.search(self._run, self._query).people]

    @Property("QVariantList", notify=searched)
    def foundPosts(self) -> list[dict[str, Any]]:
        """Posts that the search brought, the best first."""
        people, now = self._people(), self._now()
        return [post_card(one, people, now) for one in self._reads.search(self._run, self._query).posts]

    @Slot(str)
    def show(self, somebody: str) -> None:
        """Choose whose page it is."""
        self._key = somebody
        self.changed.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for people and posts."""
        self._query = query.strip()
        self.searched.emit()

    def turn(self) -> None:
        self._key = self._query = ""
        self.changed.emit()
        self.searched.emit()

    def take(self, changes: ChangeSet) -> None:
        if changes.arrivals or changes.profiles or changes.removed_posts:
            self.changed.emit()
