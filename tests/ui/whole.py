"""The whole window on a small town, for tests: the view-model, the services below, and a person's hands."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtGui import QGuiApplication

from simulator.documents import data_folder, load
from simulator.model.clock import MORNING, StillClock
from simulator.network.content import Asking, Role, Tie, Ties
from simulator.ui.app_vm import AppVm
from simulator.ui.startup import QML
from tests.support import SmallServices, small_content

NAMING = "Mr. Okafor is my favourite \N{PARTY POPPER} patient"
TIES = Ties(
    ties=(
        Tie(relation="patient", kinds=("neighbour",), known_from=("5 West, bed 4",)),
        Tie(relation="colleague", kinds=("nurse",), known_from=("nights on 5 West",), count=4),
        Tie(relation="friend", kinds=("neighbour",), known_from=("school",), count=2, friends_before=True),
        Tie(relation="vendor", kinds=("neighbour",), known_from=("the stockroom",), count=2),
    ),
    received=(
        Asking(by="patient", note="You were kind on Sunday."),
        Asking(by="vendor", network="professional", note="Shall we connect?"),
        Asking(by="friend", network="professional", purpose="recommendation", note="Two lines would do."),
    ),
    sent=(Asking(to="vendor", note="It was good to meet you."),),
)


class App:
    """The window, its view-model and the services below; with `tied` the learner knows some people of the town."""

    def __init__(self, open_window: Callable, home: Path, app: QGuiApplication, tied: bool = False) -> None:
        self.services = SmallServices(home)
        if tied:
            roles = load(data_folder("assets") / "world" / "roles.yaml", dict[str, Role])
            skills = {"nurse": ("Wound care", "Patience"), "neighbour": ("Soup",)}
            content = msgspec.structs.replace(small_content(), skills=skills, roles=roles, ties=TIES)
            self.services.__dict__["content"] = content
        self.vm = AppVm(self.services, StillClock(MORNING), app, ticking=False)
        self.quick = open_window(QML / "Main.qml", vm=self.vm, still=True)

    def enter(self, name: str = "Maren") -> None:
        self.vm.door.create(name, "a01")

    def play(self) -> None:
        self.vm.play("request-from-bed-12")
        self.vm.skipAhead()

    def visit(self, page: str, key: str = "") -> None:
        """Go in and turn to a room."""
        self.enter()
        self.vm.visit(page, key)
