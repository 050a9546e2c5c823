"""The row of buttons under the strip. Each of them has a key as well (see `ui.keys`)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.controls.buttons import RoundButton, ToolButton
from backstretch_gui.ui.theme import Theme


class Transport(QWidget):
    """Back, shorter, pause, longer, next; say it again and this hurts at the sides."""

    back_wanted = Signal()
    next_wanted = Signal()
    pause_wanted = Signal()
    longer_wanted = Signal()
    shorter_wanted = Signal()
    repeat_wanted = Signal()
    hurts_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
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
        self._hurts = ToolButton(theme, "hurt", self.tr("This hurts: leave this stretch (H)"))
        self._lay_out()
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self._longer.clicked.connect(self.longer_wanted)
        self._shorter.clicked.connect(self.shorter_wanted)
        self._repeat.clicked.connect(self.repeat_wanted)
        self._hurts.clicked.connect(self.hurts_wanted)
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
        self._hurts.show_text("" if small else self.tr("This hurts"))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(10)
        for button in (self._back, self._shorter, self.pause, self._longer, self._next):
            middle.addWidget(button)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self._repeat)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self._hurts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addLayout(middle)
        row.addLayout(right, 1)
