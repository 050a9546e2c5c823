"""What stands above the figure: End, the routine's name, floor view, the panel's switch."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.commands import Commands
from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.sizes import StageSize
from backstretch_gui.ui.theme import Theme


class TopBar(QWidget):
    """Quiet buttons in one row."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._end = ToolButton(
            theme, "close", self.tr("End (Escape)"), self.tr("End"), icon_size=18, token="text"
        )
        self._routine = Label(theme, token="text2", weight=500)
        self._history = ToolButton(theme, "calendar", self.tr("What you did (Ctrl+H)"))
        self._floor = ToolButton(theme, "floor", self.tr("Floor view: to read from the mat (F)"))
        self._panel = ToolButton(theme, "panel", self.tr("Routine and settings (Ctrl+B)"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._row.addWidget(self._end)
        self._row.addSpacing(8)
        self._row.addWidget(self._routine)
        self._row.addStretch(1)
        self._row.addWidget(self._history)
        self._row.addWidget(self._floor)
        self._row.addWidget(self._panel)
        self._history.clicked.connect(commands.history.show_history)
        self._end.clicked.connect(commands.training.end)
        self._floor.clicked.connect(commands.training.toggle_floor_view)
        self._panel.clicked.connect(commands.window.toggle_panel)
        self.show_state(in_session=False, routine="")

    def show_state(self, *, in_session: bool, routine: str) -> None:
        """End only in a session; the routine's name only where the panel doesn't show it."""
        self._end.setVisible(in_session)
        self._history.setVisible(not in_session)
        self._routine.setVisible(in_session and bool(routine))
        self._routine.setText(routine)

    def set_size(self, size: StageSize) -> None:
        """Margins and words by the size of the stage. The icons stand flush with the margins below."""
        self._floor.show_text("" if size.small else self.tr("Floor view"))
        inset = size.margin - 12
        self._row.setContentsMargins(inset, 12, inset + 2, 0)
