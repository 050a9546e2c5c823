"""The figure view paints the body only when it moves."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.figure.scene import Look, Scene
from backstretch_gui.start.figures import read_body_tables, read_named_person
from backstretch_gui.ui.figure_colours import figure_colours
from backstretch_gui.ui.stage.figure_view import FigureView
from backstretch_gui.ui.theme import Theme

HELD = Look("supine-twist", "twist")
LYING = Look("supine-twist", "arms-wide")
OTHER = Look("supine-twist", "twist", mirrored=True)


@pytest.fixture
def model(catalog: Catalog, theme: Theme) -> FigureModel:
    person = read_named_person("ana")
    return FigureModel(
        person, read_body_tables(), figure_colours(theme.tokens, person), catalog.stretches, catalog.positions
    )


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The glow of each painting of the body."""
    glows: list[float] = []
    paint = FigureArtist.paint

    def counted(self: FigureArtist, painter: Any, pose: Any, camera: Any, glow: float = 1.0) -> None:
        glows.append(glow)
        paint(self, painter, pose, camera, glow)

    monkeypatch.setattr(FigureArtist, "paint", counted)
    return glows


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, model: FigureModel) -> FigureView:
    view = FigureView(theme)
    qtbot.addWidget(view)
    view.resize(480, 320)
    view.use_model(model)
    with qtbot.waitExposed(view):
        view.show()
    return view


def picture(view: FigureView) -> QImage:
    return view.grab().toImage()


def held(glow: float = 1.0, *, veiled: bool = False) -> Scene:
    return Scene(HELD, HELD, 1.0, glow, veiled)


def test_the_looks_are_there(catalog: Catalog, model: FigureModel) -> None:
    del catalog
    for look in (HELD, LYING):
        model.shelf.pose(look.stretch, look.pose)


def test_a_held_pose_is_painted_once(view: FigureView, painted: list[float]) -> None:
    view.show_scene(held())
    for _ in range(5):
        picture(view)
        view.show_scene(held())

    assert painted == [1.0]


def test_nothing_asks_for_painting_while_nothing_changes(
    theme: Theme, qtbot: QtBot, model: FigureModel, painted: list[float]
) -> None:
    class Counting(FigureView):
        events = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            self.events += 1
            super().paintEvent(event)

    view = Counting(theme)
    qtbot.addWidget(view)
    view.use_model(model)
    view.show_scene(held())
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: bool(painted))
    QApplication.processEvents()
    before = view.events

    for _ in range(10):
        view.show_scene(held())
        QApplication.processEvents()

    assert view.events == before


def test_pausing_lays_a_veil_over_the_same_painting(view: FigureView, painted: list[float]) -> None:
    view.show_scene(held())
    clear = picture(view)
    view.show_scene(held(veiled=True))
    veiled = picture(view)
    view.show_scene(held())

    assert painted == [1.0]
    assert veiled != clear
    assert picture(view) == clear


def test_a_move_is_painted_at_every_step(view: FigureView, painted: list[float]) -> None:
    pictures: list[QImage] = []
    for progress in (0.2, 0.4, 0.6):
        view.show_scene(Scene(LYING, HELD, progress))
        pictures.append(picture(view))

    assert len(painted) == 3
    assert pictures[0] != pictures[1] != pictures[2]


def test_a_move_that_has_arrived_looks_like_the_pose_held(view: FigureView) -> None:
    view.show_scene(Scene(LYING, HELD, 1.0))
    arrived = picture(view)
    view.show_scene(Scene(HELD, HELD, 1.0))

    assert picture(view) == arrived


def test_the_other_side_is_the_mirror_image(view: FigureView) -> None:
    view.sun = False
    view.show_scene(held(0.0))
    right = picture(view)
    view.show_scene(Scene(OTHER, OTHER))
    left = picture(view)

    assert left != right
    assert _alike(left.flipped(Qt.Orientation.Horizontal), right) > 0.97


def test_going_over_to_the_mirror_image_fades_through_the_ground(view: FigureView, theme: Theme) -> None:
    view.sun = False
    share: list[float] = []
    for progress in (0.05, 0.5, 0.95):
        view.show_scene(Scene(HELD, OTHER, progress))
        image = picture(view)
        ground = theme.colour("ground")
        points = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
        share.append(sum(image.pixelColor(*point) == ground for point in points) / len(points))

    assert share[1] == 1.0, "half-way there is nothing but the ground"
    assert share[0] < 0.9
    assert share[2] < 0.9


def test_a_still_gives_way_to_the_scene_and_comes_back(view: FigureView, painted: list[float]) -> None:
    view.show_still("home-cat-cow")
    still = picture(view)
    assert painted == []

    view.show_scene(held())
    assert picture(view) != still
    view.show_still("home-cat-cow")

    assert picture(view) == still
    assert painted == [1.0]


