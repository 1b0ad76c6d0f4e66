"""The whole window on a small town, for tests: the view-model, the services below, and a person's hands."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from simulator.model.clock import MORNING, StillClock
from simulator.ui.app_vm import AppVm
from simulator.ui.startup import QML
from tests.support import SmallServices

NAMING = "Mr. Okafor is my favourite \N{PARTY POPPER} patient"


class App:
    """The window, its view-model and the services below."""

    def __init__(self, open_window: Callable, home: Path, app: QGuiApplication) -> None:
        self.services = SmallServices(home)
        self.vm = AppVm(self.services, StillClock(MORNING), app, ticking=False)
        self.quick = open_window(QML / "Main.qml", vm=self.vm, still=True)

    def enter(self, name: str = "Maren") -> None:
        self.vm.door.create(name, "a01")

    def play(self) -> None:
        self.vm.play("request-from-bed-12")
        self.vm.skipAhead()
