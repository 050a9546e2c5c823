"""Which cues a hold has room for, and when each is said.

A cue is placed where it fits whole, with a pause before the next one, or it is left out: nothing is ever cut
off by another cue or by the end of the hold. Silence has its share: a hold is for feeling more than hearing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.breathing import breaths
from backstretch_gui.session.segment import Cue, CueKind

GAP = 0.4
"""The least silence between two cues, in seconds."""

TONE_SECONDS = 0.8
"""How long a tone is kept free of words, in seconds."""

FINISH_SECONDS = 1.6
"""The same for the longest one, at the end of the session."""

BREATHING_SPACE = 2.5
"""The silence a coach leaves between two remarks where there is room, in seconds."""

MOST_TALK = 0.35
"""The share of a hold that may be talk."""

SILENT_SHARE = 0.4
"""The share of a hold that is silent in one piece."""

BREATHS_LED = 2
"""Breaths that are led with words in a hold, from its beginning on; then it is left alone."""

BREATH_SHIFT = 1.3
"""How many seconds the words for a breath may be off its rhythm."""

COUNT_FROM = 20
HALFWAY_FROM = 45
BREATHS_FROM = 30
"""The shortest holds, in seconds, that are counted out, told at half time, and begun with led breaths."""

Speech = Callable[[str], float]
"""How long a sentence is heard, in seconds."""


class HoldWords(msgspec.Struct, frozen=True):
    """What there is to say during a hold, in the coach's language with the sides filled in."""

    form: tuple[str, ...] = ()
    """Remarks, in the order they are said; the first one matters most."""
    halfway: str = ""
    count: tuple[str, ...] = ()
    """Number words, the last one "one"."""
    spoken: bool = True
    start_tone: bool = True
    pose_tone: bool = False
    """A softer tone in its place, for a pose of a movement in which nothing is said."""
    breath: tuple[str, str] | None = None
    """For breathing in, and for breathing out."""


def place_hold_cues(hold: float, words: HoldWords, speech: Speech) -> tuple[Cue, ...]:
    """The cues of a hold of `hold` seconds, in the order of time."""
    placed: list[Cue] = []
    if words.start_tone or words.pose_tone:
        tone = Tone.START if words.start_tone else Tone.HALFWAY
        placed.append(Cue(0.0, min(TONE_SECONDS, hold), CueKind.TONE, sound=tone))
    if words.spoken:
        placed += _count(hold, words.count, speech)
    placed += _halfway(hold, words, speech, placed)
    if words.spoken:
        if words.breath is not None:
            placed += _breaths(hold, words.breath, speech, placed)
        for place, text in enumerate(words.form):
            _place_remark(hold, Cue(_wish(hold, place, words), speech(text), CueKind.FORM, text), placed)
    return tuple(sorted(placed, key=lambda cue: cue.at))


def _count(hold: float, numbers: Sequence[str], speech: Speech) -> list[Cue]:
    """The last seconds, a number each second, unless a number word would run into the next."""
    if hold < COUNT_FROM:
        return []
    cues = [
        Cue(hold - len(numbers) + place, speech(number), CueKind.COUNT, number)
        for place, number in enumerate(numbers)
    ]
    return cues if all(cue.seconds + GAP <= 1.0 for cue in cues) else []


def _halfway(hold: float, words: HoldWords, speech: Speech, placed: Sequence[Cue]) -> list[Cue]:
    if hold < HALFWAY_FROM or not words.halfway:
        return []
    if words.spoken:
        cue = Cue(hold / 2, speech(words.halfway), CueKind.HALFWAY, words.halfway)
    else:
        cue = Cue(hold / 2, TONE_SECONDS, CueKind.TONE, words.halfway, spoken=False, sound=Tone.HALFWAY)
    return [cue] if fits(cue, placed, hold) else []


def _breaths(hold: float, words: tuple[str, str], speech: Speech, placed: Sequence[Cue]) -> list[Cue]:
    """The first breaths, in and out, in the rhythm of the hold: all of them, or none."""
    if hold < BREATHS_FROM:
        return []
    led: list[Cue] = []
    for at, text in zip(
        (at for pair in breaths(hold)[:BREATHS_LED] for at in pair), words * BREATHS_LED, strict=True
    ):
        cue = Cue(at, speech(text), CueKind.BREATH, text)
        place = _nearest_place(cue, [*placed, *led], hold, GAP)
        if place is None or abs(place - at) > BREATH_SHIFT:
            return []
        led.append(replace(cue, at=place))
    return led if leaves_silence([*placed, *led], hold) else []


def _wish(hold: float, place: int, words: HoldWords) -> float:
    """Where a remark is best said: spread over the hold, without its last part."""
    return hold * (place + 0.5) / (len(words.form) + 1.0)


def _place_remark(hold: float, cue: Cue, placed: list[Cue]) -> None:
    """Where it is wished or near, with room to breathe before it; closer to another only if it has to be."""
    for space in (BREATHING_SPACE, GAP):
        for at in _places(cue, placed, hold, space):
            moved = replace(cue, at=at)
            if not _splits_a_breath(moved, placed) and leaves_silence([*placed, moved], hold):
                placed.append(moved)
                return


def _splits_a_breath(cue: Cue, placed: Sequence[Cue]) -> bool:
    """Whether it would come between breaths that are led one after the other."""
    led = [breath.at for breath in placed if breath.kind is CueKind.BREATH]
    return bool(led) and min(led) < cue.at < max(led)


def leaves_silence(cues: Sequence[Cue], hold: float) -> bool:
    """Whether a hold with these cues is silent for long enough, and in one piece. Tones are no talk."""
    said = sorted((cue for cue in cues if cue.kind is not CueKind.TONE), key=lambda cue: cue.at)
    ends = [0.0, *(cue.end for cue in said)]
    begins = [*(cue.at for cue in said), hold]
    longest = max(begin - end for begin, end in zip(begins, ends, strict=True))
    return sum(cue.seconds for cue in said) <= MOST_TALK * hold and longest >= SILENT_SHARE * hold


def _nearest_place(cue: Cue, placed: Sequence[Cue], hold: float, space: float) -> float | None:
    """The start nearest to the wished one at which the cue fits, or None. The end tone wants its gap."""
    return next(iter(_places(cue, placed, hold, space)), None)


def _places(cue: Cue, placed: Sequence[Cue], hold: float, space: float) -> list[float]:
    """Where the cue fits, the place nearest to the wished one first."""
    end = hold - GAP
    spots = [cue.at, 0.0, end - cue.seconds]
    spots += [other.end + (GAP if other.kind is CueKind.TONE else space) for other in placed]
    spots += [other.at - cue.seconds - space for other in placed]
    fitting = [at for at in spots if fits(replace(cue, at=at), placed, end, space)]
    return sorted(fitting, key=lambda at: abs(at - cue.at))


def fits(cue: Cue, placed: Sequence[Cue], end: float, space: float = GAP) -> bool:
    """Whether `cue` lies within 0 and `end`, and `space` seconds clear of all the others.

    A tone asks for no more than `GAP`: it is not a remark to take in.
    """
    rounding = 1e-9
    if cue.at < -rounding or cue.end > end + rounding:
        return False
    for other in placed:
        clear = (GAP if other.kind is CueKind.TONE else space) - rounding
        if cue.at < other.end + clear and other.at < cue.end + clear:
            return False
    return True
