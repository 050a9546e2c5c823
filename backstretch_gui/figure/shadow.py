"""The body's soft shadow on the mat: convex pieces laid flat, painted small, blurred, scaled up."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QImage, QPainter

from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.curves import corners
from backstretch_gui.figure.enums import ANTIALIASING, INSTEAD, SMOOTH_SCALING, TRANSPARENT, WITH_ALPHA
from backstretch_gui.figure.palette import with_alpha
from backstretch_gui.figure.paths import PathMaker
from backstretch_gui.figure.rotation import Array, Indices, Points
from backstretch_gui.figure.solid import Solid

_AROUND: Points = np.exp(2j * np.pi * np.arange(16) / 16).astype(np.complex64)
_BACK: Points = _AROUND.conj()
"""Directions all round, and what turns each of them to the right."""
_EACH_WAY: Indices = np.arange(len(_AROUND))
_CELL, _LARGEST_CELL = 0.024, 20
"""Metres per pixel of the shadow's image; pixels of the picture."""
_PAD = 3
"""Pixels round it: each blur reaches one farther, and so does the scaling up."""
_SOFT = 0.05
"""How far the blur reaches, metres."""
_DARKEST, _FADE_PER_METRE = 86, 4.5
_CONTACT, _CONTACT_FADES = 70, 40.0
"""The same of what touches the floor, on top of it: without a dark core a body would hover."""
_FAINTEST = 5
_SHADE_STEP = 20
_LEAN, _SPREAD, _RIM = 0.12, 0.12, 0.004
"""Metres per metre of height: to the side, and wider; and a rim at the floor."""
_BLURS = 2


class GroundShadow:
    """Paints the shadow of one body."""

    def __init__(self, body: Body) -> None:
        pieces: list[tuple[int, ...]] = []
        for part in body.flesh.parts:
            step = max(2, math.ceil(len(part.axis) / 3))
            pieces += [part.axis[at : at + step + 1] for at in range(0, len(part.axis) - 1, step)]
        widest = max(len(piece) for piece in pieces)
        padded = [(*piece, *[piece[-1]] * widest)[:widest] for piece in pieces]
        # Not by np.unique: that brings numpy's masked arrays with it, more than a megabyte.
        self._stations: Indices = np.array(sorted({station for piece in padded for station in piece}))
        self._pieces: Indices = self._stations.searchsorted(padded)
        """(pieces, widest): places in `_stations`."""
        self._each: Indices = np.arange(len(self._pieces))[:, None]
        self._maker = PathMaker()

    def box(self, solid: Solid, camera: Camera) -> tuple[Array, Array]:
        """The corners of the box it covers, pixels."""
        points, alphas = self._outlines(solid, camera)
        seen = points[alphas > _FAINTEST]
        if not len(seen):
            origin = np.array(camera.origin)
            return origin, origin
        soft = _SOFT * camera.scale
        low, high = corners(seen)
        return low - soft, high + soft

    def paint(self, painter: QPainter, solid: Solid, camera: Camera, colour: str) -> None:
        """Paint it."""
        points, alphas = self._outlines(solid, camera)
        shades: Indices = (alphas / _SHADE_STEP).round().astype(np.intp)
        seen = shades.nonzero()[0]
        if not len(seen):
            return
        points, shades = points.take(seen, axis=0), shades.take(seen)
        cell = min(_LARGEST_CELL, max(1, round(_CELL * camera.scale)))
        points = points / cell
        (left, top), (right, bottom) = (corner.tolist() for corner in corners(points))
        x, y = math.floor(left) - _PAD, math.floor(top) - _PAD
        width, height = math.ceil(right) + _PAD - x, math.ceil(bottom) + _PAD - y
        image = QImage(width, height, WITH_ALPHA)
        image.fill(TRANSPARENT)
        self._paint_small(image, points - complex(x, y), shades, colour)
        _blur(image)
        painter.setRenderHint(SMOOTH_SCALING)
        target = QRectF(x * cell, y * cell, width * cell, height * cell)
        painter.drawImage(target, image, QRectF(image.rect()))

    def _outlines(self, solid: Solid, camera: Camera) -> tuple[Points, Array]:
        """(pieces, 16) outlines on the screen and (pieces,) alphas: the higher a piece, the fainter."""
        solid = solid.some(self._stations)
        centres, axes, heights = solid.centres, solid.axes, solid.lowest()
        x, y = (complex(*axis) for axis in camera.matrix.T[:2].tolist())
        middles = centres[:, 0] * x + centres[:, 1] * y + complex(*camera.origin)
        middles += heights * (_LEAN * camera.scale * (-1 if camera.mirrored else 1))
        # an ellipse of the half-axes v is farthest along d at the sum of v (v·d), over its length
        halves = (axes[:, 0] * x + axes[:, 1] * y).astype(np.complex64)
        size, turn = np.vecdot(halves, halves), np.vecdot(halves.conj(), halves)
        points = np.multiply.outer(size, _AROUND) + np.multiply.outer(turn, _BACK)
        # never below 0 but by rounding, seen from the height of the floor
        points /= np.sqrt(np.maximum((points * _BACK).real * 2, 0)) + np.float32(1e-9)
        points += middles[:, None]
        farthest = (points * _BACK).real[self._pieces].argmax(axis=1)
        above = heights[self._pieces].sum(axis=1) / self._pieces.shape[1]
        outlines = points[self._pieces[self._each, farthest], _EACH_WAY]
        outlines += _AROUND * ((_RIM + above * _SPREAD) * camera.scale)[:, None]
        above = np.maximum(above, 0)
        contact = _CONTACT * np.exp(-above * _CONTACT_FADES)
        return outlines, _DARKEST * np.exp(-above * _FADE_PER_METRE) + contact

    def _paint_small(self, image: QImage, points: Points, shades: Indices, colour: str) -> None:
        """One path per shade, each replacing what is lighter."""
        by_shade = shades.argsort(kind="stable")
        starts = np.arange(len(points) + 1) * len(_AROUND)
        paths = self._maker.paths(points[by_shade].ravel(), starts, shades[by_shade], int(shades.max()) + 1)
        painter = QPainter(image)
        painter.setRenderHint(ANTIALIASING)
        painter.setCompositionMode(INSTEAD)
        for shade, path in enumerate(paths[1:], start=1):
            painter.fillPath(path, QBrush(with_alpha(colour, shade * _SHADE_STEP)))
        painter.end()


def _blur(image: QImage) -> None:
    """A few passes of 1-2-1 both ways, in place."""
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    wide = pixels.astype(np.uint16)
    for _ in range(_BLURS):
        for way in (wide.transpose(1, 0, 2), wide):
            twos = way[:-1] + way[1:]
            way[1:-1] = (twos[:-1] + twos[1:] + 2) >> 2
    pixels[:] = wide
