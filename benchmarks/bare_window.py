"""The floor: a bare PySide6 window with one label. Everything is measured against this."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
label = QLabel("BackStretch")
label.resize(1280, 800)
label.show()
sys.exit(application.exec())
