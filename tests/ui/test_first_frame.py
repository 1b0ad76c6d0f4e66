"""What the first frame must not wait for, and what makes up for it."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from simulator.app.services import Services
from simulator.model.intent import Intent
from simulator.ui.application import LogFile
from tests.ui.whole import App

LATER = (
    "yaml",
    "faker",
    "sqlite_utils",
    "simulator.policy",
    "simulator.scenario",
    "simulator.network",
    "simulator.ui.feed_vm",
)
DOOR = f"""
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from simulator.app.services import Services
from simulator.folders import data_folder
from simulator.model.clock import WallClock
from simulator.ui.app_vm import AppVm
from simulator.ui.application import load
from simulator.ui.startup import dress, prepare

prepare("software")
app = QGuiApplication([])
dress(app, data_folder("assets"))
vm = AppVm(Services(Path(sys.argv[1])), WallClock(), app)
engine = load(vm)
engine.rootObjects()[0].frameSwapped.connect(app.quit)
app.exec()
print([name for name in sys.modules if name.startswith({LATER!r})])
vm.furnish()
print("simulator.ui.feed_vm" in sys.modules)
"""


def test_the_door_is_drawn_before_the_rooms_are_read(tmp_path: Path) -> None:
    Services(tmp_path).shelf.create("Maren", "a01")
    done = subprocess.run(
        [sys.executable, "-c", DOOR, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout.splitlines(), done.stderr) == (["[]", "True"], "")


FEED = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from simulator.app.services import Services
from simulator.folders import data_folder
from simulator.model.clock import WallClock
from simulator.ui.app_vm import AppVm
from simulator.ui.application import load
from simulator.ui.startup import dress, prepare

prepare("software")
app = QGuiApplication([])
dress(app, data_folder("assets"))
services = Services(Path(sys.argv[1]))
vm = AppVm(services, WallClock(), app, ticking=False)
vm.door.enter(sys.argv[2], "")
vm.readAhead()
services.finish()
vm.justPractise()
engine = load(vm)
window = engine.rootObjects()[0]
sheets = window.findChild(QObject, "sheets")
print(sheets.property("item"))
window.frameSwapped.connect(app.quit)
app.exec()
print(sheets.property("item") is not None)
print(vm.feed.model.rowCount() > 0)
print([name for name in ("faker", "sqlite_utils", "simulator.policy.engine") if name in sys.modules])
vm.feed.edit("Mr. Okafor is my favourite patient")
print(len(vm.feed.findings))
vm.leave()
"""


def test_the_feed_is_drawn_before_the_judge_is_read_and_the_first_words_are_judged(tmp_path: Path) -> None:
    services = Services(tmp_path)
    learner = services.shelf.create("Maren", "a01")
    store = services.shelf.open(learner)
    services.open(store)
    store.close()
    command = [sys.executable, "-c", FEED, str(tmp_path), learner]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.splitlines(), done.stderr) == (["None", "True", "True", "[]", "1"], "")


def test_who_comes_in_on_shift_hears_the_coach_at_once(app: App) -> None:
    app.enter()
    app.vm.clock.changeShift(True)
    for number in range(7):
        app.vm.pause.do(Intent(type="post", text=f"Line {number}"))
    learner = app.vm.door.learners[0]["id"]
    app.vm.leave()
    app.vm.door.enter(learner, "")
    assert app.vm.feed.draft == ""
    assert [found["guideline"] for found in app.vm.feed.findings] == [6]


def test_the_rest_is_read_ahead_at_the_door_alone(app: App) -> None:
    app.vm.readAhead()
    app.services.finish()
    assert "pack" in app.services.__dict__
    app.enter()
    app.vm.feed.edit("Mr. Okafor is my favourite patient")
    assert app.vm.feed.findings


def test_the_keys_are_told_at_the_door_too(app: App) -> None:
    app.quick.key(Qt.Key.Key_F1)
    assert app.quick.get("infoClose").isVisible()


def test_faults_make_their_file_when_there_is_one(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = LogFile(tmp_path / "log.txt")
    assert list(tmp_path.iterdir()) == []
    file.handle(logging.LogRecord("safe-space", logging.ERROR, __file__, 1, "it was our fault", (), None))
    file.close()
    assert "it was our fault" in (tmp_path / "log.txt").read_text("utf-8")
