"""Where a sleeve ends: an oval that is never seen as wide as a disc, however an arm points."""

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
