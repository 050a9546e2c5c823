from __future__ import annotations

import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from backstretch_gui.catalog.pose import Pad, PadKind, PoseSpec, Props
from backstretch_gui.figure.artist import Camera, FigureArtist, FigureColours, Pose
from backstretch_gui.figure.pads import pad_corners, paint_pad
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

CAST = Cast.of_assets()
MAIN_POSES = pytest.mark.parametrize(
    ("stretch", "name"), [(stretch, file.pose) for stretch, file in CAST.stretches.items()]
)


def painted(
    artist: FigureArtist, pose: Pose, camera: Camera, glow: float = 1.0, ground: bool = True
) -> np.ndarray:
    """(height, width, 4) bytes: blue, green, red, alpha."""
    image = QImage(*camera.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    artist.paint(painter, pose, camera, glow, ground)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


@MAIN_POSES
def test_the_same_pose_gives_the_same_picture(
    solve: Solve, artist: FigureArtist, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    camera = artist.frame([pose], 300, 220)
    first = painted(artist, pose, camera)
    other = solve("cat-cow", "cow")
    painted(artist, other, artist.frame([other], 500, 500))  # something else in between
    assert np.array_equal(painted(artist, pose, camera), first)


def test_who_has_painted_before_paints_as_if_for_the_first_time(
    solve: Solve, artist: FigureArtist, cast: Cast, person: str
) -> None:
    cat, cow = solve("cat-cow", "cat"), solve("cat-cow", "cow")
    painted(artist, cat, artist.frame([cat], 300, 220))
    camera = artist.frame([cow], 300, 220, mirrored=True)
    for colours in (FigureColours.dark(), FigureColours.light()):
        artist.set_colours(colours)
        fresh = FigureArtist(cast.people[person], cast.tables, colours)
        assert np.array_equal(painted(artist, cow, camera), painted(fresh, cow, camera))


@MAIN_POSES
def test_a_picture_shows_skin_clothes_and_hair(
    solve: Solve, artist: FigureArtist, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    picture = painted(artist, pose, artist.frame([pose], 400, 300), glow=0.0, ground=False)
    colours = FigureColours.light()
    for colour in (colours.skin, colours.leg, colours.top, colours.hair):
        wanted = QColor(colour)
        off = np.abs(picture[..., :3].astype(int) - (wanted.blue(), wanted.green(), wanted.red())).max(axis=2)
        assert int((off < 14).sum()) > 30, colour


def test_the_mirror_image_is_painted_as_one(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("hamstring", "leg-raised")
    right, left = (
        painted(artist, pose, artist.frame([pose], 400, 300, mirrored=mirrored), 0.0, ground=False)
        for mirrored in (False, True)
    )
    assert np.abs(right[..., 3].astype(int) - left[:, ::-1, 3]).mean() < 0.5


def test_without_ground_there_is_only_the_body(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("legs-up-the-wall", "legs-up")
    camera = artist.frame([pose], 400, 300)
    body = painted(artist, pose, camera, ground=False)[..., 3] > 0
    scene = painted(artist, pose, camera)[..., 3] > 0
    assert body.sum() < 0.6 * scene.sum()
    assert scene[body].all()


def test_nothing_is_painted_where_there_is_nothing(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("sphinx", "sphinx")
    picture = painted(artist, pose, artist.frame([pose], 600, 600))
    assert not picture[:150].any()


def test_the_glow_can_be_turned_down(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("cat-cow", "cat")
    camera = artist.frame([pose], 400, 300)
    red = [int(painted(artist, pose, camera, glow)[..., 2].astype(int).sum()) for glow in (0.0, 0.5, 1.0)]
    assert red[0] < red[1] < red[2]


def test_other_colours_count_at_once(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("cat-cow", "cat")
    camera = artist.frame([pose], 200, 150)
    light = painted(artist, pose, camera)
    try:
        artist.set_colours(FigureColours.dark())
        assert not np.array_equal(painted(artist, pose, camera), light)
    finally:
        artist.set_colours(FigureColours.light())
    assert np.array_equal(painted(artist, pose, camera), light)


def test_the_painter_is_left_as_it_was(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("cat-cow", "cat")
    camera = artist.frame([pose], 200, 150)
    image = QImage(200, 150, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.translate(3, 4)
    hints, transform, pen = painter.renderHints(), painter.transform(), painter.pen()
    artist.paint(painter, pose, camera)
    assert (painter.renderHints(), painter.transform(), painter.pen()) == (hints, transform, pen)
    painter.end()


def test_the_picture_does_not_depend_on_where_the_painter_stands(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("supine-twist", "twist")
    camera = artist.frame([pose], 200, 150)
    image = QImage(260, 190, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(60, 40)
    artist.paint(painter, pose, camera)
    painter.end()
    moved = np.frombuffer(image.constBits(), np.uint8).reshape(190, 260, 4)[40:, 60:]
    assert np.abs(moved.astype(int) - painted(artist, pose, camera)).max() <= 2


def test_qt_does_not_eat_references_to_none() -> None:
    """PySide6 6.12.0 lost one with each call, until Python 3.11 gave up."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    before = sys.getrefcount(None)
    for _ in range(400):
        image.fill(0)
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.parametrize("kind", ["cushion", "block", "blanket"])
def test_a_pad_has_no_seam(artist: FigureArtist, kind: PadKind) -> None:
    pad = Pad(pos=(0.5, 0.0, 0.0), size=(0.5, 0.4, 0.07), kind=kind)
    camera = artist.frame([artist.solve(PoseSpec(props=Props(pads=(pad,))))], 700, 500)
    image = QImage(700, 500, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pad(painter, pad, camera, FigureColours.light())

    corners = camera.project(pad_corners(pad, 0.03))
    shares = np.random.default_rng(1).dirichlet(np.ones(8), 4000)
    inside = (shares @ corners).round().astype(int)
    assert min(image.pixelColor(x, y).alpha() for x, y in inside.tolist()) >= 250


@pytest.mark.parametrize("kind", ["cushion", "block", "blanket"])
def test_a_pad_is_painted_where_it_lies_and_fades_with_its_pose(artist: FigureArtist, kind: PadKind) -> None:
    spec = PoseSpec(props=Props(pads=(Pad(pos=(0.5, 0.0, 0.0), size=(0.3, 0.3, 0.12), kind=kind),)))
    padded, plain = artist.solve(spec), artist.solve(PoseSpec())
    camera = artist.frame([padded], 300, 300)
    x, y = camera.project(np.array([0.5, 0.0, 0.06])).tolist()

    def seen(pose: Pose) -> QColor:
        image = QImage(300, 300, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            artist.paint(painter, pose, camera, ground=False)
        return image.pixelColor(round(x), round(y))

    assert seen(plain) == QColor("white")
    assert seen(padded) != QColor("white")
    halfway = seen(artist.blend(plain, padded, 0.5))
    assert seen(padded).lightness() < halfway.lightness() < 255
