"""What a plan sounds like: its clips and tones at their times, a block of samples after the other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from backstretch_gui.session.timeline import TimedCue, timeline
from backstretch_gui.voice.player.mixer import RATE, Mixer
from backstretch_gui.voice.player.sounds import tone
from backstretch_gui.voice.tones import tone_seconds

if TYPE_CHECKING:
    import array
    from collections.abc import Callable, Iterator

    from backstretch_gui.catalog.line import Line
    from backstretch_gui.session.plan import Plan

BLOCK_SECONDS: Final = 1.0
"""What is mixed at a time: memory does not grow with the length of a routine."""


def blocks(plan: Plan, clip: Callable[[Line], array.array[int]]) -> Iterator[array.array[int]]:
    """The samples of a whole plan, 16 bit, one channel, `mixer.RATE` a second.

    `clip`: the samples of a sentence. What it raises is raised.
    """
    mixer, due = Mixer(), timeline(plan)
    size, frames = round(BLOCK_SECONDS * RATE), math.ceil(seconds(plan) * RATE)
    begun = 0
    for first in range(0, frames, size):
        last = min(first + size, frames)
        while begun < len(due) and round(due[begun].at * RATE) < last:
            _begin(due[begun], mixer, plan, clip)
            begun += 1
        yield mixer.mix(first, last - first)
        mixer.forget(last)


def seconds(plan: Plan) -> float:
    """How long it is heard: a last tone may ring on when the plan is over."""
    rings = (each.at + tone_seconds(each.cue.sound) for each in timeline(plan) if each.cue.sound is not None)
    return max(plan.seconds, *rings, 0.0)


def _begin(each: TimedCue, mixer: Mixer, plan: Plan, clip: Callable[[Line], array.array[int]]) -> None:
    cue, frame = each.cue, round(each.at * RATE)
    if cue.sound is not None:
        mixer.ring(tone(cue.sound), frame)
    if cue.spoken and cue.text:
        mixer.say(clip(plan.line(cue, each.segment)), frame)
