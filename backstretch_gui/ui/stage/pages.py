"""One page of several in front, and only those made that have been there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Pages(QWidget):
    """The page in front alone takes room: a QStackedWidget is as high as the highest of its pages."""

    def __init__(self, *make: Callable[[], QWidget]) -> None:
        """The first one is made at once."""
        super().__init__()
        self._make = make
        self._made: dict[int, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.turn_to(0)

    def turn_to(self, place: int) -> None:
        """Show this one."""
        if place not in self._made:
            self._made[place] = self._make[place]()
            self._column.addWidget(self._made[place])
        self._current = self._made[place]
        for page in self._made.values():
            page.setVisible(page is self._current)

    @property
    def current(self) -> QWidget:
        """The page in front."""
        return self._current
