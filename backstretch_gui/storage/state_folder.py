"""Where the program keeps what the first frame and a second start ask for: found without platformdirs."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def state_folder(platform: str = sys.platform) -> Path:
    """The folder of what the program remembers of itself; on Windows, of everything else as well."""
    kinds = QStandardPaths.StandardLocation
    kind = kinds.GenericDataLocation if platform == "win32" else kinds.GenericStateLocation
    return Path(QStandardPaths.writableLocation(kind)) / "backstretch"
