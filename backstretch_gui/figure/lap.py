"""How shade begins between the thighs of someone who lies with legs raised: faintly, on the lap."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QLinearGradient

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.rotation import dot
from backstretch_gui.figure.skeleton import INDEX, Posture, bone_index

_STRAIGHT, _RAISED = 0.75, 0.35
"""Cosines of pelvis and thigh to each other: from the first on shade begins more faintly, at the other it is
not seen at its beginning."""
_UPRIGHT, _SUPINE = 0.3, 0.7
"""The same of the pelvis' front to straight up."""
_BEGINS, _WHOLE = (0.05, 0.0, -0.09), (-0.03, 0.0, -0.20)
"""Places of a thigh, metres."""
_END_ON, _ASIDE = 0.04, 0.12
"""Metres from one to the other on the screen: where less is seen, shade would end in an edge all the same."""


def lap_brush(
    posture: Posture, camera: Camera, palette: Palette, side: str, colour: str, shade: str
) -> QBrush | None:
    """What shade on a raised thigh is filled with; None if it begins at once. `shade` is its full colour."""
    thigh = bone_index(f"{side}_thigh")
    pelvis = posture.axes[INDEX["pelvis"]]
    bent = float(dot(pelvis[:, 2], posture.axes[thigh, :, 2]))
    (x, y), (to_x, to_y) = (
        camera.project(posture.point(thigh, place)).tolist() for place in (_BEGINS, _WHOLE)
    )
    seen = math.hypot(to_x - x, to_y - y) / camera.scale
    fades = _share(bent, _STRAIGHT, _RAISED) * _share(float(pelvis[2, 0]), _UPRIGHT, _SUPINE)
    fades *= _share(seen, _END_ON, _ASIDE)
    if not fades:
        return None
    light = QLinearGradient(QPointF(x, y), QPointF(to_x, to_y))
    light.setColorAt(0, palette.blend(shade, colour, round(fades, 2)))
    light.setColorAt(1, palette.blend(shade, colour, 0.0))
    return QBrush(light)


def _share(value: float, none: float, all_: float) -> float:
    """How far a value is on its way from one to the other: 0 to 1."""
    return min(1.0, max(0.0, (value - none) / (all_ - none)))
