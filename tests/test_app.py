"""What a person does with the whole app, and what it does then."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.edits import SetEntry
from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.events import Paused, SegmentStarted
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.settings.settings import Appearance
from backstretch_gui.ui.accessible import Value
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.transcript_dialog import TranscriptDialog
from backstretch_gui.ui.stage.ring import Mode
from backstretch_gui.ui.stage.stage import Page
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from tests.stage_app import StageApp

SOON_MS = 1000
ROUTINE = "quick-relief"

Opener = Callable[..., StageApp]


def config(tmp_path: Path, name: str) -> Path:
    return tmp_path / "config" / "backstretch" / name


def holds_on_disk(tmp_path: Path, routine: str = ROUTINE) -> list[int | None]:
    """The holds as they are written down; none before there is a file."""
    file = config(tmp_path, f"routines/{routine}.toml")
    if not file.exists():
        return []
    return [entry.get("hold") for entry in tomllib.loads(file.read_text())["stretches"]]


def press(app: StageApp, text: str) -> None:
    """Press the button that says this."""
    button = next(b for b in app.window.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def labels(app: StageApp) -> str:
    """All that can be read on the stage."""
    return "\n".join(label.text() for label in app.stage.findChildren(Label) if label.isVisible())


# At home ------------------------------------------------------------------------------------


def test_the_home_page_says_what_there_is_to_start(app: StageApp) -> None:
    routine = app.catalog.routines[ROUTINE]

    assert app.page is Page.HOME
    assert app.stage.ring.face.mode is Mode.START
    text = labels(app)
    assert in_language(routine.name, "en") in text
    assert f"{len(routine.stretches)} stretches, about" in text
    assert app.panel.length.text().startswith(f"{len(routine.stretches)} stretches, ")
    assert app.stage.notice.text == ""
    assert app.coach is None, "what only a session needs is not built yet"


def test_the_start_disc_has_the_focus_and_can_be_pressed(app: StageApp) -> None:
    assert QApplication.focusWidget() is app.stage.ring

    QTest.mouseClick(app.stage.ring, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()

    assert app.now().state is State.RUNNING


def test_asked_to_start_at_once_it_does(launch: Opener) -> None:
    assert launch(start=True).now().state is State.RUNNING


def test_another_routine_is_shown_and_remembered(app: StageApp, launch: Opener) -> None:
    app.features.editing.choose("desk-break")

    assert "Desk break" in labels(app)
    assert len(app.panel.stretches.rows) == len(app.catalog.routines["desk-break"].stretches)
    app.close()
    assert "Desk break" in labels(launch(routine=None))


def test_a_routine_that_is_not_there_is_told(launch: Opener) -> None:
    app = launch(routine="no-such-routine")

    assert app.page is Page.HOME
    assert "no-such-routine" in app.stage.notice.text


def test_with_every_stretch_off_one_is_told_what_to_do(app: StageApp) -> None:
    for index, entry in enumerate(app.routines.routine.stretches):
        app.features.editing.edit(SetEntry(index, Entry(entry.stretch, on=False)))

    app.key("Space")

    assert app.moment() is None
    assert app.page is Page.HOME
    assert "switch one on" in app.stage.notice.text


def test_a_step_in_a_field_keeps_the_focus_there(app: StageApp) -> None:
    field = app.panel.stretches.rows[0].head.hold
    before = field.value()
    field.setFocus()

    app.key("Up")
    app.key("Up")

    assert QApplication.focusWidget() is field
    assert field.value() == before + 2
    assert app.routines.routine.stretches[0].hold == before + 2


# In a session -------------------------------------------------------------------------------


def test_space_starts_pauses_and_goes_on(app: StageApp) -> None:
    app.key("Space")
    app.wind_into(SegmentKind.HOLD)
    assert app.page is Page.SESSION

    app.key("Space")
    assert app.now().state is State.PAUSED
    assert app.stage.ring.face.mode is Mode.PAUSED
    app.key("Space")
    assert app.now().state is State.LEAD_IN
    app.wind(5)
    assert app.now().state is State.RUNNING


def test_name_side_and_caption_are_those_of_the_moment(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    QTest.qWait(50)

    now = app.now()
    title = in_language(app.catalog.stretches[now.segment.stretch].name, "en")
    assert title in labels(app)
    spoken = [text for text in app.speaker.heard if not isinstance(text, Tone)]
    assert app.stage.words.caption == spoken[-1]


def test_what_is_told_is_on_the_clock_by_then(app: StageApp) -> None:
    """Whoever hears of a hold or of a pause may ask the clock for it at once."""
    ring, asked = app.stage.ring, dict[type, tuple[Value | None, str]]()

    def ask(event: object) -> None:
        asked[type(event)] = ring.accessible_value(), ring.accessible_words()

    app.start()
    assert app.coach is not None
    app.coach.happened.connect(ask)  # after who shows it, as a screen reader's words are
    app.wind_until(lambda: app.now().segment.kind is SegmentKind.HOLD)
    app.coach.pause()

    of_the_hold, _ = asked[SegmentStarted]
    assert of_the_hold is not None
    assert of_the_hold.most == app.now().segment.seconds
    _, of_the_pause = asked[Paused]
    assert of_the_pause.endswith("paused")


def test_next_and_back_by_key(app: StageApp) -> None:
    app.start()
    first = app.now().segment
    for key, there in (("PgDown", "PgUp"), ("N", "B")):
        app.key(key)
        after = app.now().segment
        assert (after.entry, after.part) != (first.entry, first.part)
        app.key(there)
        assert (app.now().segment.entry, app.now().segment.part) == (first.entry, first.part)


def test_what_was_said_can_be_read_while_it_is_said(app: StageApp) -> None:
    app.start()
    app.panel.menu.transcript.trigger()
    dialog = app.window.findChild(TranscriptDialog)
    assert dialog is not None
    app.wind_into(SegmentKind.HOLD)

    spoken = [text for text in app.speaker.heard if not isinstance(text, Tone)]
    lines = dialog.page.toPlainText().splitlines()
    assert [line.partition("  ")[2] for line in lines] == spoken
    dialog.accept()


def test_what_was_said_can_be_read_and_copied_when_it_is_done(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.key("Esc")
    app.key("T")
    dialog = app.window.findChild(TranscriptDialog)
    assert dialog is not None

    dialog.copy.click()

    assert QApplication.clipboard().text().startswith("0:00  ")
    assert QApplication.clipboard().text() == dialog.page.toPlainText()
    dialog.accept()


def test_longer_and_shorter_by_key(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    before = app.now().segment.seconds

    app.key("+")
    assert app.now().segment.seconds == before + 1, "each pose of a movement"
    app.key("-")
    assert app.now().segment.seconds == before


def test_say_it_again_by_key(app: StageApp) -> None:
    app.start()
    app.wind(0.5)
    heard = list(app.speaker.heard)

    app.key("R")

    assert app.speaker.heard == [*heard, heard[-1]]


def test_this_hurts_leads_on_by_key(app: StageApp) -> None:
    app.start()
    before = app.now().segment

    app.key("H")

    assert app.now().segment is not before


def test_escape_ends_and_is_home_if_nothing_was_held(app: StageApp) -> None:
    app.start()
    app.wind(1)

    app.key("Esc")

    assert app.moment() is None
    assert app.page is Page.HOME


def test_escape_after_a_hold_shows_what_was_done_and_once_more_is_home(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.wind(5)

    app.key("Esc")
    assert app.page is Page.DONE
    assert "for today" in labels(app)
    app.key("Esc")
    assert app.page is Page.HOME


def test_stopped_while_the_voice_is_getting_ready_it_is_home(launch: Opener) -> None:
    app = launch()
    app.studio.prompt = False
    app.key("Space")
    assert app.page is Page.SESSION

    app.key("Esc")

    assert app.page is Page.HOME
    assert app.moment() is None


def test_the_whole_routine_to_its_end_and_once_more(app: StageApp) -> None:
    app.start()
    app.wind_to_the_end()

    assert app.page is Page.DONE
    assert ", done" in labels(app)
    press(app, "Once more")
    assert app.now().index == 0
    assert app.page is Page.SESSION


def test_the_panel_marks_the_stretch_that_is_done(app: StageApp, monkeypatch: pytest.MonkeyPatch) -> None:
    marked: list[int | None] = []
    monkeypatch.setattr(app.panel, "set_current", marked.append)
    app.start()
    app.wind_to_the_end()

    assert marked == [*range(len(app.routines.routine.stretches)), None]


def test_what_has_nothing_to_do_with_the_voice_leaves_its_clips_alone(app: StageApp) -> None:
    app.start()
    chosen = len(app.studio.choices)

    app.key("Ctrl+B")
    app.settings.set("volume", 40)

    assert len(app.studio.choices) == chosen


def test_the_window_can_be_closed_in_the_middle(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)

    app.key("Ctrl+Q")

    assert not app.window.isVisible()
    assert app.studio.closed
    assert app.moment() is None


# Changing on the way ------------------------------------------------------------------------


def test_a_hold_changed_in_the_panel_counts_at_once_and_is_on_disk_within_a_second(
    app: StageApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    entry = app.now().segment.entry
    field = app.panel.stretches.rows[entry].head.hold
    before = field.value()
    field.setFocus()

    app.key("Up")

    assert app.now().segment.seconds == before + 1
    assert app.page is Page.SESSION
    qtbot.waitUntil(lambda: bool(holds_on_disk(tmp_path)), timeout=SOON_MS)
    assert holds_on_disk(tmp_path)[entry] == before + 1


def test_what_is_set_in_the_panel_counts_whatever_was_added_on_the_way(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    entry = app.now().segment.entry
    app.key("+")

    field = app.panel.stretches.rows[entry].head.hold
    field.setFocus()
    app.key("Up")

    assert app.now().segment.seconds == field.value()


def test_a_hold_is_there_again_after_a_restart(launch: Opener, tmp_path: Path) -> None:
    app = launch()
    field = app.panel.stretches.rows[0].head.hold
    field.setFocus()
    for _ in range(3):
        app.key("Up")
    held = field.value()
    app.close()

    assert holds_on_disk(tmp_path)[0] == held
    again = launch()
    assert again.panel.stretches.rows[0].head.hold.value() == held
    again.start()
    again.wind_into(SegmentKind.HOLD)
    assert again.now().segment.seconds == held


def test_what_was_added_on_the_way_is_offered_for_keeping_and_kept(
    app: StageApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    held = round(app.now().segment.seconds)
    app.key("+")
    app.wind_to_the_end()

    press(app, f"Keep {held + 1} s")

    assert app.routines.routine.stretches[0].hold == held + 1
    qtbot.waitUntil(lambda: bool(holds_on_disk(tmp_path)), timeout=SOON_MS)
    assert app.panel.stretches.rows[0].head.hold.value() == held + 1


def test_every_offer_is_made_and_the_page_stays_till_one_leaves_it(app: StageApp) -> None:
    app.start()
    changed: list[int] = []
    for _ in range(2):
        app.wind_into(SegmentKind.HOLD)
        changed.append(app.now().segment.entry)
        app.key("+")
        app.wind_until(lambda: app.now().segment.entry != changed[-1])
    app.wind_to_the_end()

    for entry in changed:
        hold = round(app.catalog.stretches[app.routines.routine.stretches[entry].stretch].hold)
        hold = app.routines.routine.stretches[entry].hold or hold
        more = 1 if app.catalog.stretches[app.routines.routine.stretches[entry].stretch].is_movement else 5
        press(app, f"Keep {hold + more} s")
        assert app.page is Page.DONE
    press(app, "Back to the routine")
    assert app.page is Page.HOME


def test_folding_the_panel_leaves_the_finished_page_where_it_is(app: StageApp) -> None:
    app.start()
    app.wind_to_the_end()

    app.key("Ctrl+B")

    assert app.page is Page.DONE
    assert not app.panel.isVisible()


def test_another_routine_written_into_the_settings_waits_for_the_end_of_the_session(
    app: StageApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    held = round(app.now().segment.seconds)
    app.key("+")
    marked: list[int | None] = []
    monkeypatch.setattr(app.panel, "set_current", marked.append)

    app.settings.set("routine", "desk-break")

    assert app.now().plan.routine == ROUTINE
    app.wind_to_the_end()
    assert set(marked) == {None}, "no row of the routine in the panel is being done"
    other = app.routines.routine
    press(app, f"Keep {held + 1} s")
    assert app.routines.routine == other, "what is kept belongs to the routine that was done"
    assert app.routines.routines[ROUTINE].stretches[0].hold == held + 1
    app.key("Esc")
    assert "Desk break" in labels(app)


def test_settings_persist_and_count_at_once(app: StageApp, launch: Opener, tmp_path: Path) -> None:
    app.start()
    app.settings.set("talk", "tones")
    app.settings.set("volume", 30)
    app.settings.set("appearance", "dark")
    app.settings.set("words_per_minute", 120)

    assert app.theme.tokens.name == "dark"
    assert app.speaker.volume == pytest.approx(0.3)
    assert app.studio.choices[-1].words_per_minute == 120
    app.wind_into(SegmentKind.HOLD)
    heard = len([sound for sound in app.speaker.heard if not isinstance(sound, Tone)])
    app.wind_to_the_end()
    assert len([sound for sound in app.speaker.heard if not isinstance(sound, Tone)]) == heard
    app.close()

    table = tomllib.loads(config(tmp_path, "settings.toml").read_text())
    assert (table["talk"], table["volume"], table["appearance"]) == ("tones", 30, "dark")
    assert launch().settings.settings.appearance is Appearance.DARK


def test_a_panel_that_is_folded_stays_so(app: StageApp, launch: Opener) -> None:
    app.key("Ctrl+B")
    app.close()

    assert not launch().panel.isVisible()


# Floor view ---------------------------------------------------------------------------------


def test_the_floor_view_shows_the_moment_and_escape_leaves_it(app: StageApp) -> None:
    app.start()
    app.key("F")
    app.wind_into(SegmentKind.HOLD)
    QTest.qWait(50)

    floor = app.window.floor
    assert floor is not None
    assert floor.ring.face.mode is Mode.HOLD
    app.key("Esc")
    assert app.window.floor is None
    assert app.now().state is State.RUNNING


def test_from_home_the_floor_view_starts(app: StageApp) -> None:
    app.key("F")

    assert app.window.floor is not None
    assert app.now().state is State.RUNNING


def test_paused_on_the_floor_it_is_shown_paused_on_the_stage(app: StageApp) -> None:
    app.start()
    app.key("F")
    app.wind_into(SegmentKind.HOLD)
    app.key("Space")

    app.key("F")

    assert app.stage.ring.face.mode is Mode.PAUSED
    assert app.stage.words.caption.startswith("Take your time")


def test_at_the_end_the_floor_view_gives_way_to_what_was_done(app: StageApp) -> None:
    app.start()
    app.key("F")
    app.wind_to_the_end()

    assert app.window.floor is None
    assert app.page is Page.DONE


def test_a_window_that_filled_the_screen_does_so_again(app: StageApp, qtbot: QtBot) -> None:
    app.window.showMaximized()
    qtbot.waitUntil(app.window.isMaximized)
    app.start()
    app.key("F")
    app.key("F")

    assert app.window.isMaximized()


# What went wrong ----------------------------------------------------------------------------


def test_a_broken_settings_file_is_told_by_its_line(launch: Opener, tmp_path: Path) -> None:
    path = config(tmp_path, "settings.toml")
    path.parent.mkdir(parents=True)
    path.write_text("rest = = 7")

    app = launch()

    assert "settings.toml, line 1, rest" in app.stage.notice.text
    assert path.read_text() == "rest = = 7"
    app.start()


def test_a_broken_routine_of_ones_own_is_told_and_the_built_in_one_is_back(
    launch: Opener, tmp_path: Path
) -> None:
    path = config(tmp_path, f"routines/{ROUTINE}.toml")
    path.parent.mkdir(parents=True)
    path.write_text("version = 1\n")

    app = launch()

    assert f"{ROUTINE}.toml.broken-1" in app.stage.notice.text
    assert app.routines.routine == app.catalog.routines[ROUTINE]


def test_a_folder_that_cannot_be_written_is_told_and_the_session_goes_on(
    launch: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    app = launch()

    app.features.editing.edit(SetEntry(0, Entry(app.routines.routine.stretches[0].stretch, hold=7)))
    qtbot.waitUntil(lambda: "read" in app.stage.notice.text or "saved" in app.stage.notice.text)
    app.start()
    app.wind_into(SegmentKind.HOLD)

    assert app.now().segment.seconds == 7


def test_trouble_with_the_voice_is_told_until_it_is_over(app: StageApp) -> None:
    app.start()
    trouble = VoiceTrouble(TroubleKind.NO_OUTPUT)
    app.speaker.trouble.emit(trouble)

    assert app.stage.notice.text == trouble.sentence()
    app.speaker.recovered.emit()
    assert app.stage.notice.text == ""


# And besides ---------------------------------------------------------------------------------


def test_the_chosen_voice_can_be_listened_to(app: StageApp) -> None:
    app.features.voice.listen()

    assert len(app.speaker.heard) == 1


def test_a_click_beside_everything_is_no_command(app: StageApp) -> None:
    QTest.mouseClick(app.stage, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert app.moment() is None


def test_a_window_that_was_minimised_shows_the_session_go_on(app: StageApp, qtbot: QtBot) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.window.showMinimized()
    qtbot.waitUntil(app.window.isMinimized)
    app.wind(1)
    app.window.showNormal()
    qtbot.waitUntil(lambda: not app.window.isMinimized())
    before = app.stage.ring.face.fraction

    app.clock.now += 1.5

    qtbot.waitUntil(lambda: app.stage.ring.face.fraction < before, timeout=2000)
