"""Nothing flashes (WCAG 2.3.1), and for who wants less motion pictures change without moving."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.stage.ring import FLASH_MS
from tests.stage_app import STEP, StageApp

Frame = NDArray[np.float64]

PER_SECOND = 16
"""Pictures: twice as many as the changes that would be one too many, and more."""
AROUND = 1.0
"""Seconds before and after the first beginning of each kind of segment that are looked at."""
BLOCK = 6
"""An area, in every other pixel; far less than what WCAG counts, a fourth of what the eye is fixed on."""
CHANGE, BRIGHT = 0.1, 0.8
"""What counts as a change of relative luminance, and up to which luminance of the darker one."""
FADE_SECONDS = 1.0
MOST = 2 * 3
"""Changes there and back in any second: three flashes."""


@pytest.fixture
def routine() -> str:
    """It has movements, two sides, and rests between."""
    return "quick-relief"


def frame(app: StageApp) -> Frame:
    """The mean luminance of each area of the window, by every other pixel of every other line."""
    QCoreApplication.processEvents()
    image = app.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[::2, ::2, :3]
    linear = LINEAR[pixels] @ np.array([0.0722, 0.7152, 0.2126])
    high, wide = (size // BLOCK for size in linear.shape)
    blocks = linear[: high * BLOCK, : wide * BLOCK].reshape(high, BLOCK, wide, BLOCK)
    return blocks.mean(axis=(1, 3)).ravel()


CHANNEL = np.arange(256) / 255
LINEAR = np.where(CHANNEL <= 0.04045, CHANNEL / 12.92, ((CHANNEL + 0.055) / 1.055) ** 2.4)


def most_changes(frames: list[Frame]) -> int:
    """How often an area turned lighter and darker within one second, where it did most."""
    lowest, highest = frames[0].copy(), frames[0].copy()
    turned: list[NDArray[np.bool_]] = []
    rising = np.zeros(frames[0].shape, np.int8)
    for now in frames:
        lowest, highest = np.minimum(lowest, now), np.maximum(highest, now)
        up = (now - lowest >= CHANGE) & (lowest < BRIGHT) & (rising <= 0)
        down = (highest - now >= CHANGE) & (now < BRIGHT) & (rising >= 0)
        rising = np.where(up, 1, np.where(down, -1, rising)).astype(np.int8)
        lowest, highest = np.where(down | up, now, lowest), np.where(up | down, now, highest)
        turned.append(up | down)
    counts = np.array(turned).astype(int)
    return max(int(counts[at : at + PER_SECOND].sum(axis=0).max()) for at in range(len(counts)))


def what_comes(app: StageApp) -> SegmentKind | None:
    """What is about to begin."""
    now = app.now()
    following = now.plan.segments[now.index + 1 : now.index + 2]
    return following[0].kind if following and now.left <= AROUND else None


def film(app: StageApp, seconds: float) -> Iterator[Frame]:
    """What is seen from now on; the edge of the ring is lit by the session's clock, not by the computer's."""
    flashing = app.stage.ring._flashing  # pyright: ignore[reportPrivateUsage] # its time is not wound by hand
    parts = app.features.session.need()
    lit = 0.0
    for _ in range(round(seconds * PER_SECOND)):
        app.clock.now += 1 / PER_SECOND
        parts.presenter.refresh()
        lit = lit + 1 / PER_SECOND if flashing.isActive() else 0.0
        if lit > FLASH_MS / 1000:
            flashing.stop()
        yield frame(app)


def test_a_flicker_would_be_found() -> None:
    dark, light = np.array([0.1, 0.5]), np.array([0.3, 0.5])
    assert most_changes([dark, light] * PER_SECOND) > MOST
    assert most_changes([dark] * 20 + [light] * 20 + [dark] * 20) <= MOST


@pytest.mark.parametrize(
    ("appearance", "motion"),
    [("light", "full"), pytest.param("contrast", "reduced", marks=pytest.mark.heavy)],
)
def test_nothing_flashes_in_a_session_with_the_edge_lit_for_tones(
    app: StageApp, appearance: str, motion: str
) -> None:
    app.settings.set("appearance", appearance)
    app.settings.set("motion", motion)
    app.settings.set("flash", True)
    app.window.resize(640, 480)
    app.start()
    found: dict[SegmentKind, int] = {}
    while app.moment() is not None:
        coming = what_comes(app)
        if coming is not None and coming not in found:
            found[coming] = most_changes(list(film(app, 2 * AROUND)))
        app.wind(STEP)

    assert {SegmentKind.WAY, SegmentKind.SHIFT, SegmentKind.HOLD, SegmentKind.SWITCH} <= found.keys()
    assert max(found.values()) >= 2, "the edge was lit"
    assert {when: count for when, count in found.items() if count > MOST} == {}


def pictures_in_a_hold(app: StageApp) -> set[bytes]:
    """Of the figure, in the two breaths after a hold of both sides has begun."""
    app.start()
    app.wind_until(lambda: app.now().segment.kind is SegmentKind.HOLD and app.now().segment.seconds > 9)
    app.wind(1)
    seen = set[bytes]()
    for _ in range(16):
        app.wind(2 * STEP)
        app.features.session.need().presenter.refresh()
        image = app.stage.figure.grab().toImage()
        seen.add(bytes(image.constBits()))
    return seen


def test_with_less_motion_a_hold_is_one_picture(app: StageApp) -> None:
    app.settings.set("motion", "reduced")

    assert len(pictures_in_a_hold(app)) == 1


def test_with_usual_motion_it_breathes(app: StageApp) -> None:
    app.settings.set("motion", "full")

    assert len(pictures_in_a_hold(app)) > 4


def test_the_frames_of_a_hold_show_what_a_look_at_all_of_it_shows(app: StageApp, qtbot: QtBot) -> None:
    app.settings.set("motion", "full")
    app.start()
    app.wind_until(lambda: app.now().segment.kind is SegmentKind.HOLD and app.now().segment.seconds > 9)
    presenter, stage = app.features.session.need().presenter, app.stage
    breaths = set[bytes]()
    for _ in range(30):
        app.clock.now += 0.11
        share = app.now().left / app.now().segment.seconds
        qtbot.waitUntil(lambda share=share: stage.ring.face.fraction == share)  # as the frame timer shows it
        shown = stage.ring.face, stage.figure.grab().toImage()
        presenter.refresh()
        assert (stage.ring.face, stage.figure.grab().toImage()) == shown
        breaths.add(bytes(shown[1].constBits()))

    assert len(breaths) > 4


def test_with_less_motion_a_move_is_a_picture_that_fades_over(app: StageApp) -> None:
    app.settings.set("motion", "reduced")
    app.start()
    app.wind_into(SegmentKind.SHIFT)
    presenter = app.features.session.need().presenter
    frames: list[Frame] = []
    while app.now().segment.kind is SegmentKind.SHIFT:
        presenter.refresh()
        frames.append(frame(app))
        app.wind(STEP)
    figure = app.stage.figure.geometry()
    wide = app.window.width() // 2 // BLOCK
    rows = slice(figure.top() // 2 // BLOCK + 1, figure.bottom() // 2 // BLOCK - 1)
    columns = slice(1, figure.right() // 2 // BLOCK - 1)
    parts = [one.reshape(-1, wide)[rows, columns] for one in frames]
    moving = [
        one for one in parts if not any(np.allclose(one, end, atol=0.01) for end in (parts[0], parts[-1]))
    ]

    assert np.abs(parts[0] - parts[-1]).max() > CHANGE, "the pose is another one"
    assert len(moving) * STEP <= FADE_SECONDS
