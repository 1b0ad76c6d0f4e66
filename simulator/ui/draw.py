"""Draws all pages in one look: `python -m simulator.ui.draw LOOK OUT HOME [ONLY]`, called by `simulator.ui.shots`."""

import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from simulator.app.services import Services
from simulator.documents import data_folder
from simulator.model.clock import StillClock, WallClock
from simulator.scenario.loader import load_play
from simulator.ui.app_vm import AppVm
from simulator.ui.application import load
from simulator.ui.looks import LOOKS
from simulator.ui.startup import dress, prepare

SCENARIO = "request-from-bed-12"

Page = tuple[str, Callable[[], None]]


class Story:
    """A learner's first evening, page by page; each step leaves the window as the page of that name."""

    def __init__(self, vm: AppVm) -> None:
        self._vm = vm
        self._naming, self._kind = _said("post-about-it"), _said("kind-words")

    def pages(self) -> Iterator[Page]:
        """Names and steps, in order: each step goes on from the one before."""
        vm = self._vm
        yield "01-door-first", lambda: None
        yield "02-home", lambda: vm.door.create("Maren", vm.door.portraits[0])
        yield "03-feed", vm.justPractise
        yield "04-feed-further-down", self._scroll
        yield "05-scenarios", lambda: vm.go("scenarios")
        yield "06-request", self._request
        yield "07-draft-with-marks", lambda: vm.feed.edit(self._naming)
        yield "08-pause", lambda: vm.feed.post()
        yield "09-pause-accept", self._accept
        yield "10-messages", self._decline
        yield "11-debrief-kind", self._end
        yield "12-debrief-named", self._other_way
        yield "13-settings", lambda: vm.go("settings")
        yield "14-home-again", lambda: vm.go("home")
        yield "15-door", self._second

    def _scroll(self) -> None:
        self._feed().setProperty("currentIndex", 6)

    def _feed(self):
        window = QGuiApplication.topLevelWindows()[0]
        return next(item for item in _items(window.contentItem()) if item.objectName() == "feed")

    def _request(self) -> None:
        self._vm.play(SCENARIO)
        self._vm.skipAhead()

    def _accept(self) -> None:
        self._vm.feed.keepEditing()
        self._vm.feed.edit("")
        self._vm.feed.answer("wendell", "accepted", "")

    def _decline(self) -> None:
        self._vm.feed.keepEditing()
        self._vm.feed.answer("wendell", "declined", self._kind)
        self._vm.skipAhead()

    def _end(self) -> None:
        self._vm.skipAhead()

    def _other_way(self) -> None:
        vm = self._vm
        vm.play(SCENARIO)
        vm.skipAhead()
        vm.feed.edit(self._naming)
        vm.feed.post()
        vm.feed.goAhead()
        while not vm.run.get("over"):
            vm.skipAhead()

    def _second(self) -> None:
        self._vm.leave()
        self._vm.door.create("Theo", self._vm.door.portraits[8])
        self._vm.settings.setPin("2580")
        self._vm.leave()


def main(name: str, out: str, home: str, only: str = "") -> int:
    """Draw every page of the story in the look called `name`."""
    look = next(look for look in LOOKS if look.name == name)
    prepare("software")
    app = QGuiApplication(sys.argv[:1])
    dress(app, data_folder("assets"))
    vm = AppVm(
        Services(Path(home), clock=StillClock, new_id=map("{:032x}".format, count(1)).__next__),
        WallClock(),
        app,
        ticking=False,
    )
    engine = load(vm)
    if not engine.rootObjects():
        return 1
    window = engine.rootObjects()[0]
    window.setProperty("still", True)
    window.resize(look.width, look.height)
    for page, step in Story(vm).pages():
        step()
        vm.settings.chooseTheme(look.theme)
        vm.settings.chooseTextScale(look.text)
        _settle(window)
        if only in page:
            print(_save(window, Path(out) / f"{page}-{look.name}.png"))  # noqa: T201 (what this program answers)
    vm.leave()
    del engine
    return 0


def _said(play: str) -> str:
    """The first words of a play-through of the scenario."""
    return load_play(data_folder("scenarios") / SCENARIO / f"{play}.yaml").acts[0].text


def _settle(window: QQuickWindow) -> None:
    """Let layouts and bindings come to rest: three frames."""
    for _ in range(3):
        loop = QEventLoop()
        window.frameSwapped.connect(loop.quit)
        window.update()
        loop.exec()


def _save(window: QQuickWindow, path: Path) -> Path:
    image = window.grabWindow()
    if image.width() in (1367, 1368):  # 1366 is no whole number of units at 125 %
        image = image.copy(0, 0, 1366, 768)
    image.save(str(path), "PNG")
    return path


def _items(root) -> Iterator:
    yield root
    for child in root.childItems():
        yield from _items(child)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
