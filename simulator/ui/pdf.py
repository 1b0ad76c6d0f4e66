"""The after-action report as PDF: the same HTML as for a browser, set by Qt, each page with its number at the foot."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from simulator.ui.fonts import house_font

RESOLUTION = 96
MARGIN_MM, FOOT = 18, 34
INK = "#5b5e5c"
BELOW = 110
"""Room that a heading must have, else it goes to the next page; all lengths are pixels of 1/96 inch."""


def write_pdf(html: str, path: Path, title: str, numbered: str) -> int:
    """Write `html` to `path` and give how many pages it has; raises `OSError` where it cannot be written.

    `numbered` is what stands at each foot, with a place for the page and for the number of pages.
    """
    with path.open("wb"):  # Qt does not say why it cannot write
        pass
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Safe Space")
    room = QSizeF(writer.width(), writer.height() - FOOT)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(11))
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(html)
    document.setPageSize(room)
    _keep_headings(document, room)
    pages = document.pageCount()
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        _page(painter, document, number, room)
        _foot(painter, numbered.format(number + 1, pages), room)
    painter.end()
    return pages


def _keep_headings(document: QTextDocument, room: QSizeF) -> None:
    """A heading stands on the page of what it is the heading of."""
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        if block.blockFormat().headingLevel() and top % room.height() > room.height() - BELOW:
            cursor = QTextCursor(block)
            form = block.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)
            document.markContentsDirty(0, document.characterCount())  # else blocks further on are lost
        block = block.next()


def _page(painter: QPainter, document: QTextDocument, number: int, room: QSizeF) -> None:
    top = number * room.height()
    painter.save()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, room.width(), room.height())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _foot(painter: QPainter, words: str, room: QSizeF) -> None:
    painter.setPen(QColor(INK))
    painter.setFont(_font(9))
    place = QRectF(0, room.height(), room.width(), FOOT)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), words)


def _font(points: int) -> QFont:
    font = QFont(house_font())
    font.setPointSize(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("calt"), 0)  # else a colon between digits is no colon to whoever reads or copies the text
    return font
