"""Draws the boards of the kit as PNGs: `python tests/ui/draw_kit.py FOLDER [BOARD ...]`."""

import os
import subprocess
import sys
from pathlib import Path

BOARDS = ("Controls", "Judge", "Network", "Training", "Frame", "Pause", "Confirm", "Debrief", "Reach")
#        name, mode, width, height, scale, text size
VARIANTS = (
    ("light", "light", 1366, 768, "1", 1.0),
    ("dark", "dark", 1366, 768, "1", 1.0),
    ("2x", "light", 1366, 768, "2", 1.0),
    ("text-200", "light", 1366, 768, "1", 2.0),
    ("small", "light", 1094, 615, "1", 1.0),
    ("small-text-200", "light", 1094, 615, "1", 2.0),
)


def main() -> int:
    if sys.argv[1] == "--one":
        return draw(*sys.argv[2:])
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    for board in BOARDS:
        for name, mode, width, height, scale, text in VARIANTS:
            if wanted and board not in wanted and f"{board}-{name}" not in wanted:
                continue
            env = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_SCALE_FACTOR=scale)
            env["PYTHONPATH"] = str(Path(__file__).parents[2])
            path = str(folder / f"{board}-{name}.png")
            command = [sys.executable, __file__, "--one", path, board, mode, str(width), str(height), str(text)]
            subprocess.run(command, env=env, check=True)
    return 0


def draw(path: str, board: str, mode: str, width: str, height: str, text: str) -> int:
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtGui import QGuiApplication

    from simulator.documents import data_folder
    from simulator.ui import charts  # noqa: F401 (the boards draw with its types)
    from simulator.ui.startup import dress, make_engine, prepare

    prepare("software")
    app = QGuiApplication([])
    dress(app, data_folder("assets"))
    engine = make_engine(data_folder("assets"))
    size = {"width": int(width), "height": int(height)}
    engine.setInitialProperties({"board": board, "mode": mode, "textScale": float(text), **size})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Kit.qml"))))
    window = engine.rootObjects()[0]
    window.requestActivate()
    loop = QEventLoop()
    QTimer.singleShot(600, loop.quit)
    loop.exec()
    image = window.grabWindow()
    if not image.save(path, "PNG"):
        return 1
    print(Path(path).name, image.width(), image.height())  # noqa: T201
    window.close()
    del engine
    return 0


if __name__ == "__main__":
    sys.exit(main())
