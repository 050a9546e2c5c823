"""Where hands and arms lie in single stretches."""

from __future__ import annotations

import numpy as np
import pytest

from backstretch_gui.figure.skeleton import bone_index, side_sign
from tests.figure.conftest import Solve

KNEECAP = 0.05
"""Metres by which the front of a bent knee lies before its joint."""
SIDES = pytest.mark.parametrize("side", ["left", "right"])


@SIDES
@pytest.mark.parametrize("name", ["arms-wide", "twist", "twist-on-a-pillow"])
def test_arms_lie_at_shoulder_height_in_the_supine_twist(solve: Solve, name: str, side: str) -> None:
    posture = solve("supine-twist", name).posture
    shoulder, wrist = (posture.joints[bone_index(f"{side}_{bone}")] for bone in ("upper_arm", "hand"))
    toward_the_feet = np.degrees(np.arctan2(wrist[0] - shoulder[0], abs(wrist[1] - shoulder[1])))
    palm = -side_sign(side) * posture.axes[bone_index(f"{side}_hand"), :, 1]
    assert abs(toward_the_feet) < 6
    assert palm[2] > 0.9


@SIDES
@pytest.mark.parametrize("name", ["padded-half-kneeling", "lunge"])
def test_hands_lie_on_the_thigh_of_the_lunge_and_not_over_the_knee(
    solve: Solve, name: str, side: str
) -> None:
    posture = solve("kneeling-lunge", name).posture
    thigh, knee = (posture.joints[bone_index(f"left_{bone}")] for bone in ("thigh", "shank"))
    along = (knee - thigh) / np.linalg.norm(knee - thigh)
    fingertips = posture.point(bone_index(f"{side}_fingertips"), (0.011, 0.0, -0.0387))
    assert (fingertips - thigh) @ along < np.linalg.norm(knee - thigh) + KNEECAP
    assert posture.axes[bone_index(f"{side}_hand"), 2, 1] * -side_sign(side) < -0.7
