"""For how long nobody has touched key or pointer, on Windows."""

from __future__ import annotations

import ctypes
import sys
from datetime import timedelta

TURN = 1 << 32
"""Milliseconds after which Windows' count since its start begins anew: 50 days."""


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("milliseconds", ctypes.c_uint))


def time_since_input() -> timedelta | None:
    """None if it can't be known."""
    if sys.platform != "win32":
        return None
    last = _LastInput(ctypes.sizeof(_LastInput), 0)
    if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    return since(last.milliseconds, ctypes.windll.kernel32.GetTickCount() % TURN)


def since(then: int, now: int) -> timedelta:
    """Between two counts of milliseconds, over the turn too."""
    return timedelta(milliseconds=(now - then) % TURN)
