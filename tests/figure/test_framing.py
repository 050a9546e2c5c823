from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from backstretch_gui.figure.artist import Camera, FigureArtist, Pose
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

CAST = Cast.of_assets()
STRETCHES = pytest.mark.parametrize("stretch", CAST.stretches)
SIZES = ((900, 700), (824, 400), (300, 460), (64, 44))
BORDER = 40


def alpha(artist: FigureArtist, pose: Pose, camera: Camera, border: int = BORDER) -> np.ndarray:
    """The opacity of a picture painted with a border round the camera's rect."""
    width, height = camera.size
    image = QImage(width + 2 * border, height + 2 * border, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(border, border)
    artist.paint(painter, pose, camera)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., 3].copy()


@STRETCHES
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_is_inside_the_picture(
    solve: Solve, artist: FigureArtist, stretch: str, mirrored: bool
) -> None:
    names = dict.fromkeys([*CAST.stretches[stretch].sequence(), CAST.stretches[stretch].pose])
    poses = [solve(stretch, name) for name in names]
    for size in SIZES:
        camera = artist.frame(poses, *size, mirrored=mirrored)
        if stretch == "hip-airplane":  # its wall is seen from the front, and goes on beyond the picture
            poses = [pose for pose in poses if pose.wall is None]
        for pose in poses if size == SIZES[0] else poses[-1:]:
            opacity = alpha(artist, pose, camera)
            opacity[BORDER:-BORDER, BORDER:-BORDER] = 0
            assert int(opacity.max()) < 6, size


@pytest.mark.parametrize("height", [300, 700, 1400])
def test_hair_is_inside_the_picture(solve: Solve, artist: FigureArtist, height: int) -> None:
    standing = solve("trunk-rotation", "standing")
    opacity = alpha(artist, standing, artist.frame([standing], 900, height))
    margin = 0.025 * min(900, height)
    assert np.nonzero((opacity > 100).any(axis=1))[0].min() >= BORDER + margin - 2


@STRETCHES
def test_the_mat_is_low_in_the_picture(solve: Solve, artist: FigureArtist, stretch: str) -> None:
    pose = solve(stretch, CAST.stretches[stretch].pose)
    opacity = alpha(artist, pose, artist.frame([pose], 900, 700), border=0)
    rows = np.nonzero((opacity > 20).any(axis=1))[0]
    assert 640 < rows.max() < 700


def test_a_pose_without_a_view_is_seen_as_the_one_it_is_framed_with(
    solve: Solve, artist: FigureArtist
) -> None:
    start, held = solve("hip-airplane", "standing"), solve("hip-airplane", "level")
    for poses in ([start, held], [held, start]):
        camera = artist.frame(poses, 400, 300)
        assert (
            (camera.azimuth, camera.elevation) == (held.view.azimuth, held.view.elevation)
            if held.view
            else ()
        )


def test_framing_nothing_is_refused(artist: FigureArtist) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        artist.frame([], 100, 100)


def test_a_blend_of_cameras_begins_and_ends_in_them(solve: Solve, artist: FigureArtist) -> None:
    a = artist.frame([solve("cat-cow", "cat")], 900, 700)
    b = artist.frame([solve("hip-airplane", "level")], 900, 700)
    assert artist.blend_cameras(a, b, 0.0) is a
    assert artist.blend_cameras(a, b, 1.0) is b
    halfway = artist.blend_cameras(a, b, 0.5)
    assert halfway.azimuth == pytest.approx((a.azimuth + b.azimuth) / 2)
    assert min(a.scale, b.scale) < halfway.scale < max(a.scale, b.scale)


@STRETCHES
def test_the_other_side_is_the_exact_mirror_image(solve: Solve, artist: FigureArtist, stretch: str) -> None:
    pose = solve(stretch, CAST.stretches[stretch].pose)
    right, left = (artist.frame([pose], 600, 450, mirrored=mirrored) for mirrored in (False, True))
    points = pose.posture.joints
    assert right.scale == pytest.approx(left.scale)
    x, y = right.project(points).T
    mirror_x, mirror_y = left.project(points).T
    assert np.allclose(mirror_x, 600 - x)
    assert np.allclose(mirror_y, y)


def test_a_picture_for_a_finer_screen_is_the_same_but_finer(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("cat-cow", "cow")
    coarse = alpha(artist, pose, artist.frame([pose], 400, 300), border=0)
    camera = artist.frame([pose], 400, 300, dpr=2.0)
    image = QImage(800, 600, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2.0)
    image.fill(0)
    painter = QPainter(image)
    artist.paint(painter, pose, camera)
    painter.end()
    fine = np.frombuffer(image.constBits(), np.uint8).reshape(300, 2, 400, 2, 4)[..., 3].mean(axis=(1, 3))
    assert np.abs(fine - coarse).mean() < 1.5
