"""Poses that do what the words of their stretch say, for everybody who is drawn."""

from __future__ import annotations

import numpy as np
import pytest

from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import Posture, bone_index, side_sign
from tests.figure.conftest import Solve

BESIDE, UPWARD, ON_A_KNEE, A_FOOT_APART = 45.0, 0.8, 0.15, 0.2
"""Degrees between arm and trunk; cosine; metres from knuckles to knee, and between two ankles."""


def place(posture: Posture, bone: str) -> Array:
    return posture.joints[bone_index(bone)]


@pytest.mark.parametrize("side", ["left", "right"])
def test_arms_lie_by_the_sides_at_the_wall(solve: Solve, side: str) -> None:
    """Palms up."""
    posture = solve("legs-up-the-wall", "legs-up").posture
    arm = (place(posture, f"{side}_hand") - place(posture, f"{side}_upper_arm"))[:2]
    down = (place(posture, "pelvis") - place(posture, "neck"))[:2]
    cosine = arm @ down / (np.linalg.norm(arm) * np.linalg.norm(down))
    assert np.degrees(np.arccos(cosine)) < BESIDE
    palm = -side_sign(side) * posture.axes[bone_index(f"{side}_hand")][:, 1]
    assert palm[2] > UPWARD


@pytest.mark.parametrize("name", ["half-kneeling", "lunge"])
@pytest.mark.parametrize("side", ["left", "right"])
def test_both_hands_lie_on_the_knee_that_is_forward(solve: Solve, name: str, side: str) -> None:
    posture = solve("kneeling-lunge", name).posture
    way = place(posture, f"{side}_fingers") - place(posture, "left_shank")
    assert np.linalg.norm(way) < ON_A_KNEE


@pytest.mark.parametrize("name", ["supine", "half-lifted", "lifted"])
def test_feet_are_as_wide_as_the_hips_in_a_bridge(solve: Solve, name: str) -> None:
    posture = solve("bridge", name).posture
    assert abs(place(posture, "left_foot")[1] - place(posture, "right_foot")[1]) > A_FOOT_APART
