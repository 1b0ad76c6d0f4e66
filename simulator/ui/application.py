"""Opens the window: services, view-models, engine, event loop."""

import logging
import sys
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from simulator.app.services import Services, home
from simulator.folders import data_folder
from simulator.model.clock import WallClock
from simulator.record.shelf import LOG
from simulator.ui.app_vm import AppVm
from simulator.ui.startup import QML, Renderer, dress, make_engine, prepare
from simulator.ui.window_place import WindowPlace


def run(renderer: Renderer = "auto") -> int:
    """Open the app and give its exit status."""
    folder = home()
    folder.mkdir(parents=True, exist_ok=True)
    logging.getLogger().addHandler(LogFile(folder / LOG))
    prepare(renderer)
    app = QGuiApplication(sys.argv[:1])
    dress(app, data_folder("assets"))
    services = Services(folder)
    vm = AppVm(services, WallClock(), app)
    sys.excepthook = partial(_tell, vm)
    engine = load(vm)
    status = _live(app, engine, folder) if engine.rootObjects() else 1
    vm.leave()
    vm.carry.finish()
    services.finish()
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


class LogFile(logging.Handler):
    """Faults go to a small file beside the learners, made at the first one; what learners write never does."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        self._file.emit(record)

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()
        super().close()

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # brings sockets and more: not before the first frame

        handler = RotatingFileHandler(self._path, maxBytes=200_000, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        return handler
