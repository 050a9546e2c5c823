"""As high as what is in it, and scrolling where there is no room for that."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

SMALLEST: Final = 120
"""Pixels: three lines of settings, or so."""


class FittingArea(QScrollArea):
    """Around a widget, which it takes over."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setObjectName("list")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._whole = False
        inside.installEventFilter(self)

    def show_whole(self, wanted: bool) -> None:
        """All of it at any rate: something around it scrolls."""
        self._whole = wanted
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of it."""
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A part of it, or all."""
        if self._whole:
            return QSize(0, self.sizeHint().height())
        return QSize(0, min(SMALLEST, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside may want another height by now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def bring_into_view(widget: QWidget) -> None:
    """Once it has its size; of what is higher than that which scrolls it, the top."""

    def scroll() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for area in areas_around(widget):
            area.ensureWidgetVisible(widget, 0, 4)
            inside, bar = area.widget(), area.verticalScrollBar()
            if inside is not None:
                bar.setValue(min(bar.value(), widget.mapTo(inside, QPoint()).y()))

    QTimer.singleShot(0, widget, scroll)


def areas_around(widget: QWidget) -> list[QScrollArea]:
    """What a widget is scrolled by, the innermost first.

    Not by going up from parent to parent: between an area and what is in it is a widget of Qt's own, and to
    find out what that is, PySide makes the classes of everything it may be, 0.7 MiB of them.
    """
    areas = reversed(widget.window().findChildren(QScrollArea))
    return [area for area in areas if area is not widget and area.isAncestorOf(widget)]
