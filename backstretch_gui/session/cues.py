"""Which cues a hold has room for, and when each is said.

A cue is placed where it fits whole, with a pause before the next one, or it is left out: nothing
is ever cut off by another cue or by the end of the hold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from backstretch_gui.session.segment import Cue, CueKind, Sound

GAP = 0.4
"""The least silence between two cues, in seconds."""

TONE_SECONDS = 0.8
"""How long a tone is kept free of words, in seconds."""

FINISH_SECONDS = 1.6
"""The same for the longest one, at the end of the session."""

BREATHING_SPACE = 2.5
"""The silence a coach leaves between two remarks where there is room, in seconds."""

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


def place_hold_cues(hold: float, words: HoldWords, speech: Speech) -> tuple[Cue, ...]:
    """The cues of a hold of `hold` seconds, in the order of time."""
    placed: list[Cue] = []
    if words.start_tone:
        placed.append(Cue(0.0, min(TONE_SECONDS, hold), CueKind.TONE, sound=Sound.START))
    if words.spoken:
        placed += _count(hold, words.count, speech)
    placed += _halfway(hold, words, speech, placed)
    if words.spoken:
        _place_form(hold, words.form, speech, placed)
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
        cue = Cue(hold / 2, TONE_SECONDS, CueKind.TONE, words.halfway, spoken=False, sound=Sound.HALFWAY)
    return [cue] if fits(cue, placed, hold) else []


def _place_form(hold: float, form: Sequence[tuple[int, str]], speech: Speech, placed: list[Cue]) -> None:
    """Spread the remarks over the hold; the important ones get their place first."""
    for order, (_, text) in sorted(enumerate(form), key=lambda item: item[1][0]):
        cue = Cue(hold * (order + 0.5) / (len(form) + 0.5), speech(text), CueKind.FORM, text)
        for space in (BREATHING_SPACE, GAP):
            at = _nearest_place(cue, placed, hold, space)
            if at is not None:
                placed.append(replace(cue, at=at))
                break


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
