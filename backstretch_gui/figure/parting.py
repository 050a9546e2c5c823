"""How the legs of someone who stands part: one shade under the hem, two from the crotch on."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QLinearGradient

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.skeleton import INDEX, Posture, bone_index

_SWUNG, _HANGS = 0.80, 0.95
"""Cosines of pelvis and thighs to the vertical: from the first on they part softly, at the other most so."""
_HEM, _CROTCH = (0.0, 0.0, 0.05), (0.0, 0.0, -0.16)
"""Places of the pelvis between which they do, metres."""
_BONES = ("pelvis", "left_thigh", "right_thigh")


def stands(posture: Posture) -> float:
    """How far pelvis and thighs hang straight down: 0 sitting, lying or astride, 1 standing."""
    upright = min(float(posture.axes[bone_index(bone), 2, 2]) for bone in _BONES)
    return round(min(1.0, max(0.0, (upright - _SWUNG) / (_HANGS - _SWUNG))), 2)


def parting_brush(posture: Posture, camera: Camera, palette: Palette, farther: str, nearer: str) -> QBrush:
    """What the farther thigh is filled with: under the hem the nearer one's colour, as far as it `stands`."""
    ends = (posture.point(INDEX["pelvis"], place) for place in (_HEM, _CROTCH))
    light = QLinearGradient(*(QPointF(*camera.project(end).tolist()) for end in ends))
    light.setColorAt(0, palette.blend(farther, nearer, stands(posture)))
    light.setColorAt(1, QColor(farther))
    return QBrush(light)
