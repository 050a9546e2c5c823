"""Legs of one shade under the hem of someone who stands or sits back, and of two everywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.parting import parting_brush, sits_back, stands

if TYPE_CHECKING:
    from backstretch_gui.figure.artist import FigureArtist
    from tests.figure.conftest import Solve


@pytest.mark.parametrize(
    ("stretch", "name"),
    [
        ("sitting-rotation", "rotated"),
        ("kneeling-lunge", "lunge"),
        ("bridge", "lifted"),
        ("cat-cow", "cat"),
        ("legs-up-the-wall", "legs-up"),
        ("hip-airplane", "lifted"),
    ],
)
def test_who_does_not_stand_has_a_farther_thigh_of_one_shade(solve: Solve, stretch: str, name: str) -> None:
    posture = solve(stretch, name).posture

    assert (stands(posture), sits_back(posture)) == (0, 0)


def test_who_stands_has_one_shade_under_the_hem_and_two_from_the_crotch_on(
    solve: Solve, artist: FigureArtist
) -> None:
    pose = solve("trunk-rotation", "turned")
    camera = artist.frame([pose], 400, 300)

    brush = parting_brush(pose.posture, camera, Palette(FigureColours.light()), "#203040", "#405060")

    assert brush is not None
    hem, crotch = brush.gradient().stops()
    assert stands(pose.posture) == 1
    assert (hem[1], crotch[1]) == (QColor("#405060"), QColor("#203040"))


def test_who_sits_back_on_the_heels_has_a_seat_of_one_cloth(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("childs-pose", "childs-pose")
    camera = artist.frame([pose], 400, 300)

    brush = parting_brush(pose.posture, camera, Palette(FigureColours.light()), "#203040", "#405060")

    assert brush is not None
    assert sits_back(pose.posture) == 1
    assert brush.gradient().stops()[0][1] == QColor("#405060")
