"""What the packaged folder leaves out of what PyInstaller collects, and why. It looks at names only."""

from __future__ import annotations

import re
import sys
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

TRANSLATIONS = Path(__file__).resolve().parent.parent / "assets" / "translations"
LANGUAGES = {file.stem.removeprefix("backstretch_") for file in TRANSLATIONS.glob("*.ts")}

UNUSED_MODULES = [
    "_bz2",  # and the next two: libraries that are called otherwise elsewhere, for nothing we read
    "_lzma",
    "_uuid",
    "_pydecimal",  # what stands in for _decimal, which is there
    "_hashlib",  # Python's own hashes do; OpenSSL would be 5 MB
    "_ssl",
    "PIL",
    "asyncio",
    "doctest",
    "ftplib",
    "multiprocessing",
    "numpy.f2py",
    "numpy.polynomial",
    "numpy.testing",
    "pdb",
    "pydoc",
    "smtplib",
    "socketserver",
    "ssl",
    "webbrowser",
    "xmlrpc",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "curses",
    "lib2to3",
    "pydoc_data",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
    "unittest",
    "yaml",
]
"""Modules that only something we never call would import."""

UNUSED_ON_LINUX = [
    "PySide6.QtMultimedia",  # sound goes to the sound server; a film wants FFmpeg, which stays out
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtNetwork",
    "PySide6.QtConcurrent",
    "backstretch_gui.voice.player.qt",
    "backstretch_gui.export.video_guide",
]
"""2 MB of libraries that are never loaded there."""

GUARDED = {"_bz2": "bz2", "_lzma": "lzma"}
"""Unused modules, and the one that imports each at once: nobody imports that one who can't do without."""

UNUSED_FILES = [
    # What Qt plugins drag in that the app has no use for.
    "*Qt6Pdf*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*Qt6EglFS*",
    "*Qt6EglFs*",
    "*opengl32sw*",
    "*/qml/*",
    "*/translations/*",
    # Sound effects are played by Qt itself; FFmpeg is for films.
    "*ffmpeg*",
    "*FFmpeg*",
    "*avcodec*",
    "*avformat*",
    "*avutil*",
    "*swresample*",
    "*swscale*",
    # Screens without a desktop, and devices on them.
    "*qeglfs*",
    "*egldeviceintegrations*",
    "*qlinuxfb*",
    "*qminimal*",
    "*qvkkhrdisplay*",
    "*qvnc*",
    "*/plugins/generic/*",
    # The GTK theme: 20 libraries for a file dialog; the desktop portal's dialog is kept.
    "*libqgtk3*",
    # Pictures other than PNG and SVG; nothing goes over the network.
    "*/imageformats/*gif*",
    "*/imageformats/*icns*",
    "*/imageformats/*jpeg*",
    "*/imageformats/*pdf*",
    "*/imageformats/*tga*",
    "*/imageformats/*tiff*",
    "*/imageformats/*wbmp*",
    "*/imageformats/*webp*",
    "*/plugins/tls/*",
    "*/networkinformation/*",
    "*libQt6Network.so*",
    "*qtvirtualkeyboardplugin*",
    # Character sets of files we never read.
    "*/_codecs_*",
    "*/_multibytecodec*",
    # numpy's tests and headers.
    "numpy/*/tests/*",
    "numpy/_core/include/*",
    "numpy/random/*",
    "numpy/_core/lib/*",
    "numpy/_core/_multiarray_tests*",
    # What an installer keeps to uninstall by; it is hashes, which nothing makes smaller.
    "*.dist-info/RECORD",
    "*.pyi",
    "*.pxd",
]

CARRIED_LIBRARIES = [
    "libpython*",
    "libffi*",
    "libxcb-cursor*",
    "libxcb-icccm*",
    "libxcb-image*",
    "libxcb-keysyms*",
    "libxcb-render-util*",
    "libxcb-util*",
]
"""Libraries of the system that are carried on Linux: a desktop may lack them. The others are declared."""


QT_WORDS = "*/translations/qtbase_*.qm"
"""Qt's own words, such as those of a text field's menu, and which way a language is read."""


def is_wanted(name: str, source: str, system: str = sys.platform) -> bool:
    """Whether a file, by its place in the folder and the path it comes from, goes into the package."""
    name, source = name.replace("\\", "/"), source.replace("\\", "/")
    if fnmatch(name, QT_WORDS):
        return PurePosixPath(name).stem.removeprefix("qtbase_") in LANGUAGES
    if any(fnmatch(name, pattern) for pattern in UNUSED_FILES):
        return False
    is_system_library = system == "linux" and "/" not in name and source.startswith(("/lib/", "/usr/lib/"))
    return not is_system_library or any(fnmatch(name, pattern) for pattern in CARRIED_LIBRARIES)


def missed_modules(warnings: str) -> list[str]:
    """The modules that are left out although something in the package imports them as soon as it is imported.

    `warnings` is PyInstaller's report: "excluded module named email - imported by x (top-level)".
    """
    missed: list[str] = []
    line = r"^(?:excluded|missing) module named '?([\w.]+)'? - imported by (.+)$"
    for name, importers in re.findall(line, warnings, re.MULTILINE):
        at_once = set(re.findall(r"([\w.]+)'? \(top-level\)", importers))
        carried = {importer for importer in at_once if not _is_unused(importer)}
        if _is_unused(name) and carried - {GUARDED.get(name)}:
            missed.append(name)
    return missed


def _is_unused(module: str) -> bool:
    return any(module == unused or module.startswith(f"{unused}.") for unused in UNUSED_MODULES)
