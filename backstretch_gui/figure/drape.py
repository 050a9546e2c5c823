"""How a shirt hangs over a folded hip: taut from the ribs to its hem, rather than along the waist."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.loft import RING_ANGLES
from backstretch_gui.figure.rotation import Floats, dot
from backstretch_gui.figure.skeleton import INDEX, Posture

_PELVIS, _THIGHS = INDEX["pelvis"], (INDEX["left_thigh"], INDEX["right_thigh"])
_UNFOLDED, _FOLDED = -0.15, -0.45
"""Cosines of pelvis and thigh to each other: from the first on the shirt is lifted, at the other most."""
_UPRIGHT, _LYING = 0.8, 0.5
"""The same of the pelvis to the vertical: whoever sits upright keeps the waist."""
_TAUT = 0.9
"""How much of the way to a straight line it is lifted at most."""
_RIBS = 14
"""Rows from the hem to where the shirt lies on the ribs."""
_TOWARD_LEFT = np.sin(RING_ANGLES)
_OF_SIDES: Floats = np.sqrt(np.maximum([_TOWARD_LEFT, -_TOWARD_LEFT], 0)).astype(np.float32)
"""(2, AROUND): how much each point of a ring is on the left, and on the right."""

Tautness = tuple[float, float]
"""How taut the left and the right side of a shirt are, 0 to 1."""
SLACK: Tautness = (0.0, 0.0)


def tautness(posture: Posture) -> Tautness:
    """How taut the shirt of someone in this posture is."""
    pelvis = posture.axes[_PELVIS][:, 2]
    lying = min(1.0, max(0.0, (_UPRIGHT - float(pelvis[2])) / (_UPRIGHT - _LYING)))
    left, right = (float(dot(pelvis, posture.axes[thigh][:, 2])) for thigh in _THIGHS)
    return lying * _folded(left), lying * _folded(right)


def _folded(cosine: float) -> float:
    return _TAUT * min(1.0, max(0.0, (_UNFOLDED - cosine) / (_UNFOLDED - _FOLDED)))


@dataclass(frozen=True, eq=False)
class Drape:
    """Lifts a shirt whose hem is a row of a net."""

    hem: int

    def lift(self, points: Floats, taut: Tautness) -> None:
        """Move those of a net's `points`, (3, rows, AROUND), that are in a hollow between hem and ribs."""
        within = points[:, self.hem + 1 : self.hem + _RIBS]
        hem = points[:, self.hem, None]
        way = points[:, self.hem + _RIBS, None] - hem
        apart = within - hem
        to_line = way * ((apart * way).sum(axis=0) / (way * way).sum(axis=0)) - apart
        outward = within - within.mean(axis=2, keepdims=True)
        hollow = (to_line * outward).sum(axis=0) > 0
        within += to_line * (hollow * np.array(taut, dtype=np.float32).dot(_OF_SIDES))
