"""Drives QML windows as a person would. Fixtures: `show` for a piece of QML, `board` for a board of the kit."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simulator.documents import data_folder
from simulator.ui import charts  # noqa: F401 (the boards draw with its types)
from simulator.ui.startup import dress, make_engine, prepare
from tests.ui.whole import App

HERE = Path(__file__).parent
prepare("software")  # once, before the first engine


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def dressed(qapp: QGuiApplication) -> QGuiApplication:
    """The application with its fonts."""
    dress(qapp, data_folder("assets"))
    QAccessible.setActive(True)
    return qapp


class Quick:
    """A window, its items found by objectName or by accessible name, and real mouse and key events."""

    def __init__(self, bot: QtBot, window: QQuickWindow) -> None:
        self.bot, self.window = bot, window

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """All items under `root` (the window without one), delegates and popups too, in the order of the tree."""
        todo = [root or self.window.contentItem()]
        while todo:
            item = todo.pop(0)
            yield item
            todo = item.childItems() + todo

    def find(self, name: str, root: QQuickItem | None = None) -> QQuickItem | None:
        """The first visible item of that objectName, or else of that accessible name."""
        seen = [item for item in self.items(root) if item.isVisible()]
        by_object = (item for item in seen if item.objectName() == name)
        by_access = (item for item in seen if accessible_name(item) == name)
        return next(by_object, None) or next(by_access, None)

    def get(self, name: str, root: QQuickItem | None = None) -> QQuickItem:
        """The same, waited for."""
        self.bot.waitUntil(lambda: self.find(name, root) is not None, timeout=2000)
        item = self.find(name, root)
        assert item is not None
        return item

    def settle(self) -> None:
        """Wait for one rendered frame; without it a click can land where the item will not be."""
        with self.bot.waitSignal(self.window.frameSwapped, timeout=2000):
            self.window.update()

    def centre(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def click(self, name: str | QQuickItem, root: QQuickItem | None = None) -> QQuickItem:
        item = self.get(name, root) if isinstance(name, str) else name
        self.settle()
        if not 0 < self.centre(item).y() < self.window.height():
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)  # a page brings into sight what has the focus
            self.settle()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.centre(item))
        return item

    def type(self, text: str) -> None:
        """Type, sign by sign. (QTest.keyClick turns an é into another letter.)"""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QCoreApplication.sendEvent(self.window, event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)

    def focus(self) -> str:
        """objectName of the item with the focus; its accessible name where it has none."""
        item = self.window.activeFocusItem()
        return "" if item is None else item.objectName() or accessible_name(item)

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=2000)

    def log(self) -> list[str]:
        """What the handlers of a piece of QML have said."""
        value = self.window.property("log")
        said: list[str] = value.toVariant() if isinstance(value, QJSValue) else list(value)
        return said


def interface(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def accessible_name(item: QQuickItem) -> str:
    found = interface(item)
    return found.text(QAccessible.Text.Name) if found is not None and found.isValid() else ""


Show = Callable[..., Quick]


@pytest.fixture
def open_window(qtbot: QtBot, dressed: QGuiApplication) -> Iterator[Show]:
    """Open a window from a file, or from QML text that stands in this folder; closed after the test."""
    opened = []

    def open_it(source: Path | str, **properties: object) -> Quick:
        engine = make_engine(data_folder("assets"))
        engine.setInitialProperties(properties)
        if isinstance(source, Path):
            engine.load(QUrl.fromLocalFile(str(source)))
        else:
            engine.loadData(source.encode(), QUrl.fromLocalFile(str(HERE / "Piece.qml")))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        opened.append((engine, window))
        window.requestActivate()
        qtbot.waitUntil(window.isExposed)
        qtbot.waitUntil(window.isActive)
        return Quick(qtbot, window)

    yield open_it
    for engine, window in opened:
        window.close()
        engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


PIECE = """
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../simulator/ui/qml"
import "../../simulator/ui/qml/components"
ApplicationWindow {{
    id: window
    width: 900; height: 700; visible: true
    property var log: []
    function say(words) {{ log = log.concat([String(words)]) }}
    {}
}}
"""


@pytest.fixture
def show(open_window: Show) -> Callable[[str], Quick]:
    """Show components in a window of their own; a handler reports by `window.say("...")`, read back by `log()`."""
    return lambda body: open_window(PIECE.format(body))


@pytest.fixture
def board(open_window: Show) -> Callable[..., Quick]:
    """Open a board of the kit by name, with `mode`, `textScale`, `width`, `height`."""
    return lambda name, **properties: open_window(HERE / "Kit.qml", board=name, **properties)


@pytest.fixture
def start(open_window: Show, dressed: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., App]]:
    """Open the whole app, as often as it is called, each time on the same learners."""
    made: list[App] = []

    def begin(tied: bool = False) -> App:
        made.append(App(open_window, tmp_path, dressed, tied))
        return made[-1]

    yield begin
    for app in made:
        app.vm.leave()
        app.vm.carry.finish()


@pytest.fixture
def town(start: Callable[..., App]) -> App:
    """The whole app, at the door of a town in which the learner knows some people."""
    return start(tied=True)


@pytest.fixture
def app(start: Callable[[], App]) -> App:
    """The whole app, at the door."""
    return start()
