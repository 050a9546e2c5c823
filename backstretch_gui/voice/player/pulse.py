"""A stream to PulseAudio, or to PipeWire in its place, whose future can be written again.

Some 300 ms lie ready in the server, so that a busy machine makes no holes; what is asked for is heard within
a few milliseconds all the same, because what has not been heard yet is replaced. That is what QSoundEffect
and QAudioSink do not do: docs/adr/0050.
"""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Callable

from backstretch_gui.voice.player.mixer import RATE
from backstretch_gui.voice.player.protocol import Loss
from backstretch_gui.voice.player.stream import LostError, Stream

READY_MS = 280
"""What the server is to have of ours."""
REQUEST_MS = 130
"""What it asks for at a time. The device then gets a buffer of (READY_MS − 2 × REQUEST_MS) / 2 = 10 ms."""
MARGIN = 44
"""Frames left alone before a change, 2 ms: they may have been handed to the device by the time it arrives."""

S16LE = 3
SEEK_RELATIVE, SEEK_ABSOLUTE = 0, 1
CONTEXT_READY, STREAM_READY = 4, 2
"""States; the ones after them are ends."""
ADJUST_LATENCY = 0x2000
NO_AUTOSPAWN = 1

_NOTIFY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_REQUEST = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p)
_SUCCESS = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _BufferAttributes(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("maximum", "target", "prebuffer", "request", "fragment")
    )


def _library() -> ctypes.CDLL:
    """libpulse, with the types of what is called here. Raises OSError where there is none."""
    pulse = ctypes.CDLL("libpulse.so.0")
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    for name, result, arguments in (
        ("threaded_mainloop_new", pointer, ()),
        ("threaded_mainloop_start", number, (pointer,)),
        ("threaded_mainloop_get_api", pointer, (pointer,)),
        ("threaded_mainloop_lock", None, (pointer,)),
        ("threaded_mainloop_unlock", None, (pointer,)),
        ("threaded_mainloop_wait", None, (pointer,)),
        ("threaded_mainloop_signal", None, (pointer, number)),
        ("context_new", pointer, (pointer, text)),
        ("context_set_state_callback", None, (pointer, _NOTIFY, pointer)),
        ("context_connect", number, (pointer, text, number, pointer)),
        ("context_get_state", number, (pointer,)),
        ("context_errno", number, (pointer,)),
        ("strerror", text, (number,)),
        ("stream_new", pointer, (pointer, text, pointer, pointer)),
        ("stream_set_state_callback", None, (pointer, _NOTIFY, pointer)),
        ("stream_set_write_callback", None, (pointer, _REQUEST, pointer)),
        ("stream_connect_playback", number, (pointer, text, pointer, number, pointer, pointer)),
        ("stream_get_state", number, (pointer,)),
        ("stream_cork", pointer, (pointer, number, pointer, pointer)),
        ("stream_write", number, (pointer, text, ctypes.c_size_t, pointer, ctypes.c_int64, number)),
        ("stream_update_timing_info", pointer, (pointer, _SUCCESS, pointer)),
        ("stream_get_time", number, (pointer, pointer)),
        ("operation_unref", None, (pointer,)),
    ):
        function = getattr(pulse, f"pa_{name}")
        function.restype, function.argtypes = result, arguments
    return pulse


