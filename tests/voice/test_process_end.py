"""How a helper's process ends, whatever its threads hold."""

from __future__ import annotations

import subprocess
import sys

ENDS_WHILE_A_THREAD_HOLDS_THE_LOADER = """
import ctypes, sys, threading
from backstretch_gui.voice.process_end import end_process

held = threading.Event()

def hold():
    if sys.platform == "win32":
        ctypes.windll.ntdll.LdrLockLoaderLock(0, None, ctypes.byref(ctypes.c_size_t()))
    held.set()
    threading.Event().wait()

threading.Thread(target=hold, daemon=True).start()
held.wait()
end_process()
"""


def test_it_ends_whatever_a_thread_holds() -> None:
    """On Windows a thread that opens or closes a sound device holds what an orderly end waits for."""
    command = [sys.executable, "-c", ENDS_WHILE_A_THREAD_HOLDS_THE_LOADER]

    done = subprocess.run(command, timeout=20, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
