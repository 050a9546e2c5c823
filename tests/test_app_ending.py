"""A session is never thrown away by one press: what ends it can be taken back, or asks first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.line import Line
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.training.resuming import AFTER_END_MS
from backstretch_gui.ui.stage.stage import Page
from tests.stage_app import StageApp

ROUTINE = "quick-relief"


def stretch_a_while(app: StageApp) -> Snapshot:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.wind(3)
    return app.now()


def end_by_key(app: StageApp) -> None:
    app.key("Esc")


def end_by_button(app: StageApp) -> None:
    end = next(b for b in app.stage.top_bar.findChildren(QAbstractButton) if b.text().strip() == "End")
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


@pytest.mark.parametrize("end", [end_by_key, end_by_button])
def test_a_session_that_was_ended_can_be_gone_on_with(app: StageApp, end: Callable[[StageApp], None]) -> None:
    before = stretch_a_while(app)

    end(app)

    assert app.moment() is None
    assert app.stage.resume.isVisible()
    app.stage.resume.go_on.click()
    QCoreApplication.processEvents()
    assert not app.stage.resume.isVisible()
    assert app.now().segment.key == before.segment.key
    assert app.now().elapsed == pytest.approx(before.elapsed, abs=1)


def test_the_offer_lasts_ten_seconds_and_nothing_is_left_of_it(app: StageApp, qtbot: QtBot) -> None:
    stretch_a_while(app)
    app.key("Esc")
    waiting = next(t for t in app.features.resuming.findChildren(QTimer) if t.interval() == AFTER_END_MS)
    assert waiting.isActive()
    assert AFTER_END_MS == 10_000

    waiting.start(0)
    qtbot.waitUntil(lambda: not app.stage.resume.isVisible())

    assert not app.paths.interrupted.exists()
    app.features.training.go_on()
    assert app.moment() is None


def test_a_new_session_leaves_nothing_of_the_offer(app: StageApp) -> None:
    stretch_a_while(app)
    app.key("Esc")

    app.features.training.start()
    QCoreApplication.processEvents()

    assert not app.stage.resume.isVisible()
    assert app.now().state is State.RUNNING


def test_what_had_not_begun_is_not_offered(launch: Callable[..., StageApp]) -> None:
    app = launch()
    app.studio.prompt = False
    app.key("Space")
    app.key("Esc")

    assert not app.stage.resume.isVisible()


def test_a_routine_that_is_over_is_not_offered(app: StageApp) -> None:
    app.start()
    app.wind_to_the_end()

    assert not app.stage.resume.isVisible()


def test_a_window_closed_in_mid_session_offers_it_at_the_next_start(launch: Callable[..., StageApp]) -> None:
    app = launch()
    before = stretch_a_while(app)
    app.close()

    again = launch()

    assert again.stage.resume.isVisible()
    again.stage.resume.go_on.click()
    QCoreApplication.processEvents()
    assert again.now().segment.key == before.segment.key


def test_a_window_put_away_in_mid_session_offers_it_when_it_is_back(app: StageApp) -> None:
    app.window.stays_behind = True
    stretch_a_while(app)
    app.window.close()
    assert app.moment() is None
    app.window.come_back()

    assert app.stage.resume.isVisible()


def test_another_routine_asks_before_it_ends_the_session(app: StageApp) -> None:
    stretch_a_while(app)

    app.features.editing.choose("desk-break")

    assert app.stage.leave.isVisible()
    assert "Quick relief" in app.stage.leave.text
    assert app.panel.routine.currentData() == ROUTINE, "the panel shows what is being done"
    assert app.now().state is State.RUNNING


def test_who_stays_goes_on_with_the_same_routine(app: StageApp) -> None:
    stretch_a_while(app)
    app.features.editing.choose("desk-break")

    app.stage.leave.stay.click()

    assert not app.stage.leave.isVisible()
    assert app.now().plan.routine == ROUTINE
    assert app.routines.routine.id == ROUTINE


def test_who_leaves_gets_the_other_routine_and_may_still_go_on(app: StageApp) -> None:
    stretch_a_while(app)
    app.features.editing.choose("desk-break")

    app.stage.leave.leave.click()

    assert app.moment() is None
    assert app.page is Page.HOME
    assert app.routines.routine.id == "desk-break"
    assert not app.stage.leave.isVisible()
    app.stage.resume.go_on.click()
    QCoreApplication.processEvents()
    assert app.now().plan.routine == ROUTINE


def test_the_question_goes_with_the_session(app: StageApp) -> None:
    stretch_a_while(app)
    app.features.editing.choose("desk-break")

    app.wind_to_the_end()

    assert not app.stage.leave.isVisible()
    app.features.training.leave_session()
    assert app.routines.routine.id == ROUTINE


def test_space_leaves_the_finish_page_and_its_questions_alone(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.key("H")
    app.wind_to_the_end()
    assert app.page is Page.DONE
    app.stage.setFocus()

    app.key("Space")

    assert app.page is Page.DONE
    assert app.moment() is None


def test_an_answered_question_gives_the_focus_to_the_stage(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.key("H")
    app.stage.offer.leave_out.setFocus()

    app.stage.offer.leave_out.click()

    assert QApplication.focusWidget() is app.stage


def test_a_voice_being_listened_to_gives_way_to_the_session(app: StageApp) -> None:
    app.features.voice.listen()
    app.start()
    heard = list(app.speaker.heard)
    app.studio.clip_ready.emit(app.studio.clip(Line(app.catalog.phrases.listen["en"])))

    assert app.speaker.heard == heard
    assert app.speaker.hushes > 0
