"""The window comes back where it was, and as large."""

from pathlib import Path

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication, QWindow

from simulator.app.settings import Place, keep_place, load_place

SEEN = 80
"""At least so much of the window's top edge has to lie on a screen."""
FULL = (QWindow.Visibility.Maximized, QWindow.Visibility.FullScreen)


def on_a_screen(place: Place, screens: list[QRect]) -> bool:
    """Whether a window at that place could be seen and taken hold of."""
    edge = QRect(place.x, place.y, place.width, 1)
    return any(screen.intersected(edge).width() >= SEEN for screen in screens)


class WindowPlace(QObject):
    """Puts a window where it was kept in `folder`, and keeps where it stands when asked to."""

    def __init__(self, window: QWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._restore(load_place(folder))
        self._normal = window.geometry()
        for moved in (window.xChanged, window.yChanged, window.widthChanged, window.heightChanged):
            moved.connect(self._note)

    def keep(self) -> None:
        """Keep size, place and whether it fills the screen."""
        box = self._normal
        full = self._window.visibility() in FULL
        keep_place(self._folder, Place(x=box.x(), y=box.y(), width=box.width(), height=box.height(), maximized=full))

    def _restore(self, place: Place | None) -> None:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if place is None or not on_a_screen(place, screens):
            return
        self._window.setGeometry(place.x, place.y, place.width, place.height)
        if place.maximized:
            self._window.showMaximized()

    def _note(self) -> None:
        if self._window.visibility() not in FULL:
            self._normal = self._window.geometry()
