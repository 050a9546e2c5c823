"""Qt's enumerations that every frame needs: to look one up takes a microsecond, and it is done often."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen

NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
NO_BRUSH: Final = QBrush(Qt.BrushStyle.NoBrush)
"""Never to be changed."""
FLAT_CAP: Final = Qt.PenCapStyle.FlatCap
TRANSPARENT: Final = Qt.GlobalColor.transparent
WINDING: Final = Qt.FillRule.WindingFill
WITH_ALPHA: Final = QImage.Format.Format_ARGB32_Premultiplied
ANTIALIASING: Final = QPainter.RenderHint.Antialiasing
SMOOTH_SCALING: Final = QPainter.RenderHint.SmoothPixmapTransform
OVER: Final = QPainter.CompositionMode.CompositionMode_SourceOver
ATOP: Final = QPainter.CompositionMode.CompositionMode_SourceAtop
BENEATH: Final = QPainter.CompositionMode.CompositionMode_DestinationOver
INSTEAD: Final = QPainter.CompositionMode.CompositionMode_Source
