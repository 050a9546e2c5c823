"""Something painted on A4, as a PDF or on a printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAGE: Final = QSizeF(794, 1123)
"""An A4 page in pixels at 96 dpi."""

SHARPNESS: Final = 3
"""How much finer than 96 dpi the PDF is."""

Paint = Callable[[QPainter, Callable[[], object]], None]
"""Paints all of it, in pixels at 96 dpi; the function it is given begins another page."""


def pdf(title: str, paint: Paint) -> bytes:
    """All of it as the content of a PDF file."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(96 * SHARPNESS)
    writer.setTitle(title)
    writer.setCreator("BackStretch")
    painter = QPainter(writer)
    painter.scale(SHARPNESS, SHARPNESS)
    paint(painter, writer.newPage)
    painter.end()
    return bytes(content.data().data())


def print_on(printer: QPrinter, paint: Paint) -> bool:
    """All of it on a printer, as large as its paper allows; False if it can't be reached."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    scale = min(paper.width() / PAGE.width(), paper.height() / PAGE.height())
    painter.translate((paper.width() - scale * PAGE.width()) / 2, 0)
    painter.scale(scale, scale)
    paint(painter, printer.newPage)
    return painter.end()
