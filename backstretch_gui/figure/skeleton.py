"""The bones: their names, parents and offsets, and how rotations turn into places. Metres."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import cast, get_args

import numpy as np

from backstretch_gui.catalog.pose import Bone, LimbName
from backstretch_gui.figure.person import Lengths
from backstretch_gui.figure.rotation import Array, dot, to_matrices

BONES: tuple[Bone, ...] = get_args(Bone)
INDEX: dict[Bone, int] = {name: i for i, name in enumerate(BONES)}
LUMBAR = tuple(INDEX[name] for name in BONES if name.startswith("lumbar"))
THORACIC = tuple(INDEX[name] for name in BONES if name.startswith("thoracic"))
CHEST = INDEX["thoracic_4"]
"""Carries neck and shoulders."""

LUMBAR_STEP = 0.050
THORACIC_STEP = 0.064
_ARM = ("upper_arm", "forearm", "hand", "fingers", "fingertips", "thumb")
_LEG = ("thigh", "shank", "foot", "toes")


def bone_index(name: str) -> int:
    """The number of the bone so called. Raises KeyError if there is none."""
    return INDEX[cast(Bone, name)]


def _bones_of(limb: LimbName) -> tuple[int, ...]:
    side, end = limb.split("_")
    chain = _ARM if end == "hand" else _LEG
    return tuple(i for i, name in enumerate(BONES) if name in {f"{side}_{bone}" for bone in chain})


LIMBS: dict[LimbName, tuple[int, ...]] = {limb: _bones_of(limb) for limb in get_args(LimbName)}
"""The bones of each limb, from its root outward."""


def side_sign(name: str) -> int:
    """+1 for what is on the body's left, -1 on its right."""
    return 1 if name.startswith("left") else -1


@dataclass(frozen=True)
class Skeleton:
    """The bones of one person; every parent comes before its children."""

    parents: tuple[int, ...]
    """-1 for the pelvis."""
    offsets: Array
    """(bones, 3): each joint in its parent's axes."""
    lengths: Lengths

    def limb_lengths(self, limb: LimbName) -> tuple[float, float]:
        """The two bones that bend between shoulder or hip and wrist or ankle, metres."""
        if limb.endswith("hand"):
            return self.lengths.upper_arm, self.lengths.forearm
        return self.lengths.thigh, self.lengths.shank

    def place(self, rotations: Array, root: Array) -> Posture:
        """Every bone in the world, from (bones, 4) local rotations and the pelvis' place."""
        local = to_matrices(rotations)
        # turn and offset as one (4, 4) matrix each: one product a bone
        steps, placed = np.zeros((2, len(local), 4, 4))
        steps[:, :3, :3], steps[:, :3, 3], steps[:, 3, 3] = local, self.offsets, 1.0
        placed[0] = steps[0]
        placed[0, :3, 3] = root
        step_of, place_of = list(steps), list(placed)
        for i in range(1, len(local)):
            place_of[self.parents[i]].dot(step_of[i], place_of[i])
        return Posture(local, placed[:, :3, :3].copy(), placed[:, :3, 3].copy())

    def follow(self, posture: Posture, bones: tuple[int, ...]) -> None:
        """Place these bones anew after their parents, which are right already."""
        local, axes, joints = posture.local, posture.axes, posture.joints
        for i in bones:
            parent = self.parents[i]
            above = axes[parent]
            above.dot(local[i], axes[i])
            joints[i] = joints[parent] + above.dot(self.offsets[i])


@dataclass(frozen=True)
class Posture:
    """Where every bone is. The arrays are worked on in place while a pose is being solved."""

    local: Array
    """(bones, 3, 3): each bone's rotation against its parent."""
    axes: Array
    """(bones, 3, 3): each bone's axes in the world, as columns."""
    joints: Array
    """(bones, 3): each bone's joint in the world."""

    def copy(self) -> Posture:
        """One that can be worked on alone."""
        return Posture(self.local.copy(), self.axes.copy(), self.joints.copy())

    def point(self, bone: int, at: tuple[float, float, float] | Array) -> Array:
        """A point given in a bone's axes, in the world."""
        return self.joints[bone] + dot(self.axes[bone], np.asarray(at, dtype=float))


def build_skeleton(lengths: Lengths) -> Skeleton:
    """The skeleton of a person with these lengths."""
    joints: dict[str, tuple[str | None, tuple[float, float, float]]] = {"pelvis": (None, (0, 0, 0))}
    joints["lumbar_1"] = ("pelvis", (-0.022, 0, 0.075))
    spine = [name for name in BONES if name.startswith(("lumbar", "thoracic"))]
    for below, name in pairwise(spine):
        step = LUMBAR_STEP if name in ("lumbar_2", "lumbar_3", "thoracic_1") else THORACIC_STEP
        joints[name] = (below, (0, 0, step * lengths.spine))
    joints["neck"] = ("thoracic_4", (-0.004, 0, 0.066))
    joints["head"] = ("neck", (0.014, 0, 0.066))
    for side in ("left", "right"):
        joints |= _arm(side, lengths) | _leg(side, lengths)
    parents = tuple(-1 if (parent := joints[name][0]) is None else bone_index(parent) for name in BONES)
    return Skeleton(parents, np.array([joints[name][1] for name in BONES], dtype=float), lengths)


def _arm(side: str, lengths: Lengths) -> dict[str, tuple[str | None, tuple[float, float, float]]]:
    k = side_sign(side)
    return {
        f"{side}_upper_arm": ("thoracic_4", (0.004, k * lengths.shoulder, 0.002)),
        f"{side}_forearm": (f"{side}_upper_arm", (0, 0, -lengths.upper_arm)),
        f"{side}_hand": (f"{side}_forearm", (0, 0, -lengths.forearm)),
        f"{side}_fingers": (f"{side}_hand", (-0.001, 0, -0.086)),
        f"{side}_fingertips": (f"{side}_fingers", (0, 0, -0.045)),
        f"{side}_thumb": (f"{side}_hand", (0.021, -k * 0.004, -0.022)),
    }


def _leg(side: str, lengths: Lengths) -> dict[str, tuple[str | None, tuple[float, float, float]]]:
    k = side_sign(side)
    return {
        f"{side}_thigh": ("pelvis", (0, k * lengths.hip, 0)),
        f"{side}_shank": (f"{side}_thigh", (0, 0, -lengths.thigh)),
        f"{side}_foot": (f"{side}_shank", (0, 0, -lengths.shank)),
        f"{side}_toes": (f"{side}_foot", (0.122, 0, -0.047)),
    }
