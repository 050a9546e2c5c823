"""The row of buttons under the strip. Each of them has a key as well (see `ui.keys`)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.commands import TrainingCommands
from backstretch_gui.ui.controls.buttons import RoundButton, ToolButton
from backstretch_gui.ui.theme import Theme

GAP = 6
"""Between the buttons in the middle and those at the sides, in pixels."""
WIDE, TIGHT = 10, 2
"""Between the buttons in the middle."""


class Transport(QWidget):
    """Back, shorter, pause, longer, next; say it again at one side, easier and this hurts at the other."""

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
            theme, None, self.tr("5 seconds less (−)"), self.tr("−5 s"), height=48, width=52
        )
        self._longer = ToolButton(
            theme, None, self.tr("5 seconds more (+)"), self.tr("+5 s"), height=48, width=52
        )
        self._repeat = ToolButton(theme, "again", self.tr("Say it again (R)"))
        self.easier = ToolButton(theme, "easier", self.tr("The easier way (E)"))
        self.easier.setCheckable(True)
        self.hurts = ToolButton(theme, "hurt", self.tr("This hurts: leave this stretch (H)"))
        self.stops = (
            self._repeat,
            self._back,
            self._shorter,
            self.pause,
            self._longer,
            self._next,
            self.easier,
            self.hurts,
        )
        """What Tab comes to, in order."""
        self._lay_out()
        self._back.clicked.connect(training.back)
        self._next.clicked.connect(training.next)
        self.pause.clicked.connect(training.start_or_pause)
        self._longer.clicked.connect(training.longer)
        self._shorter.clicked.connect(training.shorter)
        self._repeat.clicked.connect(training.repeat)
        self.hurts.clicked.connect(training.hurts)
        self.easier.clicked.connect(training.easier)
        self._shown: tuple[bool, bool | None] | None = None
        self.show_state(paused=False, easier=None)

    def show_state(self, *, paused: bool, easier: bool | None) -> None:
        """The round button says what pressing it does; `easier`: as `StageProps` has it."""
        shown = (paused, easier)
        if shown == self._shown and self.easier.isChecked() is bool(easier):  # a press checks it by itself
            return
        self._shown = shown
        if self.easier.isHidden() is (easier is not None):
            self.easier.setVisible(easier is not None)
            self._fit()
        self.easier.setChecked(bool(easier))
        if paused:
            self.pause.look("play", self.tr("Resume (Space)"), calls=True)
        else:
            self.pause.look("pause", self.tr("Pause (Space)"), calls=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words at the sides as long as there is room for them; "This hurts" keeps its own longest."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size take other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def set_margins(self, beside: int, above: int, below: int) -> None:
        """What is left free around it, in pixels."""
        self.setContentsMargins(beside, above, beside, below)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Without any words at the sides, and without "Say it again": that is read as well."""
        margins = self.contentsMargins()
        spaces = self._middle.count() - 1
        bare = (
            self._middle.minimumSize().width()
            - spaces * (self._middle.spacing() - TIGHT)
            + 2 * GAP
            + 2 * self.hurts.height()
            + TIGHT
        )
        return QSize(bare + margins.left() + margins.right(), super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = self.contentsRect().width()
        repeat, easier, hurts = self._words
        for words in (
            (repeat, easier, hurts, WIDE),
            ("", easier, hurts, WIDE),
            ("", easier, hurts, TIGHT),
            ("", "", hurts, WIDE),
            ("", "", hurts, TIGHT),
            (None, "", hurts, TIGHT),
            (None, "", "", TIGHT),
        ):
            self._repeat.setVisible(words[0] is not None)
            self._repeat.show_text(words[0] or "")
            self.easier.show_text(words[1])
            self.hurts.show_text(words[2])
            self._middle.setSpacing(words[3])
            if self._needed() <= room:
                break

    def _needed(self) -> int:
        """The width of the row, with the round button in its middle or, where that is too wide, beside it."""
        # Of the buttons, not of the rows they are in: those learn of other words a moment later.
        beside = [b for b in (self._repeat, self.easier, self.hurts) if not b.isHidden()]
        words = sum(max(button.minimumWidth(), button.sizeHint().width()) for button in beside)
        return self._middle.sizeHint().width() + 2 * GAP + words + (TIGHT if self.easier in beside else 0)

    def _lay_out(self) -> None:
        self._words = (self.tr("Say it again"), self.tr("Easier"), self.tr("This hurts"))
        self._middle = middle = QHBoxLayout()
        for button in (self._back, self._shorter, self.pause, self._longer, self._next):
            middle.addWidget(button)
        left, right = QHBoxLayout(), QHBoxLayout()
        ways = QHBoxLayout()
        ways.setSpacing(TIGHT)
        ways.addWidget(self.easier)
        ways.addWidget(self.hurts)
        left.addWidget(self._repeat)
        left.addStretch(1)
        right.addStretch(1)
        right.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addLayout(middle)
        row.addLayout(right, 1)
