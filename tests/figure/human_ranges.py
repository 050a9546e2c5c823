"""How far the joints of an adult go, and how far those of a posture have gone. Degrees.

The ranges are the norms of the American Academy of Orthopaedic Surgeons ("Joint Motion: Method of Measuring
and Recording", 1965), as tabulated in Norkin and White, "Measurement of Joint Motion: A Guide to Goniometry".
They are those of healthy adults moving on their own. The Merck Manual's table of 2013 ("Normal Values for
Range of Motion of Joints") has the same within 15° for hip, knee, ankle and elbow.

Where a stretch may go farther, or where the skeleton
has fewer joints than a person, `slack` says by how much and `why`.

Rotations are taken apart the way a goniometer would: the direction of the bone first, the turn about it last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.rotation import X_AXIS, Y_AXIS, Z_AXIS, Array, about, from_matrix, to_matrix
from backstretch_gui.figure.skeleton import Posture, bone_index, side_sign

STRAIGHT_ELBOW = 25.0
"""With an elbow bent less, shoulder and forearm turn about almost the same line: only their sum counts."""


@dataclass(frozen=True)
class Range:
    low: float
    high: float
    slack: tuple[float, float] = (0.0, 0.0)
    """Added below and above."""
    why: str = ""

    def excess(self, angle: float) -> float:
        """How far the angle is outside, 0 inside."""
        return max(0.0, self.low - self.slack[0] - angle, angle - self.high - self.slack[1])


RANGES: dict[str, Range] = {
    "lumbar flexion": Range(-25, 50),
    "lumbar side bend": Range(-20, 20),
    "lumbar rotation": Range(-10, 10, (5, 5), "three joints stand for six, the pelvis' own give among them"),
    "thoracic flexion": Range(-10, 35, (10, 15), "shoulder blades drawn together or apart add to it"),
    "thoracic side bend": Range(-25, 25),
    "thoracic rotation": Range(-35, 35, (10, 10), "a shoulder blade glides about 10° round the ribs"),
    "neck flexion": Range(-45, 45),
    "neck side bend": Range(-45, 45),
    "neck rotation": Range(-60, 60),
    "hip flexion": Range(-30, 120, (0, 20), "hands or the body's weight press the thigh to the belly"),
    "hip abduction": Range(-30, 45),
    "hip rotation": Range(-45, 45, (0, 15), "outward, bent and opened, the ankle resting on the other thigh"),
    "knee flexion": Range(0, 135, (0, 25), "sitting on the heels brings calf to thigh, at about 160°"),
    "ankle flexion": Range(-50, 20, (25, 0), "one bone for the foot: its middle points too"),
    "ankle inversion": Range(-15, 35),
    "foot rotation": Range(-30, 40, (0, 0), "of the shin below a bent knee"),
    "shoulder elevation": Range(0, 180),
    "shoulder extension": Range(0, 60),
    "shoulder across": Range(0, 45, (0, 10), "135° from the side; the shoulder blade glides"),
    "shoulder rotation": Range(-70, 90, (20, 0), "70° is with the shoulder blade held still"),
    "elbow flexion": Range(0, 150),
    "forearm rotation": Range(-80, 80, (10, 10), "the wrist's own give"),
    "arm rotation": Range(-150, 170, (30, 10), "shoulder and forearm together, the elbow straight"),
    "wrist flexion": Range(-70, 80, (15, 0), "leaning on a palm bends it back to a right angle"),
    "wrist deviation": Range(-30, 20, (5, 10), "a hand that grips or is leaned on gives a little"),
}  # fmt: skip
"""Positive: flexion, outward rotation, the spine bent or turned to the left, palm up, the wrist bent toward
the thumb. The academy's 80° of flexion, 35° to the side and 45° of rotation are for the whole trunk; they are
shared out as radiographs share them (White and Panjabi, "Clinical Biomechanics of the Spine", 1990): the loin
bends more, the chest turns more. Its 25° of extension, standing, are given to the loin alone: in a sphinx
and a cow the arms carry the chest.
"""


def joint_angles(posture: Posture) -> Iterator[tuple[str, str, float]]:
    """Whose angle ("left", "right", ""), its name in `RANGES`, degrees."""
    for region, below, above in (
        ("lumbar", "pelvis", "lumbar_3"),
        ("thoracic", "lumbar_3", "thoracic_4"),
        ("neck", "thoracic_4", "head"),
    ):
        turned = posture.axes[bone_index(below)].T @ posture.axes[bone_index(above)]
        yield from (("", f"{region} {name}", angle) for name, angle in _spine_angles(turned))
    for side in ("left", "right"):
        angles = [*_leg_angles(posture, side), *_arm_angles(posture, side)]
        yield from ((side, name, angle) for name, angle in angles)


def beyond_range(posture: Posture, tolerance: float = 1.0) -> list[str]:
    """What no adult would do, in words."""
    return [
        f"{side} {name} {angle:.0f}°".strip()
        for side, name, angle in joint_angles(posture)
        if RANGES[name].excess(angle) > tolerance
    ]


def _spine_angles(turned: Array) -> Iterator[tuple[str, float]]:
    up = turned[:, 2]
    forward = _degrees(up[0], up[2])
    left = -_degrees(up[1], float(np.hypot(up[0], up[2])))
    yield "flexion", forward
    yield "side bend", -left
    yield "rotation", _turn(_matrix(Y_AXIS, forward) @ _matrix(X_AXIS, left), turned)


def _leg_angles(posture: Posture, side: str) -> Iterator[tuple[str, float]]:
    k = side_sign(side)
    thigh, shank, foot = (posture.local[bone_index(f"{side}_{bone}")] for bone in ("thigh", "shank", "foot"))
    for joint, turned, names in (
        ("hip", thigh, ("hip flexion", "hip abduction", "hip rotation")),
        ("ankle", foot, ("ankle flexion", "ankle inversion", "foot rotation")),
    ):
        down = -turned[:, 2]
        forward = _degrees(down[0], -down[2])
        away = _degrees(k * down[1], float(np.hypot(down[0], down[2])))
        yield names[0], forward
        yield names[1], away if joint == "hip" else -away
        yield names[2], k * _turn(_matrix(Y_AXIS, -forward) @ _matrix(X_AXIS, k * away), turned)
    yield "knee flexion", _degrees(shank[0, 2], shank[2, 2])


def _arm_angles(posture: Posture, side: str) -> Iterator[tuple[str, float]]:
    k = side_sign(side)
    upper, lower, hand = (
        posture.local[bone_index(f"{side}_{bone}")] for bone in ("upper_arm", "forearm", "hand")
    )
    down = -upper[:, 2]
    elevation = _degrees(float(np.hypot(down[0], down[1])), -down[2])
    yield "shoulder elevation", elevation
    if 15 < elevation < 165:  # below and above, forward and aside are one
        plane = _degrees(k * down[1], down[0])
        yield "shoulder extension", elevation if abs(plane) > 110 else 0.0
        yield "shoulder across", -plane if -110 < plane < 0 else 0.0
    elbow = -_degrees(lower[0, 2], lower[2, 2])
    yield "elbow flexion", elbow
    shoulder, forearm = k * _twist(upper), k * _twist(hand)
    if elbow > STRAIGHT_ELBOW:
        yield "shoulder rotation", shoulder
        yield "forearm rotation", forearm
    else:
        yield "arm rotation", shoulder + forearm
    fingers = -(_matrix(Z_AXIS, -k * forearm) @ hand)[:, 2]
    yield "wrist flexion", -_degrees(k * fingers[1], -fingers[2])
    yield "wrist deviation", _degrees(fingers[0], float(np.hypot(fingers[1], fingers[2])))


def _degrees(opposite: float, adjacent: float) -> float:
    return float(np.degrees(np.arctan2(opposite, adjacent)))


def _matrix(axis: tuple[float, float, float], degrees: float) -> Array:
    return to_matrix(about(axis, degrees))


def _turn(pointing: Array, turned: Array) -> float:
    """What is left about the bone itself once it points where it points."""
    rest = pointing.T @ turned
    return _degrees(rest[1, 0], rest[0, 0])


def _twist(turned: Array) -> float:
    """The turn about the bone in the shortest way from hanging to here."""
    w, _, _, z = from_matrix(turned)
    return float((2 * np.degrees(np.arctan2(z, w)) + 180) % 360 - 180)
