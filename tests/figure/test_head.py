"""A head as it turns: its nose, its eyes, its jaw, its hair, and the neck it is on."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath, QPolygonF

from backstretch_gui.catalog.pose import PoseSpec, View
from backstretch_gui.figure.artist import FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.skeleton import INDEX
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.test_drawing import grown

HEAD = INDEX["head"]
SIZE = 400
SCALE = 1200.0
"""Pixels per metre."""
TIP = 0.086
"""Height of a nose's tip in the head's axes."""
MARK = "#00ff00"
LEAST_MOUTH = 0.013
"""Of a face in profile, metres."""
CHEEK, ROUND_IT, STEP = (45.0, 0.0765), 0.033, 3
"""Degrees from the front and height; metres; how much two pixels of 255 may differ: a disc's edge is more."""
BELOW_EAR, NAPE = 0.060, -0.045
"""A height in the head's axes, and how far back hair begins there."""
TEMPLE = 0.013
"""How far beside the forehead a hairline is above the straight way to the ear, metres."""
COLLAR, WIDENS = 2, 1.12
"""The neck's row where the shirt ends; how much wider it is there than higher up."""


class Studio:
    """Paints the head of someone who stands, as large as the picture, turned by degrees."""

    def __init__(self, cast: Cast, person: str, **marked: str) -> None:
        """Everything is black but the colours that are `marked`."""
        black = FigureColours(**{field.name: "#000000" for field in fields(FigureColours)})
        who = replace(black, **marked) if marked else FigureColours.light()
        self._artist = FigureArtist(cast.people[person], cast.tables, who)

    def turned(self, yaw: float, elevation: float = 10.0) -> tuple[Pose, Camera]:
        """Someone whose face looks so far to the right of the picture, seen from so far above."""
        pose = self._artist.solve(PoseSpec(camera=View(azimuth=90 - yaw, elevation=elevation)))
        framed = replace(self._artist.frame([pose], SIZE, SIZE), scale=SCALE, origin=(0.0, 0.0))
        x, y = framed.project(pose.posture.point(HEAD, (0.0, 0.0, 0.1))).tolist()
        return pose, replace(framed, origin=(SIZE / 2 - x, SIZE / 2 - y))

    def picture(self, pose: Pose, camera: Camera, ground: Qt.GlobalColor) -> NDArray[np.uint8]:
        """(rows, columns, 4)"""
        image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
        image.fill(ground)
        with QPainter(image) as on_image:
            self._artist.paint(on_image, pose, camera, glow=0.0, ground=False)
        return np.frombuffer(image.constBits(), np.uint8).reshape(SIZE, SIZE, 4).copy()

    def marks(self, yaw: float, elevation: float = 10.0) -> NDArray[np.bool_]:
        """The pixels of what is marked."""
        picture = self.picture(*self.turned(yaw, elevation), Qt.GlobalColor.black)
        return picture[..., 1] > 40


@pytest.fixture(scope="session")
def painter(body: Body, cast: Cast) -> BodyPainter:
    return BodyPainter(body, cast.tables)


@pytest.mark.parametrize("yaw", [-60, -52, 52, 60])
def test_a_nose_stands_out_beyond_the_far_cheek(
    qapp: QGuiApplication, cast: Cast, painter: BodyPainter, person: str, yaw: float
) -> None:
    assert qapp is not None
    studio = Studio(cast, person)
    pose, camera = studio.turned(yaw)
    at = painter.shape.head.place(0.0, TIP)
    x, y = camera.project(pose.posture.point(HEAD, (float(at[0]), 0.0, float(at[2])))).tolist()
    inward = -4 if yaw > 0 else 4

    picture = studio.picture(pose, camera, Qt.GlobalColor.white)

    assert picture[int(y), int(x) + inward, :3].min() < 250


@pytest.mark.parametrize("yaw", [-72, -66, 66, 72])
def test_near_profile_a_nose_is_outlined_to_its_tip(
    qapp: QGuiApplication, cast: Cast, painter: BodyPainter, person: str, yaw: float
) -> None:
    assert qapp is not None
    studio = Studio(cast, person, skin_line=MARK)
    pose, camera = studio.turned(yaw)
    at = painter.shape.head.place(0.0, TIP)
    x, y = camera.project(pose.posture.point(HEAD, (float(at[0]), 0.0, float(at[2])))).round().astype(int)
    line = studio.picture(pose, camera, Qt.GlobalColor.black)[..., 1]

    assert line[y - 3 : y + 4, x - 3 : x + 4].max() > 120


def test_a_mouth_in_profile_is_no_dot(qapp: QGuiApplication, cast: Cast, person: str) -> None:
    assert qapp is not None
    columns = np.flatnonzero(Studio(cast, person, mouth=MARK).marks(90.0).any(axis=0))

    assert np.ptp(columns) > LEAST_MOUTH * SCALE


