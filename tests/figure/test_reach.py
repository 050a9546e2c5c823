from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.pose import LimbName, PoseSpec, Reach
from backstretch_gui.figure.body import Body, build_body
from backstretch_gui.figure.contact import bisect
from backstretch_gui.figure.joints import local_rotations
from backstretch_gui.figure.reach import Target, solve_reach
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import LIMBS, Posture
from backstretch_gui.figure.solved_pose import solve_pose
from tests.figure.cast import Cast

BODY = build_body(Cast.of_assets().people["ana"])
limbs = st.sampled_from(list(LIMBS))
directions = st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda v: np.linalg.norm(v) > 0.2).map(np.array)


def standing() -> Posture:
    return BODY.skeleton.place(local_rotations(PoseSpec()), np.array([0.0, 0.0, 0.9]))


def bent(limb: LimbName, toward: Array, share: float, pole: Array) -> tuple[Posture, Array]:
    posture = standing()
    place = posture.joints[LIMBS[limb][0]] + toward / np.linalg.norm(toward) * share * sum(
        BODY.skeleton.limb_lengths(limb)
    )
    solve_reach(BODY.skeleton, posture, limb, Target(None, place, pole, None, None, None))
    return posture, place


@given(limbs, directions, st.floats(0.3, 0.9), directions)
def test_what_can_be_reached_is_reached(limb: LimbName, toward: Array, share: float, pole: Array) -> None:
    posture, place = bent(limb, toward, share, pole)
    tolerance = 0.045 if limb.endswith("hand") else 1e-6  # the shoulder glides once more at the end
    assert np.linalg.norm(posture.joints[LIMBS[limb][2]] - place) < tolerance


@given(limbs, directions, st.floats(0.05, 3), directions)
def test_bones_keep_their_length_whatever_is_asked(
    limb: LimbName, toward: Array, share: float, pole: Array
) -> None:
    posture, _ = bent(limb, toward, share, pole)
    upper, lower, end = LIMBS[limb][:3]
    lengths = [
        np.linalg.norm(posture.joints[b] - posture.joints[a]) for a, b in ((upper, lower), (lower, end))
    ]
    assert lengths == pytest.approx(BODY.skeleton.limb_lengths(limb))
    for bone in LIMBS[limb]:
        assert np.allclose(posture.axes[bone] @ posture.axes[bone].T, np.eye(3), atol=1e-6)


@pytest.mark.parametrize("limb", list(LIMBS))
def test_an_end_can_be_wanted_at_the_root_of_its_own_limb(limb: LimbName) -> None:
    """By somebody's own stretch: the limb is bent as far as it goes, in whichever direction."""
    posture = standing()
    root = posture.joints[LIMBS[limb][0]].copy()
    target = Target(None, root, np.array([1.0, 0.0, 0.0]), None, None, None)
    solve_reach(BODY.skeleton, posture, limb, target)
    first, second = BODY.skeleton.limb_lengths(limb)
    assert np.linalg.norm(posture.joints[LIMBS[limb][2]] - root) < abs(first - second) + 0.1


@pytest.mark.parametrize(
    ("limb", "forward"), [("right_foot", True), ("left_foot", True), ("left_hand", False)]
)
def test_knees_bend_forward_and_elbows_backward(limb: LimbName, forward: bool) -> None:
    """The shank's own front looks ahead when the knee does: the calf is behind."""
    pole = np.array([1.0, 0, 0]) if forward else np.array([-1.0, 0, 0])
    posture, _ = bent(limb, np.array([0, 0, -1.0]), 0.8, pole)
    upper, lower = LIMBS[limb][:2]
    ahead = float(posture.joints[lower, 0] - posture.joints[upper, 0])
    assert (ahead > 0.05) == forward
    assert posture.axes[lower][0, 0] > 0.5


def test_a_foot_that_cannot_be_reached_stays_on_the_floor() -> None:
    posture = BODY.skeleton.place(local_rotations(PoseSpec()), np.array([0.0, 0.0, 0.6]))
    foot = LIMBS["right_foot"]
    solve_reach(
        BODY.skeleton,
        posture,
        "right_foot",
        Target(None, np.array([0.9, -0.1, 0.066]), np.array([1.0, 0, 0]), None, None, None),
    )
    assert posture.joints[foot[2], 2] == pytest.approx(0.066, abs=1e-6)
    assert posture.joints[foot[2], 0] < 0.65


@pytest.mark.parametrize("limb", list(LIMBS))
def test_hands_and_feet_point_where_they_are_told(limb: LimbName) -> None:
    hand = limb.endswith("hand")
    reach = (
        Reach((0.3, 0, 1.0), fingers=(0, 0, 1), palm=(1, 0, 0))
        if hand
        else Reach((0.2, 0, 0.3), pole=(1, 0, 0), toes=(0, 0, 1), sole=(1, 0, 0))
    )
    pose = solve_pose(BODY, PoseSpec(reach={limb: reach}, ground=()))
    axes = pose.posture.axes[LIMBS[limb][2]]
    along, facing = (-axes[:, 2], axes[:, 1]) if hand else (axes[:, 0], -axes[:, 2])
    assert np.allclose(along, (0, 0, 1), atol=1e-6)
    assert abs(facing @ np.array([1.0, 0, 0])) == pytest.approx(1)


def test_bisection_finds_a_change_of_sign_and_else_an_end() -> None:
    assert bisect(lambda x: x - 3, 0, 10) == pytest.approx(3, abs=1e-3)
    assert bisect(lambda _: 1.0, 0, 10) == pytest.approx(10, abs=1e-2)


def test_the_body_of_everybody_is_whole(body: Body) -> None:
    assert {part.name for part in body.flesh.parts} >= {"trunk", "head", "left_shank", "right_forearm"}
    assert (body.flesh.radii > 0).all()
