"""The end of a process without a window, whatever its other threads are doing."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def end_process(code: int = 0) -> NoReturn:
    """End at once, with this exit code.

    `os._exit` is an orderly end on Windows: every library cleans up. It waits for ever where another thread
    waits in a library that comes or goes, as with a sound device.
    """
    if sys.platform == "win32":
        import _winapi

        _winapi.TerminateProcess(_winapi.GetCurrentProcess(), code)
    os._exit(code)
