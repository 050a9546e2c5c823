"""The row of buttons under the strip. Each of them has a key as well (see `ui.keys`)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.commands import TrainingCommands
from backstretch_gui.ui.controls.buttons import RoundButton, ToolButton
from backstretch_gui.ui.theme import Theme


class Transport(QWidget):
    """Back, shorter, pause, longer, next; say it again and this hurts at the sides."""

    def __init__(self, theme: Theme, training: TrainingCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause = RoundButton(theme)
        self._back = ToolButton(
            theme, "back", self.tr("Back (Page up)"), height=48, icon_size=24, token="text"
        )
        self._next = ToolButton(
            theme, "next", self.tr("Next (Page down)"), height=48, icon_size=24, token="text"
        )
        self._shorter = ToolButton(
            theme, None, self.tr("5 seconds less (−)"), self.tr("−5 s"), height=48, width=60
        )
        self._longer = ToolButton(
            theme, None, self.tr("5 seconds more (+)"), self.tr("+5 s"), height=48, width=60
        )
        self._repeat = ToolButton(theme, "again", self.tr("Say it again (R)"))
        self.hurts = ToolButton(theme, "hurt", self.tr("This hurts: leave this stretch (H)"))
        self._lay_out()
        self._back.clicked.connect(training.back)
        self._next.clicked.connect(training.next)
        self.pause.clicked.connect(training.start_or_pause)
        self._longer.clicked.connect(training.longer)
        self._shorter.clicked.connect(training.shorter)
        self._repeat.clicked.connect(training.repeat)
        self.hurts.clicked.connect(training.hurts)
        self.show_state(paused=False)

    def show_state(self, *, paused: bool) -> None:
        """The round button says what pressing it does."""
        if paused:
            self.pause.look("play", self.tr("Resume (Space)"), calls=True)
        else:
            self.pause.look("pause", self.tr("Pause (Space)"), calls=False)

    def set_small(self, small: bool) -> None:
        """Without the words at the sides where there is no room."""
        self._repeat.show_text("" if small else self.tr("Say it again"))
        self.hurts.show_text("" if small else self.tr("This hurts"))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(10)
        for button in (self._back, self._shorter, self.pause, self._longer, self._next):
            middle.addWidget(button)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self._repeat)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self.hurts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addLayout(middle)
        row.addLayout(right, 1)
