"""The clock: what it shows, and how little of it is painted again."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.stage.ring import Face, Mode, Ring
from backstretch_gui.ui.theme import Theme


def ring_of(theme: Theme, qtbot: QtBot, face: Face) -> Ring:
    ring = Ring(theme, 200)
    qtbot.addWidget(ring)
    ring.show_face(face)
    with qtbot.waitExposed(ring):
        ring.show()
    return ring


def colour_at(ring: Ring, angle_point: QPoint) -> QColor:
    return ring.grab().toImage().pixelColor(angle_point)


A_SHADE = 96
"""Of 255."""
TWELVE_ISH, THREE, NINE = QPoint(106, 8), QPoint(192, 100), QPoint(8, 100)


def test_half_a_hold_fills_the_right_half_only(theme: Theme, qtbot: QtBot) -> None:
    ring = ring_of(theme, qtbot, Face(Mode.HOLD, 0.5, 5, "seconds"))

    assert colour_at(ring, THREE) == theme.colour("accent")
    assert colour_at(ring, NINE) == theme.colour("track")


def test_paused_is_told_by_colour_and_word(theme: Theme, qtbot: QtBot) -> None:
    ring = ring_of(theme, qtbot, Face(Mode.PAUSED, 0.5, 5, "paused"))

    assert colour_at(ring, THREE) == theme.colour("lav")


def test_paused_after_the_last_hold_counts_nothing(theme: Theme, qtbot: QtBot) -> None:
    def has_a_number(seconds: int) -> bool:
        picture = ring_of(theme, qtbot, Face(Mode.PAUSED, 1.0, seconds, "paused")).grab().toImage()
        ink = theme.colour("text").rgb()
        middle = range(picture.width() // 4, picture.width() * 3 // 4)
        return any(picture.pixelColor(x, y).rgb() == ink for x in middle for y in middle)

    assert has_a_number(10)
    assert not has_a_number(0)


def test_settling_joins_the_dots_from_twelve_on(theme: Theme, qtbot: QtBot) -> None:
    ring = ring_of(theme, qtbot, Face(Mode.GUIDE, 0.1, 0, "then 10 s"))

    assert colour_at(ring, TWELVE_ISH) == theme.colour("accent")
    assert colour_at(ring, NINE) != theme.colour("accent")


def test_the_bars_of_the_voice_rest_where_motion_is_reduced(theme: Theme, qtbot: QtBot) -> None:
    loud, soft = ((height,) * 5 for height in (0.9, 0.2))
    ring = ring_of(theme, qtbot, Face(Mode.GUIDE, bars=loud))
    moved = ring.grab().toImage()
    ring.show_face(Face(Mode.GUIDE, bars=soft))
    assert ring.grab().toImage() != moved

    theme.reduced_motion = True
    rested = ring.grab().toImage()
    ring.show_face(Face(Mode.GUIDE, bars=loud))
    assert ring.grab().toImage() == rested


def height_of_the_word(ring: Ring, theme: Theme) -> int:
    """Of what is written below the number, in pixels."""
    image = ring.grab().toImage()
    below = range(round(ring.height() * 0.6), round(ring.height() * 0.85))
    inside = range(round(ring.width() * 0.15), round(ring.width() * 0.85))
    colour = theme.colour("text2")
    rows = {y for y in below for x in inside if image.pixelColor(x, y) == colour}
    return max(rows) - min(rows) + 1


def test_the_words_in_it_are_as_large_as_letters_are_set_to_be(theme: Theme, qtbot: QtBot) -> None:
    ring = ring_of(theme, qtbot, Face(Mode.HOLD, 0.5, 5, "sec"))
    usual = height_of_the_word(ring, theme)

    theme.set_text_size(160)

    assert height_of_the_word(ring, theme) > 1.1 * usual
    long = "a word that has no room"
    ring.show_face(Face(Mode.HOLD, 0.5, 5, long))
    theme.set_text_size(100)
    before = height_of_the_word(ring, theme)
    theme.set_text_size(200)
    assert height_of_the_word(ring, theme) == before, "as far as it fits"


class WatchedRing(Ring):
    """Notes what it paints."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 200)
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


def test_only_the_end_of_the_arc_is_painted_again_as_a_hold_goes_on(theme: Theme, qtbot: QtBot) -> None:
    ring = WatchedRing(theme)
    qtbot.addWidget(ring)
    ring.show_face(Face(Mode.HOLD, 0.50, 5, "seconds"))
    with qtbot.waitExposed(ring):
        ring.show()
    qtbot.waitUntil(lambda: bool(ring.painted))
    ring.painted.clear()

    ring.show_face(Face(Mode.HOLD, 0.49, 5, "seconds"))
    qtbot.waitUntil(lambda: bool(ring.painted))

    box = ring.painted[-1]
    assert box.width() * box.height() < ring.width() * ring.height() / 10


def test_it_can_be_pressed_only_while_it_is_the_start_disc(theme: Theme, qtbot: QtBot) -> None:
    ring = ring_of(theme, qtbot, Face(Mode.START))
    pressed: list[bool] = []
    ring.clicked.connect(lambda: pressed.append(True))

    QTest.mouseClick(ring, Qt.MouseButton.LeftButton)
    ring.show_face(Face(Mode.HOLD, 1.0, 10, "seconds"))
    QTest.mouseClick(ring, Qt.MouseButton.LeftButton)

    assert pressed == [True]
    assert ring.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_long_hold_is_told_in_minutes(theme: Theme, qtbot: QtBot) -> None:
    ring = ring_of(theme, qtbot, Face(Mode.HOLD, 1.0, 118, "min"))

    assert ring.face.seconds == 118
    assert not ring.grab().isNull()


def on_the_screen(ring: Ring) -> QImage:
    """What is there after all that was painted bit by bit."""
    return ring.screen().grabWindow(ring.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(ring: Ring) -> QImage:
    return ring.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def how_many_differ(one: QImage, other: QImage) -> int:
    """Pixels of another colour; at smoothed edges a piece of an arc may be a shade off the whole one."""
    a, b = (np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (one, other))
    return int((np.abs(a - b).reshape(-1, 4).max(axis=1) > A_SHADE).sum())


def test_what_is_painted_bit_by_bit_is_what_is_painted_at_once(theme: Theme, qtbot: QtBot) -> None:
    ring = WatchedRing(theme)
    qtbot.addWidget(ring)
    ring.show_face(Face(Mode.HOLD, 1.0, 12, "seconds", 12))
    with qtbot.waitExposed(ring):
        ring.show()
    qtbot.waitUntil(lambda: bool(ring.painted))

    for tenth in range(119, 0, -1):
        ring.painted.clear()
        seconds = -(-tenth // 10)
        ring.show_face(Face(Mode.HOLD, tenth / 120, seconds, "seconds" if seconds > 1 else "second", 12))
        qtbot.waitUntil(lambda: bool(ring.painted))
        assert ring.painted[-1] != ring.rect(), tenth
        assert how_many_differ(on_the_screen(ring), painted_anew(ring)) == 0, tenth
