"""What QML's own items cannot draw on every renderer: the area under a curve.

A Shape will not do: the software renderer draws it even where it is clipped away.
"""

from PySide6.QtCore import Property, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

EDGE = 2.0
"""Half of the line may stand out over the highest point."""


@QmlElement
class AreaCurve(QQuickPaintedItem):
    """A line through `points` ({at, reach}, each from 0 to 1), and the ground under it."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._points: list[dict[str, float]] = []
        self._ink, self._ground = QColor(), QColor()
        self.setAntialiasing(True)
        self.changed.connect(self.update)

    @Property("QVariantList", notify=changed)
    def points(self) -> list[dict[str, float]]:
        return self._points

    @points.setter  # type: ignore[no-redef]
    def points(self, value: list[dict[str, float]]) -> None:
        self._points = value
        self.changed.emit()

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, value: QColor) -> None:
        self._ink = value
        self.changed.emit()

    def _get_ground(self) -> QColor:
        return self._ground

    def _set_ground(self, value: QColor) -> None:
        self._ground = value
        self.changed.emit()

    ink = Property(QColor, _get_ink, _set_ink, notify=changed)
    ground = Property(QColor, _get_ground, _set_ground, notify=changed)

    def paint(self, painter: QPainter) -> None:
        if len(self._points) < 2:
            return
        width, height = self.width(), self.height()
        tall = height - 2 * EDGE
        line = [QPointF(p["at"] * width, height - EDGE - p["reach"] * tall) for p in self._points]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawPolygon(QPolygonF([QPointF(line[0].x(), height), *line, QPointF(line[-1].x(), height)]))
        painter.setPen(QPen(self._ink, EDGE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(line))
