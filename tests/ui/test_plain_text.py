"""What somebody else wrote is shown as it is written: no markup, no pictures fetched from files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QWidget

from backstretch_gui.catalog.edits import Rename
from backstretch_gui.ui.controls.tool_tips import set_tool_tip
from tests.stage_app import StageApp

MARKUP = '<b>Evening</b> <img src="/etc/passwd">'


def test_a_routine_s_name_is_markup_nowhere(app: StageApp) -> None:
    app.features.editing.edit(Rename(MARKUP))
    app.panel.stretches.open_row(0)
    app.features.editing.rename()
    app.features.editing.add_stretch()
    app.start()
    QCoreApplication.processEvents()
    tips = [widget.toolTip() for widget in app.window.findChildren(QWidget)]
    assert MARKUP in [read(tip) for tip in tips], "it is a tooltip somewhere"
    for widget in app.window.findChildren(QWidget):
        assert "<img" not in widget.toolTip()
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText or "QTipLabel" in str(type(widget)), (
                widget.text()
            )


def test_a_tooltip_reads_as_it_was_written(qtbot: object) -> None:
    del qtbot
    widget = QWidget()
    for text in (MARKUP, "1 < 2", "plain & simple"):
        set_tool_tip(widget, text)
        assert read(widget.toolTip()) == text


def read(tip: str) -> str:
    """What is seen of a tooltip."""
    rich = Qt.mightBeRichText(tip)  # pyright: ignore # not in the stub
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if rich else tip
