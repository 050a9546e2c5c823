"""What every pose of every stretch has to keep to, for everybody who is drawn."""

from __future__ import annotations

from itertools import pairwise, permutations

import numpy as np
import pytest

from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.skeleton import INDEX, LIMBS
from backstretch_gui.figure.solid import Solid
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

CAST = Cast.of_assets()
POSES = pytest.mark.parametrize(("stretch", "name"), CAST.poses())
MOVES = pytest.mark.parametrize(("stretch", "a", "b"), CAST.moves())
FLOOR_TOLERANCE, CONTACT_TOLERANCE = 0.010, 0.005
STEPS = np.linspace(0, 1, 11)


def test_every_pose_a_stretch_names_exists(cast: Cast) -> None:
    for stretch, file in cast.stretches.items():
        for name in (*file.sequence(), file.pose):
            assert cast.spec(stretch, name)


def test_all_poses_of_a_stretch_are_looked_at_from_one_place(cast: Cast) -> None:
    for stretch, file in cast.stretches.items():
        views = {cast.spec(stretch, name).camera for name in (*file.sequence(), file.pose)} - {None}
        assert len(views) == 1, stretch


def test_a_shared_position_has_no_camera(cast: Cast) -> None:
    assert all(spec.camera is None for spec in cast.positions.values())


@POSES
def test_no_point_of_the_body_is_below_the_floor(solve: Solve, body: Body, stretch: str, name: str) -> None:
    posture = solve(stretch, name).posture
    assert body.lowest(posture, body.everything) > -FLOOR_TOLERANCE


@POSES
def test_what_rests_on_the_floor_touches_it(
    solve: Solve, cast: Cast, body: Body, stretch: str, name: str
) -> None:
    spec, posture = cast.spec(stretch, name), solve(stretch, name).posture
    if spec.ground is None or spec.ground:
        bones = [INDEX[bone] for bone in spec.ground] if spec.ground else range(len(INDEX))
        assert abs(body.lowest(posture, body.stations_on(bones))) < CONTACT_TOLERANCE
    for limb, reach in (spec.reach or {}).items():
        if limb.endswith("foot") and reach.at is None and reach.pos[2] < 0.07:
            assert abs(body.lowest(posture, body.ends[limb])) < CONTACT_TOLERANCE


@POSES
def test_hands_and_feet_are_where_the_pose_wants_them(
    solve: Solve, cast: Cast, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    targets = dict(pose.contacts.targets)
    for limb in cast.spec(stretch, name).reach or {}:
        way = targets[limb].in_world(pose.posture).place - pose.posture.joints[LIMBS[limb][2]]
        assert np.linalg.norm(way) < 0.12, limb  # people differ; nobody lets go of what they hold


@POSES
def test_nobody_goes_through_the_wall(solve: Solve, body: Body, stretch: str, name: str) -> None:
    pose = solve(stretch, name)
    if pose.wall is not None:
        solid = Solid.of(body.flesh, pose.posture)
        assert float((solid.centres[:, 0] + solid.extent(0)).max()) < pose.wall + 0.02


AT_REST = ("standing", "half-kneeling", "kneeling", "tabletop", "side-sitting", "sitting", "supine", "prone")
WAYS = [
    (
        "supine",
        "rolling-right",
        "side-lying-right",
        "pushing-up-right",
        "coming-onto-knees-right",
        "tabletop",
    ),
    ("supine", "rolling-left", "side-lying-left", "pushing-up-left", "coming-onto-knees-left", "tabletop"),
    ("sit-sideways-at-wall", "pushing-up-at-wall", "side-lying-at-wall", "rolling-at-wall"),
    ("prone", "hands-by-ribs", "hips-back", "tabletop", "kneeling"),
    ("kneeling", "half-kneel-with-chair", "standing-with-chair", "standing"),
]
"""There and back, step by step."""
STEPS_OF_WAYS = [pair for way in WAYS for a, b in pairwise(way) for pair in ((a, b), (b, a))]


@pytest.mark.parametrize(("a", "b"), dict.fromkeys([*permutations(AT_REST, 2), *STEPS_OF_WAYS]))
def test_from_position_to_position_nobody_sinks_or_stands_on_their_head(
    solve: Solve, artist: FigureArtist, body: Body, a: str, b: str
) -> None:
    for t in STEPS:
        posture = artist.blend(solve("", a), solve("", b), float(t)).posture
        assert body.lowest(posture, body.everything) > -FLOOR_TOLERANCE, t
        assert posture.joints[INDEX["head"], 2] > posture.joints[0, 2] - 0.25, t


def test_every_position_is_at_rest_or_on_a_way(cast: Cast) -> None:
    assert set(cast.positions) == {*AT_REST, *(name for way in WAYS for name in way)}


@MOVES
def test_nothing_goes_through_the_floor_on_the_way(
    solve: Solve, artist: FigureArtist, body: Body, stretch: str, a: str, b: str
) -> None:
    first, last = solve(stretch, a), solve(stretch, b)
    for t in STEPS:
        posture = artist.blend(first, last, float(t)).posture
        assert body.lowest(posture, body.everything) > -FLOOR_TOLERANCE, t
