"""What was said, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.dialogs.transcript_dialog import TranscriptDialog
from backstretch_gui.ui.theme import Theme


def test_copy_takes_the_whole_text(theme: Theme, qtbot: QtBot) -> None:
    dialog = TranscriptDialog(theme, "0:00  The supine twist.")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)

    dialog.show_text("0:00  The supine twist.\n0:04  Lie on your back.")
    dialog.copy.click()

    assert QGuiApplication.clipboard().text() == "0:00  The supine twist.\n0:04  Lie on your back."


def test_with_nothing_said_there_is_nothing_to_copy(theme: Theme, qtbot: QtBot) -> None:
    dialog = TranscriptDialog(theme, "")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)

    assert not dialog.copy.isEnabled()
    assert dialog.page.placeholderText()
