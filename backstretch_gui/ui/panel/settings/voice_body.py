"""How the coach speaks, and a button to hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from backstretch_gui.settings.declaration import PicksVoice, Section
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.panel.settings.settings_body import SettingsBody
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

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(theme, Section.VOICE, commands.settings, parent)
        self._engines = engines_here()
        self.show_line("pitch", any(kind.has_pitch for kind in self._engines.all))
        self.listen = PushButton(theme, self.tr("Listen"), icon_name="voice", height=36)
        self.listen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.listen.clicked.connect(commands.voice.listen)
        self._grid.addWidget(self.listen, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)

    def _offer(self, setting: Setting) -> None:
        """Below the choice of a voice stands what it can't say."""
        super()._offer(setting)
        if isinstance(setting.offer, PicksVoice):
            words = self.tr("Stretches of your own are spoken by the computer’s voice throughout.")
            self.own_words = Label(self._theme, words, "small", "text2", wrap=True)
            self._grid.addWidget(self.own_words, self._grid.rowCount(), 1, 1, 2)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, and whether some words are said by another voice."""
        super().show_settings(settings)
        choice = self._engines.choice(settings.voice, QLocale.system().name())
        self.own_words.setVisible(not self._engines.says_anything(choice))

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Offer these."""
        if self.voice is not None:
            self.voice.show_voices(voices)
