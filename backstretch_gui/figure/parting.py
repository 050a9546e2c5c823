"""How legs part of someone who stands or sits back on the heels: one shade under the hem, then two."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QLinearGradient

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.rotation import dot
from backstretch_gui.figure.skeleton import INDEX, Posture, bone_index

_SWUNG, _HANGS = 0.80, 0.95
"""Cosines of pelvis and thighs to the vertical: from the first on they part softly, at the other most so."""
_UNFOLDED, _FOLDED = -0.25, -0.45
"""Cosines of pelvis and thighs to each other: from the first on the seat is one, at the other most so."""
_PRONE, _FACE_DOWN = 0.5, 0.8
"""The same of the pelvis' front to straight down."""
_STANDING = (0.0, 0.0, 0.05), (0.0, 0.0, -0.16)
_SITTING_BACK = (-0.09, 0.0, -0.02), (-0.09, 0.0, -0.14)
"""Places of the pelvis between which they do, metres."""
_BONES = ("pelvis", "left_thigh", "right_thigh")


def stands(posture: Posture) -> float:
    """How far pelvis and thighs hang straight down: 0 sitting, lying or astride, 1 standing."""
    upright = min(float(posture.axes[bone_index(bone), 2, 2]) for bone in _BONES)
    return round(min(1.0, max(0.0, (upright - _SWUNG) / (_HANGS - _SWUNG))), 2)


def sits_back(posture: Posture) -> float:
    """How far someone bent over sits back on the heels: at 1 both halves of the seat are one cloth."""
    pelvis = posture.axes[INDEX["pelvis"]]
    down = -float(pelvis[2, 0])
    if down <= _PRONE:
        return 0.0
    bent = max(float(dot(pelvis[:, 2], posture.axes[bone_index(bone), :, 2])) for bone in _BONES[1:])
    share = min((_UNFOLDED - bent) / (_UNFOLDED - _FOLDED), (down - _PRONE) / (_FACE_DOWN - _PRONE))
    return round(min(1.0, max(0.0, share)), 2)


def parting_brush(
    posture: Posture, camera: Camera, palette: Palette, farther: str, nearer: str
) -> QBrush | None:
    """What the farther thigh is filled with: under the hem the nearer one's colour, as far as both are one.

    None if they are not.
    """
    standing, back = stands(posture), sits_back(posture)
    one = max(standing, back)
    if not one:
        return None
    places = _STANDING if standing else _SITTING_BACK
    ends = (posture.point(INDEX["pelvis"], place) for place in places)
    light = QLinearGradient(*(QPointF(*camera.project(end).tolist()) for end in ends))
    light.setColorAt(0, palette.blend(farther, nearer, one))
    light.setColorAt(1, QColor(farther))
    return QBrush(light)
