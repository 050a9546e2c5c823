"""How the coach speaks, and a button to hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from backstretch_gui.settings.declaration import PicksVoice, Section
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.panel.settings.settings_body import SettingsBody
from backstretch_gui.ui.panel.settings.voice_box import VoiceBox
from backstretch_gui.voice.engines.registry import engines_here

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.settings.declaration import Setting
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.theme import Theme
    from backstretch_gui.voice.protocol import Voice


class VoiceBody(SettingsBody):
    """The settings of the voice, as far as the engine has them; then Listen."""

    def __init__(self, theme: Theme, spoken: str, commands: Commands, parent: QWidget | None = None) -> None:
        """`spoken`: the language of the coach."""
        self._spoken = spoken
        self._engines = engines_here()
        super().__init__(theme, Section.VOICE, commands.settings, parent)
        self.show_line("pitch", any(kind.has_pitch for kind in self._engines.all))
        self.listen = PushButton(theme, self.tr("Listen"), icon_name="voice", height=36)
        self.listen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.listen.clicked.connect(commands.voice.listen)
        self._grid.addWidget(self.listen, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)

    def _offer(self, setting: Setting) -> None:
        """Below the choice of a voice stands which one speaks and why, and what it can't say."""
        super()._offer(setting)
        if isinstance(setting.offer, PicksVoice):
            self.who_speaks = Label(self._theme, "", "small", "text2", wrap=True)
            self._grid.addWidget(self.who_speaks, self._grid.rowCount(), 1, 1, 2)
            words = self.tr("Stretches of your own are spoken by the computer’s voice throughout.")
            self.own_words = Label(self._theme, words, "small", "text2", wrap=True)
            self._grid.addWidget(self.own_words, self._grid.rowCount(), 1, 1, 2)

    def _voice_box(self) -> VoiceBox:
        return VoiceBox(self._theme, self._spoken)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, and whether some words are said by another voice."""
        super().show_settings(settings)
        choice = self._engines.choice(settings.voice, self._spoken)
        name = self._engines.natural_name(choice)
        if name is not None:
            self.who_speaks.setText(self.tr("{0} speaks: a natural voice of this language.").format(name))
        elif self._engines.natural_name(self._engines.choice("", self._spoken)) is not None:
            self.who_speaks.setText(self.tr("The computer’s voice speaks, as you chose it."))
        else:
            self.who_speaks.setText(
                self.tr("The computer’s voice speaks: there is no natural one of this language yet.")
            )
        self.own_words.setVisible(not self._engines.says_anything(choice))

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Offer these."""
        if self.voice is not None:
            self.voice.show_voices(voices)
