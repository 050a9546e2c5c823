"""A strap is held: it runs straight into each fist, through it, and on as a short tail that hangs."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from backstretch_gui.figure.artist import Pose
from backstretch_gui.figure.rotation import Array, dot, length, unit
from backstretch_gui.figure.skeleton import INDEX, bone_index, side_sign
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

CAST = Cast.of_assets()
STRAPPED = [
    (stretch, name)
    for stretch, name in CAST.poses()
    if (props := CAST.spec(stretch, name).props) is not None and props.strap
]
WITH_A_STRAP = pytest.mark.parametrize(("stretch", "name"), STRAPPED)
BENT_AT_MOST = 35.0
"""Degrees by which a band that is pulled turns as it enters a fist."""


def of_hand(pose: Pose, side: str, place: Array) -> Array:
    """A place of the world as a hand has it: toward the thumb, out of the palm, toward the fingers."""
    hand = bone_index(f"{side}_hand")
    inside = dot(pose.posture.axes[hand].T, place - pose.posture.joints[hand])
    return inside * [1, -side_sign(side), -1]


def run_to(pose: Pose, side: str) -> tuple[Array, list[Array]]:
    """The last point of a run before a hand, and those that move with the hand, all in the world."""
    (shown,) = (item for item in pose.shown if item.props.strap)
    for run in shown.props.strap or ():
        points = [(point.at, pose.posture.point(INDEX[point.at], point.pos)) for point in run.points]
        held = [place for bone, place in points if bone == f"{side}_hand"]
        if held:
            return [place for bone, place in points if bone != f"{side}_hand"][-1], held
    raise AssertionError(side)


def test_there_is_a_strap() -> None:
    assert STRAPPED


@pytest.mark.parametrize("side", ["left", "right"])
@WITH_A_STRAP
def test_a_strap_runs_through_the_fist(solve: Solve, stretch: str, name: str, side: str) -> None:
    pose = solve(stretch, name)
    before, (entry, leaving, *_) = run_to(pose, side)
    little, thumb = of_hand(pose, side, entry), of_hand(pose, side, leaving)
    assert little[0] < -0.03
    assert thumb[0] > 0.02
    for across in (little, thumb):
        assert 0.02 < across[1] < 0.04
        assert 0.07 < across[2] < 0.10
    bent = np.degrees(np.arccos(dot(unit(entry - before), unit(leaving - entry))))
    assert bent < BENT_AT_MOST


@pytest.mark.parametrize("side", ["left", "right"])
@WITH_A_STRAP
def test_a_short_tail_hangs_from_the_fist(solve: Solve, stretch: str, name: str, side: str) -> None:
    _, (_, *tail) = run_to(solve(stretch, name), side)
    assert all(a[2] > b[2] for a, b in pairwise(tail))
    assert 0.05 < sum(length(b - a) for a, b in pairwise(tail)) < 0.10


@pytest.mark.parametrize("side", ["left", "right"])
@WITH_A_STRAP
def test_the_fingers_close_round_it(solve: Solve, stretch: str, name: str, side: str) -> None:
    pose = solve(stretch, name)
    for end in (-0.0235, -0.0387):
        tips = pose.posture.point(bone_index(f"{side}_fingertips"), (0.011, 0.0, end))
        _, out, ahead = of_hand(pose, side, tips).tolist()
        assert out < 0.055
        assert ahead < 0.085