class PulseStream(Stream):
    """Plays what `mix` answers, from frame 0 on. `lost` is called from another thread when that has ended."""

    def __init__(self, mix: Callable[[int, int], array[int]], lost: Callable[[Loss, str], None]) -> None:
        """Returns when sound can be heard. Raises LostError if there is no server, or nothing to play on."""
        try:
            self._pulse = _library()
        except OSError as error:
            raise LostError(Loss.NO_OUTPUT, str(error)) from error
        self._mix, self._lost = mix, lost
        self._written = 0
        """Frames that the server has been given."""
        self._asked = False
        """The server has told where it is."""
        self._rests = False
        self._callbacks = (_NOTIFY(self._on_state), _REQUEST(self._on_request), _SUCCESS(self._on_time))
        self._open = False
        self._loop = self._pulse.pa_threaded_mainloop_new()
        self._stream: int | None = None
        self._context = self._pulse.pa_context_new(
            self._pulse.pa_threaded_mainloop_get_api(self._loop), b"BackStretch"
        )
        self._pulse.pa_context_set_state_callback(self._context, self._callbacks[0], None)
        with self:
            self._pulse.pa_threaded_mainloop_start(self._loop)
            if self._pulse.pa_context_connect(self._context, None, NO_AUTOSPAWN, None) < 0:
                raise LostError(Loss.NO_OUTPUT, self._problem())
            self._wait_for(self._pulse.pa_context_get_state, self._context, CONTEXT_READY)
            self._connect()
            self._wait_for(self._pulse.pa_stream_get_state, self._stream, STREAM_READY)
            self._open = True

    def __enter__(self) -> None:
        """While held, no callback runs."""
        self._pulse.pa_threaded_mainloop_lock(self._loop)

    def __exit__(self, *_: object) -> None:
        self._pulse.pa_threaded_mainloop_unlock(self._loop)

    def change(self, do: Callable[[int], None]) -> None:
        """Let `do` change what is mixed from a frame on, the first that can still be changed."""
        with self:
            frame = min(self._heard() + MARGIN, self._written)
            do(frame)
            if frame < self._written:
                self._write(frame, self._written - frame, SEEK_ABSOLUTE)
            self._hold(rests=False)

    def rest(self) -> None:
        """Let the server stop where it is."""
        with self:
            self._hold(rests=True)

    def _connect(self) -> None:
        spec = _SampleSpec(S16LE, RATE, 1)
        unset = 0xFFFFFFFF
        attributes = _BufferAttributes(unset, _bytes(READY_MS), 2, _bytes(REQUEST_MS), unset)
        self._stream = self._pulse.pa_stream_new(self._context, b"Voice and tones", ctypes.byref(spec), None)
        self._pulse.pa_stream_set_state_callback(self._stream, self._callbacks[0], None)
        self._pulse.pa_stream_set_write_callback(self._stream, self._callbacks[1], None)
        self._pulse.pa_stream_connect_playback(
            self._stream, None, ctypes.byref(attributes), ADJUST_LATENCY, None, None
        )

    def _hold(self, *, rests: bool) -> None:
        if rests != self._rests:
            self._rests = rests
            operation = self._pulse.pa_stream_cork(self._stream, rests, None, None)
            if operation:
                self._pulse.pa_operation_unref(operation)

    def _wait_for(self, get_state: Callable[[int | None], int], of: int | None, ready: int) -> None:
        while (state := get_state(of)) < ready:
            self._pulse.pa_threaded_mainloop_wait(self._loop)
        if state != ready:
            raise LostError(Loss.NO_OUTPUT, self._problem())

    def _heard(self) -> int:
        """The frame that is heard now, asked from the server."""
        self._asked = False
        operation = self._pulse.pa_stream_update_timing_info(self._stream, self._callbacks[2], None)
        while operation and not self._asked:
            self._pulse.pa_threaded_mainloop_wait(self._loop)
        if operation:
            self._pulse.pa_operation_unref(operation)
        now = ctypes.c_uint64()
        if self._pulse.pa_stream_get_time(self._stream, ctypes.byref(now)) < 0:
            return 0  # it has not begun to play
        return now.value * RATE // 1_000_000

    def _write(self, frame: int, count: int, seek: int) -> None:
        data = self._mix(frame, count).tobytes()
        self._pulse.pa_stream_write(self._stream, data, len(data), None, 2 * frame if seek else 0, seek)

    def _problem(self) -> str:
        return self._pulse.pa_strerror(self._pulse.pa_context_errno(self._context)).decode(errors="replace")

    # Called by libpulse, in its own thread ---------------------------------------------------

    def _on_state(self, _of: object, _data: object) -> None:
        if self._open:
            context = self._pulse.pa_context_get_state(self._context)
            stream = self._pulse.pa_stream_get_state(self._stream)
            if context != CONTEXT_READY or stream != STREAM_READY:
                self._lost(Loss.CUT_OFF, self._problem())
        self._pulse.pa_threaded_mainloop_signal(self._loop, 0)

    def _on_request(self, _stream: object, size: int, _data: object) -> None:
        count = size // 2
        self._write(self._written, count, SEEK_RELATIVE)
        self._written += count

    def _on_time(self, _stream: object, _success: int, _data: object) -> None:
        self._asked = True
        self._pulse.pa_threaded_mainloop_signal(self._loop, 0)


def _bytes(milliseconds: int) -> int:
    return RATE * milliseconds // 1000 * 2
