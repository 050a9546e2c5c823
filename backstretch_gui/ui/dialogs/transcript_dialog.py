"""What was said, to read again and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class TranscriptDialog(Dialog):
    """A page that grows while the session goes on."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("TranscriptDialog", "What was said"), parent)
        self.page = QPlainTextEdit(self)
        self.page.setReadOnly(True)
        self.page.document().setDocumentMargin(12)
        self.page.setFont(theme.font("body"))
        self.page.setAccessibleName(self.windowTitle())
        self.page.setPlaceholderText(self.tr("Nothing yet: each sentence stands here as soon as it is said."))
        self.body.addWidget(self.page)
        self.copy = self.add_button(self.tr("Copy"))
        self.copy.clicked.connect(self._on_copy)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(560, 480)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """All of it so far; the last line is in view."""
        self.page.setPlainText(text)
        self.page.moveCursor(QTextCursor.MoveOperation.End)
        self.copy.setEnabled(bool(text))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())
