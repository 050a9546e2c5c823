"""From position to position: every way is there, and led in words and poses in the time it takes."""

from __future__ import annotations

from itertools import pairwise, permutations
from pathlib import Path

import msgspec
import pytest

from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.stretch import Position
from backstretch_gui.catalog.ways import SHARED, poses_on, way

POSITIONS = Path(__file__).parents[2] / "assets" / "positions.toml"

# What a stiff back needs, by physiotherapists' advice on getting down and up: at least so many seconds.
NEEDED = {
    (Position.TABLETOP, Position.BACK): 12,
    (Position.BACK, Position.TABLETOP): 12,
    (Position.STOMACH, Position.TABLETOP): 10,
    (Position.STANDING, Position.TABLETOP): 15,
    (Position.STANDING, Position.BACK): 15,
    (Position.BACK, Position.STANDING): 15,
    (Position.TABLETOP, Position.STANDING): 15,
}


@pytest.mark.parametrize(("start", "goal"), list(permutations(Position, 2)))
def test_every_way_is_led_and_ends_at_rest(start: Position, goal: Position, phrases: Phrases) -> None:
    steps = way(phrases.ways, start, goal)

    poses = poses_on(steps)
    assert poses[-1] == SHARED[goal]
    assert SHARED[start] not in poses
    assert all(step.say["en"] for step in steps)
    assert sum(step.seconds for step in steps) >= NEEDED.get((start, goal), 5)
    assert not [pair for pair in pairwise(steps) if pair[0].say == pair[1].say]


def test_who_stays_is_told_nothing(phrases: Phrases) -> None:
    assert all(way(phrases.ways, position, position) == () for position in Position)


def test_nobody_turns_over_lying_down_or_sits_straight_up(phrases: Phrases) -> None:
    up = poses_on(way(phrases.ways, Position.BACK, Position.TABLETOP))
    assert up[:3] == ["rolling-right", "side-lying-right", "pushing-up-right"]
    over = poses_on(way(phrases.ways, Position.BACK, Position.STOMACH))
    assert "tabletop" in over


def test_there_is_no_way_without_one() -> None:
    with pytest.raises(LookupError):
        way((), Position.BACK, Position.SITTING)


def test_every_pose_on_a_way_is_a_shared_position(phrases: Phrases) -> None:
    shared = msgspec.toml.decode(POSITIONS.read_bytes())["poses"]
    assert {pose for leg in phrases.ways for pose in poses_on(leg.steps)} <= set(shared)
    assert set(SHARED.values()) <= set(shared)
