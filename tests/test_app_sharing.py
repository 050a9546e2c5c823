"""Routines come in, are looked at, kept or not; go out; and the first page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.reading import read_shared_routine
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.ui.dialogs.import_dialog import ImportDialog
from backstretch_gui.ui.dialogs.welcome import Welcome
from backstretch_gui.ui.parts.labels import Label
from backstretch_gui.ui.stage.stage import Page
from tests.stage_app import StageApp, open_app

_LEFT = Qt.MouseButton.LeftButton
HEAD = b'version=1\nname.en="E"\npurpose.en="E"\n'
HOSTILE = {
    "too large": b"#" * 1_000_001,
    "too deep": b"a = " + b"[" * 5000,
    "no text": b"\xff\xfe\x00",
    "no routine": b"version = 1\n",
    "nothing": b"",
    "a path for an id": HEAD + b'id="../../evil"\nstretches=[{stretch="sphinx"}]',
    "another stretch": HEAD + b'id="e"\nstretches=[{stretch="headstand"}]',
    "endless": HEAD + b'id="e"\nstretches=[' + b'{stretch="sphinx"},' * 60 + b"]",
}


@pytest.fixture
def routine() -> str:
    return "desk-break"


def shared(app: StageApp, folder: Path, change: Callable[[str], str] = str) -> Path:
    """The quick relief, from somebody else."""
    routine = app.routines.routines["quick-relief"]
    text = routine_text(routine).replace('id = "quick-relief"', 'id = "from-anna"')
    path = folder / "For you.backstretch"
    path.write_text(change(text.replace("Quick relief", "From Anna")))
    return path


def looked_at(app: StageApp) -> ImportDialog:
    return next(child for child in app.window.children() if isinstance(child, ImportDialog))


def text_of(app: StageApp) -> str:
    return "\n".join(label.text() for label in looked_at(app).findChildren(Label))


def test_it_is_shown_and_kept_only_then(app: StageApp, tmp_path: Path) -> None:
    path = shared(app, tmp_path)
    before = dict(app.routines.routines)
    app.conductor.open_routine_file(path)
    shown = text_of(app)
    assert "From Anna" in shown
    assert str(path) in shown
    assert "Supine twist\nEach side" in shown
    assert app.routines.routines == before
    QTest.mouseClick(looked_at(app).keep, _LEFT)
    assert app.panel.routine.currentText() == "From Anna"
    app.key("Ctrl+Z")
    assert app.routines.routines == before


def test_a_file_on_the_command_line_is_looked_at(app: StageApp, qapp: QApplication, tmp_path: Path) -> None:
    path = shared(app, tmp_path)
    app.close()
    again = open_app(qapp, tmp_path, file=str(path))
    assert "From Anna" in text_of(again)
    looked_at(again).reject()
    again.close()


def test_not_kept_nothing_has_changed(app: StageApp, tmp_path: Path) -> None:
    before = dict(app.routines.routines)
    app.conductor.open_routine_file(shared(app, tmp_path))
    looked_at(app).reject()
    assert app.routines.routines == before


def test_one_of_the_same_id_stands_beside_the_own_one(app: StageApp, tmp_path: Path) -> None:
    path = shared(app, tmp_path, lambda text: text.replace('"from-anna"', '"desk-break"'))
    own = app.routines.routines["desk-break"]
    app.conductor.open_routine_file(path)
    looked_at(app).accept()
    assert app.routines.routines["desk-break"] == own
    assert app.routines.routine.id == "from-anna"


def test_a_file_dropped_on_the_window_is_looked_at(app: StageApp, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shared(app, tmp_path)))])
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, _LEFT, none)
    app.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    app.window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, _LEFT, none))
    qtbot.waitUntil(lambda: "From Anna" in text_of(app) if app.window.findChildren(ImportDialog) else False)
    looked_at(app).reject()


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_routine_is_told_and_changes_nothing(kind: str, app: StageApp, tmp_path: Path) -> None:
    path = tmp_path / "gift.backstretch"
    path.write_bytes(HOSTILE[kind])
    before = dict(app.routines.routines)
    app.conductor.open_routine_file(path)
    assert app.stage.notice.text.endswith(".")
    assert "Traceback" not in app.stage.notice.text
    assert app.window.findChildren(ImportDialog) == []
    assert app.routines.routines == before
    assert path.read_bytes() == HOSTILE[kind]


def test_what_is_not_there_or_no_file_is_told(app: StageApp, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.backstretch", tmp_path, Path("/dev/zero")):
        app.conductor.open_routine_file(path)
        assert "is not a file" in app.stage.notice.text
        app.stage.notice.withdraw(app.stage.notice.text)


def test_markup_in_a_name_stays_text(app: StageApp, tmp_path: Path) -> None:
    path = shared(app, tmp_path, lambda text: text.replace("From Anna", "<img src='/etc/passwd'> Anna"))
    app.conductor.open_routine_file(path)
    labels = looked_at(app).findChildren(Label)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    looked_at(app).reject()


def test_what_goes_out_comes_in_again(app: StageApp, tmp_path: Path) -> None:
    path = tmp_path / "out.backstretch"
    app.conductor.sharing.export_to(path)
    assert read_shared_routine(path.read_text(), path.name) == app.routines.routine
    app.conductor.sharing.export_to(path / "below a file")
    assert "can’t be written" in app.stage.notice.text


def test_the_handout_is_a_pdf_of_some_pages(app: StageApp, tmp_path: Path) -> None:
    app.panel.routine_chosen.emit("all-thirteen")
    path = tmp_path / "handout.pdf"
    app.conductor.sharing.write_handout(path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 3
    app.conductor.sharing.write_handout(tmp_path / "none" / "handout.pdf")
    assert "can’t be written" in app.stage.notice.text


def test_the_first_page_can_be_heard_starts_and_is_shown_once(app: StageApp) -> None:
    assert not app.settings.settings.welcomed
    StageApp.__base__._welcome(app)  # type: ignore[union-attr]
    assert app.window.findChildren(Welcome) == [], "somebody asked for a routine"

    app.panel.menu.welcome.trigger()
    page = app.window.findChildren(Welcome)[0]
    assert app.settings.settings.welcomed
    QTest.mouseClick(page.listen, _LEFT)
    (spoken,) = app.studio.wishes[-1]
    assert "numbness round the genitals or buttocks; trouble passing urine" in spoken
    QTest.mouseClick(page.start, _LEFT)
    assert app.page is Page.SESSION
