"""What is mixed for a file is what would be heard: each cue at its time, in pieces of any size."""

from __future__ import annotations

import array
import itertools

from hypothesis import given, settings

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.export.sound import blocks, seconds
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.timeline import timeline
from backstretch_gui.voice.player.mixer import RATE, SOFT
from tests.session.routines import coachings, worlds

SPOKEN = 0.3
"""Seconds of every sentence."""


@settings(max_examples=25)
@given(worlds(), coachings)
def test_each_is_heard_from_its_moment_on(world: tuple[Catalog, Routine], coaching: Coaching) -> None:
    known, wanted = world
    plan = compile_plan(wanted, known, coaching, lambda _text: SPOKEN)
    numbers = itertools.count(1)
    levels: dict[Line, int] = {}

    def clip(line: Line) -> array.array[int]:
        """Of each line another height, so that it is known again."""
        level = levels.setdefault(line, 100 + next(numbers))
        return array.array("h", [level] * round(SPOKEN * RATE))

    parts = list(blocks(plan, clip))

    def sound(frame: int) -> int:
        return parts[frame // RATE][frame % RATE]

    assert abs(sum(map(len, parts)) / RATE - seconds(plan)) < 1 / RATE + 1e-9
    assert all(len(part) == RATE for part in parts[:-1])
    tones = [each.at for each in timeline(plan) if each.cue.sound is not None]
    for each in timeline(plan):
        if not each.cue.spoken or not each.cue.text or any(each.at - 2 < at < each.at + 1 for at in tones):
            continue  # under a tone another height is heard
        first = round(each.at * RATE)
        level = levels[plan.line(each.cue, each.segment)]
        assert sound(first + SOFT) == level
        assert sound(first + round(SPOKEN * RATE) - 1) == level
        assert first == 0 or sound(first - 1) in (0, *levels.values())
