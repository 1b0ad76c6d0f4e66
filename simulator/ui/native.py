"""What QML alone cannot do: tinted icons, drawings by name, and a line height for editable plain text."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import Property, QByteArray, QObject, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTextBlockFormat, QTextCursor
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider, QQuickTextDocument
from PySide6.QtSvg import QSvgRenderer

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LineSpacing(QObject):
    """Line height, in per cent, of a TextEdit's document; kept when its text is set anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QQuickTextDocument | None = None
        self._percent = 100

    def _get_document(self) -> QQuickTextDocument | None:
        return self._document

    def _set_document(self, value: QQuickTextDocument | None) -> None:
        self._document = value
        if value is not None:
            value.textDocument().contentsChanged.connect(self._apply)
        self._apply()
        self.changed.emit()

    def _get_percent(self) -> int:
        return self._percent

    def _set_percent(self, value: int) -> None:
        self._percent = value
        self._apply()
        self.changed.emit()

    document = Property(QQuickTextDocument, _get_document, _set_document, notify=changed)
    percent = Property(int, _get_percent, _set_percent, notify=changed)

    def _apply(self) -> None:
        if self._document is None:
            return
        text = self._document.textDocument()
        if text.firstBlock().blockFormat().lineHeight() == self._percent:
            return
        form = QTextBlockFormat()
        form.setLineHeight(self._percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        text.setUndoRedoEnabled(False)  # else the first undo of the writer would undo this
        cursor = QTextCursor(text)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        text.setUndoRedoEnabled(True)


CLEAR = 0
"""Transparent. (Nothing here asks for the names in `Qt`, all of which PySide makes at the first one: 20 ms.)"""


def paint_svg(source: bytes, requested: QSize) -> QImage:
    """Draw an SVG at the size asked for; a side that is missing follows from the drawing's own shape."""
    drawing = QSvgRenderer(QByteArray(source))
    size = drawing.defaultSize()
    if requested.width() > 0 and requested.height() > 0:
        size = requested
    elif requested.width() > 0 or requested.height() > 0:
        scale = max(requested.width() / max(size.width(), 1), requested.height() / max(size.height(), 1))
        size = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(CLEAR)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


NOTHING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"/>'
"""Drawn where a name is not known, such as a portrait of a world made by another version."""


def drawing_source(folder: Path, name: str) -> bytes:
    """The SVG called `name` in `folder`; an empty drawing where there is none."""
    path = folder / f"{name}.svg"
    return path.read_bytes() if path.parent == folder and path.is_file() else NOTHING


class Icons(QQuickImageProvider):
    """image://icon/<name>/<rrggbb>: a line drawing, tinted on the CPU, so that every renderer shows the same.

    Never ask for it asynchronously: a provider written in Python can then lock up.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, key: str, size: QSize, requested: QSize) -> QImage:
        name, _, colour = key.partition("/")
        source = drawing_source(self._folder, name).replace(b"currentColor", b"#" + colour.encode())
        return paint_svg(source, requested)


class Waves(QQuickImageProvider):
    """image://wave/<rrggbb>: a wavy line as wide as is asked for.

    A Shape of QML will not do: the software renderer draws it even where it is clipped away.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, key: str, size: QSize, requested: QSize) -> QImage:
        scale = requested.height() / 4
        path = QPainterPath(QPointF(0, 2))
        for x in range(0, int(requested.width() / scale) - 2, 3):
            path.quadTo(x + 1.5, 5 if x % 2 else -1, x + 3, 2)
        image = QImage(requested, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(CLEAR)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.strokePath(path, QPen(QColor("#" + key), 1.4))
        painter.end()
        return image


class Drawings(QQuickImageProvider):
    """image://avatar/<name> and image://picture/<name>: a drawing of one folder. Never asynchronously, see `Icons`.

    The last ones drawn are kept, since a feed shows the same faces and places again and again.
    """

    KEPT = 48

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawn: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def requestImage(self, key: str, size: QSize, requested: QSize) -> QImage:
        which = (key, requested.width(), requested.height())
        if which not in self._drawn:
            self._drawn[which] = paint_svg(drawing_source(self._folder, key), requested)
        self._drawn.move_to_end(which)
        if len(self._drawn) > self.KEPT:
            self._drawn.popitem(last=False)
        return self._drawn[which]
