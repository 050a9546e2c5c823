"""The outlines of a body as a camera sees them: envelopes of moving ellipses, and hulls of ellipses.

An ellipsoid projects to an ellipse; with G its 2×2 form (M Mᵀ for the projected axes M), the ellipse's
farthest point in the unit direction d is G d / √(dᵀ G d). Everything here is this one formula, for all
stations and directions at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.flesh import Flesh
from backstretch_gui.figure.layout import CAP_POINTS, HULL_POINTS, Indices, Layout
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import Posture

LIGHT_FALLS = np.array([0.42, 0.907])
"""Where the light falls to on the screen: it comes from the upper left."""

_SHADOW_GROWTH, _SHADOW_DROP, _INK_GROWTH = 0.020, 0.006, 0.0042
_SHADE_DEPTH, _LIGHT_DEPTH = 0.62, 0.40
"""How far the strips' inner edges lie from the outline toward the chain's middle."""
_TINY = 1e-9


def directions(count: int) -> Array:
    """(count, 2) unit vectors all round."""
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


_AROUND = directions(HULL_POINTS)
_CAP_STEPS = np.linspace(0, 1, CAP_POINTS + 2)[1:-1]


@dataclass(frozen=True)
class Solid:
    """A body's ellipsoids in the world."""

    centres: Array
    """(stations, 3)"""
    axes: Array
    """(stations, 3, 3): columns, scaled by the radii."""

    @staticmethod
    def of(flesh: Flesh, posture: Posture) -> Solid:
        """The flesh on its bones."""
        axes = posture.axes[flesh.bones]
        centres = posture.joints[flesh.bones] + np.matmul(axes, flesh.centres[:, :, None])[..., 0]
        return Solid(centres, axes * flesh.radii[:, None, :])

    def extent(self, axis: int) -> Array:
        """(stations,): how far each ellipsoid reaches from its centre along a world axis."""
        return np.sqrt((self.axes[:, axis, :] ** 2).sum(axis=1))

    def lowest(self) -> Array:
        """(stations,): the z of each ellipsoid's lowest point."""
        return self.centres[:, 2] - self.extent(2)


@dataclass(frozen=True)
class Outline:
    """What a frame is painted from. Pixels."""

    points: Array
    """(all points of the layout, 2)"""
    shaded_left: np.ndarray[tuple[int], np.dtype[np.bool_]]
    """(chains,): whether a chain's left side is the one away from the light."""
    centres: Array
    """(stations, 2)"""
    radii: Array
    """(stations,): mean radius."""
    depths: Array
    """(stations,): larger is nearer, metres."""
    low: Array
    high: Array
    """(2,): the corners of the box round everything."""


def trace(layout: Layout, solid: Solid, camera: Camera) -> Outline:
    """The outlines of a body."""
    projected = camera.matrix @ solid.axes
    forms = projected @ projected.transpose(0, 2, 1)
    centres = camera.project(solid.centres)
    toward = _AROUND @ forms
    reach = np.sqrt((toward * _AROUND).sum(axis=2)) + _TINY
    support = toward / reach[..., None] + centres[:, None]
    values = reach + centres @ _AROUND.T
    farthest = values[layout.hulls].argmax(axis=1)
    rows = np.arange(len(layout.hulls))[:, None]
    hulls = support[layout.hulls[rows, farthest], np.arange(HULL_POINTS)]
    chains = _Chains.of(layout, projected, centres)
    around_hulls = np.tile(_AROUND, (len(layout.hulls), 1))
    plain = np.concatenate([chains.points, hulls.reshape(-1, 2)])
    outward = np.concatenate([chains.normals, around_hulls])
    _replace_foreshortened(layout, chains, plain, outward)
    grow = outward * layout.ink[:, None]
    drop = LIGHT_FALLS * (_SHADOW_DROP * camera.scale) * layout.ink[:, None]
    points = np.concatenate(
        [
            plain,
            chains.strips,
            plain + grow * (_SHADOW_GROWTH * camera.scale) + drop,
            plain + grow * (_INK_GROWTH * camera.scale),
        ]
    )
    box = support.min(axis=(0, 1)), support.max(axis=(0, 1))
    mean = reach.mean(axis=1)
    return Outline(points, chains.shaded_left, centres, mean, camera.depth(solid.centres), *box)


