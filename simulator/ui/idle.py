"""Notices that nobody has touched mouse or keys for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}
MINUTE_MS = 60_000


class Idle(QObject):
    """`left` comes once after `minutes` in which the watched window got no key, click or move; 0 minutes is never."""

    left = Signal()

    def __init__(self, parent: QObject, minute_ms: int = MINUTE_MS) -> None:
        super().__init__(parent)
        self._minute_ms = minute_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.left)

    def watch(self, window: QObject) -> None:
        """Look at what the window gets."""
        window.installEventFilter(self)

    def wait(self, minutes: int) -> None:
        """Begin to count anew."""
        self._timer.stop()
        self._timer.setInterval(minutes * self._minute_ms)
        if minutes:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
