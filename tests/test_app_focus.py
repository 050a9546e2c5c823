"""The focus on every page and in every dialog: no trap, nothing left out, seen in every theme (WCAG 2.4)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QMenu, QWidget

from backstretch_gui.ui.history.drawing import DrawingCard
from tests.language.walk import Seen, walk
from tests.stage_app import StageApp
from tests.test_app_session_keys import bring_to_front

APPEARANCES = ["light", "dark", "contrast"]
MOST = 120
"""No window has more to go to: a round that is longer is a trap."""
SEEN = 3.0
"""How much lighter or darker a pixel has to be with the focus than without it (WCAG 2.4.13)."""
AROUND = 0.5
"""How much of its edge has to be so, or as much of it elsewhere."""

Kind = tuple[str, object, bool]


def what_was_done(app: StageApp) -> Iterator[Seen]:
    """The page of it, drawn and as tables."""
    app.features.history.show_history()
    yield "history, drawn", app.window
    for card in app.window.findChildren(DrawingCard):
        card.switch.setChecked(True)
    yield "history, as tables", app.window


def round_in(app: StageApp, window: QWidget) -> Iterator[QWidget]:
    """Whatever Tab comes to in a window until it is where it was first."""
    passed: list[QWidget] = []
    while len(passed) < MOST:
        app.key("Tab")
        widget = QApplication.focusWidget()
        assert widget is not None
        assert widget.window() is window
        if passed and widget is passed[0]:
            return
        assert widget not in passed, "a smaller round within, that is not left any more"
        passed.append(widget)
        yield widget
    raise AssertionError("a round that never ends")


def to_be_reached(window: QWidget) -> set[QWidget]:
    """Whatever can be worked by keys; of a field, the whole of it."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QAbstractSpinBox)
    }


def left_out(window: QWidget, passed: list[QWidget]) -> list[str]:
    """What Tab did not come to; of those of which one is chosen, arrows reach the others."""
    rows = [widget.group() for widget in passed if isinstance(widget, QAbstractButton) and widget.group()]
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in to_be_reached(window) - set(passed)
        if not (isinstance(widget, QAbstractButton) and widget.group() in rows)
    ]


def kind_of(widget: QWidget) -> Kind:
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    return type(widget).__name__, widget.property("kind"), checked


def luminances(widget: QWidget) -> NDArray[np.float64]:
    """Of a widget and what is around it, as they are on the screen now."""
    QCoreApplication.processEvents()
    window = widget.window()
    area = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-4, -4, 4, 4)
    image = window.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    channels = pixels[:, :, :3] / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.0722, 0.7152, 0.2126])


def edge_that_changes(widget: QWidget) -> float:
    """How many pixels differ enough with the focus from without it, as a share of those around the widget."""
    with_it = luminances(widget)
    widget.clearFocus()
    without = luminances(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    lighter, darker = np.maximum(with_it, without), np.minimum(with_it, without)
    differing = int(np.count_nonzero((lighter + 0.05) / (darker + 0.05) >= SEEN))
    return differing / (2 * (widget.width() + widget.height()))


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_tab_comes_to_everything_on_every_page_and_is_seen_there(
    app: StageApp, tmp_path: Path, appearance: str
) -> None:
    app.settings.set("appearance", appearance)
    app.settings.set("motion", "reduced")
    shares: dict[Kind, float] = {}
    missed: dict[str, list[str]] = {}
    for name, front in chain(walk(app, tmp_path), what_was_done(app)):
        if isinstance(front, QMenu):
            continue
        window = front.window()
        bring_to_front(window)
        passed: list[QWidget] = []
        for widget in round_in(app, window):
            passed.append(widget)
            if kind_of(widget) not in shares:
                shares[kind_of(widget)] = edge_that_changes(widget)
        if missing := left_out(window, passed):
            missed[name] = missing

    assert missed == {}
    assert {kind: share for kind, share in shares.items() if share < AROUND} == {}


def test_what_is_made_for_a_page_stands_where_it_is_seen(app: StageApp) -> None:
    """Tab comes to it between what is above it on the stage and the panel, in one go."""
    app.settings.set("ask_feel", True)
    app.features.history.need()
    app.start()
    bring_to_front(app.window)
    assert_in_one_go(app, app.stage.transport.stops)
    app.wind_to_the_end()
    assert_in_one_go(app, app.features.history.need().feel.stops + app.stage.done_sheet.stops)


def assert_in_one_go(app: StageApp, stops: tuple[QWidget, ...]) -> None:
    passed = list(round_in(app, app.window))
    seen = [stop for stop in stops if stop.isVisible()]
    assert len(seen) > 1
    start = passed.index(seen[0])
    *of_stage, first_of_panel = (passed[start:] + passed[:start])[: len(seen) + 1]
    assert of_stage == seen
    assert app.panel.isAncestorOf(first_of_panel)
