"""What a person does with routines in the whole app: edit, undo, name, add, and what is on disk then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.edits import SetRounds
from backstretch_gui.catalog.reading import read_own_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.storage.bundle import read_asset
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.add_dialog import AddDialog
from backstretch_gui.ui.dialogs.name_dialog import NameDialog
from backstretch_gui.ui.panel.settings.pace_body import PaceBody
from tests.stage_app import StageApp

SOON_MS = 1000
ROUTINE = "quick-relief"
_LEFT = Qt.MouseButton.LeftButton

Opener = Callable[..., StageApp]


def on_disk(tmp_path: Path) -> dict[str, Routine]:
    folder = tmp_path / "config" / "backstretch" / "routines"
    return {file.stem: read_own_routine(file.read_text(), file.name) for file in folder.glob("*.toml")}


def dialog(app: StageApp, kind: type) -> AddDialog | NameDialog:
    found = next(child for child in app.window.children() if isinstance(child, kind))
    assert isinstance(found, AddDialog | NameDialog)
    return found


def test_the_first_change_makes_a_copy_and_says_so_and_undo_takes_it_back(
    app: StageApp, tmp_path: Path, qtbot: QtBot
) -> None:
    original = app.routines.routine
    row = app.panel.stretches.rows[0]
    row.head.hold.setFocus()
    app.key("Up")
    app.key("Up")

    assert "your version" in app.panel.note.text
    assert app.panel.length.text().endswith("your version")
    qtbot.waitUntil(lambda: ROUTINE in on_disk(tmp_path), timeout=SOON_MS)

    app.key("Ctrl+Z")
    assert app.routines.routine == original
    assert app.panel.note.text == ""
    qtbot.waitUntil(lambda: on_disk(tmp_path) == {}, timeout=SOON_MS)

    app.key("Ctrl+Shift+Z")
    assert app.routines.routine.stretches[0].hold == row.head.hold.value()
    qtbot.waitUntil(lambda: ROUTINE in on_disk(tmp_path), timeout=SOON_MS)


def test_what_is_being_typed_is_undone_by_itself_first(app: StageApp) -> None:
    field = app.panel.stretches.rows[0].head.hold
    field.setFocus()
    app.key("Up")
    stepped = app.routines.routine
    field.selectAll()
    QTest.keyClicks(field, "55")
    app.key("Ctrl+Z")
    assert app.routines.routine == stepped


def test_a_stretch_taken_out_is_told_and_brought_back_by_the_button(app: StageApp) -> None:
    before = [row.stretch_id for row in app.panel.stretches.rows]
    app.panel.stretches.open_row(1)
    details = app.panel.stretches.rows[1].details
    assert details is not None
    QTest.mouseClick(details.remove, _LEFT)
    assert [row.stretch_id for row in app.panel.stretches.rows] == before[:1] + before[2:]
    assert " is out." in app.panel.note.text

    QTest.mouseClick(app.panel.note.undo, _LEFT)
    assert [row.stretch_id for row in app.panel.stretches.rows] == before


def test_stretches_are_added_at_the_end(app: StageApp) -> None:
    QTest.mouseClick(app.panel.stretches.add, _LEFT)
    adding = dialog(app, AddDialog)
    assert isinstance(adding, AddDialog)
    QTest.mouseClick(adding.cards["sphinx"], _LEFT)
    QTest.mouseClick(adding.done_button, _LEFT)
    assert app.panel.stretches.rows[-1].stretch_id == "sphinx"


def test_a_copy_gets_its_own_name_and_is_remembered(app: StageApp, launch: Opener) -> None:
    app.panel.menu.duplicate.trigger()
    assert app.panel.routine.currentText().endswith(", copy")
    app.panel.menu.rename.trigger()
    naming = dialog(app, NameDialog)
    assert isinstance(naming, NameDialog)
    naming.field.setText("For Uwe")
    QTest.mouseClick(naming.save, _LEFT)
    assert app.panel.routine.currentText() == "For Uwe"
    app.close()

    again = launch(routine=None)
    assert again.panel.routine.currentText() == "For Uwe"
    again.panel.menu.remove.trigger()
    assert "For Uwe" not in [routine.name["en"] for routine in again.routines.routines.values()]
    again.key("Ctrl+Z")
    assert again.panel.routine.currentText() == "For Uwe"


def test_back_to_the_original_keeps_what_was_there(app: StageApp, launch: Opener, tmp_path: Path) -> None:
    app.panel.stretches.rows[0].head.hold.setFocus()
    app.key("Up")
    app.close()
    again = launch()
    changed = again.routines.routine
    again.panel.menu.reset.trigger()
    assert again.routines.routine == again.routines.collection.built_in[ROUTINE]
    again.close()

    kept = tmp_path / "config" / "backstretch" / "routines" / "removed" / f"{ROUTINE}.toml"
    assert read_own_routine(kept.read_text(), kept.name) == changed
    assert on_disk(tmp_path) == {}


def test_a_file_written_by_hand_shows_in_the_running_app(app: StageApp, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "config" / "backstretch"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text('version = 1\nrest = 17\nroutine = "desk-break"\n')
    qtbot.waitUntil(lambda: app.settings.settings.rest == 17, timeout=SOON_MS)
    assert app.panel.routine.currentText() == "Desk break"
    assert "17 s rest" in app.panel.settings.pace.head.summary.text()


def test_the_order_can_be_changed_while_stretching(app: StageApp) -> None:
    app.start()
    doing = app.now().segment.stretch
    head = app.panel.stretches.rows[0].head
    head.setFocus()
    app.key("Alt+Down")
    assert app.now().segment.stretch == doing


def test_rounds_are_set_in_the_panel_kept_undone_and_followed(
    app: StageApp, tmp_path: Path, launch: Opener
) -> None:
    app.panel.settings.pace.set_open(True)
    body = app.panel.settings.pace.body
    assert isinstance(body, PaceBody)
    once = app.panel.length.text()
    body.rounds.more.click()
    body.rounds.more.click()
    assert app.routines.routine.rounds == 3
    assert "three rounds" in app.panel.length.text()
    app.panel.menu.undo.trigger()
    assert (app.routines.routine.rounds, body.rounds.field.value()) == (2, 2)
    app.panel.menu.undo.trigger()
    assert app.panel.length.text() == once
    app.panel.menu.redo.trigger()
    app.close()
    assert on_disk(tmp_path)[ROUTINE].rounds == 2

    again = launch()
    again.start()
    again.wind_until(lambda: again.now().segment.round == 2)
    again.features.training.pause()
    shown = [label.text() for label in again.stage.findChildren(Label) if label.isVisible()]
    assert "Round 2 of 2, stretch 1 of 3" in shown
    assert again.stage.isVisible()
    again.features.editing.edit(SetRounds(1))
    assert again.moment() is not None, "on the way up, not thrown out"
    assert not again.now().segment.of_stretch


def test_the_first_side_of_a_whole_routine_is_one_step_and_makes_a_copy(app: StageApp) -> None:
    original = app.routines.routine
    app.panel.settings.pace.set_open(True)
    body = app.panel.settings.pace.body
    assert isinstance(body, PaceBody)
    QTest.mouseClick(body.first_side.button("left"), Qt.MouseButton.LeftButton)
    assert app.panel.note.text.startswith("Every stretch begins on the left now.")
    assert "your version" in app.panel.note.text
    app.start()
    app.wind_into(SegmentKind.HOLD)
    assert app.now().segment.side in (None, Side.LEFT)
    app.key("Escape")
    app.key("Ctrl+Z")
    assert app.routines.routine == original
    assert body.first_side.value == "right"


def test_a_chosen_routine_may_wait_for_a_stretch_that_is_saved_after_it(
    app: StageApp, tmp_path: Path
) -> None:
    """The panel got to know the routine before the stretch: it raised, and a crash was told that was none."""
    config = tmp_path / "config" / "backstretch"
    chosen = app.routines.routine
    own = read_asset("stretches/sphinx.toml").replace('id = "sphinx"', 'id = "my-own"')
    entries = [*chosen.stretches, Entry("my-own", hold=10)]
    (config / "routines").mkdir(parents=True, exist_ok=True)
    (config / "stretches").mkdir(parents=True, exist_ok=True)
    path = config / "routines" / f"{chosen.id}.toml"
    path.write_text(routine_text(msgspec.structs.replace(chosen, stretches=entries)), encoding="utf-8")
    app.routines.look()
    assert app.routines.routine == chosen

    (config / "stretches" / "my-own.toml").write_text(own, encoding="utf-8")
    app.catalogs.look()

    assert [entry.stretch for entry in app.routines.routine.stretches][-1] == "my-own"
    assert len(app.panel.stretches.rows) == len(entries)
