"""Fades what is being played within some milliseconds, where the sound server can: docs/adr/0028.

What `QSoundEffect` has handed over is played to its end, some 40 ms later, and a change of its volume comes
no sooner and in one step: a click. The server turns down what waits there too.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

FADE_SECONDS = 0.006
STEPS = 6
DEADLINE = 0.02
"""Seconds that the server is waited for; whoever stops a session does not wait for it longer."""
CONNECT_DEADLINE = 0.3
FULL = 0x10000
FLOOR = 6661
"""Inaudible, −60 dB; and so odd that it is known for ours, should the server ever remember it."""
READY, FAILED = 4, 5
"""Of pa_context_state_t."""


class Fader(Protocol):
    """Takes away the sound of this process, and gives it back."""

    def fade(self) -> bool:
        """Fade to silence now; False if that can't be done, and all is as it was."""
        ...

    def restore(self) -> None:
        """As loud as before the last `fade`."""
        ...


class _ChannelMap(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("map", ctypes.c_int * 32))


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Volume(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("values", ctypes.c_uint32 * 32))


class _SinkInput(ctypes.Structure):
    """The beginning of pa_sink_input_info."""

    _fields_ = (
        ("index", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("owner_module", ctypes.c_uint32),
        ("client", ctypes.c_uint32),
        ("sink", ctypes.c_uint32),
        ("sample_spec", _SampleSpec),
        ("channel_map", _ChannelMap),
        ("volume", _Volume),
        ("buffer_usec", ctypes.c_uint64),
        ("sink_usec", ctypes.c_uint64),
        ("resample_method", ctypes.c_char_p),
        ("driver", ctypes.c_char_p),
        ("mute", ctypes.c_int),
        ("proplist", ctypes.c_void_p),
    )


_LISTED = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_SinkInput), ctypes.c_int, ctypes.c_void_p)


def _library() -> Any:
    """libpulse, which QtMultimedia has loaded already. Raises OSError where there is none."""
    pulse = ctypes.CDLL("libpulse.so.0")
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    for name, result, arguments in (
        ("mainloop_new", pointer, ()),
        ("mainloop_free", None, (pointer,)),
        ("mainloop_get_api", pointer, (pointer,)),
        ("mainloop_iterate", number, (pointer, number, pointer)),
        ("context_new", pointer, (pointer, text)),
        ("context_connect", number, (pointer, text, number, pointer)),
        ("context_get_state", number, (pointer,)),
        ("context_disconnect", None, (pointer,)),
        ("context_unref", None, (pointer,)),
        ("context_get_sink_input_info_list", pointer, (pointer, _LISTED, pointer)),
        ("context_set_sink_input_volume", pointer, (pointer, ctypes.c_uint32, pointer, pointer, pointer)),
        ("operation_unref", None, (pointer,)),
        ("proplist_gets", text, (pointer, text)),
    ):
        function = getattr(pulse, f"pa_{name}")
        function.restype, function.argtypes = result, arguments
    return pulse


class PulseFader:
    """By the volume that PulseAudio, or PipeWire in its place, gives our stream. Never waits for long."""

    def __init__(self) -> None:
        """Raises OSError if there is no such server."""
        self._pulse = _library()
        self._loop = self._pulse.pa_mainloop_new()
        self._context: int | None = self._pulse.pa_context_new(
            self._pulse.pa_mainloop_get_api(self._loop), b"BackStretch fading"
        )
        self._before: dict[int, _Volume] = {}
        self._listed: dict[int, _Volume] = {}
        self._all_listed = False
        self._own = str(os.getpid()).encode()
        self._callback = _LISTED(self._on_listed)
        self._pulse.pa_context_connect(self._context, None, 1, None)  # 1: start no server
        if not self._iterate(lambda: self._state() >= READY, CONNECT_DEADLINE) or self._state() != READY:
            self.close()
            raise OSError("no sound server")  # noqa: TRY003

    def fade(self) -> bool:
        """Fade to silence now; see `Fader`."""
        if self._context is None or self._state() != READY:
            return False
        streams = self._own_streams()
        if not streams:
            return False
        self._before = streams
        began = time.monotonic()
        for step in range(1, STEPS + 1):
            share = max((1 - step / STEPS) ** (1 / 3), FLOOR / FULL)
            for index, volume in streams.items():
                self._set(index, volume, share)
            pause = began + step * FADE_SECONDS / STEPS - time.monotonic()
            self._iterate(lambda: False, max(0.0, pause))
        return True

    def restore(self) -> None:
        """As loud as before; without a fade, as loud as if there never had been one."""
        if self._context is not None and self._state() == READY:
            streams = self._before or self._own_streams()
            for index, volume in streams.items():
                self._set(index, volume, 1.0)
            if streams:  # else the server may have been left
                self._iterate(lambda: False, 0.001)
        self._before = {}

    def close(self) -> None:
        """Leave the server."""
        if self._context is not None:
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
            self._pulse.pa_mainloop_free(self._loop)
            self._context = None

    def _state(self) -> int:
        return self._pulse.pa_context_get_state(self._context)

    def _own_streams(self) -> dict[int, _Volume]:
        """The volume of each stream of this process; full where a fade of ours has been remembered."""
        self._listed, self._all_listed = {}, False
        operation = self._pulse.pa_context_get_sink_input_info_list(self._context, self._callback, None)
        came = self._iterate(lambda: self._all_listed, DEADLINE)
        if operation:
            self._pulse.pa_operation_unref(operation)
        if not came:
            log.warning("the sound server does not answer: no fading from now on")
            self.close()
            return {}
        return self._listed

    def _on_listed(self, _context: object, info: Any, end: int, _data: object) -> None:
        if end:
            self._all_listed = True
        elif self._pulse.pa_proplist_gets(info[0].proplist, b"application.process.id") == self._own:
            volume = _Volume.from_buffer_copy(info[0].volume)
            for channel in range(volume.channels):
                if volume.values[channel] == FLOOR:
                    volume.values[channel] = FULL
            self._listed[info[0].index] = volume

    def _set(self, index: int, volume: _Volume, share: float) -> None:
        scaled = _Volume.from_buffer_copy(volume)
        for channel in range(volume.channels):
            scaled.values[channel] = max(FLOOR, round(volume.values[channel] * share))
        operation = self._pulse.pa_context_set_sink_input_volume(
            self._context, index, ctypes.byref(scaled), None, None
        )
        if operation:
            self._pulse.pa_operation_unref(operation)

    def _iterate(self, arrived: Callable[[], bool], seconds: float) -> bool:
        """Exchange messages until `arrived`, for so long at most, and at least once."""
        deadline = time.monotonic() + seconds
        while True:
            while self._pulse.pa_mainloop_iterate(self._loop, 0, None) > 0:
                pass
            if arrived() or time.monotonic() >= deadline:
                return bool(arrived())
            time.sleep(0.0002)


def system_fader() -> Fader | None:
    """Who fades here; None where nobody can, and sound is cut off."""
    if sys.platform != "linux":
        return None
    try:
        return PulseFader()
    except (OSError, AttributeError) as error:
        log.info("sound is cut off rather than faded: %s", error)
        return None
