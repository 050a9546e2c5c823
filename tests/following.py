"""Follows a session by ear: what is planned, with the lengths of the very clips that were played, and when it
is heard."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds
from backstretch_gui.voice.tones import Tone, tone_path
from tests.sound import NullSink, Recording, find, samples

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.session.plan import Plan
    from backstretch_gui.session.segment import Cue

FOUND = 0.7
"""A score of at least this, near its time, is the sound, even if a busy machine has cut a piece out of it."""
AROUND = 0.4
"""How far before and after its time a sound is looked for, in seconds."""


@dataclass(frozen=True)
class Due:
    """A cue that is to be heard."""

    at: float
    """Seconds after the session began."""
    cue: Cue
    path: Path
    """Its sound."""

    @property
    def name(self) -> str:
        """For people."""
        return self.cue.text or f"{self.cue.sound} tone"


def spoken_plan(catalog: Catalog, routine: str, cache: Path) -> Plan:
    """The plan as the program had it. `cache`: the program's.

    What a hold had no room for was never rendered: there the program itself goes by its estimate.
    """
    clips = ClipCache(cache / "clips")

    def seconds(text: str) -> float:
        clip = clips.find(VoiceChoice(), text)
        return clip.seconds if clip else spoken_seconds(text, VoiceChoice().words_per_minute)

    return compile_plan(catalog.routines[routine], catalog, Coaching(), seconds)


def cues_of(plan: Plan, cache: Path) -> list[Due]:
    """All cues that make a sound, in order."""
    clips = ClipCache(cache / "clips")

    def sound(cue: Cue) -> Path:
        if cue.sound is not None:
            return tone_path(cache / "tones", Tone(cue.sound.value))
        return clips.path(VoiceChoice(), cue.text)

    return [
        Due(start + cue.at, cue, sound(cue))
        for start, segment in zip(plan.starts, plan.segments, strict=True)
        for cue in segment.cues
    ]


def monotonic(epoch: float) -> float:
    """What `time.monotonic()` was when `time.time()` was `epoch`."""
    return epoch - time.time() + time.monotonic()


def heard_near(due: Due, heard: Recording, began: float) -> tuple[float, float]:
    """When the sound of a cue is heard, in seconds after the session `began` (monotonic), and its score."""
    sound = samples(due.path)
    at = began + due.at
    around = heard.between(at - AROUND, at + len(sound) / NullSink.rate + AROUND)
    offset, score = find(sound, around)
    return around.heard_at(offset) - began, score
