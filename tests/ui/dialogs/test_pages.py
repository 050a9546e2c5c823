"""Pages to look something up, and where files are asked for."""

from __future__ import annotations

import gc
import importlib.util
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui import __version__
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.about_dialog import ON_WINDOWS, OTHERS, AboutDialog
from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to, ask_which
from backstretch_gui.ui.dialogs.keys_dialog import KeysDialog
from backstretch_gui.ui.keys import KEYS
from backstretch_gui.ui.theme import Theme
from tests.conftest import ROOT
from tests.stage_app import StageApp


def texts(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Label)]


def test_every_key_is_on_the_page_of_keys(qtbot: QtBot, theme: Theme) -> None:
    dialog = KeysDialog(theme)
    qtbot.addWidget(dialog)
    read = "   ".join(texts(dialog)).replace("\u2212", "-")
    for keys in KEYS.values():
        for key in keys:
            assert key in read, key


def test_the_version_and_every_licence_are_told(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    assert __version__ in dialog.version.text()
    read = " ".join(texts(dialog))
    assert all(name in read and licence in read for name, licence in OTHERS)
    assert "MIT" in read


def test_whatever_the_package_carries_is_told_of(theme: Theme) -> None:
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging/licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["licences"] = module
    spec.loader.exec_module(module)
    told = {name.strip() for names, _ in (*OTHERS, *ON_WINDOWS) for name in names.lower().split(",")}
    for carried in module.CARRIED:
        if carried.package is not None:
            assert carried.package.lower() in told, carried.package
    del theme


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_page_of_keys_opens_by_key(key: str, app: StageApp) -> None:
    app.key(key)
    assert [dialog for dialog in app.window.findChildren(KeysDialog) if dialog.isVisible()]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("there", [True, False])
def test_files_are_saved_among_documents(there: bool, home: Path, qtbot: QtBot) -> None:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    if there:
        documents.mkdir(parents=True)
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[str] = []
    ask_where_to(parent, "Export", "evening.toml", chosen.append)
    dialog = parent.findChildren(QFileDialog)[0]
    assert Path(dialog.directory().absolutePath()) == (documents if there else home)
    dialog.done(0)


def test_asking_for_files_leaves_nothing_behind(home: Path, qtbot: QtBot) -> None:
    assert home.exists()
    parent = QWidget()
    qtbot.addWidget(parent)
    dialogs: list[QFileDialog] = []
    for _ in range(5):
        ask_which(parent, "Import", "*.toml", print)
        dialogs += parent.findChildren(QFileDialog)
        dialogs[-1].reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not any(shiboken6.isValid(dialog) for dialog in dialogs)
    assert not parent.findChildren(QFileDialog)


def test_the_window_closes_while_a_dialog_is_open(app: StageApp) -> None:
    """As a window manager closes it: by asking the window, which a modal dialog would keep from answering."""
    for opened in (
        app.features.editing.add_stretch,
        app.features.editing.rename,
        app.features.exchange.ask_for_import,
        app.features.actions.show_safety,
        app.features.actions.show_keys,
        app.features.actions.show_about,
    ):
        opened()
        assert QApplication.activeModalWidget() is None, opened
    closed: list[bool] = []
    app.window.closing.connect(lambda: closed.append(True))
    app.window.close()
    assert closed
    assert not [dialog for dialog in app.window.findChildren(QDialog) if dialog.isVisible()]


def test_this_hurts_is_heard_while_a_dialog_is_open(app: StageApp, qtbot: QtBot) -> None:
    app.start()
    app.wind(40)
    hurt: list[str] = []

    def note(name: str, _easier: bool) -> None:
        hurt.append(name)

    app.features.training.hurt.connect(note)
    app.features.actions.show_keys()
    dialog = next(d for d in app.window.findChildren(KeysDialog) if d.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    app.key("H")
    assert hurt
    assert dialog.isVisible()


def test_looking_at_safety_in_mid_session_leaves_the_session_alone(app: StageApp) -> None:
    from backstretch_gui.ui.dialogs.safety_dialog import SafetyDialog

    app.start()
    app.wind(40)
    place = app.now()
    app.features.actions.show_safety()
    page = app.window.findChildren(SafetyDialog)[0]
    page.close_button.click()
    assert app.now().index == place.index


def test_a_new_routine_is_made_from_a_name_and_a_first_stretch(app: StageApp) -> None:
    from backstretch_gui.ui.dialogs.add_dialog import AddDialog
    from backstretch_gui.ui.dialogs.name_dialog import NameDialog

    app.key("Ctrl+N")
    naming = app.window.findChildren(NameDialog)[0]
    naming.field.setText("After gardening")
    naming.save.click()
    adding = next(d for d in app.window.findChildren(AddDialog) if d.isVisible())
    assert all(adding.cards[id_] for id_ in adding.found)
    first, second = adding.found[:2]
    adding.cards[first].click()
    assert app.routines.routine.name == {"en": "After gardening"}
    adding.cards[second].click()
    assert [entry.stretch for entry in app.routines.routine.stretches] == [first, second]
    assert "in the routine" in adding.cards[second].accessibleName()
    adding.undo_wanted.emit()
    assert [entry.stretch for entry in app.routines.routine.stretches] == [first]
    assert "in the routine" not in adding.cards[second].accessibleName()


def test_a_copy_of_a_long_name_is_still_called_a_copy(app: StageApp) -> None:
    from backstretch_gui.catalog.edits import Rename

    app.features.editing.edit(Rename("x" * 60))
    app.features.editing.duplicate()
    name = app.routines.routine.name["en"]
    assert name.endswith("\u2026, copy")
    assert len(name) == 60