def test_without_a_model_a_scene_is_no_error(theme: Theme, qtbot: QtBot) -> None:
    view = FigureView(theme)
    qtbot.addWidget(view)
    view.show_scene(held())

    assert not picture(view).isNull()


def test_another_size_and_another_theme_are_painted_anew(
    view: FigureView, theme: Theme, painted: list[float]
) -> None:
    view.show_scene(held())
    picture(view)
    view.resize(600, 400)
    picture(view)
    theme.set_appearance("dark")
    dark = picture(view)

    assert len(painted) == 3
    assert dark.pixelColor(1, 1) == theme.colour("ground")


def _alike(one: QImage, other: QImage) -> float:
    """The share of points that look the same in both."""
    points = [(x, y) for x in range(0, one.width(), 4) for y in range(0, one.height(), 4)]

    def near(point: tuple[int, int]) -> bool:
        a, b = one.pixelColor(*point), other.pixelColor(*point)
        return max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) < 40

    return sum(near(point) for point in points) / len(points)


def breathing(breath: float) -> Scene:
    return Scene(HELD, HELD, 1.0, 1.0, breath=breath)


def breathe(view: FigureView, *breaths: float) -> list[QImage]:
    """The pictures of a hold that has been seen for a moment already."""
    view.show_scene(held())
    picture(view)
    pictures: list[QImage] = []
    for breath in breaths:
        view.show_scene(breathing(breath))
        pictures.append(picture(view))
    return pictures


def test_a_breath_moves_the_shirt_without_painting_the_body_again(
    view: FigureView, painted: list[float]
) -> None:
    full, *pictures = breathe(view, 1.0, 0.75, 0.5, 0.0, 0.5, 1.0)

    assert painted == [1.0]
    assert pictures[-1] == full
    assert pictures[1] == pictures[3]
    assert len({bytes(image.constBits()) for image in pictures}) == 4
    assert outside_of_the_breath(view, pictures[2]) == outside_of_the_breath(view, full)


def test_a_breath_that_is_all_but_in_looks_like_the_picture_that_is_kept(view: FigureView) -> None:
    full, nearly = breathe(view, 1.0, 0.999)

    assert _alike(full, nearly) == 1.0


def test_a_breath_painted_over_the_one_before_looks_like_one_painted_anew(view: FigureView) -> None:
    before, after = breathe(view, 0.75, 0.25)
    scenes = view._scenes  # pyright: ignore[reportPrivateUsage]  # what is repainted is not to be seen
    assert scenes is not None
    rect = scenes.breathing_rect(held())
    assert rect is not None
    assert before != after

    for part in (rect, rect.adjusted(-9, 4, 0, 0)):
        over = QImage(before)
        with QPainter(over) as painter:
            view.render(painter, part.topLeft(), QRegion(part), QWidget.RenderFlag(0))
        assert over == after


def outside_of_the_breath(view: FigureView, image: QImage) -> QImage:
    """The picture with the part cut out that is repainted as a hold breathes."""
    scenes = view._scenes  # pyright: ignore[reportPrivateUsage]  # what is repainted is not to be seen
    assert scenes is not None
    rect = scenes.breathing_rect(held())
    assert rect is not None
    assert 0 < rect.width() < view.width() / 2
    cut = QImage(image)
    with QPainter(cut) as painter:
        painter.fillRect(rect, Qt.GlobalColor.black)
    return cut


def test_nobody_breathes_where_motion_is_reduced(view: FigureView, theme: Theme) -> None:
    theme.reduced_motion = True
    full, out = breathe(view, 1.0, 0.0)

    assert out == full


def test_where_motion_is_reduced_one_picture_fades_into_the_other(
    view: FigureView, theme: Theme, painted: list[float]
) -> None:
    view.show_scene(Scene(LYING, LYING))
    start = picture(view)
    theme.reduced_motion = True
    pictures: list[QImage] = []
    for progress in (0.2, 0.35, 0.5, 0.8):
        view.show_scene(Scene(LYING, HELD, progress))
        pictures.append(picture(view))
    view.show_scene(Scene(HELD, HELD))

    assert painted
    assert pictures[0] == pictures[1] == start
    assert pictures[3] == picture(view)
    assert pictures[2] not in (pictures[0], pictures[3])


def test_where_motion_is_reduced_a_hold_still_shows_where_it_is_felt(
    view: FigureView, theme: Theme, painted: list[float]
) -> None:
    theme.reduced_motion = True
    view.show_scene(held())
    picture(view)

    assert painted == [1.0]
