"""The speech helper: `python -m backstretch_gui.voice.worker ENGINE` reads requests, and answers them.

It is a process of its own because pyttsx3 can hang, crash or exit its process, and because the app must not
wait for it. It imports no Qt, is ended by the end of its stdin, and loses nothing when it is killed.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn, cast

import msgspec

from backstretch_gui.voice.clip import measure
from backstretch_gui.voice.engines.engine import RenderError
from backstretch_gui.voice.engines.registry import engines_here
from backstretch_gui.voice.process_end import end_process
from backstretch_gui.voice.protocol import (
    Failed,
    Fault,
    ListVoices,
    Ready,
    Render,
    Rendered,
    Reply,
    Request,
    Voices,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.voice.engines.engine import Engine

ROOM = 1 << 20
"""Bytes claimed before a render, some 20 s of speech: a full disk shows here; pyttsx3 would swallow it."""


def private_stdin() -> BinaryIO:
    """A copy of stdin that only the protocol reads from, and nothing is left to be read there.

    Windows makes whoever looks at stdin wait as long as a thread reads it, and libraries look there when they
    are loaded: numpy's would never be.
    """
    return _private(0, "rb", os.O_RDONLY)


def private_stdout() -> BinaryIO:
    """A copy of stdout that only the protocol writes to; pyttsx3's own printing goes nowhere from now on."""
    return _private(1, "wb", os.O_WRONLY)


def _private(number: int, mode: str, flags: int) -> BinaryIO:
    channel = cast("BinaryIO", os.fdopen(os.dup(number), mode))
    nowhere = os.open(os.devnull, flags)
    os.dup2(nowhere, number)
    os.close(nowhere)
    return channel


def render(engine: Engine, request: Render) -> None:
    """Speak `request.text` into `request.to`.

    Raises RenderError; then `request.to` is as it was.
    """
    target = Path(request.to)
    part = target.with_name(f"{target.stem}.{os.getpid()}.part")
    try:
        part.write_bytes(bytes(ROOM))
        engine.speak(request, part)
        measure(part)
        part.replace(target)
    except OSError as error:
        raise RenderError(Fault.FOLDER, str(error)) from error
    except ValueError as error:
        raise RenderError(Fault.ENGINE, str(error)) from error
    finally:
        _remove_quietly(part)


def _remove_quietly(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def answer(engine: Engine, request: Request) -> Reply:
    """Do what is asked. Never raises: what fails is answered."""
    try:
        match request:
            case Render():
                render(engine, request)
                return Rendered(request.id)
            case ListVoices():
                return Voices(request.id, engine.voices())
    except RenderError as error:
        return Failed(request.id, error.fault, str(error))
    except Exception as error:  # drivers raise what they like; the app decides what to do
        return Failed(request.id, Fault.ENGINE, repr(error))


def read_requests(lines: BinaryIO, put: Callable[[Request], None]) -> None:
    """Hand on each request; the end of the input, or one that makes no sense, ends the process at once."""
    decoder = msgspec.json.Decoder(Request)
    try:
        for line in lines:
            put(decoder.decode(line))
    finally:
        end_process()


def main(engine_id: str) -> NoReturn:
    """Answer requests until stdin ends. The engine stays in the main thread, which macOS and COM need."""
    channel = private_stdout()
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=read_requests, args=(private_stdin(), requests.put), daemon=True).start()
    encoder = msgspec.json.Encoder()

    def send(reply: Reply) -> None:
        channel.write(encoder.encode(reply) + b"\n")
        channel.flush()

    kind = engines_here().kind(engine_id)
    engine = kind.load()
    send(Ready(kind.id))
    while True:
        send(answer(engine, requests.get()))


if __name__ == "__main__":
    main(sys.argv[1])
