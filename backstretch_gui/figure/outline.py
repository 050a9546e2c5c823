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
    centres = camera.project(solid.centres)
    forms = _Forms.of(projected)
    away, reach = forms.farthest(_AROUND)
    support = away + centres[:, None]
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
    extent = np.sqrt(np.stack([forms.xx, forms.yy], axis=1))
    box = (centres - extent).min(axis=0), (centres + extent).max(axis=0)
    mean = np.sqrt((forms.xx + forms.yy) / 2)
    return Outline(points, chains.shaded_left, centres, mean, camera.depth(solid.centres), *box)


@dataclass(frozen=True)
class _Forms:
    """(n,) each: the three different numbers of n symmetric 2×2 forms G, one per ellipse."""

    xx: Array
    xy: Array
    yy: Array

    @staticmethod
    def of(axes: Array) -> _Forms:
        """From (n, 2, 3) projected axes."""
        x, y = axes[:, 0], axes[:, 1]
        return _Forms((x * x).sum(axis=1), (x * y).sum(axis=1), (y * y).sum(axis=1))

    def at(self, which: Indices | slice) -> _Forms:
        """Some of them."""
        return _Forms(self.xx[which], self.xy[which], self.yy[which])

    def farthest(self, towards: Array) -> tuple[Array, Array]:
        """The farthest points and how far they are, in directions (k, 2) common to all: (n, k, 2), (n, k)."""
        x, y = towards.T
        return _scaled(
            self.xx[:, None] * x + self.xy[:, None] * y, self.xy[:, None] * x + self.yy[:, None] * y, x, y
        )

    def farthest_each(self, towards: Array) -> tuple[Array, Array]:
        """The same with own directions for each, (n, 2) or (n, k, 2)."""
        x, y = towards[..., 0], towards[..., 1]
        shape = (slice(None), *[None] * (x.ndim - 1))
        xx, xy, yy = self.xx[shape], self.xy[shape], self.yy[shape]
        return _scaled(xx * x + xy * y, xy * x + yy * y, x, y)


def _scaled(gx: Array, gy: Array, x: Array, y: Array) -> tuple[Array, Array]:
    """G d / √(dᵀ G d) and √(dᵀ G d)."""
    reach = np.sqrt(gx * x + gy * y) + _TINY
    return np.stack([gx / reach, gy / reach], axis=-1), reach


@dataclass(frozen=True)
class _Chains:
    """The chains' outlines: sides and caps."""

    points: Array
    normals: Array
    strips: Array
    shaded_left: np.ndarray[tuple[int], np.dtype[np.bool_]]
    middles: Array
    forms: _Forms
    steps: Array

    @staticmethod
    def of(layout: Layout, projected: Array, centres: Array) -> _Chains:
        middles = layout.weights @ centres
        forms = _Forms.of((layout.weights @ projected.reshape(-1, 6)).reshape(-1, 2, 3))
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
    layout: Layout, middles: Array, forms: _Forms, tangent: Array, steps: Array, normal: Array
) -> tuple[Array, Array]:
    """One side of every chain; the normal leans where the ellipse grows or shrinks along the chain."""
    _, reach = forms.farthest_each(normal)
    sine = np.clip((reach[layout.following] - reach[layout.previous]) / steps, -0.92, 0.92)
    leaning = normal * np.sqrt(1 - sine * sine)[:, None] - tangent * sine[:, None]
    return middles + forms.farthest_each(leaning)[0], leaning


def _cap(
    at: Indices, middles: Array, forms: _Forms, outward: Array, from_normals: Array, to_normals: Array
) -> tuple[Array, Array]:
    """The round end of every chain: from one side's normal to the other's, by way of `outward`."""
    a, b, out = from_normals[at], to_normals[at], outward[at]
    start = np.arctan2(a[:, 1], a[:, 0])
    turn = (np.arctan2(b[:, 1], b[:, 0]) - start) % (2 * np.pi)
    halfway = (np.arctan2(out[:, 1], out[:, 0]) - start) % (2 * np.pi)
    turn = np.where(halfway > turn, turn - 2 * np.pi, turn)
    angle = start[:, None] + turn[:, None] * _CAP_STEPS
    around = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    points = middles[at][:, None] + forms.at(at).farthest_each(around)[0]
    return points.reshape(-1, 2), around.reshape(-1, 2)


def _replace_foreshortened(layout: Layout, chains: _Chains, points: Array, outward: Array) -> None:
    """A chain seen along its length has no sides: it becomes the hull of its ellipses."""
    lengths = np.add.reduceat(chains.steps * 0.5, layout.first)
    girth = np.sqrt(chains.forms.xx + chains.forms.yy) * 0.7
    for chain in np.nonzero(lengths < np.maximum.reduceat(girth, layout.first) * 1.3)[0]:
        first, count = layout.spans[chain]
        indices = layout.chain_points(int(chain))
        around = directions(len(indices))
        away, reach = chains.forms.at(slice(first, first + count)).farthest(around)
        best = (reach + chains.middles[first : first + count] @ around.T).argmax(axis=0)
        points[indices] = chains.middles[first + best] + away[best, np.arange(len(indices))]
        outward[indices] = around
