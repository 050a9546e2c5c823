"""The head's curved surfaces as points: planes cut hair off an ellipsoid, the face is the rest. Metres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.person import Head
from backstretch_gui.figure.rotation import Array, cross, unit
from backstretch_gui.figure.torso import SKULL_CENTRE, SKULL_RADII

BUN_CENTRES = np.array([(-0.052, 0, 0.195), (-0.075, 0, 0.228)])
BUN_RADII = (0.030, 0.046)
"""The bun's neck and the bun, in the head's axes."""
_RIM_POINTS = 48
_FACE_INSET = 0.955
"""The face's rim is drawn in a little from the hair's, so that no skin shows through it."""


@dataclass(frozen=True)
class HeadSurfaces:
    """Points in the head's axes; their hull on the screen is the shape."""

    hair: tuple[Array, ...]
    facing: Array
    """(hair caps, 3): the direction each cap looks."""
    face: Array


def head_surfaces(head: Head) -> HeadSurfaces:
    """The surfaces of a head."""
    planes = [(unit(np.array(cap[:3])), cap[3]) for cap in head.hair_caps]
    centre, radii = np.array(head.hair_centre), np.array(head.hair_radii)
    ball = _sphere()
    caps = [_cap(normal, at, ball * radii, radii) for normal, at in planes]
    face = [_bare(ball * np.array(SKULL_RADII) + np.array(SKULL_CENTRE), planes, centre, 0.0)]
    inset = centre - np.array(SKULL_CENTRE)
    for cap, (normal, at) in zip(caps, planes, strict=True):
        rim = cap[np.abs(cap @ normal - at) < 1e-6]
        drawn_in = np.array(SKULL_CENTRE) + (rim + inset) * _FACE_INSET
        others = [plane for plane in planes if plane[0] is not normal]
        face.append(_bare(drawn_in, others, centre, 0.004))
    return HeadSurfaces(
        tuple(cap + centre for cap in caps), np.array([n for n, _ in planes]), np.concatenate(face)
    )


def _sphere() -> Array:
    polar = np.linspace(0, np.pi, 19)[:, None]
    around = np.linspace(0, 2 * np.pi, 32, endpoint=False)[None]
    x, y = np.sin(polar) * np.cos(around), np.sin(polar) * np.sin(around)
    return np.stack([x, y, np.cos(polar) + 0 * around], axis=-1).reshape(-1, 3)


def _bare(points: Array, planes: list[tuple[Array, float]], centre: Array, slack: float) -> Array:
    """The points that no plane cuts off."""
    keep = np.ones(len(points), dtype=bool)
    for normal, at in planes:
        keep &= (points - centre) @ normal <= at + slack
    return points[keep]


def _cap(normal: Array, at: float, surface: Array, radii: Array) -> Array:
    """The surface beyond a plane, with points along the cut for a clean edge; about the hair's centre."""
    a = unit(cross(normal, np.array([0.3, 0.8, 0.5])))
    b = cross(normal, a)
    angle = np.linspace(0, 2 * np.pi, _RIM_POINTS, endpoint=False)
    along = np.outer(np.cos(angle), a) + np.outer(np.sin(angle), b)
    # |(n·at + s·along) / radii| = 1, solved for s
    w, n = along / radii, normal * at / radii
    p, q, r = (w * w).sum(axis=1), 2 * w @ n, float(n @ n) - 1
    root = q * q - 4 * p * r
    hits = root > 0
    s = (-q[hits] + np.sqrt(root[hits])) / (2 * p[hits])
    return np.concatenate([surface[surface @ normal > at], normal * at + along[hits] * s[:, None]])


def head_extremes(head: Head) -> tuple[Array, Array]:
    """(n, 3) points in the head's axes and (n,) radii of discs round them that contain head and hair."""
    points = np.concatenate(head_surfaces(head).hair)
    radii = np.zeros(len(points))
    if head.bun:
        points, radii = np.concatenate([points, BUN_CENTRES]), np.concatenate([radii, BUN_RADII])
    return points, radii
