"""How a shirt hangs: over a folded hip taut from the ribs to its hem, and below a belly that is drawn in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.loft import RING_ANGLES
from backstretch_gui.figure.rotation import Floats, dot
from backstretch_gui.figure.skeleton import INDEX, Posture

_PELVIS, _THIGHS = INDEX["pelvis"], (INDEX["left_thigh"], INDEX["right_thigh"])
_CHEST = INDEX["thoracic_2"]
_UNFOLDED, _FOLDED = -0.15, -0.45
"""Cosines of pelvis and thigh to each other: from the first on the shirt is lifted, at the other most."""
_UPRIGHT, _LYING = 0.8, 0.5
"""The same of the pelvis to the vertical: whoever sits upright keeps the waist."""
_TAUT = 0.9
"""How much of the way to a straight line it is lifted at most."""
_BENT_FROM, _BENT = 0.3, 0.6
"""Sines between pelvis and chest: from the first on a front that is face down hangs, at the other most."""
_HANGS = 0.5
"""How much of the way to a straight line that is."""
_RIBS = 14
"""Rows from the hem to where the shirt lies on the ribs."""
_FORWARD, _TOWARD_LEFT = np.cos(RING_ANGLES), np.sin(RING_ANGLES)
_OF_SIDES: Floats = np.sqrt(np.maximum([_TOWARD_LEFT, -_TOWARD_LEFT, _FORWARD], 0)).astype(np.float32)
"""(3, AROUND): how much each point of a ring is on the left, on the right and in front."""

Tautness = tuple[float, float, float]
"""How taut the left side, the right side and the front of a shirt are, 0 to 1."""
SLACK: Tautness = (0.0, 0.0, 0.0)


def tautness(posture: Posture) -> Tautness:
    """How taut the shirt of someone in this posture is."""
    forward, _, pelvis = posture.axes[_PELVIS].T
    lying = _share(float(pelvis[2]), _UPRIGHT, _LYING)
    left, right = (float(dot(pelvis, posture.axes[thigh][:, 2])) for thigh in _THIGHS)
    bent = _share(float(dot(posture.axes[_CHEST][:, 2], forward)), _BENT_FROM, _BENT)
    face_down = min(1.0, max(0.0, -float(posture.axes[_CHEST][2, 0])))
    return lying * _folded(left), lying * _folded(right), _HANGS * bent * face_down


def _folded(cosine: float) -> float:
    return _TAUT * _share(cosine, _UNFOLDED, _FOLDED)


def _share(value: float, none: float, all_: float) -> float:
    """How far a value is on its way from one to the other: 0 to 1."""
    return min(1.0, max(0.0, (value - none) / (all_ - none)))


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
        lifted = np.minimum(np.array(taut, dtype=np.float32).dot(_OF_SIDES), np.float32(_TAUT))
        within += to_line * (hollow * lifted)
