"""Stage and panel, side by side, one below the other, or one of them, by the room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from backstretch_gui.ui.arrangement import Arrangement, arrange
from backstretch_gui.ui.stage.stage import Stage

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.theme import Theme

_DIRECTIONS: Final = {
    Arrangement.BESIDE: QBoxLayout.Direction.LeftToRight,
    Arrangement.STACKED: QBoxLayout.Direction.TopToBottom,
    Arrangement.EITHER: QBoxLayout.Direction.LeftToRight,
}
_SHARES: Final = {Arrangement.BESIDE: (1, 0), Arrangement.STACKED: (4, 3), Arrangement.EITHER: (1, 1)}
"""How stage and panel share the height or width that is left over."""
_UNBOUNDED: Final = 16777215
"""Qt's own QWIDGETSIZE_MAX."""


class Page(QWidget):
    """The panel is folded in and out; where there is room for one of both, it is out only while wanted."""

    panel_toggled = Signal(bool)
    """Whether somebody wants to have the panel in sight, from now on."""
    arranged = Signal(object)
    """The `Arrangement` is another one."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panel: QWidget | None = None
        self._wanted = True
        self._in_front = False
        self._arrangement = Arrangement.BESIDE
        self.stage = Stage(theme, commands)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.stage, 1)
        theme.changed.connect(self._arrange)

    @property
    def panel_open(self) -> bool:
        """Whether the panel is in sight."""
        return self._in_front if self._arrangement is Arrangement.EITHER else self._wanted

    def put_panel(self, panel: QWidget, *, is_open: bool) -> None:
        """Put the panel in place."""
        self._panel = panel
        self._wanted = is_open
        self._row.addWidget(panel)
        self._arrange()

    def toggle_panel(self) -> None:
        """Fold the panel in or out."""
        if self._arrangement is Arrangement.EITHER:
            self._in_front = not self._in_front
        else:
            self._wanted = not self._wanted
        self._show()
        self.panel_toggled.emit(self._wanted)

    def show_stage(self) -> None:
        """The stage has to be seen now, whatever lies over it."""
        if self._in_front:
            self._in_front = False
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Perhaps there is room for both now, or no more."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        arrangement = arrange(self.width(), self.height(), self._theme.panel_width)
        if arrangement is not self._arrangement:
            self._arrangement = arrangement
            self._in_front = False
            self._row.setDirection(_DIRECTIONS[arrangement])
            self.arranged.emit(arrangement)
        self._show()

    def _show(self) -> None:
        for place, share in enumerate(_SHARES[self._arrangement]):
            self._row.setStretch(place, share)
        stacked = self._arrangement is Arrangement.STACKED
        below = self.height() * _SHARES[Arrangement.STACKED][1] // sum(_SHARES[Arrangement.STACKED])
        if self._panel is not None:
            self._panel.setMaximumHeight(below if stacked else _UNBOUNDED)
            self._panel.setVisible(self.panel_open)
            self.stage.setVisible(not self._in_front)
