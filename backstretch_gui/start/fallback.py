"""What is shown when the window can't be filled: one plain sentence, never a window without words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from backstretch_gui.start.gone_wrong import about_import


class Fallback(QLabel):
    """The sentence, over all that is in the window."""

    def __init__(self, window: QWidget, error: Exception) -> None:
        super().__init__(window)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(about_failure(error))
        self.setAccessibleName(self.text())
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(48)
        self.setAutoFillBackground(True)
        font = self.font()
        font.setPixelSize(20)
        self.setFont(font)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(window, QWidget):
            self.setGeometry(window.rect())
        return super().eventFilter(window, event)


def about_failure(error: Exception) -> str:
    """What to do about it."""
    if isinstance(error, ImportError):
        return about_import(error)
    if isinstance(error, OSError) and error.filename is not None:
        return QCoreApplication.translate(
            "Fallback",
            "BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start "
            "again. Nothing you made is lost.",
        ).format(error.filename)
    return QCoreApplication.translate(
        "Fallback",
        "Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it "
        "again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.",
    )
