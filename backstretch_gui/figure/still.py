"""A small still of a pose, for lists."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.solved_pose import Pose

SIZE: Final = (256, 176)
"""Pixels."""
SCALE: Final = 148.0
"""Pixels per metre, common to all stills; one that would not fit is drawn smaller."""
OVERSAMPLED: Final = 4


def still(drawn_by: FigureArtist, pose: Pose) -> QImage:
    """The figure on its piece of mat, drawn large and scaled down; the rest is transparent."""
    width, height = (side * OVERSAMPLED for side in SIZE)
    camera = drawn_by.frame_still(pose, width, height, SCALE * OVERSAMPLED)
    image = QImage(*camera.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawn_by.paint(painter, pose, camera)
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(*SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
