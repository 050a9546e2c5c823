from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from backstretch_gui.figure.artist import FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.motion import ease
from backstretch_gui.figure.skeleton import CHEST, INDEX, LIMBS
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

MOVES = pytest.mark.parametrize(("stretch", "a", "b"), Cast.of_assets().moves())
STEPS = (0.001, 0.15, 0.3, 0.5, 0.7, 0.85, 0.999)
SHOULDERS = {INDEX["left_upper_arm"], INDEX["right_upper_arm"]}


def farthest(a: Pose, b: Pose) -> float:
    """How far the joint that differs most lies apart, metres."""
    return float(np.linalg.norm(a.posture.joints - b.posture.joints, axis=1).max())


@MOVES
def test_a_move_begins_and_ends_in_its_poses(
    solve: Solve, artist: FigureArtist, stretch: str, a: str, b: str
) -> None:
    first, last = solve(stretch, a), solve(stretch, b)
    assert artist.blend(first, last, 0.0) is first
    assert artist.blend(first, last, -1.0) is first
    assert artist.blend(first, last, 1.0) is last
    assert artist.blend(first, last, 2.0) is last
    assert farthest(artist.blend(first, last, 0.001), first) < 0.01
    assert farthest(artist.blend(first, last, 0.999), last) < 0.01


@MOVES
def test_a_move_does_not_jump(solve: Solve, artist: FigureArtist, stretch: str, a: str, b: str) -> None:
    first, last = solve(stretch, a), solve(stretch, b)
    way = [artist.blend(first, last, t) for t in np.linspace(0, 1, 31).tolist()]
    steps = [farthest(p, q) for p, q in pairwise(way)]
    assert max(steps) < 0.17


def test_what_rests_on_the_floor_in_both_poses_is_one_support(solve: Solve, artist: FigureArtist) -> None:
    cat, cow = solve("cat-cow", "cat"), solve("cat-cow", "cow")
    (support,) = artist.blend(cat, cow, 0.25).contacts.supports
    heights = sorted(pose.contacts.supports[0].height for pose in (cat, cow))
    assert support.weight == pytest.approx(1.0)
    assert heights[0] <= support.height <= heights[1]


@MOVES
def test_bones_keep_their_length(
    solve: Solve, artist: FigureArtist, body: Body, stretch: str, a: str, b: str
) -> None:
    first, last = solve(stretch, a), solve(stretch, b)
    wanted = np.linalg.norm(body.skeleton.offsets, axis=1)
    for t in STEPS:
        joints = artist.blend(first, last, t).posture.joints
        for bone, parent in enumerate(body.skeleton.parents):
            if bone not in SHOULDERS and parent >= 0:
                assert np.linalg.norm(joints[bone] - joints[parent]) == pytest.approx(wanted[bone], abs=1e-6)


@MOVES
def test_a_shoulder_glides_at_most_as_far_as_a_shoulder_blade_carries_it(
    solve: Solve, artist: FigureArtist, body: Body, stretch: str, a: str, b: str
) -> None:
    for t in STEPS:
        posture = artist.blend(solve(stretch, a), solve(stretch, b), t).posture
        for shoulder in SHOULDERS:
            away = posture.axes[CHEST].T @ (posture.joints[shoulder] - posture.joints[CHEST])
            assert np.linalg.norm(away - body.skeleton.offsets[shoulder]) < 0.06


def test_a_planted_hand_stays_planted(solve: Solve, artist: FigureArtist) -> None:
    cat, cow = solve("cat-cow", "cat"), solve("cat-cow", "cow")
    wrist = LIMBS["right_hand"][2]
    for t in STEPS:
        moved = artist.blend(cat, cow, t).posture.joints[wrist] - cat.posture.joints[wrist]
        assert np.linalg.norm(moved) < 0.004


def test_a_move_can_turn_round_on_the_way(solve: Solve, artist: FigureArtist) -> None:
    lying, hugged = solve("knee-to-chest", "supine"), solve("knee-to-chest", "knee-hugged")
    halfway = artist.blend(lying, hugged, 0.5)
    assert artist.blend(halfway, lying, 0.0) is halfway
    assert farthest(artist.blend(halfway, lying, 0.001), halfway) < 0.01
    assert farthest(artist.blend(halfway, lying, 0.999), lying) < 0.01


def test_the_glow_is_out_half_way(solve: Solve, artist: FigureArtist) -> None:
    cat, cow = solve("cat-cow", "cat"), solve("cat-cow", "cow")
    assert artist.blend(cat, cow, 0.5).glows == ()
    assert 0 < artist.blend(cat, cow, 0.25).glows[0][1] < 1
    assert artist.blend(cat, cow, 0.25).glows[0][0] == cat.glows[0][0]
    assert artist.blend(cat, cow, 0.75).glows[0][0] == cow.glows[0][0]


def test_a_glow_that_stays_does_not_flicker(solve: Solve, artist: FigureArtist) -> None:
    level, dropped = solve("hip-airplane", "level"), solve("hip-airplane", "dropped")
    assert artist.blend(level, dropped, 0.5).glows == level.glows


def test_a_prop_that_comes_fades_in(solve: Solve, artist: FigureArtist) -> None:
    lying, strapped = solve("hamstring", "supine"), solve("hamstring", "strap-on")
    strengths = [
        sum(shown.strength for shown in artist.blend(lying, strapped, t).shown if shown.props.strap)
        for t in (0.1, 0.5, 0.9)
    ]
    assert strengths == sorted(strengths)
    assert strengths[0] < 0.1 < 0.9 < strengths[-1]


def test_blending_changes_neither_pose(solve: Solve, artist: FigureArtist) -> None:
    a, b = solve("sphinx", "prone"), solve("sphinx", "sphinx")
    before = [a.posture.joints.copy(), b.posture.joints.copy(), a.rotations.copy(), b.rotations.copy()]
    artist.blend(a, b, 0.4)
    after = [a.posture.joints, b.posture.joints, a.rotations, b.rotations]
    assert all(np.array_equal(x, y) for x, y in zip(before, after, strict=True))


def test_easing_is_slow_at_both_ends_and_symmetric() -> None:
    assert [ease(t) for t in (-1, 0, 0.5, 1, 2)] == [0, 0, 0.5, 1, 1]
    assert ease(0.05) < 0.01
    assert ease(0.3) + ease(0.7) == pytest.approx(1)
