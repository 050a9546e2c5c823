"""One process of BackStretch: the first one opens the window, a later one hands over and leaves."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from backstretch_gui import APP_ID
from backstretch_gui.start.app import App
from backstretch_gui.start.instance import Instance, instance_folder
from backstretch_gui.start.options import handed_over

if TYPE_CHECKING:
    from backstretch_gui.start.options import Options


def run(options: Options) -> int:
    """Open the window, and stay until it is closed; or hand over to one that is open, and leave."""
    QCoreApplication.setApplicationName("BackStretch")
    QGuiApplication.setDesktopFileName(APP_ID)
    instance = Instance(instance_folder())
    if not instance.claim() and instance.hand_over(handed_over(options)):
        return 0
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # Qt reads it as it first paints: docs/adr/0066
    application = QApplication(sys.argv[:1])
    app = App(application, options, owns_process=True)
    if options.background:
        app.wait_in_background()
    else:
        app.open_window()
    return application.exec()
