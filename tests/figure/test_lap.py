"""Shade that begins faintly on the lap of someone who lies with legs raised, and at once elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.lap import lap_brush
from backstretch_gui.figure.palette import Palette

if TYPE_CHECKING:
    from backstretch_gui.figure.artist import FigureArtist
    from tests.figure.conftest import Solve

CLOTH, SHADE = "#405060", "#203040"


def test_shade_between_raised_legs_fades_out_on_the_lap(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("legs-up-the-wall", "legs-up")
    camera = artist.frame([pose], 400, 300)

    brush = lap_brush(pose.posture, camera, Palette(FigureColours.light()), "right", CLOTH, SHADE)

    assert brush is not None
    begins, whole = brush.gradient().stops()
    assert (begins[1], whole[1]) == (QColor(CLOTH), QColor(SHADE))


@pytest.mark.parametrize(
    ("stretch", "name"), [("trunk-rotation", "turned"), ("childs-pose", "childs-pose"), ("cat-cow", "cat")]
)
def test_elsewhere_it_begins_at_once(solve: Solve, artist: FigureArtist, stretch: str, name: str) -> None:
    pose = solve(stretch, name)
    camera = artist.frame([pose], 400, 300)

    brush = lap_brush(pose.posture, camera, Palette(FigureColours.light()), "right", CLOTH, SHADE)

    assert brush is None
