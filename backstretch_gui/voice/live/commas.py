"""A pause at each comma, for voices that read over theirs: the model is asked for it, and it is made quiet.

The model has a length for each letter, marks too, and a speed that divides it. Given one speed a letter, it
says a comma at a tenth of the usual, and what is round it as if there were a pause. What it fills the comma
with may be a hum or a croak: that is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from backstretch_gui.voice.live.recipe import COMMA

if TYPE_CHECKING:
    from backstretch_gui.voice.live.sound import Signal

FRAME = 600
"""Samples of the unit in which the model counts how long each of its letters lasts."""
CLOSING, OPENING = 0.12, 0.03
"""Seconds in which a voice fades before a pause, and comes back after it."""

SPEED = b"\n\x05speed\x12\n\n\x08\x08\x01\x12\x04\n\x02"
ONE, ANY = b"\x08\x01", b"\x12\x00"
"""How the model says that it takes a speed, and how many: its arithmetic is good for any number of them."""
LENGTHS = b"/encoder/Clip_output_0"
"""What it calls the lengths of its letters. It keeps them to itself."""


def with_lengths(model: bytes) -> bytes:
    """The same model; takes a speed for each letter, and says how long each one lasts."""
    # A message of Protocol Buffers that is followed by another one takes that one's fields as its own.
    told = _field(7, _field(12, _field(1, LENGTHS)))
    return model.replace(SPEED + ONE, SPEED + ANY, 1) + told


def _field(number: int, content: bytes) -> bytes:
    return bytes((number << 3 | 2, len(content))) + content


def inside(letters: str) -> list[int]:
    """Where the commas are that something follows."""
    return [place for place, letter in enumerate(letters[:-1]) if letter == ","]


def hushed(x: Signal, rate: int, lengths: Signal, commas: list[int]) -> Signal:
    """What was said, with a pause of `COMMA` for the middle of each of the given ones of its letters."""
    ends = np.cumsum(lengths).astype(int) * FRAME
    pause = np.zeros(round(COMMA * rate))
    parts: list[Signal] = []
    last = 0
    for comma in commas:
        start, end = ends[comma - 1], ends[comma]
        closing = _falling(min(end - start, round(CLOSING * rate)))
        opening = _falling(min(end - start, round(OPENING * rate)))[::-1]
        parts += [x[last:start], x[start : start + len(closing)] * closing, pause]
        parts.append(x[end - len(opening) : end] * opening)
        last = end
    return np.concatenate([*parts, x[last:]])


def _falling(samples: int) -> Signal:
    """From 1 to 0, softly."""
    return 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, samples))
