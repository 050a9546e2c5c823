"""Which version this is, and whose work is in it under which licence."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qVersion

from backstretch_gui import __version__
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.table_dialog import TableDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme

OTHERS: Final = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("Python, typing_extensions", "PSF-2.0"),
    ("pyttsx3", "MPL-2.0"),
    ("eSpeak NG", "GPL-3.0"),
    ("espeakng-loader", "MIT"),
    ("numpy, msgspec, soundfile", "BSD-3-Clause"),
    ("PyInstaller", "GPL-2.0 WITH Bootloader-exception"),
    ("cffi, jeepney, platformdirs, tomlkit", "MIT"),
    ("libsndfile, soxr", "LGPL-2.1"),
)
"""What BackStretch is built on, by name and SPDX licence; the package's copyright file has all of it."""

ON_WINDOWS: Final = (("comtypes, winrt_runtime", "MIT"), ("pywin32", "PSF-2.0"))
"""What there is besides."""


class AboutDialog(TableDialog):
    """Version, licences, and that nothing leaves the machine."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "BackStretch", parent)
        version = self.tr("Version {0}, with Qt {1} and Python {2}")
        line = version.format(__version__, qVersion(), platform.python_version())
        self.version = Label(theme, line, token="text2", wrap=True)
        promise = self.tr(
            "Free, without an account. It works offline, and what it knows stays on this machine."
        )
        licence = self.tr("BackStretch is under the MIT licence. It uses the work of others:")
        words = (Label(theme, text, wrap=True) for text in (promise, licence))
        self.add_table(OTHERS + (ON_WINDOWS if sys.platform == "win32" else ()), above=(self.version, *words))
        self.add_close_button()
        self.resize(480, 520)
