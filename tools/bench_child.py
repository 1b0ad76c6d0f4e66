"""One measured process of the window: `python tools/bench_child.py WHAT HOME LEARNER`; prints one line of JSON.

WHAT: `bare` (an empty Qt Quick window), `door` (the app with that learner on the shelf), `feed` (the app, straight into
the learner's feed), `entered` (from the door into the feed, at once), `looked` (the same from a door that was looked
at), `use` (the feed scrolled, jumped in and posted to). Times are milliseconds; `START` in the environment is the
reading of the steady clock at which the process was asked for.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

START = float(os.environ.get("START", time.perf_counter()))
FRAMES, STEP, JUMPS, POSTS = 600, 60, 2_000, 20
LOOK = 2.0
"""Seconds for which the door is looked at."""
BARE = b"import QtQuick\nWindow { width: 1280; height: 800; visible: true; Text { text: 'Hello' } }"


def since() -> float:
    """Milliseconds since the process was asked for."""
    return (time.perf_counter() - START) * 1000


def tell(**found: object) -> None:
    """Print what was measured and leave."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """Time an empty window."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    engine.rootObjects()[0].frameSwapped.connect(lambda: tell(first=since()))
    app.exec()


class Window:
    """The app, opened as the program opens it."""

    def __init__(self, home: Path) -> None:
        from PySide6.QtGui import QGuiApplication

        from simulator.app.services import Services
        from simulator.folders import data_folder
        from simulator.model.clock import WallClock
        from simulator.ui.app_vm import AppVm
        from simulator.ui.application import load
        from simulator.ui.startup import dress, prepare

        prepare("software")
        self.app = QGuiApplication([])
        dress(self.app, data_folder("assets"))
        self.vm = AppVm(Services(home), WallClock(), self.app)
        self._load = load

    def show(self) -> None:
        """Load the window and wait for its first frame."""
        self.engine = self._load(self.vm)
        self.window = self.engine.rootObjects()[0]
        self.frames = 0
        self.window.frameSwapped.connect(self._count)
        self.frame()

    def _count(self) -> None:
        self.frames += 1

    def frame(self, enough: Callable[[], object] = lambda: True) -> None:
        """Wait for a frame after which `enough` holds."""
        from PySide6.QtCore import QEventLoop

        while True:
            before = self.frames
            self.window.update()
            while self.frames == before:
                self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if enough():
                return

    def wait(self, seconds: float) -> None:
        """Let the window live for so long."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def items(self) -> Iterator:
        """All items of the window."""
        todo = [self.window.contentItem()]
        while todo:
            item = todo.pop()
            yield item
            todo += item.childItems()

    def item(self, name: str):
        """The item of that objectName; None where it is not there."""
        return next((item for item in self.items() if item.objectName() == name), None)


def door(home: Path, _: str) -> None:
    """Time the door, by the road of `python main.py`."""
    from simulator import cli
    from simulator.ui import application

    load = application.load

    def watched(vm: object) -> object:
        engine = load(vm)
        engine.rootObjects()[0].frameSwapped.connect(lambda: tell(first=since()))
        return engine

    application.load = watched
    os.environ["SAFE_SPACE_HOME"] = str(home)
    sys.argv = ["main.py", "--renderer", "software"]
    cli.main()


def feed(home: Path, learner: str) -> None:
    """Time the app straight into the feed, and the feed opened from the door."""
    window = Window(home)
    window.vm.door.enter(learner, "")
    window.vm.settings.tourDone()  # it would stand over what is measured
    window.vm.justPractise()
    window.show()
    first = since()
    assert window.item("feed").property("count") > 0, "the feed is empty"
    window.vm.leave()  # else the next opening takes this for a crash
    tell(first=first)


def entered(home: Path, learner: str, look: float = 0) -> None:
    """Time the way from the door into the feed."""
    window = Window(home)
    window.show()
    if look:
        window.wait(look)
    begun = time.perf_counter()
    _enter(window, learner)
    first = (time.perf_counter() - begun) * 1000
    window.vm.leave()
    tell(first=first)


def looked(home: Path, learner: str) -> None:
    """The same, when the door was looked at for a while, as people do."""
    entered(home, learner, LOOK)


def use(home: Path, learner: str) -> None:
    """Measure scrolling, jumps, memory and posting in one run."""
    window = Window(home)
    window.show()
    _enter(window, learner)
    opened = memory()
    scrolled = sorted(_scroll(window))
    before = memory()
    jumped = sorted(_jump(window))
    after = memory()
    posts = list(_post(window))
    posted, worked = sorted(wall for wall, _ in posts), sorted(cpu for _, cpu in posts)
    window.vm.leave()
    tell(
        frame_p50=at(scrolled, 0.5),
        frame_p99=at(scrolled, 0.99),
        jump_p50=at(jumped, 0.5),
        jump_p99=at(jumped, 0.99),
        memory=opened,
        grown=after - before,
        post_p50=at(posted, 0.5),
        post_worst=posted[-1],
        post_cpu=worked[-1],
    )


def _enter(window: Window, learner: str) -> None:
    """Go in, turn to the feed, and wait for the frame that shows it."""
    window.vm.door.enter(learner, "")
    window.vm.settings.tourDone()
    window.vm.justPractise()
    window.frame(lambda: window.item("feed"))


def _scroll(window: Window) -> Iterator[float]:
    feed = window.item("feed")
    for number in range(FRAMES + 20):
        begun = time.process_time()
        feed.setProperty("contentY", feed.property("contentY") + STEP)
        window.frame()
        if number >= 20:  # the first frames fill the caches
            yield (time.process_time() - begun) * 1000


def _jump(window: Window) -> Iterator[float]:
    from PySide6.QtCore import Q_ARG, QMetaObject

    from simulator.model.clock import Dice

    dice, feed = Dice("jumps"), window.item("feed")
    for _ in range(JUMPS):
        row = dice.between(0, feed.property("count") - 1)
        begun = time.process_time()
        QMetaObject.invokeMethod(feed, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0))
        window.frame()
        yield (time.process_time() - begun) * 1000


def _post(window: Window) -> Iterator[tuple[float, float]]:
    from PySide6.QtCore import QMetaObject, QPointF, Qt
    from PySide6.QtTest import QTest

    feed, model = window.item("feed"), window.vm.feed.model
    QMetaObject.invokeMethod(window.item("composerText-edit"), "forceActiveFocus")
    for number in range(POSTS):
        window.vm.feed.edit(f"A quiet evening, number {number}")
        QMetaObject.invokeMethod(feed, "positionViewAtBeginning")
        window.frame()
        button = window.item("composerPost")
        place = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
        rows = model.rowCount()
        begun, worked = time.perf_counter(), time.process_time()
        QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert model.rowCount() == rows + 1, "nothing was posted"
        key = model.data(model.index(0, 0), FIRST_ROLE)
        window.frame(lambda key=key: window.item(f"post-{key}"))
        yield (time.perf_counter() - begun) * 1000, (time.process_time() - worked) * 1000


FIRST_ROLE = 256  # Qt.UserRole: the post's id


def at(values: list[float], share: float) -> float:
    """The value below which `share` of the sorted values lie."""
    return values[min(len(values) - 1, int(len(values) * share))]


def memory() -> float:
    """Resident memory in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("Rss:")).split()[1]) / 1024


if __name__ == "__main__":
    what = sys.argv[1]
    if what == "bare":
        bare()
    {"door": door, "feed": feed, "entered": entered, "looked": looked, "use": use}[what](Path(sys.argv[2]), sys.argv[3])
