"""Routines come in, are looked at, kept or not; go out; and the first page."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.packing import unpacked
from backstretch_gui.catalog.reading import read_stretch
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.routines.shared_file import give
from backstretch_gui.storage.bundle import read_asset
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.import_dialog import ImportDialog
from backstretch_gui.ui.dialogs.safety_dialog import SafetyDialog
from backstretch_gui.ui.dialogs.welcome import Welcome
from backstretch_gui.ui.routine_words import file_name
from backstretch_gui.ui.stage.stage import Page
from backstretch_gui.ui.stills import still_path
from tests.stage_app import StageApp, open_app

_LEFT = Qt.MouseButton.LeftButton
HEAD = b'version=1\nname.en="E"\npurpose.en="E"\n'
BRINGING = HEAD + b'id="e"\nstretches=[{stretch="e"}]\n'
HOSTILE = {
    "too large": b"#" * 1_000_001,
    "too deep": b"a = " + b"[" * 5000,
    "no text": b"\xff\xfe\x00",
    "no routine": b"version = 1\n",
    "nothing": b"",
    "a path for an id": HEAD + b'id="../../evil"\nstretches=[{stretch="sphinx"}]',
    "another stretch": HEAD + b'id="e"\nstretches=[{stretch="headstand"}]',
    "own stretches without end": BRINGING + b"[[own]]\n" * 51,
    "an own stretch that is none": BRINGING + b'[[own]]\nid="e"\n',
    "an own stretch that is deep": HEAD
    + b'id="e"\nstretches=[{stretch="e"}]\n[[own]]\nid="e"\na='
    + b"[" * 900,
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
    app.features.exchange.open_routine_file(path)
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
    app.features.exchange.open_routine_file(shared(app, tmp_path))
    looked_at(app).reject()
    assert app.routines.routines == before


def test_one_of_the_same_id_stands_beside_the_own_one(app: StageApp, tmp_path: Path) -> None:
    path = shared(app, tmp_path, lambda text: text.replace('"from-anna"', '"desk-break"'))
    own = app.routines.routines["desk-break"]
    app.features.exchange.open_routine_file(path)
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
    app.features.exchange.open_routine_file(path)
    assert app.stage.notice.text.endswith(".")
    assert "Traceback" not in app.stage.notice.text
    assert app.window.findChildren(ImportDialog) == []
    assert app.routines.routines == before
    assert path.read_bytes() == HOSTILE[kind]


def test_what_is_not_there_or_no_file_is_told(app: StageApp, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.backstretch", tmp_path, Path("/dev/zero")):
        app.features.exchange.open_routine_file(path)
        assert "is not a file" in app.stage.notice.text
        app.stage.notice.withdraw(app.stage.notice.text)


def test_markup_in_a_name_stays_text(app: StageApp, tmp_path: Path) -> None:
    path = shared(app, tmp_path, lambda text: text.replace("From Anna", "<img src='/etc/passwd'> Anna"))
    app.features.exchange.open_routine_file(path)
    labels = looked_at(app).findChildren(Label)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    looked_at(app).reject()


def test_what_goes_out_comes_in_again(app: StageApp, tmp_path: Path) -> None:
    path = tmp_path / "out.backstretch"
    app.features.exchange.export_to(path)
    assert unpacked(path.read_text(), path.name, app.catalog.positions).routine == app.routines.routine
    app.features.exchange.export_to(path / "below a file")
    assert "can’t be written" in app.stage.notice.text


# Stretches of one's own ------------------------------------------------------------------------


def own_stretch(id_: str = "side-lean", hold: int = 15) -> str:
    """A sphinx that somebody has made another stretch of."""
    text = read_asset("stretches/sphinx.toml").replace('id = "sphinx"', f'id = "{id_}"')
    text = re.sub(r"(?m)^hold = \d+", f"hold = {hold}", text)
    return re.sub(r'(?m)^name\.en = ".*"', f'name.en = "{id_.replace("-", " ").capitalize()}"', text)


def bring_shared(app: StageApp, folder: Path, text: str, id_: str) -> Path:
    """From somebody who has the stretch: a routine that is nothing but this, twice."""
    routine = Routine(1, "from-anna", {"en": "From Anna"}, {"en": "To lean."}, [Entry(id_), Entry("sphinx")])
    path = folder / "with its own.backstretch"
    give(routine, path, {id_: text}, app.catalog.positions)
    return path


def test_it_brings_its_own_stretches_shown_first_and_kept_with_it(app: StageApp, tmp_path: Path) -> None:
    path = bring_shared(app, tmp_path, own_stretch(), "side-lean")
    app.features.exchange.open_routine_file(path)
    shown = text_of(app)
    assert "It brings 1 stretch not here yet, kept with the routine." in shown
    assert "Side lean" in shown
    assert "15 s" in shown
    assert shown.count("Comes with this file") == 1
    looked_at(app).reject()
    assert "side-lean" not in app.catalog.stretches
    assert not (app.paths.stretches / "side-lean.toml").exists()

    app.features.exchange.open_routine_file(path)
    QTest.mouseClick(looked_at(app).keep, _LEFT)

    assert read_stretch((app.paths.stretches / "side-lean.toml").read_text(), "side-lean.toml").hold == 15
    assert app.panel.stretches.rows[0].head.hold.value() == 15
    app.start()
    app.wind_to_the_end()


def test_it_is_there_at_the_next_start_and_goes_out_again(
    app: StageApp, qapp: QApplication, tmp_path: Path
) -> None:
    app.features.exchange.open_routine_file(bring_shared(app, tmp_path, own_stretch(), "side-lean"))
    looked_at(app).accept()
    out = tmp_path / "out.backstretch"
    app.features.exchange.export_to(out)
    app.close()

    again = open_app(qapp, tmp_path, routine="from-anna")
    assert again.routines.routine.id == "from-anna"
    assert unpacked(out.read_text(), out.name, again.catalog.positions).stretches.keys() == {"side-lean"}
    again.features.exchange.open_routine_file(out)
    assert "It brings" not in text_of(again), "what is here already is not brought"
    looked_at(again).accept()
    assert [*again.catalogs.own] == ["side-lean"]
    again.close()


def test_it_has_a_picture_as_soon_as_it_is_kept_and_another_one_when_it_changes(
    app: StageApp, tmp_path: Path, qtbot: QtBot
) -> None:
    assert app.main.stills.missing() == []
    app.features.exchange.open_routine_file(bring_shared(app, tmp_path, own_stretch(), "side-lean"))
    looked_at(app).accept()
    qtbot.waitUntil(lambda: app.main.stills.missing() == [])
    pictures = [QImage(still_path(theme, "side-lean")) for theme in ("light", "dark")]
    assert [picture.size() for picture in pictures] == [QImage(still_path("light", "sphinx")).size()] * 2
    assert pictures[0] != pictures[1]
    folders = [folder for folder in (app.paths.cache / "stills").rglob("*") if folder.is_dir()]
    assert {folder.stat().st_mode & 0o077 for folder in folders} == {0}, "they are the user's alone"

    drawn = pictures[0]
    changed = own_stretch().replace("lumbar = -25", "lumbar = 5")
    (app.paths.stretches / "side-lean.toml").write_text(changed)
    qtbot.waitUntil(lambda: app.catalogs.own["side-lean"] == changed and app.main.stills.missing() == [])
    assert QImage(still_path("light", "side-lean")) != drawn


@pytest.mark.parametrize("here", ["side-lean", "sphinx", "broken"])
def test_a_stretch_of_the_same_id_that_says_something_else_stays(
    here: str, app: StageApp, tmp_path: Path, qtbot: QtBot
) -> None:
    id_ = "sphinx" if here == "sphinx" else "side-lean"
    mine = "not = = toml" if here == "broken" else own_stretch(id_, 33)
    app.paths.stretches.mkdir(parents=True)
    (app.paths.stretches / f"{id_}.toml").write_text(mine)
    if here == "broken":
        qtbot.waitUntil(lambda: app.stage.notice.text != "")
    else:
        qtbot.waitUntil(lambda: id_ in app.catalogs.own)

    app.features.exchange.open_routine_file(bring_shared(app, tmp_path, own_stretch(id_, 15), id_))
    looked_at(app).accept()

    assert (app.paths.stretches / f"{id_}.toml").read_text() == mine
    theirs = app.catalog.stretches[f"{id_}-2"]
    assert theirs.hold == 15
    assert app.routines.routine.stretches[0].stretch == theirs.id


def test_where_nothing_can_be_written_what_came_is_there_until_the_end(app: StageApp, tmp_path: Path) -> None:
    app.paths.stretches.parent.mkdir(parents=True, exist_ok=True)
    app.paths.stretches.write_text("a file where the folder should be")
    app.features.exchange.open_routine_file(bring_shared(app, tmp_path, own_stretch(), "side-lean"))
    looked_at(app).accept()
    assert "can’t be saved" in app.stage.notice.text
    assert app.panel.routine.currentText() == "From Anna"
    app.start()


def test_a_stretch_changed_on_disk_shows_and_a_session_goes_on_with_the_old_one(
    app: StageApp, tmp_path: Path, qtbot: QtBot
) -> None:
    app.features.exchange.open_routine_file(bring_shared(app, tmp_path, own_stretch(), "side-lean"))
    looked_at(app).accept()
    file = app.paths.stretches / "side-lean.toml"
    app.start()
    before = app.now().plan

    file.write_text(own_stretch(hold=40))
    qtbot.waitUntil(lambda: app.catalog.stretches["side-lean"].hold == 40)
    assert app.panel.stretches.rows[0].head.hold.value() == 40
    app.key("+")
    assert app.now().plan.seconds == before.seconds + 5
    app.key("Escape")
    app.start()
    assert app.now().plan.seconds == pytest.approx(before.seconds + 25)

    file.write_text("not = = toml")
    qtbot.waitUntil(lambda: "the stretch stays as it was" in app.stage.notice.text)
    assert app.catalog.stretches["side-lean"].hold == 40
    assert file.read_text() == "not = = toml"
    app.stage.notice.withdraw(app.stage.notice.text)

    file.unlink()
    QTest.qWait(0)
    app.catalogs.look()
    assert app.catalog.stretches["side-lean"].hold == 40, "a routine needs it"
    app.key("Escape")


def test_a_file_in_place_of_a_built_in_stretch_counts_as_long_as_it_is_there(
    app: StageApp, qtbot: QtBot
) -> None:
    plain = app.catalog.stretches["sphinx"]
    app.paths.stretches.mkdir(parents=True)
    file = app.paths.stretches / "sphinx.toml"
    file.write_text(own_stretch("sphinx", 33))
    qtbot.waitUntil(lambda: app.catalog.stretches["sphinx"].hold == 33)
    other = app.paths.stretches / "side-lean.toml"
    other.write_text(own_stretch())
    qtbot.waitUntil(lambda: "side-lean" in app.catalog.stretches)
    assert list(app.catalog.stretches) == sorted(app.catalog.stretches)

    file.unlink()
    other.unlink()
    qtbot.waitUntil(lambda: "side-lean" not in app.catalog.stretches)
    assert app.catalog.stretches["sphinx"] == plain


def test_a_routine_that_waited_for_its_stretch_comes_with_it(app: StageApp, qtbot: QtBot) -> None:
    app.paths.routines.mkdir(parents=True, exist_ok=True)
    routine = Routine(1, "leaning", {"en": "Leaning"}, {"en": "To lean."}, [Entry("side-lean")])
    (app.paths.routines / "leaning.toml").write_text(routine_text(routine))
    qtbot.waitUntil(lambda: "no stretch “side-lean”" in app.stage.notice.text)
    app.paths.stretches.mkdir(parents=True)
    (app.paths.stretches / "side-lean.toml").write_text(own_stretch())
    qtbot.waitUntil(lambda: "leaning" in app.routines.routines)


# The handout ---------------------------------------------------------------------------------


def test_the_handout_is_a_pdf_of_some_pages(app: StageApp, tmp_path: Path) -> None:
    app.features.editing.choose("all-thirteen")
    path = tmp_path / "handout.pdf"
    app.features.paper.write_handout(path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert pages(content) >= 3
    app.features.paper.write_handout(tmp_path / "none" / "handout.pdf")
    assert "can’t be written" in app.stage.notice.text


def pages(content: bytes) -> int:
    return content.count(b"/Type /Page\n")


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """One that puts its paper into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    return printer


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_the_handout_is_printed_as_large_as_the_paper_allows(
    paper: QPageSize.PageSizeId, app: StageApp, printer: QPrinter, tmp_path: Path
) -> None:
    app.features.editing.choose("all-thirteen")
    app.features.paper.write_handout(tmp_path / "handout.pdf")
    printer.setPageSize(QPageSize(paper))

    app.features.paper.print_on(printer)

    content = (tmp_path / "paper.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert pages(content) == pages((tmp_path / "handout.pdf").read_bytes()) >= 3
    assert "on its way" in app.panel.note.text


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_reached_is_told(app: StageApp, printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "none" / "paper.pdf"))
    app.features.paper.print_on(printer)
    assert "can’t be reached" in app.stage.notice.text


