"""Nobody is asked for what a healthy adult's joints can't do."""

from __future__ import annotations

import numpy as np
import pytest

from backstretch_gui.catalog.pose import PoseSpec, Root
from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.rotation import X_AXIS, Y_AXIS, Z_AXIS, about, product, to_matrix
from backstretch_gui.figure.skeleton import INDEX
from tests.figure.cast import Cast
from tests.figure.conftest import Solve
from tests.figure.human_ranges import RANGES, beyond_range, joint_angles

POSES = pytest.mark.parametrize(("stretch", "name"), Cast.of_assets().poses())


@POSES
def test_every_joint_stays_within_a_human_range(solve: Solve, stretch: str, name: str) -> None:
    assert beyond_range(solve(stretch, name).posture) == []


@pytest.mark.parametrize(
    ("spec", "name", "angle"),
    [
        (PoseSpec(knee=100.0), "knee flexion", 100),
        (PoseSpec(hip=(70.0, 20.0, 30.0)), "hip flexion", 70),
        (PoseSpec(hip=(70.0, 20.0, 30.0)), "hip abduction", 20),
        (PoseSpec(hip=(70.0, 20.0, 30.0)), "hip rotation", 30),
        (PoseSpec(lumbar=(30.0, 0.0, 0.0)), "lumbar flexion", 30),
        (PoseSpec(thoracic=(0.0, 15.0, 0.0)), "thoracic side bend", 15),
        (PoseSpec(neck=(0.0, 0.0, -40.0)), "neck rotation", -40),
        (PoseSpec(shoulder=(0.0, 80.0, 0.0), elbow=90.0), "shoulder elevation", 80),
        (PoseSpec(shoulder=(-40.0, 0.0, 0.0)), "shoulder extension", 40),
        (PoseSpec(shoulder=(80.0, 0.0, 0.0), elbow=90.0), "shoulder rotation", 0),
        (PoseSpec(elbow=120.0), "elbow flexion", 120),
        (PoseSpec(elbow=90.0, wrist=(0.0, 0.0, -60.0)), "forearm rotation", -60),
        (PoseSpec(elbow=90.0, wrist=(15.0, 0.0, 0.0)), "wrist deviation", 15),
        (PoseSpec(elbow=90.0, wrist=(0.0, -50.0, 0.0)), "wrist flexion", 50),
        (PoseSpec(ankle=-30.0), "ankle flexion", -30),
    ],
)
def test_angles_are_measured_as_a_goniometer_would(
    artist: FigureArtist, spec: PoseSpec, name: str, angle: float
) -> None:
    found = [degrees for _, measured, degrees in joint_angles(artist.solve(spec).posture) if measured == name]
    assert found
    assert found == pytest.approx([angle] * len(found), abs=0.5)


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        (PoseSpec(root=Root(pitch=-90), knee=170.0), "knee flexion"),
        (PoseSpec(root=Root(pitch=-90), knee=-10.0), "knee flexion"),
        (PoseSpec(elbow=-8.0), "elbow flexion"),
        (PoseSpec(lumbar=(0.0, 0.0, 34.0)), "lumbar rotation"),
        (PoseSpec(hip=(90.0, 0.0, 90.0)), "hip rotation"),
        (PoseSpec(neck=60.0), "neck flexion"),
    ],
)
def test_what_no_adult_does_is_found(artist: FigureArtist, spec: PoseSpec, name: str) -> None:
    assert any(name in words for words in beyond_range(artist.solve(spec).posture))


def test_slack_is_explained() -> None:
    assert all(found.why for found in RANGES.values() if any(found.slack))


def test_both_sides_are_measured_alike(artist: FigureArtist) -> None:
    posture = artist.solve(PoseSpec(hip=(60.0, 20.0, 25.0), shoulder=(50.0, 30.0, 20.0), elbow=80.0)).posture
    angles = {side: [a for s, _, a in joint_angles(posture) if s == side] for side in ("left", "right")}
    assert np.allclose(angles["left"], angles["right"], atol=1e-6)


def test_the_hip_is_taken_apart_in_the_order_it_is_written(artist: FigureArtist) -> None:
    posture = artist.solve(PoseSpec(right_hip=(40.0, 10.0, 5.0))).posture
    expected = product(about(Y_AXIS, -40), about(X_AXIS, -10), about(Z_AXIS, -5))
    assert np.allclose(posture.local[INDEX["right_thigh"]], to_matrix(expected))
