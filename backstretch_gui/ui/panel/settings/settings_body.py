"""A part of the settings, opened: a line for each setting declared for it, with its name and its control."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from backstretch_gui.settings.declaration import (
    Chooses,
    ChoosesFromList,
    PicksDays,
    PicksTimes,
    PicksVoice,
    Slides,
    Steps,
    Switches,
    in_section,
    translated,
)
from backstretch_gui.settings.settings import Settings
from backstretch_gui.ui.controls.buttons import Switch
from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.controls.segments import Segments
from backstretch_gui.ui.controls.stepper import Stepper
from backstretch_gui.ui.panel.settings.list_box import ListBox
from backstretch_gui.ui.panel.settings.reading_slider import ReadingSlider
from backstretch_gui.ui.panel.settings.voice_box import VoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from backstretch_gui.settings.declaration import Section, Setting
    from backstretch_gui.ui.commands import SettingsCommands
    from backstretch_gui.ui.panel.settings.days_box import DaysBox
    from backstretch_gui.ui.panel.settings.times_box import TimesBox
    from backstretch_gui.ui.theme import Theme


class SettingsBody(QWidget):
    """Shows the settings of one section, and sets them."""

    def __init__(
        self, theme: Theme, section: Section, settings: SettingsCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._show: dict[str, Callable[[Any], None]] = {}
        self._lines: dict[str, tuple[QWidget, ...]] = {}
        self.steppers: dict[str, Stepper] = {}
        self.sliders: dict[str, ReadingSlider] = {}
        self.choices: dict[str, Segments] = {}
        self.lists: dict[str, ListBox] = {}
        self.switches: dict[str, Switch] = {}
        self.voice: VoiceBox | None = None
        self.days: DaysBox | None = None
        self.times: TimesBox | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 2, 12, 14)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._begin()
        for setting in in_section(Settings, section):
            self._offer(setting)

    def _begin(self) -> None:
        """What stands before the settings; nothing, usually."""

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without telling it."""
        for name, show in self._show.items():
            show(getattr(settings, name))

    def show_line(self, name: str, shown: bool) -> None:
        """Show or hide the line of one setting."""
        for part in self._lines[name]:
            part.setVisible(shown)

    def _offer(self, setting: Setting) -> None:
        """The control that the setting is declared with."""
        match setting.offer:
            case Steps():
                self._add_stepper(setting, setting.offer)
            case Slides():
                self._add_slider(setting, setting.offer)
            case Chooses():
                self._add_choice(setting, setting.offer)
            case ChoosesFromList():
                self._add_list(setting, setting.offer)
            case Switches():
                self._add_switch(setting, setting.offer)
            case PicksVoice():
                self._add_voice(setting, setting.offer)
            case PicksDays():
                self._add_days(setting, setting.offer)
            case PicksTimes():
                self._add_times(setting, setting.offer)
            case None:
                pass

    def _add_stepper(self, setting: Setting, offer: Steps) -> None:
        assert setting.limits is not None
        stepper = Stepper(self._theme, translated(offer.words), setting.limits, translated(offer.unit))
        self.steppers[setting.name] = stepper
        self._join(setting, stepper.changed, stepper.show_value)
        self._add(setting, offer.words, stepper)
        self._grid.setAlignment(stepper, Qt.AlignmentFlag.AlignRight)

    def _add_slider(self, setting: Setting, offer: Slides) -> None:
        assert setting.limits is not None
        slider = self.sliders[setting.name] = ReadingSlider(self._theme, setting.limits, offer)
        self._join(setting, slider.changed, slider.show_value)
        self._add(setting, offer.words, slider.slider, slider.reading)

    def _add_choice(self, setting: Setting, offer: Chooses) -> None:
        choices = {value: translated(words) for value, words in offer.choices}
        segments = Segments(self._theme, translated(offer.words), choices, height=40 if offer.wide else 36)
        segments.setToolTip(translated(offer.tip) if offer.tip else "")
        for value, tip in offer.tips:
            segments.button(value).setToolTip(translated(tip))
        self.choices[setting.name] = segments
        self._join(setting, segments.chosen, segments.show_value)
        if offer.wide:
            self._add_wide(setting, segments)
        else:
            self._add(setting, offer.words, segments)

    def _add_list(self, setting: Setting, offer: ChoosesFromList) -> None:
        choices = ((value, translated(words)) for value, words in offer.choices)
        box = self.lists[setting.name] = ListBox(self._theme, translated(offer.words), choices)
        box.setObjectName(setting.name)
        self._join(setting, box.chosen, box.show_value)
        self._add(setting, offer.words, box)

    def _add_switch(self, setting: Setting, offer: Switches) -> None:
        switch = self.switches[setting.name] = Switch(self._theme, translated(offer.words))
        switch.setToolTip(translated(offer.tip) if offer.tip else "")

        def show(on: bool) -> None:
            with QSignalBlocker(switch):
                switch.setChecked(on)
            switch.update()

        self._join(setting, switch.toggled, show)
        self._add(setting, offer.words, switch)
        self._grid.setAlignment(switch, Qt.AlignmentFlag.AlignRight)

    def _add_voice(self, setting: Setting, offer: PicksVoice) -> None:
        self.voice = self._voice_box()
        self._join(setting, self.voice.chosen, self.voice.show_voice)
        self._add(setting, offer.words, self.voice)

    def _voice_box(self) -> VoiceBox:
        """Whoever offers voices knows their language."""
        raise NotImplementedError

    def _add_days(self, setting: Setting, offer: PicksDays) -> None:
        from backstretch_gui.ui.panel.settings.days_box import DaysBox

        self.days = days = DaysBox(self._theme, translated(offer.words))
        self._join(setting, days.chosen, days.show_days)
        self._add_wide(setting, days)

    def _add_times(self, setting: Setting, offer: PicksTimes) -> None:
        from backstretch_gui.ui.panel.settings.times_box import TimesBox

        self.times = times = TimesBox(self._theme, translated(offer.words), offer.most)
        self._join(setting, times.chosen, times.show_times)
        self._add_wide(setting, times)

    def _join(self, setting: Setting, told: SignalInstance, show: Callable[[Any], None]) -> None:
        told.connect(partial(self._settings.set, setting.name))
        self._show[setting.name] = show

    def _add_wide(self, setting: Setting, control: QWidget) -> None:
        """A line that the control has for itself."""
        self._lines[setting.name] = (control,)
        self._grid.addWidget(control, self._grid.rowCount(), 0, 1, 3)

    def _add(self, setting: Setting, words: str, control: QWidget, after: QWidget | None = None) -> None:
        """A line: its name, the control, and what stands to the right of it."""
        row = self._grid.rowCount()
        label = ElidedLabel(self._theme, translated(words), token="text2")
        self._lines[setting.name] = (label, control) if after is None else (label, control, after)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control, row, 1, 1, 1 if after is not None else 2)
        if after is not None:
            self._grid.addWidget(after, row, 2, Qt.AlignmentFlag.AlignVCenter)
