"""The player as a process."""

from __future__ import annotations

import subprocess
import sys


def test_it_loads_nothing_large() -> None:
    """It is there for a whole session, beside the window: each of these is a megabyte or more."""
    look = "import sys, backstretch_gui.voice.player.process, backstretch_gui.voice.player.pulse"
    done = subprocess.run(
        [sys.executable, "-c", f"{look}; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    large = {"typing", "re", "dataclasses", "inspect", "logging", "pathlib", "json", "msgspec", "numpy"}
    assert set(done.stdout.split()) & large == set()
