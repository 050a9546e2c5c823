"""Keeps a control of one line as high as its letters need, whatever their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class KeepsTall(QObject):
    """Lives as long as its widget."""

    def __init__(self, theme: Theme, widget: QWidget, height: int) -> None:
        """`height`: in pixels, for letters of the usual size."""
        super().__init__(widget)
        self._theme = theme
        self._widget = widget
        self._height = height
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self._widget.setFixedHeight(self._theme.tall(self._height))
