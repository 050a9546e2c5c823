"""How a stretch is done, to read in peace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.catalog.easing import usual
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.panel import panel_words as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.catalog.phrases import Phrases
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme


class HowTo(QWidget):
    """What it eases, its steps, easier and harder ways, and what to take care of."""

    def __init__(
        self,
        theme: Theme,
        stretch: Stretch,
        entry: Entry,
        phrases: Phrases,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spoken: list[tuple[Label, str]] = []
        self._phrases = phrases
        self._language = language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._add_line("", in_language(stretch.eases, self._language) + ".")
        self._add_steps(stretch)
        self._add(self.tr("Easier"), [in_language(variant.say, self._language) for variant in stretch.easier])
        self._add(self.tr("Harder"), [in_language(variant.say, self._language) for variant in stretch.harder])
        self._add(
            self.tr("Take care"), [in_language(caution, self._language) for caution in stretch.cautions]
        )
        self.show_side(entry)

    def show_side(self, entry: Entry) -> None:
        """Tell it for the side that is worked first."""
        for label, text in self._spoken:
            label.setText(words.with_sides(text, entry, self._phrases, self._language))

    def text(self) -> str:
        """All of it, a line each; what a screen reader finds line by line."""
        return "\n".join(label.text() for label in self.findChildren(Label))

    def _add_steps(self, stretch: Stretch) -> None:
        """The guide; a movement's guide ends in its first pose, the others follow."""
        steps = [step.say for step in usual(stretch).guide]
        steps += [station.say for station in stretch.stations[1:]]
        self._add_heading(self.tr("Step by step"))
        for number, step in enumerate(steps, start=1):
            self._add_line(str(number), in_language(step, self._language))

    def _add(self, heading: str, lines: Sequence[str]) -> None:
        if lines:
            self._add_heading(heading)
            for line in lines:
                self._add_line("", line)

    def _add_heading(self, heading: str) -> None:
        self._column.addSpacing(6)
        self._column.addWidget(Label(self._theme, heading, "small", "text2", 600, heading=True))

    def _add_line(self, number: str, text: str) -> None:
        label = Label(self._theme, text, wrap=True)
        self._spoken.append((label, text))
        if not number:
            self._column.addWidget(label)
            return
        line = QHBoxLayout()
        line.setSpacing(8)
        place = Label(self._theme, number, "body", "teal", 600, tabular=True)
        place.setFixedWidth(18)
        line.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        self._column.addLayout(line)
