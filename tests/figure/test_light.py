"""Where light ends and shadow begins: a glow that runs out on a thigh, a hand that darkens the wall."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from backstretch_gui.catalog.pose import View
from backstretch_gui.figure.artist import Camera, FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.regions import PLAIN, Region, RegionPlan
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.shadow import GroundShadow
from backstretch_gui.figure.skeleton import INDEX
from backstretch_gui.figure.solid import Solid
from backstretch_gui.figure.tracing import BodyTracer, OnScreen
from backstretch_gui.figure.wall_shadow import WallShadow
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)
EDGE = 20
"""Steps of a colour by which a glow may be stronger on one side of the hip's end than on the other."""
BESIDE = 3
"""Pixels."""
END_OF_HIP = 0.45
"""Of a trouser leg."""
MANY, FEW = 40, 6
"""Of 255, how opaque a shadow is that is plainly seen, and one that is hardly seen."""


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


def warmth(artist: FigureArtist, pose: Pose, camera: Camera) -> Array:
    """(height, width): how much the glow changes each pixel."""
    pictures: list[Array] = []
    for glow in (0.0, 1.0):
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as on_image:
            artist.paint(on_image, pose, camera, glow)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(SIZE[1], SIZE[0], 4)
        pictures.append(rows[..., :3].astype(np.float64))
    return np.abs(pictures[1] - pictures[0]).max(axis=2)


def inside(path: QPainterPath) -> NDArray[np.bool_]:
    image = QImage(*SIZE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    with QPainter(image) as on_image:
        on_image.fillPath(path, Qt.GlobalColor.white)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(SIZE[1], image.bytesPerLine())
    return rows[:, : SIZE[0]] > 0


@pytest.mark.parametrize(
    ("stretch", "name"),
    [("supine-twist", "twist"), ("sitting-rotation", "rotated"), ("self-massage", "massage")],
)
def test_a_trunks_glow_is_out_before_the_hip_ends_on_a_thigh(
    cast: Cast, solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    table = next(piece for piece in cast.tables.pieces if piece.part == "thigh")
    pose = solve(stretch, name)
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    warm = warmth(artist, pose, camera)
    for part in ("left_thigh", "right_thigh"):
        piece = painter.plan.parts[part].pieces[0]
        assert piece.hip
        plan = RegionPlan()
        thigh, hip = (
            plan.only(PLAIN, Region(piece.tube, table.start, end, hem_start=True, hem_end=True))
            for end in (table.end, END_OF_HIP)
        )
        tracer = BodyTracer(painter.shape.net, plan, None, None)
        paths = tracer.trace(OnScreen.of(painter.shape.frames, pose.posture, camera), 1.0).paths
        seen = inside(painter.trace(pose, camera).paths[piece.fill])
        beyond = inside(paths[thigh]) & ~inside(paths[hip]) & seen
        for shift in ((BESIDE, 0), (-BESIDE, 0), (0, BESIDE), (0, -BESIDE)):
            at_the_end = inside(paths[hip]) & np.roll(beyond, shift, axis=(0, 1))
            jump = warm - np.roll(warm, shift, axis=(0, 1))
            assert jump[at_the_end].max(initial=0.0) < EDGE, part


def on_the_wall(body: Body, pose: Pose, camera: Camera) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as on_image:
        WallShadow(body).paint(on_image, Solid.of(body.flesh, pose.posture), camera, "#000000")
    return image


def darkest(image: QImage) -> int:
    return int(np.frombuffer(image.constBits(), np.uint8).reshape(SIZE[1], SIZE[0], 4)[..., 3].max())


def test_a_hand_on_the_wall_darkens_it_there(solve: Solve, artist: FigureArtist, body: Body) -> None:
    pose = solve("hip-airplane", "hand-on-the-wall")
    camera = artist.frame([pose], *SIZE)
    image = on_the_wall(body, pose, camera)
    hand = pose.posture.joints[INDEX["right_fingers"]].copy()
    hand[0] = camera.ground.wall
    assert image.pixelColor(QPointF(*camera.project(hand)).toPoint()).alpha() > MANY
    free = pose.posture.joints[INDEX["left_fingers"]].copy()
    free[0] = camera.ground.wall
    assert image.pixelColor(QPointF(*camera.project(free)).toPoint()).alpha() < FEW


@pytest.mark.parametrize(
    ("stretch", "name"), [("hip-airplane", "standing"), ("legs-up-the-wall", "legs-up"), ("sphinx", "sphinx")]
)
def test_without_a_hand_there_or_a_face_to_see_it_is_not_darkened(
    solve: Solve, artist: FigureArtist, body: Body, stretch: str, name: str
) -> None:
    main = solve("hip-airplane", "hand-on-the-wall") if name == "standing" else solve(stretch, name)
    pose = solve(stretch, name)
    from_beside = replace(main, view=View()) if name == "legs-up" else main
    assert darkest(on_the_wall(body, pose, artist.frame([from_beside], *SIZE))) < FEW


def test_what_touches_the_mat_stands_in_a_dark_core(solve: Solve, artist: FigureArtist, body: Body) -> None:
    """Eight centimetres higher it has a soft shadow alone."""
    pose = solve("knee-to-chest", "supine")
    camera = artist.frame([pose], *SIZE)
    lying = Solid.of(body.flesh, pose.posture)
    lifted = replace(lying, centres=lying.centres + np.array([0.0, 0.0, 0.08]))
    images: list[QImage] = []
    for solid in (lying, lifted):
        images.append(QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied))
        images[-1].fill(Qt.GlobalColor.transparent)
        with QPainter(images[-1]) as on_image:
            GroundShadow(body).paint(on_image, solid, camera, "#000000")

    assert darkest(images[0]) > 1.5 * darkest(images[1]) > MANY
