"""While a session runs its keys are its own, wherever the focus is: pressed on every kind of widget."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.ui.controls.number_field import NumberField
from backstretch_gui.ui.dialogs.add_dialog import AddDialog
from backstretch_gui.ui.dialogs.dialog import Dialog
from backstretch_gui.ui.dialogs.transcript_dialog import TranscriptDialog
from backstretch_gui.ui.keys import KEYS, Command
from backstretch_gui.ui.panel.routine.row import StretchRow
from backstretch_gui.ui.session_keys import SESSION_COMMANDS
from backstretch_gui.ui.stage.stage import Page
from tests.stage_app import StageApp

Focus = Callable[[StageApp], QWidget]


def stage(app: StageApp) -> QWidget:
    return app.stage


def button(app: StageApp) -> QWidget:
    return next(b for b in app.stage.transport.findChildren(QAbstractButton) if b.isVisible())


def hold_field(app: StageApp) -> QWidget:
    return next(f for f in app.panel.findChildren(NumberField) if f.isVisible())


def routine_box(app: StageApp) -> QWidget:
    return app.panel.routine


def row_head(app: StageApp) -> QWidget:
    row = app.panel.findChildren(StretchRow)[0]
    return next(b for b in row.findChildren(QAbstractButton) if b.isVisible())


def slider(app: StageApp) -> QWidget:
    section = app.panel.settings.voice
    if not section.findChildren(QSlider):
        section.set_open(True)
        QCoreApplication.processEvents()
    return section.findChildren(QSlider)[0]


FOCUSES: tuple[Focus, ...] = (button, hold_field, routine_box, row_head, slider)


def bring_to_front(window: QWidget) -> None:
    """As a window manager would; there is none."""
    assert QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    for _ in range(200):
        if QApplication.activeWindow() is window:
            break
        QTest.qWait(10)
    assert QApplication.activeWindow() is window


def effect(app: StageApp, focus: Focus, key: str) -> object:
    """What the key does 1 s into the first hold, with the focus there; then all is as it was before."""
    app.features.training.start()
    QCoreApplication.processEvents()
    app.wind_into(SegmentKind.HOLD)
    app.wind(1)
    bring_to_front(app.window)
    focus(app).setFocus()
    QCoreApplication.processEvents()
    heard = len(app.speaker.heard)
    app.key(key)
    now, page, floor = app.moment(), app.page, app.window.floor is not None
    dialogs = [dialog for dialog in app.window.findChildren(Dialog) if dialog.isVisible()]
    hold = None
    if now is not None:
        hold = next(s.seconds for s in now.plan.of_entry(now.segment.entry) if s.kind is SegmentKind.HOLD)
    seen = (
        page,
        floor,
        [type(dialog) for dialog in dialogs],
        app.speaker.heard[heard:],
        hold,
        (now.state, now.segment.key) if now is not None else None,
    )
    for dialog in dialogs:
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while app.moment() is not None or app.page is not Page.HOME:
        app.features.training.end()
    while app.routines.collection.past:
        app.routines.undo()
    return seen


@pytest.mark.parametrize("command", SESSION_COMMANDS)
def test_every_key_of_a_session_does_the_same_wherever_the_focus_is(app: StageApp, command: Command) -> None:
    for key in KEYS[command]:
        effect(app, stage, key)  # once before: what it leads to has been rendered then
        on_the_stage = effect(app, stage, key)
        for focus in FOCUSES:
            if command is Command.END and focus is hold_field:
                continue  # what is typed there is taken back first: below
            assert effect(app, focus, key) == on_the_stage, (focus, key)


def test_digits_are_typed_into_a_field_and_enter_gives_the_focus_back(app: StageApp) -> None:
    app.start()
    field = hold_field(app)
    field.setFocus()
    for key in ("Ctrl+A", "2", "5", "Return"):
        app.key(key)

    assert app.routines.routine.stretches[0].hold == 25
    assert QApplication.focusWidget() is app.stage
    assert app.now().state is State.RUNNING


def test_escape_takes_back_what_was_typed_and_not_the_session(app: StageApp) -> None:
    app.start()
    before = app.routines.routine
    hold_field(app).setFocus()
    for key in ("Ctrl+A", "9", "Esc"):
        app.key(key)

    assert app.routines.routine == before
    assert QApplication.focusWidget() is app.stage
    assert app.now().state is State.RUNNING


def test_enter_presses_the_button_in_focus_while_space_pauses(app: StageApp) -> None:
    app.start()
    next_button = next(b for b in app.stage.findChildren(QAbstractButton) if "Next" in b.toolTip())
    next_button.setFocus()
    app.key("Return")

    assert app.now().segment.entry == 1
    assert app.now().state is State.RUNNING


def test_words_are_typed_into_a_dialog_and_h_reaches_the_session_from_another(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.features.editing.add_stretch()
    dialog = next(d for d in app.window.findChildren(AddDialog) if d.isVisible())
    bring_to_front(dialog)
    dialog.search.setFocus()
    app.key("H")
    assert dialog.search.text().lower() == "h"
    assert app.now().segment.kind is SegmentKind.HOLD
    app.key("Esc")
    bring_to_front(app.window)

    app.key("T")
    transcript = next(d for d in app.window.findChildren(TranscriptDialog) if d.isVisible())
    bring_to_front(transcript)
    app.key("H")

    assert app.now().segment.kind is SegmentKind.RELEASE
