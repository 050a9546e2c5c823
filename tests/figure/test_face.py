"""Who balances looks, who lies may close the eyes."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from backstretch_gui.figure.artist import FigureArtist, Pose
from backstretch_gui.figure.colours import FigureColours
from tests.figure.cast import Cast
from tests.figure.conftest import Solve
from tests.figure.test_drawing import grown

SIZE = (3300, 2400)
LID = 0.0042
"""Metres either side of its middle: a lid is thinner, an iris is not."""
CLOSED = 0.0055
"""Of a closed lid, metres."""
PALER, THINNER = 0.75, 0.75
"""How much of a lid's contrast and thickness a brow may have."""
INKED = "#00ff00"
BALANCES = ("bird-dog", "hip-airplane", "kneeling-lunge", "trunk-rotation")
LIES = ("supine-twist", "piriformis", "bridge", "dead-bug")


@pytest.fixture(scope="session")
def liner(cast: Cast, person: str) -> FigureArtist:
    """Paints lids and irises bright, and everything else black."""
    black = FigureColours(**{field.name: "#000000" for field in fields(FigureColours)})
    return FigureArtist(cast.people[person], cast.tables, replace(black, lash=INKED))


def irises(liner: FigureArtist, pose: Pose) -> int:
    """Pixels of them that are seen."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    camera = liner.frame([pose], *SIZE)
    with QPainter(image) as on_image:
        liner.paint(on_image, replace(pose, shown=()), camera, glow=0.0, ground=False)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    inked = rows[..., 1] > 100
    return int((~grown(~inked, round(LID * camera.scale))).sum())


@pytest.mark.parametrize("stretch", BALANCES)
def test_eyes_are_open_where_one_balances(
    cast: Cast, solve: Solve, liner: FigureArtist, stretch: str
) -> None:
    assert irises(liner, solve(stretch, cast.stretches[stretch].pose)) > 0


@pytest.mark.parametrize("stretch", LIES)
def test_eyes_are_closed_where_one_lies(cast: Cast, solve: Solve, liner: FigureArtist, stretch: str) -> None:
    assert irises(liner, solve(stretch, cast.stretches[stretch].pose)) == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_brow_is_less_than_a_lid(cast: Cast, person: str, theme: str) -> None:
    """Two lines alike, one over the other, are two eyes."""
    who = cast.people[person]
    colours = (FigureColours.light() if theme == "light" else FigureColours.dark()).worn_by(
        who.light if theme == "light" else who.dark
    )
    skin, brow, lash = (QColor(name).lightness() for name in (colours.skin, colours.brow, colours.lash))

    assert skin - brow < PALER * (skin - lash)
    assert who.head.brow < THINNER * CLOSED
