"""The voice as the settings have it: chosen, listened to, and told of when it fails."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backstretch_gui.voice.choice import VoiceChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.session_parts import Ensemble
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.stage.notice import NoticeBar
    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.trouble import VoiceTrouble


class VoiceControl(QObject):
    """Owns the ensemble, which is built when it is first needed."""

    built = Signal(object)
    """The `Ensemble`, once."""

    def __init__(
        self,
        panel: Panel,
        notice: NoticeBar,
        settings: SettingsKeeper,
        language: str,
        build_ensemble: Callable[[], Ensemble],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._notice = notice
        self._settings = settings
        self.language = language
        """What the coach speaks: "en", "en_GB"."""
        self._build_ensemble = build_ensemble
        self._parts: Ensemble | None = None
        self._trouble: dict[object, str] = {}
        self._to_hear = ""
        self._choice: VoiceChoice | None = None

    @property
    def parts(self) -> Ensemble | None:
        """The ensemble, if it has been needed."""
        return self._parts

    def ensemble(self) -> Ensemble:
        """The ensemble, built now if it has not been."""
        if self._parts is None:
            parts = self._parts = self._build_ensemble()
            parts.renderer.clip_ready.connect(self._on_clip_ready)
            parts.renderer.voices_listed.connect(self._panel.show_voices)
            parts.renderer.ailing.connect(partial(self._on_trouble, parts.renderer))
            parts.renderer.recovered.connect(partial(self._on_recovered, parts.renderer))
            parts.speaker.trouble.connect(partial(self._on_trouble, parts.speaker))
            parts.speaker.recovered.connect(partial(self._on_recovered, parts.speaker))
            self.built.emit(parts)
            self.apply()
        return self._parts

    def apply(self, *, anew: bool = False) -> None:
        """The voice and volume that are set; `anew`: a voice that was missing may be there by now."""
        if self._parts is None:
            return
        settings = self._settings.settings
        choice = VoiceChoice(settings.voice or None, settings.words_per_minute, settings.pitch, self.language)
        if anew or choice != self._choice:
            self._choice = choice
            self._parts.renderer.choose(choice)
        self._parts.speaker.set_volume(settings.volume / 100)

    def say(self, text: str) -> None:
        """Say a sentence as soon as it is rendered, unless there is a session."""
        parts = self.ensemble()
        if not parts.coach.active:
            self._to_hear = text
            parts.renderer.want([text])

    def list_voices(self) -> None:
        """Ask which voices there are; the panel is shown them."""
        self.ensemble().renderer.list_voices()

    def close(self) -> None:
        """Put everything away."""
        if self._parts is not None:
            self._parts.coach.stop()
            self._parts.speaker.close()
            self._parts.renderer.close()
            self._parts.cache.close()

    def _on_clip_ready(self, clip: Clip) -> None:
        if self._to_hear and clip.text == self._to_hear and self._parts is not None:
            self._to_hear = ""
            self._parts.speaker.say(clip)

    def _on_trouble(self, source: object, trouble: VoiceTrouble) -> None:
        self._trouble[source] = trouble.sentence()
        self._notice.tell(self._trouble[source])

    def _on_recovered(self, source: object) -> None:
        self._notice.withdraw(self._trouble.pop(source, ""))
