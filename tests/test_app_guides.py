"""A routine taken along from the window: asked where to, written by a process, told when it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from backstretch_gui.ui.dialogs.progress_dialog import ProgressDialog
from tests.stage_app import StageApp


def progress_dialog(app: StageApp) -> ProgressDialog:
    return next(dialog for dialog in app.window.findChildren(ProgressDialog) if dialog.isVisible())


def test_a_guide_is_written_while_the_window_is_used(
    launch: Callable[..., StageApp], tmp_path: Path, qtbot: QtBot
) -> None:
    app = launch()
    exporter = app.features.exporter
    path = tmp_path / "along" / "quick-relief.flac"
    path.parent.mkdir()

    with qtbot.waitSignal(exporter.done, timeout=240_000):
        exporter.write_audio_guide(path)
        assert progress_dialog(app).title.text() == "Writing “Quick relief”"

    assert path.read_bytes()[:4] == b"fLaC"
    assert app.panel.note.accessibleName() == "The guide is quick-relief.flac."
    assert not [dialog for dialog in app.window.findChildren(ProgressDialog) if dialog.isVisible()]


def test_who_closes_the_dialog_cancels(launch: Callable[..., StageApp], tmp_path: Path, qtbot: QtBot) -> None:
    app = launch()
    exporter = app.features.exporter
    path = tmp_path / "along" / "quick-relief.flac"
    path.parent.mkdir()
    exporter.write_audio_guide(path)

    with qtbot.waitSignal(exporter.done, timeout=10_000):
        progress_dialog(app).cancel.click()

    assert app.panel.note.accessibleName() == "Cancelled. Nothing was written."
    assert list(path.parent.iterdir()) == []
    assert not exporter.process.running


def test_what_cannot_be_written_is_told_on_the_stage(
    launch: Callable[..., StageApp], tmp_path: Path, qtbot: QtBot
) -> None:
    """The process says it in a sentence."""
    app = launch()
    exporter = app.features.exporter

    with qtbot.waitSignal(exporter.failed, timeout=240_000):
        exporter.write_audio_guide(tmp_path / "nowhere" / "guide.flac")

    assert "nowhere" in app.stage.notice.text
