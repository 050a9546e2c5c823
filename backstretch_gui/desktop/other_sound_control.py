"""Other sound as it is set: left alone, or lowered while the coach speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.session.events import Paused
from backstretch_gui.settings.settings import OtherSound

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.desktop.other_players import OtherPlayers
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.session_parts import Ensemble


class OtherSoundControl(QObject):
    """Knows of other players from the first words on that make room for themselves."""

    def __init__(
        self,
        settings: SettingsKeeper,
        build: Callable[[], OtherPlayers | None],
        parent: QObject | None = None,
    ) -> None:
        """`build` gives None where the system has no such players."""
        super().__init__(parent)
        self._settings = settings
        self._build = build
        self._players: OtherPlayers | None = None
        settings.changed.connect(self._on_settings_changed)

    def follow(self, parts: Ensemble) -> None:
        """Make room for this voice."""
        parts.speaker.speaking_started.connect(self._on_speaking_started)
        parts.speaker.speaking_ended.connect(self._on_speaking_ended)
        parts.coach.happened.connect(self._on_happened)
        parts.coach.ended.connect(self._put_back)

    def put_back_what_was_left(self) -> None:
        """The last time ended so badly that nobody could."""
        self._players = self._players or self._build()
        self._put_back()

    def close(self) -> None:
        """Leave everything as it was."""
        if self._players is not None:
            self._players.close()

    def _on_speaking_started(self) -> None:
        if self._settings.settings.other_sound is OtherSound.LOWER:
            self._players = self._players or self._build()
            if self._players is not None:
                self._players.lower()

    def _on_speaking_ended(self) -> None:
        if self._players is not None:
            self._players.put_back_soon()

    def _on_happened(self, event: object) -> None:
        if isinstance(event, Paused):
            self._put_back()

    def _on_settings_changed(self) -> None:
        if self._settings.settings.other_sound is not OtherSound.LOWER:
            self._put_back()

    def _put_back(self) -> None:
        if self._players is not None:
            self._players.put_back()
