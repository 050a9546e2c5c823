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
LARGEST_LOG = 4_000_000
"""Bytes; it is closed at a quarter of that."""
_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "LANG")


def diagnosis() -> str:
    """A few lines: versions, desktop, files by number, the last warnings of the log without names in them."""
    import platform

    lines = [
        f"BackStretch {__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, {platform.platform()}",
        ", ".join(f"{name} {_version_of(name)}" for name in _PACKAGES),
        ", ".join(f"{name}={os.environ.get(name, '')}" for name in _DESKTOP),
        *_files(),
    ]
    return "\n".join(lines)


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
    clips = [_size(clip) for clip in _listed(paths.clips, "*.wav")]
    return [
        f"Config {_place(paths.config)}: {_state(paths.settings)}, "
        f"{len(_listed(paths.routines, '*.toml'))} routines, "
        f"{len(_listed(paths.stretches, '*.toml'))} stretches of one's own",
        f"Cache {_place(paths.cache)}: {len(clips)} sentences, {sum(clips) / 1e6:.1f} MB",
        f"Log {_place(paths.log_file)}:",
        *_warnings(paths.log_file),
    ]


def _place(path: Path) -> str:
    """Within the home folder, or only that it is elsewhere: a stick's name is nobody's business."""
    from backstretch_gui.start.privacy import without_home

    place = without_home(str(path), (Path.home(),))
    return place if place.startswith("~") else "<elsewhere>"


def _state(file: Path) -> str:
    if not os.access(file, os.F_OK):
        return "no settings file"
    return "settings file" if os.access(file, os.R_OK | os.W_OK) else "settings file that can't be written"


def _listed(folder: Path, pattern: str) -> list[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _warnings(log: Path, most: int = 10) -> list[str]:
    """The last lines of the log that tell of something wrong, without names, paths and words in quotes."""
    from backstretch_gui.start.privacy import redacted, without_home
    from backstretch_gui.storage.files import read_bytes

    try:
        content = read_bytes(log, LARGEST_LOG)
    except (OSError, ValueError):
        return ["  (it can't be read)"]
    if content is None:
        return ["  (none)"]
    lines = content.decode("utf-8", "replace").splitlines()
    told = [line for line in lines if " WARNING " in line or " ERROR " in line]
    plain = [_stamp(line) + redacted(without_home(_message(line), (Path.home(),))) for line in told[-most:]]
    return [f"  {line}" for line in plain] or ["  (no warnings)"]


def _stamp(line: str) -> str:
    """Time, level and module of a line of the log."""
    return line[: -len(_message(line))] if _message(line) else line


def _message(line: str) -> str:
    return line.partition(" backstretch_gui.")[2].partition(": ")[2]
