"""Everything by the keyboard alone: the focus goes everywhere and is seen, and a session is led by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.session.snapshot import State
from backstretch_gui.ui.dialogs.dialog import Dialog
from backstretch_gui.ui.stage.ring import Ring
from backstretch_gui.ui.stage.stage import Page
from tests.stage_app import StageApp
from tests.test_app_session_keys import bring_to_front

APPEARANCES = ["light", "dark", "contrast"]
MOST = 120
"""No window has more to go to: a round that is longer is a trap."""


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_until(app: StageApp, there: Callable[[QWidget], bool]) -> None:
    for _ in range(MOST):
        if there(focused()):
            return
        app.key("Tab")
    raise AssertionError("it can't be reached by Tab")


def picture(widget: QWidget) -> bytes:
    """What is seen of a widget and around it."""
    window = widget.window()
    area = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-4, -4, 4, 4)
    image = window.grab(area).toImage()
    return bytes(image.constBits())


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_tab_goes_all_the_way_round_and_is_seen_wherever_it_is(app: StageApp, appearance: str) -> None:
    app.settings.set("appearance", appearance)
    app.panel.settings.look.set_open(True)
    app.panel.stretches.open_row(0)
    bring_to_front(app.window)
    app.stage.setFocus()
    app.key("Tab")
    first, visited, unseen = focused(), list[QWidget](), list[str]()
    while focused() is not first or not visited:
        assert len(visited) < MOST, "a round that never ends"
        widget = focused()
        visited.append(widget)
        QCoreApplication.processEvents()
        with_focus = picture(widget)
        widget.clearFocus()
        if picture(widget) == with_focus:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
        widget.setFocus()
        app.key("Tab")

    assert unseen == []
    assert any(isinstance(widget, Ring) for widget in visited)
    assert any(app.panel.settings.look.isAncestorOf(widget) for widget in visited)
    assert any(app.panel.stretches.rows[0].isAncestorOf(widget) for widget in visited)
    app.key("Shift+Tab")
    assert focused() is visited[-1], "and back the same way"


def test_a_session_from_home_to_home(app: StageApp) -> None:
    bring_to_front(app.window)
    tab_until(app, lambda widget: widget is app.stage.ring)
    app.key("Space")
    assert app.now().state is State.RUNNING
    app.key("Space")
    assert app.now().state is State.PAUSED
    app.key("Space")
    app.wind_to_the_end()
    assert app.page is Page.DONE
    tab_until(app, lambda it: isinstance(it, QPushButton) and it.text() == "Back to the routine")
    app.key("Space")
    assert app.page is Page.HOME


def test_enter_presses_what_has_the_focus(app: StageApp) -> None:
    bring_to_front(app.window)
    section = app.panel.settings.look.head
    tab_until(app, lambda widget: widget is section)
    app.key("Return")
    assert section.isChecked()
    tab_until(app, lambda widget: widget is app.stage.ring)
    app.key("Return")
    assert app.now().state is State.RUNNING


def open_dialog(app: StageApp) -> Dialog | None:
    return next((dialog for dialog in app.window.findChildren(Dialog) if dialog.isVisible()), None)


@pytest.mark.parametrize("way", ["Alt+C", "Return"])
def test_a_dialog_is_left_by_alt_and_a_letter_and_by_enter_where_the_focus_is(
    app: StageApp, qtbot: QtBot, way: str
) -> None:
    before = app.routines.routine.name
    app.features.editing.rename()
    front = open_dialog(app)
    assert front is not None
    bring_to_front(front)
    app.key("X")
    if way == "Return":
        tab_until(app, lambda it: isinstance(it, QPushButton) and it.text() == "&Cancel")
    app.key(way)
    qtbot.waitUntil(lambda: open_dialog(app) is None)
    assert app.routines.routine.name == before, "cancelled, not saved"


def test_any_key_pauses_for_who_has_a_remote(app: StageApp) -> None:
    app.settings.set("any_key", True)
    app.start()
    for key in ("X", "PgDown", "F5", "Media Next", "."):
        stretch = app.now().segment.stretch
        app.key(key)
        assert app.now().state is State.PAUSED, key
        app.key(key)
        assert app.now().state is not State.PAUSED, key
        assert app.now().segment.stretch == stretch
        app.wind(5)
    app.key("H")
    assert app.stage.offer.isVisible(), "H says that it hurts, as ever"


def test_control_w_closes_a_dialog_and_then_the_window(app: StageApp) -> None:
    app.key("F1")
    dialog = next(dialog for dialog in app.window.findChildren(Dialog) if dialog.isVisible())
    bring_to_front(dialog)
    app.key("Ctrl+W")
    assert not any(dialog.isVisible() for dialog in app.window.findChildren(Dialog))
    assert app.window.isVisible()
    bring_to_front(app.window)
    app.key("Ctrl+W")
    assert not app.window.isVisible()
