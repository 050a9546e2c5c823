"""Pictures as numbers, and how far two of them differ to the eye."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

BLUR = 7
"""Pixels: an edge painted half a pixel aside is no difference, a limb that moved is."""

Pixels = NDArray[np.float64]


def pixels(image: QImage) -> Pixels:
    """(height, width, 4): blue, green, red and opacity, premultiplied, 0 to 1."""
    flat = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.width(), 4)
    return rows.astype(np.float64) / 255


def difference(a: QImage, b: QImage) -> float:
    """0 for two pictures alike, up to 1: how much they differ where they differ most, both blurred.

    Pictures of two sizes differ by 1.
    """
    if a.size() != b.size():
        return 1.0
    return float(np.abs(_blurred(pixels(a) - pixels(b))).max())


def _blurred(picture: Pixels) -> Pixels:
    for axis in (0, 1):
        padding = [(0, 0)] * 3
        padding[axis] = (BLUR, 0)
        sums = np.cumsum(np.pad(picture, padding), axis=axis)
        ahead = np.take(sums, range(BLUR, sums.shape[axis]), axis=axis)
        behind = np.take(sums, range(sums.shape[axis] - BLUR), axis=axis)
        picture = (ahead - behind) / BLUR
    return picture
