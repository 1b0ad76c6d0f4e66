"""Opens the window: services, view-models, engine, event loop."""

import logging
import sys
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from simulator.app.services import Services, home
from simulator.documents import data_folder
from simulator.model.clock import WallClock
from simulator.record.shelf import LOG
from simulator.ui.app_vm import AppVm
from simulator.ui.startup import QML, Renderer, dress, make_engine, prepare
from simulator.ui.window_place import WindowPlace


def run(renderer: Renderer = "auto") -> int:
    """Open the app and give its exit status."""
    folder = home()
    folder.mkdir(parents=True, exist_ok=True)
    _log_to(folder / LOG)
    prepare(renderer)
    app = QGuiApplication(sys.argv[:1])
    dress(app, data_folder("assets"))
    vm = AppVm(Services(folder), WallClock(), app)
    sys.excepthook = partial(_tell, vm)
    engine = load(vm)
    status = _live(app, engine, folder) if engine.rootObjects() else 1
    vm.leave()
    vm.carry.finish()
    del engine
    return status


def _live(app: QGuiApplication, engine: QQmlApplicationEngine, folder: Path) -> int:
    """Let the window live until it is closed; its place is kept for the next time."""
    place = WindowPlace(cast("QWindow", engine.rootObjects()[0]), folder)
    status = app.exec()
    place.keep()
    return status


def load(vm: AppVm) -> QQmlApplicationEngine:
    """Load the window on `vm`; without root objects it could not be loaded, and Qt has said why."""
    engine = make_engine(data_folder("assets"))
    engine.setInitialProperties({"vm": vm})
    engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
    return engine


def _tell(vm: AppVm, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault nobody foresaw: into the log, and a sentence to the learner."""
    logging.getLogger(__name__).error("unforeseen", exc_info=(kind, error, trace))
    vm.said.emit(vm.tr("Something went wrong, and it is our fault. What you had done before is kept."))


def _log_to(path: Path) -> None:
    """Faults go to a small file beside the learners; what learners write never does."""
    handler = RotatingFileHandler(path, maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(handler)
