"""What the first frame must not wait for, and what makes up for it."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from simulator.app.services import Services
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


def test_the_keys_are_told_at_the_door_too(app: App) -> None:
    app.quick.key(Qt.Key.Key_F1)
    assert app.quick.get("infoClose").isVisible()


def test_faults_make_their_file_when_there_is_one(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = LogFile(tmp_path / "log.txt")
    assert list(tmp_path.iterdir()) == []
    file.handle(logging.LogRecord("safe-space", logging.ERROR, __file__, 1, "it was our fault", (), None))
    file.close()
    assert "it was our fault" in (tmp_path / "log.txt").read_text("utf-8")
