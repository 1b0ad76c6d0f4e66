"""The feed as a list model: all ids in memory, the posts themselves read in pages and kept while they are near."""

import datetime as dt
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.social import Person
from simulator.record.reads import ShownPost
from simulator.ui.cards import post_card
from simulator.ui.wording import when

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

PAGE, KEEP = 32, 48
ROLES = ("postId", "card")
FIRST = int(Qt.ItemDataRole.UserRole)
Drawn = tuple[dict[str, Any], dt.datetime]
"""A card, and when it was posted: the words for that change as time passes."""


@QmlElement
@QmlUncreatable("made by FeedVm")
class FeedModel(QAbstractListModel):
    """Posts of the run that `practice` is in, newest first."""

    def __init__(self, practice: Practice, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._pages: OrderedDict[int, dict[str, Drawn]] = OrderedDict()
        self._loaded: list[str] | None = None  # ids, read when the feed is first looked at
        self._people: dict[str, Person] = {}

    @property
    def _ids(self) -> list[str]:
        if self._loaded is None:
            self._loaded = self._practice.reads.feed_ids(self._practice.run)
            self._people = self._practice.reads.people(self._practice.run)
        return self._loaded

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST + number: QByteArray(name.encode()) for number, name in enumerate(ROLES)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        shown = self._shown(index.row())
        if shown is None or not 0 <= role - FIRST < len(ROLES):
            return None
        card, at = shown
        return card["id"] if role == FIRST else {**card, "when": when(at, self._practice.now())}

    def turn(self) -> None:
        """Show the run that the practice has turned to."""
        self.beginResetModel()
        self._pages.clear()
        self._loaded = None
        self.endResetModel()

    def take(self, changes: ChangeSet) -> None:
        """Draw what changed, and nothing else: a reader further down stays where they are."""
        if self._loaded is None:  # nobody has looked yet; who does will find it
            return
        if changes.reshaped:
            self.turn()
            return
        for key in changes.removed_posts:
            if key in self._ids:
                row = self._ids.index(key)
                self.beginRemoveRows(QModelIndex(), row, row)
                self._ids.remove(key)
                self._pages.clear()
                self.endRemoveRows()
        for key in self._practice.reads.in_feed(self._practice.run, changes.new_posts):
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._ids.insert(0, key)
            self._pages.clear()
            self.endInsertRows()
        touched = changes.touched_posts | ({"*"} if changes.removed_posts else set())
        if touched:
            self._pages.clear()
            self._redraw([row for row, key in enumerate(self._ids) if key in touched or "*" in touched])

    def row(self, key: str) -> int:
        """The row of a post, -1 where it is not in the feed."""
        return self._ids.index(key) if key in self._ids else -1

    def _redraw(self, rows: list[int]) -> None:
        counts = [FIRST + ROLES.index("card")]
        for row in rows[:PAGE] if len(rows) == len(self._ids) else rows:
            self.dataChanged.emit(self.index(row), self.index(row), counts)

    def _shown(self, row: int) -> Drawn | None:
        if not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            found = self._practice.reads.posts(self._practice.run, ids)
            page = self._pages[number] = {key: self._values(shown) for key, shown in found.items()}
            if len(self._pages) > KEEP:
                self._pages.popitem(last=False)
        return page.get(self._ids[row])

    def _values(self, shown: ShownPost) -> Drawn:
        if shown.post.author not in self._people:  # they came later
            self._people = self._practice.reads.people(self._practice.run)
        return post_card(shown, self._people, self._practice.now()), shown.post.at
