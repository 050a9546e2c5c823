"""Follows a session by ear: what is planned, with the lengths of the very clips that were played, and when it
is heard."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import USUAL_WORDS_PER_MINUTE, VoiceChoice, spoken_seconds
from backstretch_gui.voice.engines.registry import engines_here
from harness.sound import NullSink, Recording, find, samples, tone_file

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.session.plan import Plan
    from backstretch_gui.session.segment import Cue

ENGINES = engines_here()
FOUND = 0.9
"""A score of at least this, near its time, is the sound."""
PIECE_SECONDS = 0.4
"""A busy machine holds a sentence up in the middle: what is heard is compared in pieces of this length."""
AUDIBLE = 0.02
"""A piece that is nowhere louder is a pause."""
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


def spoken_plan(catalog: Catalog, routine: str, cache: Path, language: str = FALLBACK) -> Plan:
    """The plan as the program had it, spoken in this language. `cache`: the program's.

    What a hold had no room for was never rendered: there the program itself goes by its estimate.
    """
    clips = ClipCache(cache / "clips", ENGINES)

    def seconds(text: str) -> float:
        clip = clips.find(_speaker_of(text, clips, language), text)
        return clip.seconds if clip else spoken_seconds(text, USUAL_WORDS_PER_MINUTE)

    return compile_plan(catalog.routines[routine], catalog, Coaching(language=language), seconds)


def cues_of(plan: Plan, cache: Path, language: str = FALLBACK) -> list[Due]:
    """All cues that make a sound, in order, as they are spoken in this language."""
    clips = ClipCache(cache / "clips", ENGINES)

    def sound(cue: Cue) -> Path:
        if cue.sound is not None:
            return tone_file(cache / "tones", cue.sound)
        return clips.path(_speaker_of(cue.text, clips, language), cue.text)

    return [
        Due(start + cue.at, cue, sound(cue))
        for start, segment in zip(plan.starts, plan.segments, strict=True)
        for cue in segment.cues
    ]


def _speaker_of(text: str, clips: ClipCache, language: str) -> VoiceChoice:
    """The usual voice of a language on this computer, or whoever spoke in its place."""
    usual = ENGINES.choice("", language)
    return usual if clips.find(usual, text) is not None else ENGINES.in_place_of(usual)


def monotonic(epoch: float) -> float:
    """What `time.monotonic()` was when `time.time()` was `epoch`."""
    return epoch - time.time() + time.monotonic()


def heard_near(due: Due, heard: Recording, began: float) -> tuple[float, float]:
    """When the sound of a cue begins to be heard, in seconds after the session `began` (monotonic), and its
    score: the median of its pieces', so that it is all there if that is high, even if it was held up."""
    sound = samples(due.path)
    size = round(PIECE_SECONDS * NullSink.rate)
    pieces = [sound[place : place + size] for place in range(0, max(1, len(sound) - size // 2), size)]
    first = began + due.at
    scores: list[float] = []
    onset = 0.0
    for number, piece in enumerate(pieces):
        if np.abs(piece).max() < AUDIBLE:
            continue
        at = first + number * PIECE_SECONDS
        around = heard.between(at - AROUND, at + PIECE_SECONDS + AROUND)
        offset, score = find(piece, around)
        if not scores:
            onset = around.heard_at(offset) - number * PIECE_SECONDS - began
        scores.append(score)
    return onset, float(np.median(scores))
