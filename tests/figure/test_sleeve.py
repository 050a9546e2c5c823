"""Where a sleeve ends: an oval that is never seen as wide as a disc, or inside out, wherever it points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.tracing import OnScreen

if TYPE_CHECKING:
    from backstretch_gui.figure.artist import FigureArtist
    from backstretch_gui.figure.body import Body
    from tests.figure.cast import Cast
    from tests.figure.conftest import Solve

HEM = 0.104
"""Metres across: more of a sleeve's inside is seen beyond its hem."""
ROUND = 0.5
"""Of an oval's width along the arm, as a share of that across it."""


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(
    ("stretch", "name"),
    [("supine-twist", "twist"), ("bridge", "lifted"), ("hip-airplane", "lifted"), ("dead-bug", "reaching")],
)
def test_a_sleeve_ends_in_a_shallow_oval(
    solve: Solve, artist: FigureArtist, cast: Cast, body: Body, stretch: str, name: str, side: str
) -> None:
    pose, painter = solve(stretch, name), BodyPainter(body, cast.tables)
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, artist.frame([pose], 400, 300))
    net = painter.shape.net
    end = net.spans[f"{side}_sleeve"][1] - 1
    oval = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[:2, end]
    narrow, wide = np.linalg.svd(oval - oval.mean(axis=1, keepdims=True), compute_uv=False)[::-1]
    assert narrow < ROUND * wide


@pytest.mark.parametrize(
    ("stretch", "name"),
    [("supine-twist", "twist"), ("pelvic-tilt", "tilted")],
)
def test_of_a_far_sleeve_no_more_than_its_hem_is_seen_into(
    solve: Solve, artist: FigureArtist, cast: Cast, body: Body, stretch: str, name: str
) -> None:
    """It is painted before the shirt, so that a scrap of its inside would lie on the shoulder."""
    pose, painter = solve(stretch, name), BodyPainter(body, cast.tables)
    assert ("left_upper_arm", "trunk") in pose.front
    camera = artist.frame([pose], 900, 700)
    paths = painter.trace(pose, camera).paths
    *_, sleeve = painter.plan.parts["left_upper_arm"].pieces
    hem = paths[sleeve.inside[0]].boundingRect()
    assert max(hem.width(), hem.height()) < HEM * camera.scale
