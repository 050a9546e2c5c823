"""A shirt's shade narrows toward the shoulders: sleeves, which have none, would cut it off square."""

from __future__ import annotations

import pytest

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.painter import BodyPainter
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)
UNDER = 0.040
"""Metres it may reach under a sleeve, the longer way."""


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


@pytest.mark.parametrize(
    ("stretch", "name", "arm"),
    [("supine-twist", "twist", "right_upper_arm"), ("hip-airplane", "lifted", "right_upper_arm")],
)
def test_it_ends_at_a_sleeve(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str, arm: PartName
) -> None:
    pose = solve(stretch, name)
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    paths, shade = painter.trace(pose, camera).paths, painter.plan.shirt.shade
    assert shade is not None

    sleeve = painter.plan.parts[arm].pieces[0]
    covered = paths[shade].intersected(paths[sleeve.fill]).boundingRect()
    assert max(covered.width(), covered.height()) < UNDER * camera.scale
