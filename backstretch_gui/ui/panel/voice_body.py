"""How the coach speaks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal

from backstretch_gui.session.plan import Talk
from backstretch_gui.ui.panel import words
from backstretch_gui.ui.panel.calm import CalmSlider
from backstretch_gui.ui.panel.segments import Segments
from backstretch_gui.ui.panel.settings_body import SettingsBody
from backstretch_gui.ui.panel.voice_box import VoiceBox
from backstretch_gui.ui.parts.buttons import PushButton
from backstretch_gui.ui.parts.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.storage.settings import Settings
    from backstretch_gui.ui.theme import Theme
    from backstretch_gui.voice.protocol import Voice

LIMITS: Final = {"words_per_minute": (90, 220), "pitch": (0, 99), "volume": (0, 100)}
"""As `Settings` allows them; a test holds the two together."""


class VoiceBody(SettingsBody):
    """Guidance, voice, speed, pitch, volume; a button to hear it."""

    listen_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        talk = {
            Talk.FULL.value: self.tr("Full"),
            Talk.BRIEF.value: self.tr("Brief"),
            Talk.TONES.value: self.tr("Tones"),
        }
        self.talk = Segments(theme, self.tr("Guidance"), talk, height=36)
        self.voice = VoiceBox(theme)
        self.listen = PushButton(theme, self.tr("Listen"), icon_name="voice", height=36)
        self.listen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sliders: dict[str, CalmSlider] = {}
        self._readings: dict[str, tuple[Label, Callable[[int], str]]] = {}
        self._add(self.tr("Guidance"), self.talk)
        self._add(self.tr("Voice"), self.voice)
        self._add_slider("words_per_minute", self.tr("Speed"), 5, self.tr("{0} words/min").format)
        self._add_slider("pitch", self.tr("Pitch"), 5, words.pitch)
        self._add_slider("volume", self.tr("Volume"), 5, self.tr("{0} %").format)
        self._grid.addWidget(self.listen, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self.talk.chosen.connect(partial(self.changed.emit, "talk"))
        self.voice.chosen.connect(partial(self.changed.emit, "voice"))
        self.listen.clicked.connect(self.listen_wanted)

    def show_settings(self, settings: Settings) -> None:
        """Show them, without telling them."""
        self.talk.show_value(settings.talk.value)
        self.voice.show_voice(settings.voice)
        for field, slider in self.sliders.items():
            if not slider.isSliderDown():
                with QSignalBlocker(slider):
                    slider.setValue(getattr(settings, field))
                self._read(field, slider.value())

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Offer these."""
        self.voice.show_voices(voices)

    def _add_slider(self, field: str, name: str, step: int, reading: Callable[[int], str]) -> None:
        slider = CalmSlider(name, LIMITS[field], step)
        label = Label(self._theme, "", "small", "text2", tabular=True)
        self.sliders[field] = slider
        self._readings[field] = (label, reading)
        slider.setTracking(field == "volume")  # another speed or pitch has every sentence spoken anew
        slider.sliderMoved.connect(partial(self._read, field))
        slider.valueChanged.connect(partial(self._on_slid, field))
        self._add(name, slider, label)

    def _on_slid(self, field: str, value: int) -> None:
        self._read(field, value)
        self.changed.emit(field, value)

    def _read(self, field: str, value: int) -> None:
        label, reading = self._readings[field]
        label.setText(reading(value))
