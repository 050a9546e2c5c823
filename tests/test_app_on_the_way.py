"""In the whole app: what hurts, holds that wait, holds in breaths, an order that changes on the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.keys import KEYS, Command
from backstretch_gui.ui.stage.marks import Pill
from backstretch_gui.ui.stage.ring import Mode
from backstretch_gui.ui.stage.stage import Page
from tests.stage_app import StageApp

ROUTINE = "everyday-lower-back"
_LEFT = Qt.MouseButton.LeftButton

Opener = Callable[..., StageApp]


@pytest.fixture
def routine() -> str:
    return ROUTINE


def press(app: StageApp, text: str) -> None:
    button = next(b for b in app.window.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, _LEFT)


def labels(app: StageApp) -> str:
    return "\n".join(label.text() for label in app.stage.findChildren(Label) if label.isVisible())


def pills(app: StageApp) -> list[str]:
    return [pill.accessibleName() for pill in app.stage.words.findChildren(Pill) if pill.isVisible()]


def into_a_twist(app: StageApp) -> int:
    """Into a hold of the supine twist; its place in the routine."""
    app.start()
    app.wind_until(
        lambda: app.now().segment.stretch == "supine-twist" and app.now().segment.kind is SegmentKind.HOLD
    )
    app.wind(3)
    return app.now().segment.entry


def test_what_hurts_is_left_at_once_and_remembered(app: StageApp, launch: Opener) -> None:
    entry = into_a_twist(app)
    app.key("H")

    assert app.now().segment.kind is SegmentKind.RELEASE
    assert app.speaker.heard[-1] == "Stop there. Come out of it slowly."
    assert app.stage.words.caption == "Stop there. Come out of it slowly."
    assert "Supine twist hurt?" in labels(app)
    assert app.routines.routine.stretches[entry].hurt
    app.close()
    assert launch().routines.routine.stretches[entry].hurt


def test_by_button_as_by_key(app: StageApp) -> None:
    into_a_twist(app)
    app.stage.transport.hurts.click()
    assert app.now().segment.kind is SegmentKind.RELEASE


def test_the_easier_way_begins_at_once_and_is_remembered(app: StageApp) -> None:
    entry = into_a_twist(app)
    app.key("H")
    app.wind(1)
    app.key("E")

    now = app.now().segment
    assert (now.entry, now.kind) == (entry, SegmentKind.GUIDE)
    assert now.closes.name == "twist-on-a-pillow"
    assert not app.stage.offer.isVisible()
    assert app.routines.routine.stretches[entry].easier
    app.wind_into(SegmentKind.HOLD)
    app.wind_to_the_end()
    assert "hurt" not in labels(app), "it is settled"


def test_the_easier_way_can_be_had_before_it_hurts(app: StageApp) -> None:
    entry = into_a_twist(app)
    app.key("E")
    assert (app.now().segment.entry, app.now().segment.kind) == (entry, SegmentKind.GUIDE)
    assert app.routines.routine.stretches[entry].easier
    assert not app.routines.routine.stretches[entry].hurt


def test_the_easier_way_is_marked_while_it_is_on_and_the_button_leads_back(app: StageApp) -> None:
    entry = into_a_twist(app)
    button = app.stage.transport.easier
    assert button.isVisible()
    assert not button.isChecked()
    button.click()
    assert button.isChecked()
    assert "Easier way" in pills(app)
    app.wind_into(SegmentKind.HOLD)
    app.key("E")
    assert (app.now().segment.entry, app.now().segment.kind) == (entry, SegmentKind.GUIDE)
    assert not button.isChecked()
    assert "Easier way" not in pills(app)
    assert not app.routines.routine.stretches[entry].easier


def test_the_easier_way_works_and_is_marked_in_the_floor_view(app: StageApp) -> None:
    entry = into_a_twist(app)
    app.key("F")
    floor = app.window.floor
    assert floor is not None
    app.key("E")
    assert app.routines.routine.stretches[entry].easier
    assert floor.accessibleDescription().startswith("Supine twist, easier")
    assert floor.bar.transport.easier.isChecked()
    app.key("E")
    assert floor.accessibleDescription().startswith("Supine twist. ")


@pytest.mark.parametrize("kind", [SegmentKind.OPENING, SegmentKind.REST])
def test_before_a_stretch_has_begun_its_way_changes_and_nothing_is_skipped(
    kind: SegmentKind, app: StageApp
) -> None:
    app.key("Space")
    app.wind_into(kind)
    app.key("E")
    assert app.now().segment.kind is kind
    assert app.routines.routine.stretches[app.now().segment.entry].easier


def test_what_hurts_in_its_easier_way_is_not_offered_the_same_again(app: StageApp) -> None:
    into_a_twist(app)
    app.key("E")
    app.wind_into(SegmentKind.HOLD)
    app.key("H")
    assert app.stage.offer.isVisible()
    assert not app.stage.offer.easier.isVisible()


def test_left_out_from_now_on_the_way_out_is_still_gone(app: StageApp) -> None:
    entry = into_a_twist(app)
    app.key("H")
    press(app, "Leave it out from now on")
    assert app.now().segment.kind is SegmentKind.RELEASE
    assert not app.routines.routine.stretches[entry].on
    assert app.panel.stretches.rows[entry].head.summary.text() == "Off: it hurt last time"
    app.wind_to_the_end()
    assert app.page is Page.DONE


@pytest.mark.parametrize(
    ("answer", "easier", "on"), [("Easier way", True, True), ("Leave it out", False, False)]
)
def test_at_the_end_one_is_asked_about_next_time(answer: str, easier: bool, on: bool, app: StageApp) -> None:
    entry = into_a_twist(app)
    app.key("+")
    app.key("H")
    app.wind_to_the_end()

    assert "Supine twist hurt. And next time?" in labels(app)
    press(app, answer)
    after = app.routines.routine.stretches[entry]
    assert (after.easier, after.on) == (easier, on)
    assert "Keep 15 s for Supine twist?" in labels(app), "one question after the other"


def test_holds_wait_for_space_if_they_are_to(app: StageApp) -> None:
    app.settings.set("ready", True)
    app.start()
    app.wind(60)
    QTest.qWait(60)  # a frame or two
    assert app.now().waiting
    assert app.stage.ring.face.word == "ready?"
    assert "Space begins the hold" in app.stage.words.caption
    app.key("Space")
    assert (app.now().segment.kind, app.now().state) == (SegmentKind.HOLD, State.RUNNING)


def test_holds_are_counted_in_breaths_if_they_are_to(app: StageApp) -> None:
    app.settings.set("counting", "breaths")
    row = next(row for row in app.panel.stretches.rows if row.stretch_id == "hamstring")
    assert row.head.hold.text() == "≈ 4 breaths"
    row.head.hold.setFocus()
    app.key("Up")
    assert row.entry.hold == 35

    app.features.training.start()
    app.wind(0.5)
    app.wind_until(
        lambda: app.now().segment.stretch == "hamstring" and app.now().segment.kind is SegmentKind.HOLD
    )
    seen: list[int] = []
    while app.now().segment.kind is SegmentKind.HOLD:
        app.features.session.need().presenter.refresh()
        if app.stage.ring.face.mode is Mode.HOLD and app.stage.ring.face.seconds not in seen:
            seen.append(app.stage.ring.face.seconds)
        app.wind(0.5)
    assert seen == [5, 4, 3, 2, 1]
    app.settings.set("counting", "seconds")
    assert row.head.hold.text() == "35 s"


def test_the_order_can_be_changed_while_stretching(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    doing = app.now().segment
    app.panel.stretches.rows[0].head.setFocus()
    app.key("Alt+Down")

    assert app.panel.stretches.rows[1].stretch_id == doing.stretch
    assert (app.now().segment.stretch, app.now().segment.kind) == (doing.stretch, SegmentKind.HOLD)
    assert app.panel.stretches.rows[1].head.accessibleDescription() == "Now"
    assert app.panel.stretches.rows[0].head.accessibleDescription() == ""
    app.key("Ctrl+Z")
    assert app.now().segment.entry == 0


@pytest.mark.parametrize(
    "command",
    [Command.LONGER, Command.SHORTER, Command.REPEAT, Command.NEXT, Command.BACK, Command.HURTS],
)
def test_a_key_is_answered_before_anything_else_happens(command: Command, app: StageApp) -> None:
    """Seen and heard while the key is still being dealt with: no frame comes in between."""
    into_a_twist(app)
    app.features.session.need().presenter.refresh()
    before = (app.stage.ring.face, app.stage.words.caption, list(app.speaker.heard))
    QTest.keySequence(app.window, QKeySequence(KEYS[command][0]))
    assert (app.stage.ring.face, app.stage.words.caption, list(app.speaker.heard)) != before


def opened(app: StageApp) -> None:
    """Begun, and led up to the time there is to get to the mat."""
    app.key("Space")
    app.wind_until(lambda: app.now().segment.kind is SegmentKind.GET_READY)
    app.wind(1)


@pytest.mark.parametrize("key", ["Space", "N", "A", "Return", "PgDown", "1"])
def test_any_key_begins_the_first_stretch_once_one_is_on_the_mat(app: StageApp, key: str) -> None:
    opened(app)
    app.features.session.need().presenter.refresh()
    assert app.stage.ring.face.mode is Mode.HOLD
    assert app.stage.ring.face.seconds == 14

    app.key(key)

    assert (app.now().segment.kind, app.now().state) == (SegmentKind.ANNOUNCE, State.RUNNING)


def test_what_has_a_meaning_of_its_own_keeps_it_while_one_gets_there(app: StageApp) -> None:
    opened(app)
    app.key("H")
    assert (app.now().segment.kind, app.now().state) == (SegmentKind.GET_READY, State.PAUSED)
    app.key("Space")
    assert app.now().segment.kind is SegmentKind.GET_READY
    app.key("Esc")
    assert not app.features.training.active
