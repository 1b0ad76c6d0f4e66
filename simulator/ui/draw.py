"""Draws all pages in one look: `python -m simulator.ui.draw LOOK OUT HOME [ONLY]`, called by `simulator.ui.shots`."""

import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QMetaObject, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from simulator.app.services import Services
from simulator.documents import data_folder
from simulator.model.clock import StillClock, WallClock
from simulator.record.shelf import FILE
from simulator.scenario.loader import load_play
from simulator.ui.app_vm import AppVm
from simulator.ui.application import load
from simulator.ui.draw_training import Training
from simulator.ui.looks import LOOKS
from simulator.ui.startup import dress, prepare

SCENARIO = "request-from-bed-12"
BUILD_MS = 1000
"""How long a page may take to make what stands below its edge."""

Page = tuple[str, Callable[[], None]]


def tr(words: str) -> str:
    """What the learner of the story writes, in the language of the pictures."""
    return QCoreApplication.translate("Story", words)


class Story:
    """A learner's first evening, page by page; each step leaves the window as the page of that name."""

    def __init__(self, vm: AppVm, home: Path) -> None:
        self._vm, self._home = vm, home
        self._naming, self._kind = _said("post-about-it"), _said("kind-words")

    def pages(self) -> Iterator[Page]:
        """Names and steps, in order: each step goes on from the one before."""
        vm = self._vm
        yield "01-door-first", lambda: None
        yield "02-tour", self._tour
        yield "02-tour-2", lambda: self._press("tourNext")
        yield "02-home", lambda: (self._press("tourLeave"), vm.go("home"))
        yield "03-feed", vm.justPractise
        yield "03-clock-menu", lambda: self._press("clock")
        yield "03-who-menu", self._who
        yield "04-feed-further-down", lambda: (self._window().findChild(QObject, "whoMenu").close(), self._scroll())
        yield from self._rooms()
        yield "05-scenarios", lambda: (vm.feed.edit(""), vm.go("scenarios"))
        yield "06-request", self._request
        yield "07-draft-with-marks", lambda: vm.feed.edit(self._naming)
        yield "08-pause", lambda: vm.feed.post()
        yield "09-pause-accept", self._accept
        yield "10-messages", self._decline
        yield "11-debrief-kind", self._end
        yield "12-debrief-named", self._other_way
        yield from Training(vm, SCENARIO, self._press, self._naming, self._kind, self._home).pages()
        yield "13-settings", lambda: vm.go("settings")
        yield "13-settings-file", self._back_up
        yield "13-end", lambda: self._press("end")
        yield "13-keys", self._keys
        yield "14-home-again", lambda: (self._press("infoClose"), vm.go("home"))
        yield "15-door", self._second
        yield "16-bring-in", self._bring
        yield "17-damaged", self._damage
        yield "18-rescued", self._rescue

    def _rooms(self) -> Iterator[Page]:
        vm = self._vm
        yield "20-friends", lambda: vm.visit("friends", "")
        yield "21-ask", lambda: self._press("ask")
        yield "22-person", lambda: (self._press("sheetClose"), vm.visit("person", vm.people.friends[0]["id"]))
        yield "23-careers", lambda: vm.visit("careers", "")
        yield "24-messages", self._talk
        yield "24-lens-message", lambda: vm.visit("lens", vm.messages.messages[0]["id"])
        yield "25-alerts", self._alerts
        yield "26-profile", lambda: vm.visit("profile", "")
        yield "27-profile-changed", self._change
        yield "28-share", self._share
        yield "29-report", self._report
        yield "32-lens", self._lens
        yield "33-lens-deleted", self._lens_deleted
        yield "30-search", lambda: (self._press("noticeClose"), vm.visit("search", "lake"))
        yield "31-pictures", self._pictures
        yield "34-guard", self._guard

    def _talk(self) -> None:
        vm = self._vm
        vm.visit("messages", "center")
        vm.messages.edit(tr("Hello, may I use the clinic's name in the handle of our unit's account?"))
        vm.messages.send()
        vm.clock.letAnHourPass()
        vm.messages.edit(tr("Thank you, we will."))

    def _alerts(self) -> None:
        self._vm.visit("alerts", "")

    def _change(self) -> None:
        profile = self._vm.profile
        profile.edit("handle", "HarborLakeMaren")
        profile.edit("bio", tr("Nurse on 5 West at Harbor Lake Clinic. Opinions about coffee, staffing and bad puns."))
        profile.addDisclaimer()
        profile.choosePicture("logo", "clinic-mark")

    def _share(self) -> None:
        self._vm.profile.undoChanges()
        self._vm.visit("feed", "")
        self._vm.posts.askShare(self._vm.feed.model._ids[2])

    def _report(self) -> None:
        posts = self._vm.posts
        posts.askNothing()
        posts.askReport(self._vm.feed.model._ids[3])

    def _lens(self) -> None:
        vm = self._vm
        vm.posts.askNothing()
        vm.feed.edit(tr("Best morning in weeks. The lady in bed 12 with the new heart walked by herself today."))
        vm.feed.post()
        vm.pause.goAhead()
        own = vm.feed.model._ids[0]
        for _ in range(6):
            vm.clock.letAnHourPass()
        vm.visit("lens", own)

    def _lens_deleted(self) -> None:
        self._vm.posts.remove(self._vm.lens.act["id"])

    def _pictures(self) -> None:
        self._vm.visit("feed", "")
        self._press("composerPicture")

    def _guard(self) -> None:
        self._press("sheetClose")
        self._vm.feed.edit(tr("Whoever wants to swap Friday: text me, 507 555 0234."))
        for item in _items(self._window().contentItem()):
            if item.objectName() == "guardNote":
                QMetaObject.invokeMethod(item, "look")

    def _tour(self) -> None:
        self._window().setProperty("greets", True)
        self._vm.door.create("Maren", self._vm.door.portraits[0])

    def _keys(self) -> None:
        self._press("endStay")
        self._window().findChild(QObject, "shortcutsSheet").open()

    def _press(self, name: str) -> None:
        """Click an item; `focus:name` puts the focus on it, by which its page brings it into sight."""
        if name.startswith("focus:"):
            self._item(name[6:]).forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        else:
            QMetaObject.invokeMethod(self._item(name), "click")

    def _item(self, name: str):
        found = (item for item in _items(self._window().contentItem()) if item.objectName() == name)
        return next(item for item in found if item.isVisible())

    def _window(self):
        return QGuiApplication.topLevelWindows()[0]

    def _scroll(self) -> None:
        self._feed().setProperty("currentIndex", 6)

    def _feed(self):
        return self._item("feed")

    def _request(self) -> None:
        self._vm.play(SCENARIO)
        self._vm.skipAhead()

    def _accept(self) -> None:
        self._vm.pause.keepEditing()
        self._vm.feed.edit("")
        self._vm.feed.answer("wendell", "accepted", "")

    def _decline(self) -> None:
        self._vm.pause.keepEditing()
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
        vm.pause.goAhead()
        while not vm.run.get("over"):
            vm.skipAhead()

    def _who(self) -> None:
        self._window().findChild(QObject, "clockMenu").close()
        self._press("whoAmI")

    def _back_up(self) -> None:
        self._vm.carry.save(str(self._home / "Maren"))
        self._until_done()
        self._item("backUp").forceActiveFocus()

    def _until_done(self) -> None:
        self._vm.carry.work.finish(stop=False)
        QCoreApplication.processEvents()

    def _bring(self) -> None:
        self._press("noticeClose")
        button = self._item("bringIn")
        button.chosen.emit(str(self._home / "Maren.safespace"))
        self._until_done()

    def _damage(self) -> None:
        """Another word stands in the file than was written."""
        for path in self._home.glob("learners/*/" + FILE):
            path.write_bytes(path.read_bytes().replace(b"Best morning", b"Last morning"))
        card = next(card for card in self._vm.door.learners if card["name"] == "Maren")
        self._vm.door.choose(card["id"])

    def _rescue(self) -> None:
        self._press("rescue")
        self._until_done()

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
    for page, step in Story(vm, Path(home)).pages():
        step()
        vm.settings.chooseTheme(look.theme)
        vm.settings.chooseTextScale(look.text)
        _settle(window)
        if only in page:
            print(_save(window, Path(out) / f"{page}-{look.name}.png"))  # noqa: T201 (what this program answers)
    vm.leave()
    _settle(window)  # the door stands
    del window, engine
    return 0


def _said(play: str) -> str:
    """The first words of a play-through of the scenario."""
    return load_play(data_folder("scenarios") / SCENARIO / f"{play}.yaml").acts[0].text.replace("\n", " ")


def _settle(window: QQuickWindow) -> None:
    """Let layouts and bindings come to rest: three frames, and what lists make ahead (half made, Qt grumbles later)."""
    for _ in range(3):
        loop = QEventLoop()
        window.frameSwapped.connect(loop.quit)
        window.update()
        loop.exec()
    window.incubationController().incubateFor(BUILD_MS)


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
