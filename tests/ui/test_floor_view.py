"""The floor view can be read from the mat: large enough, and whole."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.floor_bar import FloorBar
from backstretch_gui.ui.floor_view import FloorView
from backstretch_gui.ui.theme import Theme
from tests.ui.stage.moments import LONGEST_CAPTION, props

SIZES = [(1280, 720), (1920, 1080), (2560, 1080), (1280, 1024), (640, 480)]
UPRIGHT = [(800, 1280), (1080, 1920), (480, 640)]
TWO_LINES = 72


@pytest.fixture
def floor(theme: Theme, qtbot: QtBot) -> FloorView:
    floor = FloorView(theme, no_commands().training)
    qtbot.addWidget(floor)
    return floor


def rows_of_text(image: QImage, area: QRect, ground: int) -> list[tuple[int, int]]:
    """The bands of pixel rows in `area` that have something other than the ground, from top to bottom."""
    bands: list[tuple[int, int]] = []
    inside = False
    for y in range(area.top(), area.bottom() + 1):
        marked = any(image.pixel(x, y) != ground for x in range(area.left(), area.right() + 1, 2))
        if marked and not inside:
            bands.append((y, y))
        if marked:
            bands[-1] = (bands[-1][0], y)
        inside = marked
    return bands


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("stretch", ["self-massage", "legs-up-the-wall", "supine-twist"])
def test_the_longest_caption_is_whole_within_two_lines(
    floor: FloorView, catalog: Catalog, qtbot: QtBot, theme: Theme, size: tuple[int, int], stretch: str
) -> None:
    assert len(LONGEST_CAPTION) == TWO_LINES
    floor.resize(*size)
    floor.show_props(props(catalog, SegmentKind.HOLD, stretch=stretch))
    with qtbot.waitExposed(floor):
        floor.show()
    floor.bar.hide()
    image = floor.grab().toImage()

    base = size[1] - round((1080 - 788) * min(size[1] / 1080, size[0] / 1500))
    below = QRect(0, base + round(size[1] * 0.035), size[0], size[1] - base - round(size[1] * 0.035))
    bands = rows_of_text(image, below, theme.colour("ground").rgb())
    assert 1 <= len(bands) <= 2, bands
    assert bands[-1][1] < size[1] - 1, "it ends above the window's edge"
    assert not _touches(image, 0, theme)
    assert not _touches(image, size[0] - 1, theme)


@pytest.mark.parametrize("size", SIZES)
def test_the_longest_name_ends_before_the_side(
    floor: FloorView, catalog: Catalog, qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    longest = max((s for s in catalog.stretches.values() if s.sided), key=lambda s: len(s.name["en"]))
    floor.resize(*size)
    floor.show_props(props(catalog, stretch=longest.id, caption=""))
    with qtbot.waitExposed(floor):
        floor.show()
    floor.bar.hide()
    image = floor.grab().toImage()

    scale = min(size[1] / 1080, size[0] / 1500)
    middle = size[1] - round((1080 - 788 + 34) * scale)
    row = [image.pixel(x, middle) for x in range(size[0])]
    pill = row.index(theme.colour("teal").rgb())
    before = row[pill - round(24 * scale) : pill - 1]
    assert set(before) == {theme.colour("ground").rgb()}, "there is space between name and pill"


def _touches(image: QImage, x: int, theme: Theme) -> bool:
    return any(image.pixel(x, y) != theme.colour("ground").rgb() for y in range(image.height()))


@pytest.mark.parametrize("round_of", ["", "Round 2 of 10"])
@pytest.mark.parametrize("size", SIZES + UPRIGHT)
def test_figure_dial_and_words_do_not_overlap(
    floor: FloorView, catalog: Catalog, theme: Theme, qtbot: QtBot, size: tuple[int, int], round_of: str
) -> None:
    floor.resize(*size)
    floor.show_props(replace(props(catalog), round=round_of))
    with qtbot.waitExposed(floor):
        floor.show()

    figure, dial = floor.figure.geometry(), floor.ring.geometry()
    assert not figure.intersects(dial)
    assert floor.rect().contains(figure)
    assert floor.rect().contains(dial)
    below = QRect(dial.left(), dial.bottom() + 1, dial.width(), floor.height() - dial.bottom() - 1)
    floor.bar.hide()
    places = rows_of_text(floor.grab().toImage(), below, theme.colour("ground").rgb())
    assert len(places) >= (2 if round_of else 1), "which stretch, and which round, stand under the dial"


def test_who_hears_the_screen_hears_the_moment(floor: FloorView, catalog: Catalog) -> None:
    floor.show_props(props(catalog, stretch="supine-twist"))

    told = floor.accessibleDescription()
    assert told.startswith("Supine twist. Right side. ")
    assert told.endswith(LONGEST_CAPTION)


@pytest.mark.parametrize("size", SIZES + UPRIGHT)
def test_the_bar_comes_with_the_mouse_or_a_tap_with_the_way_out_and_goes_again(
    floor: FloorView, qtbot: QtBot, size: tuple[int, int]
) -> None:
    floor.resize(*size)
    with qtbot.waitExposed(floor):
        floor.show()
    bar = floor.bar
    assert bar.isVisible(), "the way out is shown at first"
    _leave_alone(bar)
    assert not bar.isVisible()
    middle = floor.figure.rect().center()
    for do in (
        lambda: QTest.mouseMove(floor.figure, middle + QPoint(3, 3)),
        lambda: QTest.mouseClick(floor.figure, Qt.MouseButton.LeftButton, pos=middle),
    ):
        do()
        qtbot.waitUntil(bar.isVisible)
        _assert_whole(bar)
        _leave_alone(bar)
        assert not bar.isVisible()


def test_tab_leads_to_the_way_out(floor: FloorView, qtbot: QtBot) -> None:
    with qtbot.waitExposed(floor):
        floor.show()
    floor.activateWindow()
    qtbot.waitUntil(floor.isActiveWindow)
    _leave_alone(floor.bar)
    floor.setFocus()
    QTest.keyClick(floor, Qt.Key.Key_Tab)
    assert floor.bar.leave.hasFocus()
    _leave_alone(floor.bar)
    assert floor.bar.isVisible(), "not from under the focus"


def _leave_alone(bar: FloorBar) -> None:
    """Its time is over."""
    bar.findChildren(QTimer)[0].timeout.emit()


def _assert_whole(bar: FloorBar) -> None:
    parent = bar.parentWidget()
    assert parent is not None
    assert parent.rect().contains(bar.geometry())
    for button in bar.findChildren(QAbstractButton):
        place = QRect(button.mapTo(bar, QPoint()), button.size())
        assert bar.rect().contains(place), button.accessibleName()


def test_capitals_are_66_pixels_tall_at_1080_lines(
    floor: FloorView, catalog: Catalog, theme: Theme, qtbot: QtBot
) -> None:
    """Measured in the picture, as it is seen from three metres."""
    floor.resize(1920, 1080)
    letters = {"title": "HEH", "caption": "HEH.", "place": "HEH", "round": "HEH", "side": ""}
    floor.show_props(replace(props(catalog), easier=None, **letters))
    with qtbot.waitExposed(floor):
        floor.show()
    floor.bar.hide()
    ground, image = theme.colour("ground").rgb(), floor.grab().toImage()
    under_dial = QRect(floor.ring.x(), floor.ring.geometry().bottom() + 1, floor.ring.width(), 210)
    words = QRect(60, 1080 - 400, 700, 399)

    bands = rows_of_text(image, under_dial, ground) + rows_of_text(image, words, ground)
    assert len(bands) == 4, bands
    assert min(bottom - top + 1 for top, bottom in bands) >= 66, bands

    floor.show_props(replace(props(catalog), side="HEH"))
    image = floor.grab().toImage()
    surface = theme.colour("surface").rgb()
    rows = [y for y in range(680, 900) if any(image.pixel(x, y) == surface for x in range(1300, 1848))]
    assert rows[-1] - rows[0] + 1 >= 65, "the side, without the edges that are half as light"
