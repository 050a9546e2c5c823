"""The voice as the settings have it: chosen, listened to, and told of when it fails."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.stretch import in_language

if TYPE_CHECKING:
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
    from backstretch_gui.voice.choice import VoiceChoice
    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.trouble import VoiceTrouble


class CoachVoice(QObject):
    """Outside a session, a sentence can be heard as well."""

    voices_listed = Signal(object)
    """The voices there are, a sequence of `Voice`."""
    ailing = Signal(str)
    """A sentence for the person, true until it is withdrawn."""
    recovered = Signal(str)
    """That sentence is not true any more."""

    def __init__(
        self,
        catalog: CatalogKeeper,
        settings: SettingsKeeper,
        languages: Languages,
        session: SessionOnDemand,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._settings = settings
        self._languages = languages
        self._session = session
        self._trouble: dict[object, str] = {}
        self._to_hear = ""
        self._choice: VoiceChoice | None = None
        session.built.connect(self._on_built)
        settings.changed.connect(self._on_settings_changed)

    def listen(self) -> None:
        """Let the chosen voice be heard."""
        self.say(in_language(self._catalog.now.phrases.listen, self._languages.spoken))

    def say(self, text: str) -> None:
        """Say a sentence as soon as it is rendered, unless there is a session."""
        parts = self._session.need()
        if not parts.coach.active:
            self._to_hear = text
            parts.renderer.want([Line(text)])

    def be_quiet(self) -> None:
        """Say no more of it, unless there is a session."""
        parts = self._session.parts
        self._to_hear = ""
        if parts is not None and not parts.coach.active:
            parts.speaker.hush()

    def list_voices(self) -> None:
        """Ask which voices there are."""
        self._session.need().renderer.list_voices()

    def apply(self, parts: SessionParts, *, anew: bool = False) -> None:
        """The voice and volume that are set; `anew`: a voice that was missing may be there by now."""
        settings = self._settings.settings
        choice = parts.engines.choice(
            settings.voice, self._languages.spoken, settings.words_per_minute, settings.pitch
        )
        if anew or choice != self._choice:
            self._choice = choice
            parts.renderer.choose(choice)
        parts.speaker.set_volume(settings.volume / 100)
        parts.speaker.tones = not settings.flash
        parts.presenter.flashes = settings.flash

    def _on_built(self, parts: SessionParts) -> None:
        parts.renderer.clip_ready.connect(self._on_clip_ready)
        parts.coach.began.connect(partial(self._on_began, parts))
        parts.renderer.voices_listed.connect(self.voices_listed)
        for source in (parts.renderer, parts.speaker):
            trouble = parts.renderer.ailing if source is parts.renderer else parts.speaker.trouble
            trouble.connect(partial(self._on_trouble, source))
            source.recovered.connect(partial(self._on_recovered, source))
        self.apply(parts)

    def _on_settings_changed(self) -> None:
        if self._session.parts is not None:
            self.apply(self._session.parts)

    def _on_began(self, parts: SessionParts) -> None:
        """Whoever was listening to a voice hears the session now, and nothing else."""
        self._to_hear = ""
        parts.speaker.hush()

    def _on_clip_ready(self, clip: Clip) -> None:
        if self._to_hear and clip.text == self._to_hear and self._session.parts is not None:
            self._to_hear = ""
            self._session.parts.speaker.say(clip)

    def _on_trouble(self, source: object, trouble: VoiceTrouble) -> None:
        self._trouble[source] = trouble.sentence()
        self.ailing.emit(self._trouble[source])

    def _on_recovered(self, source: object) -> None:
        self.recovered.emit(self._trouble.pop(source, ""))
