"""What has to happen, and in which order, before a window can open.

`prepare()`, then the QGuiApplication, then `dress()`, then `make_engine()`. Importing this module registers the QML
types of `native` and `charts`; a module with further types has to be imported before the first engine is made.
"""

import os
import sys
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtQuickControls2 import QQuickStyle

from simulator.ui.fonts import house_font, load_fonts
from simulator.ui.native import Drawings, Icons, Waves

Renderer = Literal["auto", "software"]

QML = Path(__file__).parent / "qml"
DRI = Path("/dev/dri")


def needs_software(platform: str = sys.platform, dri: Path = DRI) -> bool:
    """Whether drawing by the CPU is the better choice: Linux without a render node (Mesa's own is six times dearer)."""
    return platform.startswith("linux") and not any(dri.glob("renderD*"))


def prepare(renderer: Renderer = "auto") -> None:
    """Before the QGuiApplication: render loop, renderer and style."""
    os.environ["QSG_RENDER_LOOP"] = "basic"  # the threaded one can lock up with items written in Python
    if renderer == "software" or needs_software():
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QQuickStyle.setStyle("Basic")


def dress(app: QGuiApplication, assets: Path) -> None:
    """After the QGuiApplication: name and fonts."""
    app.setApplicationName("Safe Space")
    app.setApplicationDisplayName("Safe Space (simulation)")
    load_fonts(assets / "fonts")
    app.setFont(house_font())


def make_engine(assets: Path, parent: QObject | None = None) -> QQmlApplicationEngine:
    """An engine that knows icons, avatars and pictures. Pages get their view-models by `setInitialProperties`."""
    engine = QQmlApplicationEngine(parent)
    engine.addImportPath(str(QML))
    engine.addImageProvider("icon", Icons(assets / "icons"))
    engine.addImageProvider("wave", Waves())
    engine.addImageProvider("avatar", Drawings(assets / "avatars"))
    engine.addImageProvider("picture", Drawings(assets / "pictures"))
    return engine
