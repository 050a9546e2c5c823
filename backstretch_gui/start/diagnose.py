"""What a bug report needs to say of the machine and the installation, and nothing private.

The crash handler is built at each start and hardly ever asks: what only an answer needs is imported late.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from backstretch_gui import __version__

_PACKAGES = (
    "PySide6-Essentials",
    "PySide6-Addons",
    "pyttsx3",
    "espeakng-loader",
    "numpy",
    "msgspec",
    "jeepney",
)
_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "LANG")


def diagnosis() -> str:
    """A few lines: versions, desktop, files by number, the last warnings of the log. Home is `~` in them."""
    import platform

    lines = [
        f"BackStretch {__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, {platform.platform()}",
        ", ".join(f"{name} {_version_of(name)}" for name in _PACKAGES),
        ", ".join(f"{name}={os.environ.get(name, '')}" for name in _DESKTOP),
        *_files(),
    ]
    return "\n".join(lines).replace(str(Path.home()), "~")


def run() -> int:
    """Print it."""
    print(diagnosis())
    return 0


def _version_of(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


def _files() -> list[str]:
    from backstretch_gui.storage.user_paths import Paths

    paths = Paths.of_user()
    clips = list(paths.clips.glob("*.wav")) if paths.clips.is_dir() else []
    return [
        f"Config {paths.config}: {_state(paths.settings)}, {_count(paths.routines)} routines, "
        f"{_count(paths.stretches)} stretches of one's own",
        f"Cache {paths.cache}: {len(clips)} sentences, "
        f"{sum(clip.stat().st_size for clip in clips) / 1e6:.1f} MB",
        f"Log {paths.log_file}:",
        *_warnings(paths.log_file),
    ]


def _state(file: Path) -> str:
    if not file.exists():
        return "no settings file"
    return "settings file" if os.access(file, os.R_OK | os.W_OK) else "settings file that can't be written"


def _count(folder: Path) -> int:
    return len(list(folder.glob("*.toml"))) if folder.is_dir() else 0


def _warnings(log: Path, most: int = 10) -> list[str]:
    """The last lines of the log that tell of something wrong; what was said or chosen is not in them."""
    try:
        lines = log.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ["  (none)"]
    told = [line for line in lines if " WARNING " in line or " ERROR " in line]
    return [f"  {line}" for line in told[-most:]] or ["  (no warnings)"]
