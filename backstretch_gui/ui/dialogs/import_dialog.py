"""A routine from somebody else, looked at before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.dialogs.dialog import Dialog
from backstretch_gui.ui.panel import panel_words as words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from backstretch_gui.catalog.routine import Entry, Routine
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme


class ImportDialog(Dialog):
    """Name, purpose, every stretch with its times, and where it comes from. `accepted`: keep it."""

    def __init__(
        self,
        theme: Theme,
        routine: Routine,
        stretches: Mapping[str, Stretch],
        brought: Collection[str],
        seconds: float,
        source: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """`brought`: ids of stretches that come with it; `seconds`: how long it takes; `source`: its file."""
        super().__init__(theme, in_language(routine.name, language), parent)
        self._language = language
        self.body.setSpacing(8)
        self.body.addWidget(Label(theme, in_language(routine.purpose, self._language), wrap=True))
        rounds = (wording.rounds(routine.rounds),) if routine.rounds > 1 else ()
        count = wording.stretches(len(routine.stretches))
        length = wording.together((count, *rounds, wording.duration(seconds)))
        self.body.addWidget(Label(theme, length, token="text2"))
        self._brought = brought
        if brought:
            self.body.addWidget(Label(theme, self._promise(len(brought)), "small", "teal", wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(self._list(routine, stretches), 1)
        self.body.addWidget(Label(theme, self.tr("From {0}").format(source), "small", "text2", wrap=True))
        self.add_button(self.tr("Don’t keep it")).clicked.connect(self.reject)
        self.keep = self.add_button(self.tr("Keep this routine"), primary=True)
        self.keep.setFocus()
        self.keep.clicked.connect(self.accept)
        self.resize(520, min(640, 290 + 52 * len(routine.stretches)))

    def _promise(self, count: int) -> str:
        return self.tr("It brings %n stretch(es) not here yet, kept with the routine.", None, count)

    def _list(self, routine: Routine, stretches: Mapping[str, Stretch]) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(8)
        for entry in routine.stretches:
            column.addLayout(self._line(entry, stretches[entry.stretch]))
        column.addStretch(1)
        return self.scrolled(content)

    def _line(self, entry: Entry, stretch: Stretch) -> QHBoxLayout:
        thumb = Thumb(self._theme)
        thumb.show_stretch(stretch.id, faded=not entry.on)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(Label(self._theme, in_language(stretch.name, self._language), weight=600, wrap=True))
        texts.addWidget(Label(self._theme, words.summary(entry, stretch), "small", "text2", wrap=True))
        if entry.stretch in self._brought:
            texts.addWidget(Label(self._theme, self.tr("Comes with this file"), "small", "teal", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(thumb)
        line.addLayout(texts, 1)
        hold = wording.hold(words.seconds_of(entry, stretch))
        line.addWidget(Label(self._theme, hold, weight=600, tabular=True), 0, Qt.AlignmentFlag.AlignVCenter)
        return line
