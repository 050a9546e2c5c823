from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from backstretch_gui.catalog.stretch import Position
from backstretch_gui.catalog.ways import SHARED, way

POSITIONS = Path(__file__).parents[2] / "assets" / "positions.toml"
NEIGHBOURS = {
    frozenset(pair)
    for pair in (
        ("standing", "half-kneeling"),
        ("half-kneeling", "kneeling"),
        ("kneeling", "tabletop"),
        ("tabletop", "prone"),
        ("kneeling", "side-sitting"),
        ("side-sitting", "sitting"),
        ("sitting", "supine"),
    )
}


@pytest.mark.parametrize("start", Position)
@pytest.mark.parametrize("goal", Position)
def test_every_step_leads_to_a_neighbour(start: Position, goal: Position) -> None:
    if start is not goal:
        whole = [SHARED[start], *way(start, goal), SHARED[goal]]
        assert all(frozenset(step) in NEIGHBOURS for step in pairwise(whole))
        assert len(set(whole)) == len(whole)


@pytest.mark.parametrize("start", Position)
@pytest.mark.parametrize("goal", Position)
def test_the_way_back_is_the_same(start: Position, goal: Position) -> None:
    assert way(start, goal) == way(goal, start)[::-1]


def test_who_stays_passes_through_nothing() -> None:
    assert all(way(position, position) == () for position in Position)


def test_from_the_back_one_sits_up_first() -> None:
    assert way(Position.BACK, Position.TABLETOP) == ("sitting", "side-sitting", "kneeling")
    assert way(Position.BACK, Position.STANDING) == ("sitting", "side-sitting", "kneeling", "half-kneeling")


def test_every_pose_on_a_way_is_a_shared_position() -> None:
    shared = msgspec.toml.decode(POSITIONS.read_bytes())["poses"]
    assert {pose for a in Position for b in Position for pose in way(a, b)} <= set(shared)
    assert set(SHARED.values()) <= set(shared)
