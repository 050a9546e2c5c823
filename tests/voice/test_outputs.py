"""The first question for sound outputs, asked in a process of its own: Qt answers it once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ASK = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QMediaDevices
from backstretch_gui.voice.outputs import effects_only
application = QCoreApplication([])
paths = application.libraryPaths()
with effects_only():
    QMediaDevices.defaultAudioOutput()
print(application.libraryPaths() == paths, "avcodec" in open("/proc/self/maps").read())
"""


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="what is loaded can be seen on Linux only")
def test_nothing_that_plays_films_is_loaded_and_plugins_are_found_again() -> None:
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["True", "False"]
    assert "backends" not in done.stderr
