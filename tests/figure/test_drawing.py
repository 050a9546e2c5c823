"""What a drawn figure owes the eye: smooth outlines, no specks, no seams, nets that lie on their solids, and
silhouettes that are not mistaken for each other."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from backstretch_gui.figure.artist import Camera, FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import INDEX
from backstretch_gui.figure.still import OVERSAMPLED, SCALE, still
from backstretch_gui.figure.still import SIZE as STILL
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

CAST = Cast.of_assets()
MAINS = [(stretch, file.pose) for stretch, file in CAST.stretches.items()]
MAIN_POSES = pytest.mark.parametrize(("stretch", "name"), MAINS)
SIZE = (1100, 800)
CORNER, SHORT_SIDE, LONG_SIDE = (14.0, 70.0), 2.5, 4.0
"""Degrees between two lines that are seen as a facet; pixels points are apart, and such lines long."""
FACETS_PER_1000 = 3.6
NOTHING, SMALLEST_OUTLINE = 0.5, 6.0
"""Pixels: an end seen from behind comes to one point, and paints nothing."""
ON_THE_SOLID = 0.028
"""Metres: flesh and cloth give way by so much; hair and a bun give way altogether."""
ALIKE = 0.68
"""The share of their silhouettes that two stretches may have in common; most pairs have less than a half."""

SOLID, NARROW_END = 235, 14
"""Of 255 an opacity that hides what is behind; pixels that a gap narrows on to its end."""
NEAR_THE_HEM, NEAR_A_KNEE, A_FEW = 0.03, 0.045, 3
"""Metres; pixels."""
KNEES = [INDEX["left_shank"], INDEX["right_shank"]]
HEMS = [(stretch, name) for stretch, file in CAST.stretches.items() for name in file.poses]

NEARLY, OPAQUE, SEEN = 12, 200, 0.003
"""Steps between two colours that are taken for one; of alpha; a share of a still that is seen."""


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


def outlines(painter: BodyPainter, artist: FigureArtist, pose: Pose, *, toes: bool = True) -> list[Array]:
    """Every closed outline of skin and clothes, pixels; a foot has corners of its own."""
    traced = painter.trace(pose, artist.frame([pose], *SIZE).in_device_pixels())
    pieces = (piece for part in painter.plan.parts.values() for piece in part.pieces)
    fills = [piece.fill for piece in pieces if toes or not piece.tube.endswith("foot")]
    polygons = [polygon for fill in fills for polygon in traced.paths[fill].toSubpathPolygons()]
    return [np.array([(point.x(), point.y()) for point in polygon.toList()]) for polygon in polygons]


def facets(points: Array) -> tuple[int, float]:
    """How many corners of an outline are seen as such, and its length."""
    kept = [points[0]]
    for point in points[1:]:
        if np.hypot(*(point - kept[-1])) >= SHORT_SIDE:
            kept.append(point)
    points = np.array(kept)
    if len(points) < 8:
        return 0, 0.0
    a, b = points - np.roll(points, 1, axis=0), np.roll(points, -1, axis=0) - points
    turned = np.degrees(np.abs(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], (a * b).sum(axis=1))))
    long = (np.hypot(*a.T) > LONG_SIDE) & (np.hypot(*b.T) > LONG_SIDE)
    return int((long & (turned > CORNER[0]) & (turned < CORNER[1])).sum()), float(np.hypot(*b.T).sum())


def test_outlines_are_smooth(solve: Solve, artist: FigureArtist, painter: BodyPainter) -> None:
    found = [facets(line) for main in MAINS for line in outlines(painter, artist, solve(*main), toes=False)]
    corners, length = sum(count for count, _ in found), sum(pixels for _, pixels in found)
    assert corners / length * 1000 < FACETS_PER_1000


@MAIN_POSES
def test_no_outline_is_a_speck(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    for line in outlines(painter, artist, solve(stretch, name)):
        size = float(np.ptp(line, axis=0).max())
        assert size < NOTHING or size > SMALLEST_OUTLINE


@MAIN_POSES
def test_no_net_is_deep_under_what_its_solid_rests_on(
    solve: Solve, body: Body, painter: BodyPainter, artist: FigureArtist, stretch: str, name: str
) -> None:
    posture = solve(stretch, name).posture
    camera = artist.frame([solve(stretch, name)], *SIZE)
    flat = OnScreen.of(painter.shape.frames, posture, camera)
    world = np.linalg.inv(np.concatenate([camera.matrix, camera.toward[None] * camera.scale]))
    net = painter.shape.net
    seen = net.seen(flat.axes, flat.places, flat.hand)[:3, : net.spans["head"][0]].reshape(3, -1).T
    from_origin = seen - [*camera.origin, 0.0]
    lowest = float((from_origin @ world.T)[:, 2].min())
    assert lowest > body.lowest(posture, body.everything) - ON_THE_SOLID


def opacity(artist: FigureArtist, pose: Pose, camera: Camera) -> Array:
    """(height, width): of the figure alone, 0 to 255."""
    image = QImage(*camera.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as on_image:
        artist.paint(on_image, pose, camera, glow=0.0, ground=False)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., 3].astype(np.float64)


def arms(painter: BodyPainter, pose: Pose, camera: Camera) -> NDArray[np.bool_]:
    """Where arms and hands are; gaps between them and the trunk are as they should be."""
    image = QImage(*camera.size, QImage.Format.Format_Grayscale8)
    image.fill(0)
    traced = painter.trace(pose, camera)
    with QPainter(image) as on_image:
        for name, part in painter.plan.parts.items():
            for piece in part.pieces if name.endswith("arm") else ():
                on_image.fillPath(traced.paths[piece.fill], Qt.GlobalColor.white)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()] > 0


def grown(mask: NDArray[np.bool_], steps: int = 1) -> NDArray[np.bool_]:
    """With the neighbours of each pixel, so many times."""
    for _ in range(steps):
        wider = np.pad(mask, 1)
        mask = wider[1:-1, 1:-1] | wider[2:, 1:-1] | wider[:-2, 1:-1] | wider[1:-1, 2:] | wider[1:-1, :-2]
    return mask


def cracks(alpha: Array) -> NDArray[np.bool_]:
    """What shows through, and is neither open ground nor the narrow end of it."""
    clear, nothing = alpha < SOLID, alpha == 0
    within = grown(grown(~grown(~nothing, 2), 2) & nothing)
    for _ in range(NARROW_END):
        within = grown(within) & clear
    return clear & ~within


@pytest.mark.parametrize(("stretch", "name"), HEMS)
def test_nothing_shows_through_a_hem_or_a_knee(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    net = painter.shape.net
    seen = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[:2]
    near = {
        "the shirt's hem": (seen[:, net.spans["shirt"][0]].T, NEAR_THE_HEM),
        "a knee": (camera.project(pose.posture.joints[KNEES]), NEAR_A_KNEE),
    }

    beside_arms = grown(arms(painter, pose, camera), NARROW_END)
    y, x = np.nonzero(cracks(opacity(artist, pose, camera)) & ~beside_arms)

    for where, (places, metres) in near.items():
        away = np.hypot(x[:, None] - places[:, 0], y[:, None] - places[:, 1]).min(axis=1, initial=np.inf)
        assert (away < metres * camera.scale).sum() <= A_FEW, where
    for leg in ("left_trousers", "right_trousers"):
        end = QPolygonF([QPointF(*place) for place in seen[:, net.spans[leg][1] - 1].T.tolist()])
        through = [
            end.containsPoint(QPointF(*at), Qt.FillRule.WindingFill)
            for at in zip(x.tolist(), y.tolist(), strict=True)
        ]
        assert sum(through) <= A_FEW, leg


def silhouette(artist: FigureArtist, pose: Pose) -> Array:
    """The figure as a list shows it, 88 × 60, its box in the middle of a larger field; 0 to 1."""
    width, height = (side * OVERSAMPLED for side in STILL)
    camera = artist.frame_still(pose, width, height, SCALE * OVERSAMPLED)
    large = QImage(*camera.size, QImage.Format.Format_ARGB32_Premultiplied)
    large.fill(Qt.GlobalColor.transparent)
    with QPainter(large) as on_image:
        artist.paint(on_image, pose, camera, ground=False)
    small = large.scaled(
        88, 60, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    image = small.convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    mask = rows[:, : image.width()] / 255
    ys, xs = np.nonzero(mask > 0.3)
    mask = mask[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]
    field = np.zeros((72, 110))
    top, left = (72 - mask.shape[0]) // 2, (110 - mask.shape[1]) // 2
    field[top : top + mask.shape[0], left : left + mask.shape[1]] = mask
    return field


def likeness(a: Array, b: Array) -> float:
    """How much two silhouettes overlap at best, shifted by a few pixels: 1 if they are the same."""
    shifts = [np.roll(b, (dy, dx), axis=(0, 1)) for dy in range(-6, 7, 2) for dx in range(-8, 9, 2)]
    return max(float(np.minimum(a, other).sum() / np.maximum(a, other).sum()) for other in shifts)


def test_no_two_stretches_are_mistaken_for_each_other(solve: Solve, artist: FigureArtist) -> None:
    pictures = {stretch: silhouette(artist, solve(stretch, pose)) for stretch, pose in MAINS}
    alike = {(a, b): round(likeness(pictures[a], pictures[b]), 2) for a, b in combinations(pictures, 2)}
    assert {pair: share for pair, share in alike.items() if share > ALIKE} == {}


def share_of(image: QImage, colour: str, tolerance: int) -> float:
    """The share of an image that has a colour, or nearly so."""
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(straight.constBits(), np.uint8).reshape(-1, 4).astype(np.int64)
    wanted = QColor(colour)
    away = np.abs(pixels[:, :3] - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=1)
    return float(((away < tolerance) & (pixels[:, 3] > OPAQUE)).mean())


@MAIN_POSES
def test_a_still_shows_what_one_lies_on_and_leans_on(
    solve: Solve, artist: FigureArtist, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    image, colours = still(artist, pose), FigureColours.light()
    assert share_of(image, colours.mat, NEARLY) > SEEN
    assert (share_of(image, colours.wall, NEARLY) > SEEN) == (pose.wall is not None)
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(alpha.constBits(), np.uint8).reshape(image.height(), alpha.bytesPerLine())
    assert rows[:, [0, image.width() - 1]].max() < OPAQUE / 2, "cut off at the side"


FRAMES, JUMP = 48, 2.2
"""A frame that changes so many times as much as its neighbours do is a jump."""
MOVES = pytest.mark.parametrize(("stretch", "a", "b"), CAST.moves())


@pytest.mark.heavy
@MOVES
def test_no_frame_of_a_move_is_a_jump(
    solve: Solve, artist: FigureArtist, stretch: str, a: str, b: str
) -> None:
    first, last = solve(stretch, a), solve(stretch, b)
    camera = artist.frame([first, last], 420, 320)
    pictures = [_bytes(artist, artist.blend(first, last, i / FRAMES), camera) for i in range(FRAMES + 1)]
    changed = [int((np.abs(p - q).max(axis=2) > 24).sum()) for p, q in pairwise(pictures)]
    for before, now, after in zip(changed, changed[1:], changed[2:], strict=False):
        assert now < 150 or now < JUMP * (before + after) / 2 + 60


def _bytes(artist: FigureArtist, pose: Pose, camera: Camera) -> Array:
    image = QImage(420, 320, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        artist.paint(painter, pose, camera)
    return np.frombuffer(image.constBits(), np.uint8).reshape(320, 420, 4)[..., :3].astype(np.float64)


def test_a_seat_on_the_heels_has_no_notch(solve: Solve, artist: FigureArtist, painter: BodyPainter) -> None:
    back, up = solve("childs-pose", "childs-pose"), solve("childs-pose", "tabletop")

    filled = [
        not painter.trace(pose, artist.frame([pose], *SIZE)).seat_fillets.isEmpty() for pose in (back, up)
    ]

    assert filled == [True, False]
