"""Pace, Voice, Look and Reminders, one of them open at most. Their bodies are made when first opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from backstretch_gui.catalog.pace import Pace
from backstretch_gui.settings.declaration import Section
from backstretch_gui.ui.controls.fitting_area import bring_into_view
from backstretch_gui.ui.panel import panel_words as words
from backstretch_gui.ui.panel.settings.list_box import ListBox
from backstretch_gui.ui.panel.settings.section import FoldedSection
from backstretch_gui.ui.panel.settings.voice_names import name_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from backstretch_gui.catalog.stretch import Side
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.panel.settings.pace_body import PaceBody
    from backstretch_gui.ui.panel.settings.settings_body import SettingsBody
    from backstretch_gui.ui.panel.settings.voice_body import VoiceBody
    from backstretch_gui.ui.theme import Theme
    from backstretch_gui.voice.protocol import Voice


class SettingsStack(QWidget):
    """Everything that can be set for all routines."""

    rearranged = Signal()
    """A body came in: the order of tabs has to be made anew."""

    def __init__(self, theme: Theme, spoken: str, commands: Commands, parent: QWidget | None = None) -> None:
        """`spoken`: the language of the coach."""
        super().__init__(parent)
        self._theme = theme
        self._spoken = spoken
        self._commands = commands
        self._settings: Settings | None = None
        self._voices: Sequence[Voice] = ()
        self._voice_body: VoiceBody | None = None
        self._pace: Pace | None = Pace.NORMAL
        self._first_sides: Collection[Side] = ()
        self._rounds = 1
        self._pace_body: PaceBody | None = None
        self.pace = FoldedSection(theme, "pace", self.tr("Pace"), self._build_pace)
        self.voice = FoldedSection(theme, "voice", self.tr("Voice"), self._build_voice)
        self.look = FoldedSection(theme, "look", self.tr("Look"), self._build_look)
        self.reminders = FoldedSection(theme, "bell", self.tr("Reminders"), self._build_reminders)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self._sections:
            column.addWidget(section)
            section.toggled.connect(partial(self._on_toggled, section))
            section.built.connect(self.rearranged)
        self.voice.built.connect(self._on_voice_built)

    @property
    def _sections(self) -> tuple[FoldedSection, ...]:
        return self.pace, self.voice, self.look, self.reminders

    @property
    def opened(self) -> int | None:
        """The place of the section that is open."""
        return next((place for place, section in enumerate(self._sections) if section.head.isChecked()), None)

    def open(self, place: int | None) -> None:
        """Open the section at this place, if it is one."""
        if place is not None:
            self._sections[place].set_open(True)

    @property
    def focused_list(self) -> str:
        """The name of the setting whose list of choices has the focus; empty if none has it."""
        focused = QApplication.focusWidget()
        if isinstance(focused, ListBox) and self.isAncestorOf(focused):
            return focused.objectName()
        return ""

    def focus_list(self, name: str) -> None:
        """Give the focus to the list of choices of a setting, if it is there."""
        box = self.findChild(ListBox, name) if name else None
        if box is not None:
            box.setFocus()
            bring_into_view(box)

    def show_whole(self, wanted: bool) -> None:
        """Without scroll bars of its own: the panel scrolls."""
        for section in self._sections:
            section.show_whole(wanted)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without telling it."""
        self._settings = settings
        for section in self._sections:
            section.show_settings(settings)
        self._summarise(settings)

    def show_pace(self, pace: Pace | None, first_sides: Collection[Side], rounds: int) -> None:
        """What is the routine's own: its pace, None where holds differ; first sides; how often it is done."""
        self._pace = pace
        self._first_sides = first_sides
        self._rounds = rounds
        if self._pace_body is not None:
            self._pace_body.show_pace(pace)
            self._pace_body.show_first_sides(first_sides)
            self._pace_body.show_rounds(rounds)
        if self._settings is not None:
            self._summarise(self._settings)

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Offer these."""
        self._voices = voices
        if self._voice_body is not None:
            self._voice_body.show_voices(voices)
        if self._settings is not None:
            self._summarise(self._settings)

    def _summarise(self, settings: Settings) -> None:
        self.pace.head.show_summary(words.pace(self._pace, settings.settle, settings.rest))
        name = next((name_of(voice) for voice in self._voices if voice.id == settings.voice), "")
        self.voice.head.show_summary(words.voice(settings.talk, name))
        self.look.head.show_summary(words.look(settings.appearance.value))
        self.reminders.head.show_summary(words.reminders(settings))

    def _on_toggled(self, section: FoldedSection, opened: bool) -> None:
        if opened:
            for other in self._sections:
                if other is not section:
                    other.set_open(False)

    def _build_pace(self) -> SettingsBody:
        from backstretch_gui.ui.panel.settings.pace_body import PaceBody

        self._pace_body = body = PaceBody(self._theme, self._commands)
        body.show_pace(self._pace)
        body.show_first_sides(self._first_sides)
        body.show_rounds(self._rounds)
        return body

    def _build_voice(self) -> SettingsBody:
        from backstretch_gui.ui.panel.settings.voice_body import VoiceBody

        self._voice_body = body = VoiceBody(self._theme, self._spoken, self._commands)
        body.show_voices(self._voices)
        return body

    def _on_voice_built(self) -> None:
        if not self._voices:
            self._commands.voice.list_voices()

    def _build_look(self) -> SettingsBody:
        return self._built(Section.LOOK)

    def _build_reminders(self) -> SettingsBody:
        from backstretch_gui.ui.panel.settings.reminders_body import RemindersBody

        return RemindersBody(self._theme, self._commands.settings)

    def _built(self, section: Section) -> SettingsBody:
        from backstretch_gui.ui.panel.settings.settings_body import SettingsBody

        return SettingsBody(self._theme, section, self._commands.settings)