def test_which_printer_is_asked_for(app: StageApp, tmp_path: Path, qtbot: QtBot) -> None:
    printers = app.features.paper.printers
    printers.command = [sys.executable, "-c", "print('Office')"]
    with qtbot.waitSignal(printers.found, timeout=20_000):
        app.key("Ctrl+P")
    dialog = next(child for child in app.window.children() if isinstance(child, QPrintDialog))
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.accepted.emit(dialog.printer())
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


@pytest.mark.parametrize(
    ("printing_system", "told"),
    [
        ("", "There is no printer here"),
        ("import time; time.sleep(60)", "The printers don’t answer"),
        ("raise SystemExit(3)", "The printers don’t answer"),
    ],
    ids=["none", "hung", "broken"],
)
def test_where_there_is_no_printer_a_pdf_is_offered(
    app: StageApp, tmp_path: Path, qtbot: QtBot, printing_system: str, told: str
) -> None:
    printers = app.features.paper.printers
    printers.command = [sys.executable, "-c", printing_system]
    printers.answer_ms = 500 if "sleep" in printing_system else 20_000
    began = time.monotonic()
    app.key("Ctrl+P")
    assert time.monotonic() - began < 5, "the window waits for nobody"
    qtbot.waitUntil(lambda: told in app.panel.note.text, timeout=20_000)
    dialog = app.window.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(tmp_path / "handout.pdf"))
    assert (tmp_path / "handout.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_the_first_page_can_be_heard_starts_and_is_shown_once(app: StageApp) -> None:
    assert not app.settings.settings.welcomed
    StageApp.__base__._welcome(app, app.main)  # type: ignore[union-attr]
    assert app.window.findChildren(Welcome) == [], "somebody asked for a routine"

    app.features.actions.welcome()
    page = app.window.findChildren(Welcome)[0]
    assert app.settings.settings.welcomed
    QTest.mouseClick(page.listen, _LEFT)
    (spoken,) = app.studio.wishes[-1]
    assert spoken == page.spoken
    assert "cure nothing" in spoken
    assert page.listen.text().replace("&", "").strip() == "Stop"
    QTest.mouseClick(page.listen, _LEFT)
    assert page.listen.text().replace("&", "").strip() == "Listen"
    QTest.mouseClick(page.signs, _LEFT)
    signs = [label.text() for label in app.window.findChildren(SafetyDialog)[0].findChildren(Label)]
    assert "numbness or tingling round the genitals or buttocks" in signs
    assert "when you are pregnant" in signs
    QTest.mouseClick(page.start, _LEFT)
    assert app.page is Page.SESSION


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Evening: slow/soft", "Evening slow soft.pdf"),
        ("Rücken & Hüfte", "Rücken & Hüfte.pdf"),
        ("con", "desk-break.pdf"),
        ("..", "desk-break.pdf"),
    ],
)
def test_a_file_is_called_as_its_routine_where_every_system_takes_that(
    app: StageApp, name: str, file: str
) -> None:
    routine = msgspec.structs.replace(app.routines.routine, name={"en": name})

    assert file_name(routine, "en", ".pdf") == file
    assert file_name(app.routines.routine, "en", ".pdf") == "Desk break.pdf"
