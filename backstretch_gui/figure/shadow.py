"""The body's soft shadow on the mat: convex pieces laid flat, painted small, blurred, scaled up."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QImage, QPainter

from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.curves import corners, points_at
from backstretch_gui.figure.enums import ANTIALIASING, INSTEAD, SMOOTH_SCALING, TRANSPARENT, WITH_ALPHA
from backstretch_gui.figure.palette import with_alpha
from backstretch_gui.figure.paths import PathMaker
from backstretch_gui.figure.rotation import Array, Indices, Points, inner
from backstretch_gui.figure.solid import Solid, directions

_AROUND = directions(16)
_CELL, _LARGEST_CELL = 0.024, 20
"""Metres per pixel of the shadow's image; pixels of the picture."""
_PAD = 3
"""Pixels round it: each blur reaches one farther, and so does the scaling up."""
_SOFT = 0.05
"""How far the blur reaches, metres."""
_DARKEST = 86
_FAINTEST = 5
_SHADE_STEP = 20
_FADE_PER_METRE = 4.5
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
        self._pieces: Indices = np.array(padded)
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
        points, alphas = points[alphas > _FAINTEST], alphas[alphas > _FAINTEST]
        if not len(points):
            return
        cell = min(_LARGEST_CELL, max(1, round(_CELL * camera.scale)))
        across, down = points.real / cell, points.imag / cell
        x, y = (math.floor(along.min()) - _PAD for along in (across, down))
        width, height = math.ceil(across.max()) + _PAD - x, math.ceil(down.max()) + _PAD - y
        image = QImage(width, height, WITH_ALPHA)
        image.fill(TRANSPARENT)
        self._paint_small(image, points_at(across - x, down - y), alphas, colour)
        _blur(image)
        painter.setRenderHint(SMOOTH_SCALING)
        target = QRectF(x * cell, y * cell, width * cell, height * cell)
        painter.drawImage(target, image, QRectF(image.rect()))

    def _outlines(self, solid: Solid, camera: Camera) -> tuple[Points, Array]:
        """(pieces, 16) outlines on the screen and (pieces,) alphas: the higher a piece, the fainter."""
        flat = camera.matrix[:, :2]
        projected = np.matmul(flat, solid.axes[self._pieces][:, :, :2, :])
        forms = np.matmul(projected, projected.transpose(0, 1, 3, 2))
        toward = np.matmul(_AROUND, forms)
        reach = np.sqrt(inner(toward, _AROUND)) + 1e-9
        height = solid.lowest()[self._pieces]
        centres = solid.centres[self._pieces][..., :2] @ flat.T + np.array(camera.origin)
        centres[..., 0] += height * (_LEAN * camera.scale * (-1 if camera.mirrored else 1))
        best = (reach + centres @ _AROUND.T).argmax(axis=1)
        piece, k = np.arange(len(self._pieces))[:, None], np.arange(len(_AROUND))
        above = height.sum(axis=1) / height.shape[1]
        wider = ((_RIM + above * _SPREAD) * camera.scale)[:, None, None]
        points = toward[piece, best, k] / reach[piece, best, k][..., None] + centres[piece, best]
        points += _AROUND * wider
        alphas = _DARKEST * np.exp(-np.maximum(above, 0) * _FADE_PER_METRE)
        return points_at(points[..., 0], points[..., 1]), alphas

    def _paint_small(self, image: QImage, points: Points, alphas: Array, colour: str) -> None:
        """One path per shade, each replacing what is lighter."""
        shades = (alphas / _SHADE_STEP).round() * _SHADE_STEP
        painter = QPainter(image)
        painter.setRenderHint(ANTIALIASING)
        painter.setCompositionMode(INSTEAD)
        for shade in sorted(set(shades.tolist())):
            painter.fillPath(
                self._maker.closed(points[shades == shade]), QBrush(with_alpha(colour, int(shade)))
            )
        painter.end()


def _blur(image: QImage) -> None:
    """A few passes of 1-2-1 both ways, in place."""
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    wide = pixels.astype(np.uint16)
    for _ in range(_BLURS):
        wide[:, 1:-1] = (wide[:, :-2] + 2 * wide[:, 1:-1] + wide[:, 2:] + 2) // 4
        wide[1:-1] = (wide[:-2] + 2 * wide[1:-1] + wide[2:] + 2) // 4
    pixels[:] = wide
