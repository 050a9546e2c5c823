"""What is on the screen can be read: contrast in pictures of the window, in every theme (WCAG 2.2)."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QSlider, QWidget

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.stage.ring import Ring
from tests.stage_app import StageApp
from tests.ui.test_tokens import luminance

TEXT, GRAPHICS = 4.5, 3.0
APPEARANCES = ["light", "dark", "contrast"]


def contrast_in(image: QImage, area: QRect) -> float:
    """Between the commonest colour of an area and the one that differs most from it."""
    part = image.copy(area.intersected(image.rect())).convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(part.constBits(), np.uint32) & 0xFFFFFF
    colours, counts = np.unique(pixels, return_counts=True)
    own = [luminance(f"#{colour:06x}") for colour in colours]
    ground = own[int(counts.argmax())]
    return max((max(ground, one) + 0.05) / (min(ground, one) + 0.05) for one in own)


def too_faint(window: QWidget) -> list[str]:
    """What can hardly be seen of words, buttons, choices and sliders."""
    image = window.grab().toImage()
    faint: list[str] = []
    parts = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    parts += [*window.findChildren(QComboBox), *window.findChildren(QSlider)]
    for part in parts:
        area = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        whole = part.visibleRegion().boundingRect() == part.rect()
        if isinstance(part, QLabel) and not part.text():
            continue
        elsewhere = isinstance(part, Ring) or (isinstance(part, QAbstractButton) and part.findChild(QLabel))
        if not (part.isVisible() and part.isEnabled() and whole) or elsewhere:
            continue
        words = isinstance(part, QLabel | QComboBox) or (isinstance(part, QAbstractButton) and part.text())
        found = contrast_in(image, area)
        if found < (TEXT if words else GRAPHICS):
            faint.append(f"{type(part).__name__} {part.accessibleName()}: {found:.2f}")
    return faint


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_every_page_can_be_read(app: StageApp, appearance: str) -> None:
    app.settings.set("appearance", appearance)
    faint: list[str] = []
    for section in (app.panel.settings.voice, app.panel.settings.look):
        section.set_open(True)
        QCoreApplication.processEvents()
        faint += too_faint(app.window)
        section.set_open(False)
    app.panel.stretches.open_row(0)
    QCoreApplication.processEvents()
    faint += too_faint(app.window)
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.stage.notice.warn("Something is so.")
    QCoreApplication.processEvents()
    faint += too_faint(app.window)
    app.wind_to_the_end()
    QCoreApplication.processEvents()
    faint += too_faint(app.window)
    assert sorted(set(faint)) == []


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_the_ring_is_seen_running_paused_and_as_a_flash(app: StageApp, appearance: str) -> None:
    app.settings.set("appearance", appearance)
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.wind(3)
    ring = app.stage.ring
    for _ in range(2):
        rim = QRect(0, ring.height() // 3, ring.width() // 8, ring.height() // 3)
        assert contrast_in(ring.grab().toImage(), rim) >= 1.2
        number = ring.rect().adjusted(*(round(ring.width() * share) for share in (0.2, 0.2, -0.2, -0.2)))
        assert contrast_in(ring.grab().toImage(), number) >= TEXT
        app.key("Space")


def test_a_tone_is_a_flash_of_the_edge_for_who_hears_badly(app: StageApp) -> None:
    app.settings.set("flash", True)
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.wind(0.2)
    ring = app.stage.ring
    edge = ring.grab().toImage().pixelColor(ring.width() - 6, ring.height() // 2)
    assert edge == app.theme.colour("text")
    assert [sound for sound in app.speaker.heard if sound in ("start", "end")] == [], "and none is heard"
