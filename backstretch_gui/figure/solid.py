"""A body's flesh as ellipsoids in the world: what contact, order and shadow are judged by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.flesh import Flesh
from backstretch_gui.figure.rotation import Array, Indices, inner
from backstretch_gui.figure.skeleton import Posture


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
        axes = posture.axes.take(flesh.bones, axis=0)
        centres = (
            posture.joints.take(flesh.bones, axis=0) + np.matmul(axes, flesh.centres[:, :, None])[..., 0]
        )
        return Solid(centres, axes * flesh.radii[:, None, :])

    def some(self, stations: Indices) -> Solid:
        """These stations alone."""
        return Solid(self.centres.take(stations, axis=0), self.axes.take(stations, axis=0))

    def extent(self, axis: int) -> Array:
        """(stations,): how far each ellipsoid reaches from its centre along a world axis."""
        along = self.axes[:, axis, :]
        return np.sqrt(inner(along, along))

    def lowest(self) -> Array:
        """(stations,): the z of each ellipsoid's lowest point."""
        return self.centres[:, 2] - self.extent(2)


@dataclass(frozen=True)
class Stations:
    """The ellipsoids as a camera sees them. Pixels, but for the depths."""

    centres: Array
    """(stations, 2)"""
    radii: Array
    """(stations,): mean radius."""
    depths: Array
    """(stations,): larger is nearer, metres."""

    @staticmethod
    def of(solid: Solid, camera: Camera) -> Stations:
        """What the camera sees of a body."""
        projected = np.matmul(camera.matrix, solid.axes).reshape(-1, 6)
        squares = inner(projected, projected)
        return Stations(camera.project(solid.centres), np.sqrt(squares / 2), camera.depth(solid.centres))
