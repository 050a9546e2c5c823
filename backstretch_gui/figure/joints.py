"""From the angles of a pose file, in degrees, to the rotation of every bone against its parent."""

from __future__ import annotations

import numpy as np

from backstretch_gui.catalog.pose import Bend, PoseSpec, Root, Vector
from backstretch_gui.figure.rotation import X_AXIS, Y_AXIS, Z_AXIS, Array, Quaternion, about, product
from backstretch_gui.figure.skeleton import BONES, INDEX, LUMBAR, THORACIC, bone_index, side_sign

_HANGING_ARM = (0.0, 6.0, 0.0)
_SOFT_ELBOW = 5.0
_RELAXED_GRIP = 0.25
_FINGER_CURL, _FINGERTIP_CURL = 70.0, 64.0
_THUMB_OPEN, _THUMB_CLOSING = -38.0, 22.0
_THUMB_OPPOSED, _THUMB_OPPOSING = 8.0, 50.0
"""Degrees; each second one is what a full grip adds."""
_CLOSES = 0.7
"""The grip beyond which fingers close upon themselves, round nothing thicker than a strap."""
_FINGER_FIST, _FINGERTIP_FIST = 15.0, 50.0
"""Degrees that a full fist adds."""


def local_rotations(spec: PoseSpec) -> Array:
    """(bones, 4) quaternions, before any angle is fitted and any limb reaches."""
    q = np.tile([1.0, 0.0, 0.0, 0.0], (len(BONES), 1))
    q[0] = _root(spec.root or Root())
    q[list(LUMBAR)] = _spine(spec.lumbar, len(LUMBAR))
    q[list(THORACIC)] = _spine(spec.thoracic, len(THORACIC))
    q[INDEX["neck"]] = _spine(spec.neck, 2)
    q[INDEX["head"]] = product(_spine(spec.neck, 2), _spine(spec.head, 1))
    for side in ("left", "right"):
        _pose_arm(q, spec, side)
        _pose_leg(q, spec, side)
    return q


def _root(root: Root) -> Quaternion:
    return product(
        about(Z_AXIS, root.yaw or 0),
        about(Y_AXIS, root.pitch or 0),
        about(X_AXIS, root.roll or 0),
        about(Z_AXIS, root.turn or 0),
    )


def _spine(bend: Bend | None, joints: int) -> Quaternion:
    """One joint's share of a bend."""
    forward, left, turned = (angle / joints for angle in _three(bend or 0.0))
    return product(about(Z_AXIS, turned), about(Y_AXIS, forward), about(X_AXIS, -left))


def _three(angles: float | Vector) -> Vector:
    return angles if isinstance(angles, tuple) else (angles, 0.0, 0.0)


def _angles(spec: PoseSpec, side: str, joint: str, otherwise: float | Vector = 0.0) -> Vector:
    """The angles of one joint on one side: its own, else those for both sides."""
    own: float | Vector | None = getattr(spec, f"{side}_{joint}")
    both: float | Vector | None = getattr(spec, joint)
    return _three(own if own is not None else both if both is not None else otherwise)


def _ball_joint(angles: Vector, k: int) -> Quaternion:
    forward, away, outward = angles
    return product(about(Y_AXIS, -forward), about(X_AXIS, k * away), about(Z_AXIS, k * outward))


def _pose_arm(q: Array, spec: PoseSpec, side: str) -> None:
    k = side_sign(side)
    q[bone_index(f"{side}_upper_arm")] = _ball_joint(_angles(spec, side, "shoulder", _HANGING_ARM), k)
    q[bone_index(f"{side}_forearm")] = about(Y_AXIS, -_angles(spec, side, "elbow", _SOFT_ELBOW)[0])
    q[bone_index(f"{side}_hand")] = _ball_joint(_angles(spec, side, "wrist"), k)
    grip = _angles(spec, side, "grip", _RELAXED_GRIP)[0]
    fist = max(0.0, grip - _CLOSES) / (1 - _CLOSES)
    q[bone_index(f"{side}_fingers")] = about(X_AXIS, -k * (_FINGER_CURL * grip + _FINGER_FIST * fist))
    q[bone_index(f"{side}_fingertips")] = about(
        X_AXIS, -k * (_FINGERTIP_CURL * grip + _FINGERTIP_FIST * fist)
    )
    q[bone_index(f"{side}_thumb")] = product(
        about(Y_AXIS, _THUMB_OPEN + _THUMB_CLOSING * grip),
        about(X_AXIS, -k * (_THUMB_OPPOSED + _THUMB_OPPOSING * grip)),
    )


def _pose_leg(q: Array, spec: PoseSpec, side: str) -> None:
    k = side_sign(side)
    q[bone_index(f"{side}_thigh")] = _ball_joint(_angles(spec, side, "hip"), k)
    q[bone_index(f"{side}_shank")] = about(Y_AXIS, _angles(spec, side, "knee")[0])
    q[bone_index(f"{side}_foot")] = _ball_joint(_angles(spec, side, "ankle"), k)
    q[bone_index(f"{side}_toes")] = about(Y_AXIS, -_angles(spec, side, "toes")[0])