def test_a_blush_has_no_edge(qapp: QGuiApplication, cast: Cast, painter: BodyPainter, person: str) -> None:
    assert qapp is not None
    studio = Studio(cast, person)
    pose, camera = studio.turned(CHEEK[0])
    x, y, z = painter.shape.head.place(*CHEEK).tolist()
    across, down = camera.project(pose.posture.point(HEAD, (x, -y, z))).round().astype(int)
    picture = studio.picture(pose, camera, Qt.GlobalColor.white)[..., :3].astype(int)
    cheek = picture[down : down + round(ROUND_IT * camera.scale), across]

    assert np.ptp(cheek, axis=0).max() > STEP
    assert abs(np.diff(cheek, axis=0)).max() <= STEP


@pytest.mark.parametrize(("mark", "most"), [("lash", 0.15), ("skin_line", 0.15)])
def test_nothing_jumps_as_a_head_turns(
    qapp: QGuiApplication, cast: Cast, person: str, mark: str, most: float
) -> None:
    assert qapp is not None
    seen = Studio(cast, person, **{mark: MARK})
    before = seen.marks(-1.0)
    whole = before.sum()
    for yaw in np.arange(0.0, 100.0, 1.0).tolist():
        after = seen.marks(yaw)
        lost = int((before & ~grown(after, 8)).sum() + (after & ~grown(before, 8)).sum())
        assert lost < most * whole, yaw
        before = after


def test_a_nose_is_even_from_before(qapp: QGuiApplication, cast: Cast, person: str) -> None:
    assert qapp is not None
    seen = Studio(cast, person, skin_line=MARK)
    left, right = (near_the_nose(seen.marks(yaw)) for yaw in (-0.25, 0.25))

    assert left.sum() > 100
    assert not (left & ~grown(right, 3)).any()


def near_the_nose(marks: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A head in the middle of the picture: its nose, and nothing else of its own lines."""
    low = round((0.1 - TIP) * SCALE)
    middle = SIZE // 2
    return marks[middle + low - 10 : middle + low + 50, middle - 30 : middle + 30]


def test_below_an_ear_hair_is_at_the_nape_alone(qapp: QGuiApplication, cast: Cast, person: str) -> None:
    """In front of the neck it is a beard."""
    assert qapp is not None
    studio = Studio(cast, person, hair=MARK)
    pose, camera = studio.turned(90.0, 0.0)
    across, down = camera.project(pose.posture.point(HEAD, (NAPE, 0.0, BELOW_EAR))).round().astype(int)
    hair = studio.picture(pose, camera, Qt.GlobalColor.black)[..., 1] > 40

    assert hair[down, :across].any()
    assert not hair[down, across:].any()


def test_a_hairline_has_temples(cast: Cast) -> None:
    for line in (cast.tables.head.hairline.up, cast.tables.head.hairline.short):
        angles, heights = zip(*line, strict=True)
        first, middle, last = (float(np.interp(angle, angles, heights)) for angle in (36, 54, 72))
        assert middle > (first + last) / 2 + TEMPLE


def test_a_jaw_has_no_line_across_the_nape(
    qapp: QGuiApplication, cast: Cast, painter: BodyPainter, person: str
) -> None:
    assert qapp is not None
    pose, camera = Studio(cast, person).turned(90.0)
    paths, head = painter.trace(pose, camera).paths, painter.plan.head

    def line(x: float) -> float:
        """How much lower than the head itself its outline is, so far in front of the neck's middle, mm."""
        at = float(camera.project(pose.posture.point(HEAD, (x, 0.0, 0.0)))[0])
        return (lowest(paths[head.ink], at) - lowest(paths[head.fill], at)) / SCALE * 1000

    assert line(0.05) > 1.5
    assert line(-0.035) < 0.5


def lowest(path: QPainterPath, x: float) -> float:
    """The largest y that an outline has beside x."""
    polygon: QPolygonF = path.toFillPolygon()
    column = QPainterPath()
    column.addRect(x - 0.5, 0.0, 1.0, float(SIZE))
    whole = QPainterPath()
    whole.addPolygon(polygon)
    return whole.intersected(column).boundingRect().bottom()


@pytest.mark.parametrize("azimuth", [90.0, 0.0], ids=["from the front", "from beside"])
def test_a_neck_widens_toward_the_shoulders(
    artist: FigureArtist, painter: BodyPainter, azimuth: float
) -> None:
    pose = artist.solve(PoseSpec(camera=View(azimuth=azimuth, elevation=0)))
    camera = artist.frame([pose], SIZE, SIZE)
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    net = painter.shape.net
    rows = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[0, slice(*net.spans["neck"])]
    wide = np.ptp(rows, axis=1)

    assert wide[COLLAR] > WIDENS * wide[COLLAR + 1 : -1].min()


@pytest.mark.parametrize("yaw", [-90.0, -40.0, 0.0, 40.0, 90.0, 150.0])
def test_swept_hair_has_an_edge_and_strands(qapp: QGuiApplication, cast: Cast, yaw: float) -> None:
    assert qapp is not None
    studio = Studio(cast, "mara", hair_line=MARK)
    pose, camera = studio.turned(yaw)
    picture = studio.picture(pose, camera, Qt.GlobalColor.black)
    lined = picture[..., 1] > 50
    hair = Studio(cast, "mara", hair=MARK, hair_line=MARK).marks(yaw)
    inside = ~grown(~hair, 6)

    assert (lined & ~inside).sum() > 300
    assert (lined & inside).sum() > 60
