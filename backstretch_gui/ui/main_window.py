"""The window: stage and panel side by side, or the floor view over all of it. Assembly and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from backstretch_gui.ui.stage.stage import Stage
from backstretch_gui.ui.theme import Theme
from backstretch_gui.ui.tokens import SMALLEST_WINDOW

if TYPE_CHECKING:
    from backstretch_gui.ui.floor_view import FloorView
    from backstretch_gui.ui.stage.props import StageProps


class MainWindow(QWidget):
    """Holds the stage, the panel once it is built, and the floor view."""

    first_painted = Signal()
    """The first frame is on the screen."""
    closing = Signal()
    panel_toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("BackStretch")
        self.setMinimumSize(*SMALLEST_WINDOW)
        self.resize(1280, 800)
        self.stage = Stage(theme)
        self._theme = theme
        self._panel: QWidget | None = None
        self._panel_open = True
        self._floor: FloorView | None = None
        self._painted = False
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.stage, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    # Panel ----------------------------------------------------------------------------------

    @property
    def panel_open(self) -> bool:
        """Whether the panel is folded out."""
        return self._panel_open

    def reserve_panel(self, width: int, *, is_open: bool) -> None:
        """Keep the panel's place free until it is built, so that the stage doesn't move."""
        self._panel_open = is_open
        self._row.setContentsMargins(0, 0, width if is_open else 0, 0)

    def put_panel(self, panel: QWidget) -> None:
        """The panel is built."""
        self._panel = panel
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(panel)
        panel.setVisible(self._panel_open)

    def toggle_panel(self) -> None:
        """Fold the panel in or out."""
        self._panel_open = not self._panel_open
        if self._panel is not None:
            self._panel.setVisible(self._panel_open)
        self.panel_toggled.emit(self._panel_open)

    # Floor view -----------------------------------------------------------------------------

    @property
    def floor(self) -> FloorView | None:
        """The floor view, while it is in front."""
        return self._floor if self._floor and self._pages.currentWidget() is self._floor else None

    def enter_floor_view(self) -> FloorView:
        """Figure and dial over the whole screen."""
        if self._floor is None:
            from backstretch_gui.ui.floor_view import FloorView

            self._floor = FloorView(self._theme)
            self._pages.addWidget(self._floor)
        self._pages.setCurrentWidget(self._floor)
        self.showFullScreen()
        self._floor.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._floor

    def leave_floor_view(self) -> None:
        """Back to the stage."""
        self._pages.setCurrentWidget(self._page)
        self.showNormal()

    def show_session(self, props: StageProps) -> None:
        """Show a moment of a session on whichever view is in front."""
        floor = self.floor
        if floor is not None:
            floor.show_props(props)
        else:
            self.stage.show_session(props)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first one is told of, once the screen has it: that is before the next event."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever listens puts away what is open."""
        self.closing.emit()
        super().closeEvent(event)
