"""How deep one part of a body is in another one, judged for every pair of parts that do not grow together.

A part runs along the centres of its ellipsoids; flesh gives way, so a part may press into another one, but
its middle is never far inside.
"""

from __future__ import annotations

import numpy as np

from backstretch_gui.figure.body import Body
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import BONES, Posture
from backstretch_gui.figure.solid import Solid

_ENDS = {
    "forearm": ("forearm", "hand", "fingers", "fingertips"),
    "shank": ("shank", "foot", "toes"),
    "upper_arm": ("upper_arm",),
    "thigh": ("thigh",),
}
_GROWN = {("trunk", "head"), ("left_thigh", "right_thigh")} | {
    pair
    for side in ("left", "right")
    for pair in (
        ("trunk", f"{side}_upper_arm"),
        (f"{side}_upper_arm", f"{side}_forearm"),
        ("trunk", f"{side}_thigh"),
        (f"{side}_thigh", f"{side}_shank"),
    )
}


def _part(bone: str) -> str:
    if bone in ("neck", "head"):
        return "head"
    side, _, rest = bone.partition("_")
    if side not in ("left", "right"):
        return "trunk"
    return next((f"{side}_{part}" for part, bones in _ENDS.items() if rest in bones), "")


def deepest_pair(body: Body, posture: Posture) -> tuple[float, str]:
    """The depth in metres, 0 if nothing meets, and whose middle is in what."""
    solid = Solid.of(body.flesh, posture)
    parts = np.array([_part(BONES[bone]) for bone in body.flesh.bones])
    depths = _depths(solid)
    worst = (0.0, "")
    names = sorted(set(parts) - {""})
    for inner in names:
        for outer in names:
            if inner != outer and not {(inner, outer), (outer, inner)} & _GROWN:
                depth = float(depths[np.ix_(parts == outer, parts == inner)].max())
                worst = max(worst, (depth, f"{inner} in {outer}"))
    return worst


def _depths(solid: Solid) -> Array:
    """(n, n): how deep the centre of j is in ellipsoid i, on the line of both; below 0 outside."""
    offsets = solid.centres[None] - solid.centres[:, None]
    shares = np.linalg.norm(np.matmul(offsets, np.linalg.inv(solid.axes).transpose(0, 2, 1)), axis=2)
    return np.linalg.norm(offsets, axis=2) * (1 / np.maximum(shares, 0.2) - 1)
