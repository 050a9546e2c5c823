"""Which cues a hold has room for, and when each is said.

A cue is placed where it fits whole, with a pause before the next one, or it is left out: nothing
is ever cut off by another cue or by the end of the hold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

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

BREATH_EVERY = 30.0
"""Seconds from one breath that is led with words to the next one."""

BREATH_SHIFT = 1.2
"""How many seconds the words for a breath may be off its rhythm."""

COUNT_FIVE_FROM = 20
COUNT_THREE_FROM = 8
HALFWAY_FROM = 10
"""The shortest holds, in seconds, that are counted out from five, from three, and told at half time."""

Speech = Callable[[str], float]
"""How long a sentence is heard, in seconds."""


@dataclass(frozen=True, slots=True)
class HoldWords:
    """What there is to say during a hold, in the coach's language with the sides filled in."""

    form: tuple[tuple[int, str], ...] = ()
    """Remarks as (priority, sentence), in the order they are best said; priority 1 first."""
    halfway: str = ""
    count: tuple[str, ...] = ()
    """Number words, the last one "one"."""
    spoken: bool = True
    start_tone: bool = True
    breath: tuple[str, str] | None = None
    """For breathing in, and for breathing out."""


def place_hold_cues(hold: float, words: HoldWords, speech: Speech) -> tuple[Cue, ...]:
    """The cues of a hold of `hold` seconds, in the order of time."""
    placed: list[Cue] = []
    if words.start_tone:
        placed.append(Cue(0.0, min(TONE_SECONDS, hold), CueKind.TONE, sound=Tone.START))
    if words.spoken:
        placed += _count(hold, words.count, speech)
    placed += _halfway(hold, words, speech, placed)
    if words.spoken:
        remarks = _remarks(hold, words.form, speech)
        _place_form(hold, remarks[:1], placed)
        if words.breath is not None:
            _place_breaths(hold, words.breath, speech, placed)
        _place_form(hold, remarks[1:], placed)
    return tuple(sorted(placed, key=lambda cue: cue.at))


def _count(hold: float, numbers: Sequence[str], speech: Speech) -> list[Cue]:
    """The last seconds, a number each second, unless a number word would run into the next."""
    length = 5 if hold >= COUNT_FIVE_FROM else 3 if hold >= COUNT_THREE_FROM else 0
    chosen = list(numbers)[-length:] if length else []
    cues = [
        Cue(hold - len(chosen) + place, speech(number), CueKind.COUNT, number)
        for place, number in enumerate(chosen)
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


def _remarks(hold: float, form: Sequence[tuple[int, str]], speech: Speech) -> list[Cue]:
    """The remarks spread over the hold, the most important first."""
    share = hold / (len(form) + 0.5)
    return [
        Cue(share * (order + 0.5), speech(text), CueKind.FORM, text)
        for order, (_, text) in sorted(enumerate(form), key=lambda item: item[1][0])
    ]


def _place_form(hold: float, remarks: Sequence[Cue], placed: list[Cue]) -> None:
    """Each where it is wished or near; close to another one only where there is no other place."""
    for cue in remarks:
        for space in (BREATHING_SPACE, GAP):
            at = _nearest_place(cue, placed, hold, space)
            if at is not None:
                placed.append(replace(cue, at=at))
                break


def _place_breaths(hold: float, words: tuple[str, str], speech: Speech, placed: list[Cue]) -> None:
    """In and out once in a while, in the rhythm of the hold, where both have room."""
    next_from = 0.0
    for inward, outward in breaths(hold):
        if inward < next_from:
            continue
        pair: list[Cue] = []
        for at, text in zip((inward, outward), words, strict=True):
            cue = Cue(at, speech(text), CueKind.BREATH, text)
            place = _nearest_place(cue, [*placed, *pair], hold, GAP)
            if place is not None and abs(place - at) <= BREATH_SHIFT:
                pair.append(replace(cue, at=place))
        if len(pair) == len(words):
            placed += pair
            next_from = inward + BREATH_EVERY


def _nearest_place(cue: Cue, placed: Sequence[Cue], hold: float, space: float) -> float | None:
    """The start nearest to the wished one at which the cue fits, or None. The end tone wants its gap."""
    end = hold - GAP
    spots = [cue.at, 0.0, end - cue.seconds]
    spots += [other.end + (GAP if other.kind is CueKind.TONE else space) for other in placed]
    spots += [other.at - cue.seconds - space for other in placed]
    fitting = [at for at in spots if fits(replace(cue, at=at), placed, end, space)]
    return min(fitting, key=lambda at: abs(at - cue.at), default=None)


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
