"""Another language while the program runs: the window is made anew in it, a session is not disturbed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QAbstractSpinBox
from pytestqt.qtbot import QtBot

from backstretch_gui.language.languages import Languages
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.panel.settings.list_box import ListBox
from backstretch_gui.ui.stage.stage import Page
from tests.language import looking
from tests.language.walk import home, panel
from tests.stage_app import StageApp

GERMAN = "de"


@pytest.fixture
def open_with(launch: Callable[..., StageApp]) -> Iterator[Callable[..., StageApp]]:
    """Opened with options; nothing of another language stays."""
    before, opened = QLocale(), list[StageApp]()

    def open_one(**options: object) -> StageApp:
        opened.append(launch(**options))
        return opened[-1]

    yield open_one
    for app in opened:
        app.foundation().translators.show("en")
    QLocale.setDefault(before)


@pytest.fixture
def app(open_with: Callable[..., StageApp]) -> StageApp:
    """Opened in English."""
    return open_with()


def settle(app: StageApp, qtbot: QtBot, languages: Languages) -> None:
    """Until the window is there in these languages."""
    qtbot.waitUntil(lambda: app.current.surroundings.languages == languages)
    app.window, app.main = app.current.surroundings.window, app.current
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(app.window.isActiveWindow)


def test_the_window_is_there_in_the_other_language_and_open_where_it_was(app: StageApp, qtbot: QtBot) -> None:
    app.panel.settings.look.set_open(True)
    title = app.panel.settings.look.head.accessibleName()
    place = app.window.geometry()

    app.settings.set("language", GERMAN)
    settle(app, qtbot, Languages(GERMAN, GERMAN))

    assert app.panel.settings.look.head.accessibleName() != title
    assert app.panel.settings.look.head.isChecked()
    assert app.window.isVisible()
    assert app.window.geometry().size() == place.size()
    name = app.routines.routine.name
    assert name[GERMAN] != name["en"]
    assert name[GERMAN] in app.panel.routine.accessibleName() + app.panel.routine.currentText()


def test_the_choice_of_the_language_keeps_the_focus(app: StageApp, qtbot: QtBot) -> None:
    app.panel.settings.look.set_open(True)
    box = app.panel.settings.findChild(ListBox, "language")
    assert box is not None
    box.setFocus()

    app.key("D")
    settle(app, qtbot, Languages(GERMAN, GERMAN))

    focused = app.window.focusWidget()
    assert isinstance(focused, ListBox)
    assert focused is not box
    assert focused.currentText() == "Deutsch"
    assert focused.visibleRegion().boundingRect() == focused.rect(), "and is in sight"


def test_the_routine_that_was_asked_for_stays(open_with: Callable[..., StageApp], qtbot: QtBot) -> None:
    app = open_with(routine="desk-break")
    assert app.settings.settings.routine != "desk-break"

    app.settings.set("language", GERMAN)
    settle(app, qtbot, Languages(GERMAN, GERMAN))

    assert app.routines.routine.id == "desk-break"


def test_a_choice_in_the_window_counts_more_than_the_command_line(
    open_with: Callable[..., StageApp], qtbot: QtBot
) -> None:
    app = open_with(language=GERMAN)

    app.settings.set("language", "fr")
    settle(app, qtbot, Languages("fr", "fr"))


def test_what_was_done_in_the_other_language_counts(app: StageApp, qtbot: QtBot) -> None:
    row = app.panel.stretches.rows[0]
    row.head.hold.setFocus()
    app.key("Up")
    hold = app.routines.routine.stretches[0].hold

    app.settings.set("language", GERMAN)
    settle(app, qtbot, Languages(GERMAN, GERMAN))

    assert app.routines.routine.stretches[0].hold == hold


def test_shown_and_spoken_are_chosen_apart(app: StageApp, qtbot: QtBot) -> None:
    app.settings.set("voice", "gmw/en-us")

    app.settings.set("spoken_language", GERMAN)
    settle(app, qtbot, Languages(app.current.surroundings.languages.shown, GERMAN))

    assert app.settings.settings.voice == "", "the voice that was chosen speaks English"
    app.start()
    app.wind_into(SegmentKind.GUIDE)
    said = {cue.text for segment in app.now().plan.segments for cue in segment.cues if cue.text}
    assert app.catalog.phrases.safety[GERMAN] in said


def test_a_session_goes_on_in_its_language_and_its_end_brings_the_other(app: StageApp, qtbot: QtBot) -> None:
    before = app.current.surroundings.languages
    app.start()
    app.wind_into(SegmentKind.GUIDE)

    app.settings.set("language", GERMAN)
    app.wind_into(SegmentKind.HOLD)

    assert app.current.surroundings.languages == before
    assert "once this session is over" in app.stage.notice.text
    app.key("Esc")
    settle(app, qtbot, Languages(GERMAN, GERMAN))
    app.start()
    app.wind_into(SegmentKind.GUIDE)


def test_the_finished_page_stays_until_it_is_left(app: StageApp, qtbot: QtBot) -> None:
    before = app.current.surroundings.languages
    app.start()
    app.wind_into(SegmentKind.GUIDE)
    app.settings.set("language", GERMAN)

    app.wind_to_the_end()
    assert app.page is Page.DONE
    assert app.current.surroundings.languages == before
    app.key("Esc")

    settle(app, qtbot, Languages(GERMAN, GERMAN))


def test_another_one_each_time(app: StageApp, qtbot: QtBot) -> None:
    for language in ("de", "nl", "en"):
        app.settings.set("language", language)
        settle(app, qtbot, Languages(language, language))

    assert app.panel.settings.look.head.accessibleName().startswith("Look")


@pytest.mark.parametrize(("system", "language"), [("ar_EG", "en"), ("fa_IR", GERMAN)])
def test_where_the_system_writes_other_digits_no_page_has_both_kinds(
    open_with: Callable[..., StageApp], system: str, language: str
) -> None:
    QLocale.setDefault(QLocale(system))
    app = open_with(language=language)
    app.settings.set("remind", "times")
    app.settings.set("motion", "reduced")
    seen = set[str]()
    for _name, front in chain(home(app), panel(app)):
        seen.update(text for _, text in looking.texts(front))
        seen.update(field.text() for field in front.findChildren(QAbstractSpinBox))

    assert not [text for text in seen if any(letter.isdigit() and not letter.isascii() for letter in text)]
    assert any(":" in text and text[:1].isdigit() for text in seen), "a time of the day was seen"
