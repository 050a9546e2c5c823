"""How a natural voice is made to speak, whether it is recorded or speaks live. Numbers alone."""

from __future__ import annotations

MODEL_RATE, RATE = 24_000, 22_050
"""Samples a second: of the model, and of all sound of the app."""
PACE = 125.0
"""Words of usual length a minute, at which a voice is recorded."""
LOUDNESS = -22.0
"""LUFS of every clip; what the app brings other voices to as well."""
CEILING = -2.0
"""dBFS that no true peak is above, before the codec, which adds up to one."""
COMMA, STOP = 0.26, 0.52
"""The least silence inside a line after a comma and after a sentence, in seconds: a coach breathes."""
SPEED, QUICK_SPEED = 0.9, 1.1
"""What the model is asked for: usually, and for a count that has to fit its second. Below 0.9 it begins to
put the breath of a syllable before the first sound: "a push up with your hands"."""
BREATHLESS = frozenset({"roa/it", "roa/pt-BR"})
"""The languages, by espeak-ng's file, in which the model reads over commas: in each it is told to pause."""
COMMAS_LONGER = 10
"""Times as long as usual that a comma is said there: a quarter of a second more."""
SLOWEST = 0.75
"""The model slurs below."""
LEAST_ROW, QUICK_ROW = 30, 20
"""A style of the model belongs to a length in phonemes; those for very short lines sound hurried."""
LONGEST_COUNT = 0.55
"""Seconds of a number of the count: the next one is to begin 0.4 s after it."""
FARTHEST = 1.4
"""A line is stretched or quickened by no more than this; it costs nothing that is heard."""
FEWEST_WORDS = 3.0
"""Of usual length: the pace of less says nothing."""
