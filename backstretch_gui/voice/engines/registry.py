"""Which engines there are, side by side, and which of them speaks. Light: no engine is loaded by it.

Another engine is one `EngineKind` here, and a class like those beside this file (see `Engine`).
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backstretch_gui.voice.choice import USUAL_WORDS_PER_MINUTE, VoiceChoice
from backstretch_gui.voice.engines.languages import speaks, voice_for
from backstretch_gui.voice.live.files import voices_that_speak_live
from backstretch_gui.voice.packs import Packs, packs_here

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.voice.engines.engine import Engine
    from backstretch_gui.voice.protocol import Voice


@dataclass(frozen=True, slots=True)
class EngineKind:
    """What is known of an engine without loading it. Times are seconds."""

    id: str
    """Names it in settings, before the voice ("natural:heart"), and in a clip's key."""
    made_by: str
    """Module and class, for the helper to load."""
    version: str = "1"
    """Another one whenever it sounds different: part of a clip's key."""
    has_pitch: bool = False
    """Whether the pitch of a `VoiceChoice` can be heard. Every engine has a speed."""
    patience: float = 10.0
    """What a render may take before the helper counts as hung."""
    loads_within: float = 12.0
    """What it may take until it answers for the first time: from a cold disk."""
    keep_alive: float = 5.0
    """Without work for so long, its helper is ended."""

    def load(self) -> Engine:
        """The engine itself. Raises what loading it raises."""
        module, _, name = self.made_by.partition(":")
        return getattr(importlib.import_module(module), name)()


HOME = "backstretch_gui.voice.engines"
ESPEAK = EngineKind("espeak", f"{HOME}.espeak:Espeak", version="4", has_pitch=True, patience=1.5)
SAPI5 = EngineKind("sapi5", f"{HOME}.sapi5:Sapi5", version="2")
NSSS = EngineKind("nsss", f"{HOME}.nsss:Nsss", version="2")
NATURAL = "natural"


PATIENCE = 3.0 if sys.platform == "linux" else 10.0
"""Seconds for what is recorded. Elsewhere numpy is loaded when a line is to be faster or slower."""
PATIENCE_LIVE = 60.0
"""Where a model may have to be read, and speak, on a slow computer."""


def natural(packs: Packs, live: bool = False) -> EngineKind:
    """The engine of natural voices; it changes with what is recorded. `live`: one of them says any text."""
    made_by, patience = f"{HOME}.natural:Natural", PATIENCE_LIVE if live else PATIENCE
    return EngineKind(NATURAL, made_by, version=f"2.{packs.version}", has_pitch=True, patience=patience)


def system_engine(platform: str = sys.platform) -> EngineKind:
    """The engine that speaks any text on this system."""
    return {"win32": SAPI5, "darwin": NSSS}.get(platform, ESPEAK)


class Engines:
    """The engines of this computer: the system's, which says anything, and those beside it."""

    def __init__(self, system: EngineKind, packs: Packs, live: frozenset[str] = frozenset()) -> None:
        """`live`: the recorded voices, by id, that can say what is not recorded as well."""
        self.system = system
        self._packs = packs
        self._live = live
        beside = (natural(packs, bool(live)),) if packs.voices else ()
        self.all: Sequence[EngineKind] = (*beside, system)
        """The one to prefer first."""

    def kind(self, engine: str) -> EngineKind:
        """The engine of this id; the system's, if there is none."""
        return next((kind for kind in self.all if kind.id == engine), self.system)

    def choice(
        self,
        setting: str,
        language: str,
        words_per_minute: int = USUAL_WORDS_PER_MINUTE,
        pitch: int = 50,
    ) -> VoiceChoice:
        """What a setting means: "natural:heart", the system's "gmw/en-us", or empty for the usual voice.

        A natural voice that doesn't speak the language gives way to the usual one.
        """
        engine, voice = self.parted(setting) if setting else self._usual(language)
        if engine == NATURAL and not any(
            each.id == voice and speaks(each, language) for each in self._packs.voices
        ):
            engine, voice = self._usual(language)
        return VoiceChoice(engine, voice, words_per_minute, pitch, language)

    def natural_name(self, choice: VoiceChoice) -> str | None:
        """What the chosen voice is called, if it is a natural one."""
        known = self._packs.by_voice.get(choice.voice or "") if choice.engine == NATURAL else None
        return known.facts.name if known is not None else None

    def parted(self, setting: str) -> tuple[str, str | None]:
        """Engine and voice. Settings of earlier versions name a voice of the system's engine alone."""
        engine, colon, voice = setting.partition(":")
        if colon and any(kind.id == engine for kind in self.all):
            return engine, voice
        return self.system.id, setting

    def setting(self, engine: str, voice: str) -> str:
        """How a voice is written into the settings."""
        return voice if engine == self.system.id else f"{engine}:{voice}"

    def says(self, choice: VoiceChoice, text: str) -> bool:
        """Whether the chosen voice can say this text."""
        if self.says_anything(choice):
            return True
        known = self._packs.by_voice.get(choice.voice or "")
        return known is None or bool(known.files(text))

    def says_anything(self, choice: VoiceChoice) -> bool:
        """Whether there is no text that the chosen voice can't say."""
        return choice.engine != NATURAL or choice.voice in self._live

    def in_place_of(self, choice: VoiceChoice) -> VoiceChoice:
        """Who says what the chosen voice can't: the system's usual voice, or itself if it is the system's."""
        return choice if choice.engine == self.system.id else self.systems_usual(choice)

    def systems_usual(self, choice: VoiceChoice) -> VoiceChoice:
        """The system's usual voice, at the pace and in the language of this choice."""
        return VoiceChoice(self.system.id, None, choice.words_per_minute, 50, choice.language)

    def _usual(self, language: str) -> tuple[str, str | None]:
        """The natural voice of the language where there is one, else the system's."""
        found: Voice | None = voice_for(self._packs.voices, language)
        return (NATURAL, found.id) if found is not None else (self.system.id, None)


def engines_here() -> Engines:
    """Those of this computer."""
    packs = packs_here()
    return Engines(system_engine(), packs, voices_that_speak_live(packs))
