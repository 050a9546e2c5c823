"""Where a line pauses: which of its silences belongs to which mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from backstretch_gui.voice.live.recipe import COMMA, STOP

if TYPE_CHECKING:
    from backstretch_gui.voice.live.sound import Signal

NEAR, CLEAR = 0.3, 0.1
"""Seconds that a pause may be from where the letters say its mark is (of 200 clear ones all were within), and
that it lasts at least: 19 of 20 silences inside a word, as in Italian "ginocchio", are shorter."""
SILENCE = 0.006
"""Next to nothing is heard below, of 1."""
ENDS = ".!?:;"
"""Marks that a longer pause belongs to."""


class Pause(NamedTuple):
    """A silence inside a line, in samples, and the seconds that its mark wants."""

    start: int
    end: int
    seconds: float


def pauses(x: Signal, rate: int, text: str) -> list[Pause]:
    """For each mark the longest silence near its place in the line; none where the model has read it over."""
    gaps = _gaps(x, rate)
    silent = np.cumsum([0, *(end - start for start, end in gaps)])
    speech = len(x) - int(silent[-1])
    found: list[Pause] = []
    for place, seconds in _marks(text):
        after = found[-1].end if found else 0
        near = [
            (start, end)
            for (start, end), before in zip(gaps, silent, strict=False)
            if start >= after and abs(start - before - place * speech) <= NEAR * rate
        ]
        if near:
            found.append(Pause(*max(near, key=lambda gap: gap[1] - gap[0]), seconds))
    return found


def reads_over_an_end(x: Signal, rate: int, text: str) -> bool:
    """Whether a sentence of several follows the one before it without a pause."""
    ends = sum(seconds == STOP for _, seconds in _marks(text))
    return sum(pause.seconds == STOP for pause in pauses(x, rate, text)) < ends


def sentences(said: str) -> list[str]:
    """The sentences of a line, as text or as phonemes."""
    return re.split(rf"(?<=[{ENDS}])\s+", said)


def _gaps(x: Signal, rate: int) -> list[tuple[int, int]]:
    """Where next to nothing is heard for long enough, as (from, to) in samples."""
    hop = rate // 200
    frames = np.sqrt((x[: len(x) // hop * hop].reshape(-1, hop) ** 2).mean(1))
    quiet = np.concatenate([[False], frames < SILENCE, [False]])
    edges = np.flatnonzero(quiet[1:] != quiet[:-1]).reshape(-1, 2) * hop
    return [(int(a), int(b)) for a, b in edges if b - a >= CLEAR * rate and a > 0 and b < len(x) - hop]


def _marks(text: str) -> list[tuple[float, float]]:
    """Of each mark inside a line the share of its letters before it, and the seconds of pause it wants."""
    letters = max(1, sum(map(str.isalnum, text)))
    return [
        (sum(map(str.isalnum, text[: mark.start()])) / letters, COMMA if mark[0] == "," else STOP)
        for mark in re.finditer(rf"[,{ENDS}](?=\s)", text)
    ]
