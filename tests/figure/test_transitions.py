"""Every move of every built-in routine, as the plan asks for it: in a stretch, and on to the next one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.pose import resolve_pose
from backstretch_gui.figure.artist import FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.reach import Target
from backstretch_gui.figure.skeleton import INDEX, LIMBS
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Plan
from backstretch_gui.session.script import NATURAL_MOVE
from backstretch_gui.session.segment import PoseRef, SegmentKind
from tests.figure.cast import ASSETS
from tests.figure.passing import deepest_pair

ROUTINES = pytest.mark.parametrize("name", sorted(path.stem for path in (ASSETS / "routines").glob("*.toml")))
STEPS = np.linspace(0, 1, 13)[1:-1].tolist()
FLOOR, WALL, RESTING = 0.010, 0.010, 0.0105
"""How far a body may be under the floor or behind the wall, and a resting hand or foot move; metres."""
PLANTED = 0.08
PASSING = 0.032
"""How deep the middle of one part may be in another one; a forearm is 7 cm thick, a thigh 11 to 18."""
SHOULDERS = {INDEX["left_upper_arm"], INDEX["right_upper_arm"]}


BETWEEN = (SegmentKind.REST, SegmentKind.WAY, SegmentKind.CLOSING)


class Rehearsed:
    """The built-in catalog, posed."""

    def __init__(self, catalog: Catalog, artist: FigureArtist) -> None:
        self.catalog = catalog
        self.artist = artist
        self._poses: dict[tuple[str, str], Pose] = {}
        self._plans: dict[str, Plan] = {}
        self._between: dict[tuple[PoseRef, PoseRef], list[tuple[float, Pose]]] = {}
        self._depths: dict[tuple[PoseRef, PoseRef], list[tuple[float, tuple[float, str]]]] = {}

    def plan(self, routine: str) -> Plan:
        if routine not in self._plans:
            self._plans[routine] = compile_plan(
                self.catalog.routines[routine], self.catalog, Coaching(), lambda _: 3.0
            )
        return self._plans[routine]

    def pose(self, ref: PoseRef) -> Pose:
        key = (ref.stretch, ref.name)
        if key not in self._poses:
            own = self.catalog.stretches[ref.stretch].poses
            self._poses[key] = self.artist.solve(resolve_pose(ref.name, own, self.catalog.positions))
        return self._poses[key]

    def moves(self, routine: str) -> list[tuple[PoseRef, PoseRef]]:
        """Each once; a change of sides is a cross-fade of mirror images and no move."""
        moves: dict[tuple[PoseRef, PoseRef], None] = {}
        for segment in self.plan(routine).segments:
            before = segment.opens
            for move in segment.moves:
                if self.mirrored(before) == self.mirrored(move.pose):
                    moves[before, move.pose] = None
                before = move.pose
        return list(moves)

    def between(self, before: PoseRef, after: PoseRef) -> list[tuple[float, Pose]]:
        """What is passed on the way, and where. Many moves are in several routines."""
        if (before, after) not in self._between:
            a, b = self.pose(before), self.pose(after)
            self._between[before, after] = [(t, self.artist.blend(a, b, t)) for t in STEPS]
        return self._between[before, after]

    def depths(self, body: Body, before: PoseRef, after: PoseRef) -> list[tuple[float, tuple[float, str]]]:
        """How deep its parts are in each other on the way and at its end, and which are deepest."""
        if (before, after) not in self._depths:
            passed = [*self.between(before, after), (1.0, self.pose(after))]
            self._depths[before, after] = [(t, deepest_pair(body, pose.posture)) for t, pose in passed]
        return self._depths[before, after]

    def mirrored(self, ref: PoseRef) -> bool:
        return ref.side is not None and ref.side is not self.catalog.stretches[ref.stretch].works


@pytest.fixture(scope="module")
def rehearsed(bundle: Path, artist: FigureArtist) -> Rehearsed:
    assert bundle.exists()
    catalog, wrong_stretches, wrong_routines = load_catalog({}, {})
    assert not wrong_stretches
    assert not wrong_routines
    return Rehearsed(catalog, artist)


def resting(a: Pose, b: Pose) -> list[int]:
    """The wrists and ankles that are on the floor, in the same place, before and after."""
    ends = dict(b.contacts.targets)
    return [
        LIMBS[limb][2]
        for limb, target in a.contacts.targets
        if limb in ends and _planted(target) and _planted(ends[limb])
        if np.linalg.norm(target.place - ends[limb].place) < 0.001
    ]


def _planted(target: Target) -> bool:
    return target.bone is None and float(target.place[2]) < PLANTED


@ROUTINES
def test_no_move_goes_through_the_floor_or_the_wall(rehearsed: Rehearsed, body: Body, name: str) -> None:
    for before, after in rehearsed.moves(name):
        a, b = rehearsed.pose(before), rehearsed.pose(after)
        for t, pose in rehearsed.between(before, after):
            assert body.lowest(pose.posture, body.everything) > -FLOOR, (before, after, t)
            if a.wall is not None and b.wall is not None:
                farthest = body.foremost(pose.posture, body.everything)
                assert farthest < a.wall + WALL, (before, after, t)


@pytest.mark.heavy
@ROUTINES
def test_no_move_goes_through_the_body(rehearsed: Rehearsed, body: Body, name: str) -> None:
    for before, after in rehearsed.moves(name):
        for t, (depth, where) in rehearsed.depths(body, before, after):
            assert depth < PASSING, (before, after, t, where)


@ROUTINES
def test_what_rests_stays_where_it_is(rehearsed: Rehearsed, name: str) -> None:
    for before, after in rehearsed.moves(name):
        a, b = rehearsed.pose(before), rehearsed.pose(after)
        for t, pose in rehearsed.between(before, after):
            moved = pose.posture.joints - a.posture.joints
            for joint in resting(a, b):
                assert np.linalg.norm(moved[joint]) < RESTING, (before, after, t)


@ROUTINES
def test_bones_keep_their_length_on_every_move(rehearsed: Rehearsed, body: Body, name: str) -> None:
    wanted = np.linalg.norm(body.skeleton.offsets, axis=1)
    bones = [i for i, parent in enumerate(body.skeleton.parents) if parent >= 0 and i not in SHOULDERS]
    parents = [body.skeleton.parents[bone] for bone in bones]
    for before, after in rehearsed.moves(name):
        for t, pose in rehearsed.between(before, after):
            joints = pose.posture.joints
            lengths = np.linalg.norm(joints[bones] - joints[parents], axis=1)
            assert np.allclose(lengths, wanted[bones], atol=1e-6), (before, after, t)


@ROUTINES
def test_between_stretches_one_passes_through_natural_positions(rehearsed: Rehearsed, name: str) -> None:
    for segment in rehearsed.plan(name).segments:
        if segment.kind in (SegmentKind.REST, SegmentKind.WAY, SegmentKind.CLOSING):
            assert all(move.seconds >= NATURAL_MOVE for move in segment.moves)
            assert segment.seconds >= sum(move.seconds for move in segment.moves)


@ROUTINES
def test_who_turns_round_between_stretches_does_so_in_one_position(rehearsed: Rehearsed, name: str) -> None:
    for segment in rehearsed.plan(name).segments:
        before = segment.opens
        for move in segment.moves:
            if segment.kind in BETWEEN and rehearsed.mirrored(before) != rehearsed.mirrored(move.pose):
                assert move.pose.name == before.name
            before = move.pose
