"""A slider, and what it is set to in words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from backstretch_gui.settings.declaration import translated
from backstretch_gui.ui.controls.calm import CalmSlider
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.panel import panel_words as words

if TYPE_CHECKING:
    from backstretch_gui.settings.declaration import Slides
    from backstretch_gui.ui.theme import Theme


class ReadingSlider(QObject):
    """Joins `slider` and `reading`, which stand in two columns."""

    changed = Signal(int)

    def __init__(self, theme: Theme, limits: tuple[int, int], offer: Slides) -> None:
        super().__init__()
        self._offer = offer
        self.slider = CalmSlider(translated(offer.words), limits, offer.step)
        self.reading = Label(theme, "", "small", "text2", tabular=True, wrap=True)
        self.setParent(self.slider)
        self.slider.setTracking(offer.live)
        self.slider.sliderMoved.connect(self._read)
        self.slider.valueChanged.connect(self._on_slid)

    def show_value(self, value: int) -> None:
        """Show a value without telling it; a slider that is being moved is left alone."""
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(value)
            self._read(self.slider.value())

    def _on_slid(self, value: int) -> None:
        self._read(value)
        self.changed.emit(value)

    def _read(self, value: int) -> None:
        usual = self._offer.usual
        words_of_it = (
            translated(self._offer.reading).format(value) if usual is None else words.beside(value, usual)
        )
        self.reading.setText(words_of_it)
        self.slider.setAccessibleDescription(words_of_it)