@dataclass(frozen=True)
class _Chains:
    """The chains' outlines: sides and caps."""

    points: Array
    normals: Array
    strips: Array
    shaded_left: np.ndarray[tuple[int], np.dtype[np.bool_]]
    middles: Array
    forms: Array
    steps: Array

    @staticmethod
    def of(layout: Layout, projected: Array, centres: Array) -> _Chains:
        middles = layout.weights @ centres
        axes = (layout.weights @ projected.reshape(-1, 6)).reshape(-1, 2, 3)
        forms = axes @ axes.transpose(0, 2, 1)
        tangent = middles[layout.following] - middles[layout.previous]
        steps = np.sqrt((tangent * tangent).sum(axis=1)) + 1e-6
        tangent = tangent / steps[:, None]
        normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
        left, out_left = _side(layout, middles, forms, tangent, steps, normal)
        right, out_right = _side(layout, middles, forms, tangent, steps, -normal)
        ends, out_ends = _cap(layout.last, middles, forms, tangent, out_left, out_right)
        starts, out_starts = _cap(layout.first, middles, forms, -tangent, out_right, out_left)
        away = normal @ LIGHT_FALLS
        width = (np.abs(away) * layout.shade)[:, None]
        inner = [
            side + (middles - side) * (depth * width)
            for depth in (_SHADE_DEPTH, _LIGHT_DEPTH)
            for side in (left, right)
        ]
        return _Chains(
            np.concatenate([left, right, starts, ends]),
            np.concatenate([out_left, out_right, out_starts, out_ends]),
            np.concatenate(inner),
            np.add.reduceat(away, layout.first) > 0,
            middles,
            forms,
            steps,
        )


def _side(
    layout: Layout, middles: Array, forms: Array, tangent: Array, steps: Array, normal: Array
) -> tuple[Array, Array]:
    """One side of every chain; the normal leans where the ellipse grows or shrinks along the chain."""
    reach = np.sqrt(np.einsum("ni,nij,nj->n", normal, forms, normal))
    sine = np.clip((reach[layout.following] - reach[layout.previous]) / steps, -0.92, 0.92)
    leaning = normal * np.sqrt(1 - sine * sine)[:, None] - tangent * sine[:, None]
    toward = np.einsum("nij,nj->ni", forms, leaning)
    reach = np.sqrt((toward * leaning).sum(axis=1)) + _TINY
    return middles + toward / reach[:, None], leaning


def _cap(
    at: Indices, middles: Array, forms: Array, outward: Array, from_normals: Array, to_normals: Array
) -> tuple[Array, Array]:
    """The round end of every chain: from one side's normal to the other's, by way of `outward`."""
    a, b, out = from_normals[at], to_normals[at], outward[at]
    start = np.arctan2(a[:, 1], a[:, 0])
    turn = (np.arctan2(b[:, 1], b[:, 0]) - start) % (2 * np.pi)
    halfway = (np.arctan2(out[:, 1], out[:, 0]) - start) % (2 * np.pi)
    turn = np.where(halfway > turn, turn - 2 * np.pi, turn)
    angle = start[:, None] + turn[:, None] * _CAP_STEPS
    around = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    toward = np.einsum("nij,nkj->nki", forms[at], around)
    reach = np.sqrt((toward * around).sum(axis=-1)) + _TINY
    points = middles[at][:, None] + toward / reach[..., None]
    return points.reshape(-1, 2), around.reshape(-1, 2)


def _replace_foreshortened(layout: Layout, chains: _Chains, points: Array, outward: Array) -> None:
    """A chain seen along its length has no sides: it becomes the hull of its ellipses."""
    lengths = np.add.reduceat(chains.steps * 0.5, layout.first)
    girth = np.sqrt(chains.forms[:, 0, 0] + chains.forms[:, 1, 1]) * 0.7
    for chain in np.nonzero(lengths < np.maximum.reduceat(girth, layout.first) * 1.3)[0]:
        first, count = layout.spans[chain]
        indices = layout.chain_points(int(chain))
        around = directions(len(indices))
        toward = np.einsum("nij,kj->nki", chains.forms[first : first + count], around)
        reach = np.sqrt((toward * around).sum(axis=-1)) + _TINY
        best = (reach + chains.middles[first : first + count] @ around.T).argmax(axis=0)
        k = np.arange(len(indices))
        points[indices] = chains.middles[first + best] + toward[best, k] / reach[best, k][:, None]
        outward[indices] = around
