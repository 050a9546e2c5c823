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
        self.menu.addAction(self.tr("Open BackStretch")).triggered.connect(self.open_wanted)
        self.menu.addAction(self.tr("Start the routine")).triggered.connect(self.start_wanted)
        self.menu.addAction(self.tr("Remind me in 15 minutes")).triggered.connect(self.later_wanted)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)

    @staticmethod
    def is_there() -> bool:
        """Whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, shown: bool) -> None:
        """Be there, or not."""
        self.icon.setVisible(shown)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()
