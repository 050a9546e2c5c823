"""An orthographic camera, and the ground it was framed with. Metres in the world, pixels on the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from backstretch_gui.figure.rotation import Array, cross


@dataclass(frozen=True)
class Ground:
    """The mat, which lies along x, and the wall across it."""

    start: float
    end: float
    half_width: float
    wall: float | None = None


@dataclass(frozen=True)
class Camera:
    """Where it looks from, how large, and with which ground. Made by `FigureArtist.frame`."""

    azimuth: float
    """Degrees; 0 looks at the body's right side, 90 at its front."""
    elevation: float
    """Degrees above the floor."""
    scale: float
    """Pixels per metre."""
    origin: tuple[float, float]
    """Where the world's origin is on the screen."""
    ground: Ground
    size: tuple[int, int]
    """Of the picture, pixels."""
    mirrored: bool = False
    """The picture is its own mirror image: the pose is done on the other side."""
    dpr: float = 1.0
    """Device pixels per pixel."""

    @cached_property
    def toward(self) -> Array:
        """The unit vector from the scene to the camera."""
        a, e = math.radians(self.azimuth), math.radians(self.elevation)
        return np.array([math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)])

    @cached_property
    def matrix(self) -> Array:
        """(2, 3): from metres to pixels, but for the origin."""
        a = math.radians(self.azimuth)
        right = np.array([math.cos(a), math.sin(a), 0.0])
        up = cross(self.toward, right)
        return np.stack([-right if self.mirrored else right, -up]) * self.scale

    @cached_property
    def _matrix_of_points(self) -> Array:
        """(3, 2)"""
        return np.ascontiguousarray(self.matrix.T)

    @cached_property
    def _origin(self) -> Array:
        return np.array(self.origin)

    def project(self, points: Array) -> Array:
        """(…, 3) points of the world on the screen, (…, 2)."""
        return points.dot(self._matrix_of_points) + self._origin

    def depth(self, points: Array) -> Array:
        """How near (…, 3) points are to the camera, metres; larger is nearer."""
        return points.dot(self.toward)

    def in_device_pixels(self) -> Camera:
        """The same camera for painting straight onto the device's pixels."""
        return self if self.dpr == 1.0 else self._fine

    @cached_property
    def _fine(self) -> Camera:
        (x, y), (width, height), dpr = self.origin, self.size, self.dpr
        return replace(
            self,
            scale=self.scale * dpr,
            origin=(x * dpr, y * dpr),
            size=(math.ceil(width * dpr), math.ceil(height * dpr)),
            dpr=1.0,
        )
