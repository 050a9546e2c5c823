"""The tray icon, while reminders keep the program in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon


class Tray(QObject):
    """Its menu says what there is to do; a click opens the window."""

    open_wanted = Signal()
    start_wanted = Signal()
    later_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip("BackStretch")
        self.menu = QMenu()
        self._actions = [self.menu.addAction("") for _ in range(4)]
        self.menu.insertSeparator(self._actions[-1])
        wanted = (self.open_wanted, self.start_wanted, self.later_wanted, self.quit_wanted)
        for action, signal in zip(self._actions, wanted, strict=True):
            action.triggered.connect(signal)
        self.menu.aboutToShow.connect(self._write)
        self._write()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)

    @staticmethod
    def is_there() -> bool:
        """Whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, shown: bool) -> None:
        """Be there, or not."""
        self.icon.setVisible(shown)

    def _write(self) -> None:
        """The menu outlasts a change of language."""
        words = (
            self.tr("Open BackStretch"),
            self.tr("Start the routine"),
            self.tr("Remind me in 15 minutes"),
            self.tr("Quit"),
        )
        for action, text in zip(self._actions, words, strict=True):
            action.setText(text)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()
