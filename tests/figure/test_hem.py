"""Where the shirt ends: it rides up with a thigh that comes near, and leaves no shards beside it."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from backstretch_gui.figure.artist import Camera, FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.loft import AROUND
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.rotation import Array, Floats
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.conftest import Solve
from tests.figure.test_drawing import HEMS, SIZE, grown

FRONT, BACK = 0, AROUND // 2
RIDES_UP, STAYS = 0.02, 0.002
"""Metres, in the pelvis' axes, from standing to hands and knees."""
NEAR_THE_HEM, THIN, A_SHARD = 0.03, 3, 115
"""Metres; pixels that a brush has to the side of its middle; pixels, of a shirt, that it can't reach."""
BEYOND, THIGH_ROWS, IN_FRONT = 0.006, 10, [-3, -2, -1, 0, 1, 2, 3]
"""Metres the trousers may stand out from under a hem; their rows at a hip, and points of a ring there."""
WORN = "#00ff00"


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


@pytest.fixture(scope="session")
def dresser(cast: Cast, person: str) -> FigureArtist:
    """Paints the shirt bright, and everything else black."""
    black = FigureColours(**{field.name: "#000000" for field in fields(FigureColours)})
    return FigureArtist(cast.people[person], cast.tables, replace(black, top=WORN, top_line=WORN))


def hem(painter: BodyPainter, axes: Array | Floats, places: Array | Floats, hand: float = 1.0) -> Floats:
    """(AROUND, 3): the shirt's last row."""
    net = painter.shape.net
    seen = net.seen(axes.astype(np.float32), places.astype(np.float32), hand)
    return seen[:3, net.spans["shirt"][0]].T


def hem_on_the_pelvis(painter: BodyPainter, pose: Pose) -> Array:
    """(AROUND, 3): in the pelvis' axes."""
    posture = pose.posture
    return (hem(painter, *painter.shape.frames.of(posture)) - posture.joints[0]) @ posture.axes[0]


def shirt(dresser: FigureArtist, pose: Pose, camera: Camera) -> NDArray[np.bool_]:
    """Where it is seen."""
    image = QImage(*camera.size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    with QPainter(image) as on_image:
        dresser.paint(on_image, replace(pose, shown=()), camera, glow=0.0, ground=False)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[..., 1] > 100


def test_the_front_rides_up_where_the_thighs_come_near(solve: Solve, painter: BodyPainter) -> None:
    standing = hem_on_the_pelvis(painter, solve("hip-airplane", "standing"))
    kneeling = hem_on_the_pelvis(painter, solve("cat-cow", "cow"))
    moved = kneeling - standing
    assert moved[FRONT, 2] > RIDES_UP
    assert np.abs(moved[BACK]).max() < STAYS


@pytest.mark.parametrize(("stretch", "name"), HEMS)
def test_no_shard_of_the_shirt_is_seen_beside_the_hem(
    solve: Solve, dresser: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    camera = dresser.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    edge = hem(painter, on_screen.axes, on_screen.places, on_screen.hand)

    seen = shirt(dresser, pose, camera)
    brushed = grown(~grown(~seen, THIN), THIN)
    y, x = np.nonzero(seen & ~brushed)

    away = np.hypot(x[:, None] - edge[:, 0], y[:, None] - edge[:, 1]).min(axis=1, initial=np.inf)
    assert (away < NEAR_THE_HEM * camera.scale).sum() < A_SHARD


def test_a_folded_hip_does_not_stand_out_from_under_the_hem(
    solve: Solve, artist: FigureArtist, painter: BodyPainter
) -> None:
    """In front of the standing thigh, where the outline goes over from the shirt to the trousers."""
    pose = solve("hip-airplane", "lifted")
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    net = painter.shape.net
    seen = net.seen(on_screen.axes, on_screen.places, on_screen.hand)
    shirt_end, first = net.spans["shirt"][0], net.spans["right_trousers"][0]
    x, y, *_ = seen[:, shirt_end, seen[0, shirt_end].argmax()].tolist()

    across, down = seen[:2, first : first + THIGH_ROWS, IN_FRONT]
    below, around = (down > y).argmax(axis=0), np.arange(len(IN_FRONT))
    upper, lower = down[below - 1, around], down[below, around]
    left, right = across[below - 1, around], across[below, around]
    outline = float((left + (right - left) * (y - upper) / (lower - upper)).max())

    assert outline - x < BEYOND * camera.scale
