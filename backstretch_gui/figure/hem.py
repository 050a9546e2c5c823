"""Where a hem reaches the outline: seen from below it is drawn back along it, of who lies it is drawn in.

Straight round the body it would run into the outline at hardly any angle, and end in beaks; of who lies on
the back, in a tab.
"""

from __future__ import annotations

import numpy as np

from backstretch_gui.figure.rotation import Floats
from backstretch_gui.figure.skeleton import INDEX, Posture

_PELVIS = INDEX["pelvis"]
_FROM_BESIDE, _FROM_BELOW = 0.22, 0.40
"""Cosines of the way down the pelvis to the viewer: from the first on it is drawn back, at the other most."""
_ROWS = 2
"""Rows of the shirt it may be drawn back."""
_MOST = 0.63
"""How much of these it is, at the outline."""
_FACING = 0.52
"""The cosine of a normal to the viewer from which on it stays where it is."""

_INWARD = (0.006, 0.002)
"""Metres a hem and the next row are drawn in at the outline."""
_ON_SIDE, _ON_BACK = 0.3, 0.7
"""Cosines of the pelvis' front to straight up: from the first on a hem is drawn in, at the other most."""


def draw_back(seen: Floats, hem: int, axes: Floats, scale: float, slack: float = 1.0) -> None:
    """Move the points of a hem, a row of what is `seen`, and of the next row. All as a camera has them.

    A shirt that is not `slack` (1, down to 0) stands off from what is below it: there would be a step.
    """
    below = -float(axes[_PELVIS][2, 2]) / scale
    share = min(1.0, (below - _FROM_BESIDE) / (_FROM_BELOW - _FROM_BESIDE))
    if share <= 0:
        return
    near_outline = np.maximum(0, 1 - np.abs(seen[5, hem]) / _FACING)
    rows, end = seen[:3, hem : hem + _ROWS], seen[:3, hem + _ROWS, None]
    rows += (end - rows) * (near_outline * np.float32(_MOST * share * slack))


def supine(posture: Posture) -> float:
    """How far someone lies on the back, 0 to 1."""
    up = float(posture.axes[_PELVIS][2, 0])
    return min(1.0, max(0.0, (up - _ON_SIDE) / (_ON_BACK - _ON_SIDE)))


def round_ends(seen: Floats, hem: int, axes: Floats, scale: float, lies: float) -> None:
    """Draw the hem of someone who `lies` on the back (0 to 1) in toward the body, at the outline.

    Not one that is drawn back: it would end in a tongue; of others, waist and hips would run in a step.
    """
    below = -float(axes[_PELVIS][2, 2]) / scale
    share = lies * min(1.0, (_FROM_BELOW - below) / (_FROM_BELOW - _FROM_BESIDE))
    if share <= 0:
        return
    near_outline = np.maximum(0, 1 - np.abs(seen[5, hem]) / _FACING)
    for row, inward in enumerate(_INWARD):
        seen[:2, hem + row] -= seen[3:5, hem + row] * (near_outline * np.float32(inward * share * scale))
