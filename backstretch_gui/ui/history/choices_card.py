"""What is kept and what is asked: a goal, a switch for each, and the way to have nothing kept at all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from backstretch_gui.ui.controls.buttons import PushButton, Switch
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.stepper import Stepper
from backstretch_gui.ui.history.drawing import Card

if TYPE_CHECKING:
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.ui.theme import Theme

translate = QCoreApplication.translate

GOALS = (10, 600)
"""Minutes a week."""


class ChoicesCard(Card):
    """Says what is set; whoever listens keeps it."""

    chosen = Signal(str, object)
    """The name of a setting, and its value."""
    delete_wanted = Signal()
    bring_back_wanted = Signal()
    """What was never to come again may come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("History", "What is kept"))
        self.goal = Stepper(theme, self.tr("Goal for a week"), GOALS, self.tr(" min"))
        self.goal.field.setSingleStep(5)
        self.keep = Switch(theme, self.tr("Note down what I do"))
        self.ask = Switch(theme, self.tr("Ask after a session how my back feels"))
        self.delete = PushButton(theme, self.tr("Delete everything…"), height=36)
        self.never = PushButton(theme, self.tr("Bring back"), height=36)
        self._never_words = Label(theme, token="text2", wrap=True)
        for name, control in (
            (self.tr("Goal for a week"), self.goal),
            (self.tr("Note down what I do"), self.keep),
            (self.tr("Ask after a session how my back feels"), self.ask),
        ):
            row = QHBoxLayout()
            row.addWidget(Label(theme, name, wrap=True), 1)
            row.addWidget(control)
            self.body.addLayout(row)
        for words, button in (
            (self._never_words, self.never),
            (
                Label(
                    theme,
                    self.tr("All of it is on this machine only."),
                    token="text2",
                    wrap=True,
                ),
                self.delete,
            ),
        ):
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(button)
            self.body.addLayout(row)
        self.goal.changed.connect(partial(self.chosen.emit, "week_goal"))
        self.keep.toggled.connect(partial(self.chosen.emit, "history"))
        self.ask.toggled.connect(partial(self.chosen.emit, "ask_feel"))
        self.delete.clicked.connect(self.delete_wanted)
        self.never.clicked.connect(self.bring_back_wanted)
        self.show_never([])

    def show_settings(self, settings: Settings) -> None:
        """What is set, without telling it."""
        self.blockSignals(True)
        self.goal.show_value(settings.week_goal)
        self.keep.setChecked(settings.history)
        self.ask.setChecked(settings.ask_feel)
        self.blockSignals(False)

    def show_never(self, names: list[str]) -> None:
        """The stretches that are not offered any more."""
        self._never_words.setText(self.tr("Not offered any more: {0}.").format(", ".join(names)))
        self._never_words.setVisible(bool(names))
        self.never.setVisible(bool(names))
