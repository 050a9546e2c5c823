"""The speech helper: `python -m backstretch_gui.voice.worker` reads requests on stdin and answers on stdout.

It is a process of its own because pyttsx3 can hang, crash or exit its process, and because the app must not
wait for it. It imports no Qt, is ended by the end of its stdin, and loses nothing when it is killed.
"""

from __future__ import annotations

import ctypes
import os
import queue
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn

import msgspec

from backstretch_gui.voice.clip import measure
from backstretch_gui.voice.protocol import (
    Failed,
    Fault,
    ListVoices,
    Ready,
    Render,
    Rendered,
    Reply,
    Request,
    Voice,
    Voices,
)

if TYPE_CHECKING:
    from collections.abc import Callable

RENDER_TIMEOUT = 1.5
"""Seconds the engine has for one text; a sentence takes some 20 ms."""

ROOM = 1 << 20
"""Bytes claimed before a render, some 20 s of speech: a full disk shows here; pyttsx3 would swallow it."""


class RenderError(Exception):
    """A render that failed, and whose fault it is."""

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


def private_stdout() -> BinaryIO:
    """A copy of stdout that only the protocol writes to; pyttsx3's own printing goes nowhere from now on."""
    channel = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return channel


def load_bundled_espeak() -> None:
    """On Linux, load the packaged espeak-ng: pyttsx3 then finds it by its SONAME alone."""
    if sys.platform != "linux":
        return
    import espeakng_loader

    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    library = Path(espeakng_loader.get_library_path()).with_name("libespeak-ng.so.1")
    ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)


def new_engine() -> Any:
    """A fresh pyttsx3 engine, one for each render: a reused one speaks at the wrong rate every other time."""
    from pyttsx3.engine import Engine

    return Engine()


def engine_name() -> str:
    """The name of the platform's engine: "espeak", "sapi5" or "nsss"."""
    return str(new_engine())


def render(request: Render) -> None:
    """Speak `request.text` into `request.to`.

    Raises RenderError; then `request.to` is as it was.
    """
    target = Path(request.to)
    part = target.with_name(f"{target.stem}.{os.getpid()}.part")
    try:
        part.write_bytes(bytes(ROOM))
        _speak_into(part, request)
        measure(part)
        part.replace(target)
    except OSError as error:
        raise RenderError(Fault.FOLDER, str(error)) from error
    except ValueError as error:
        raise RenderError(Fault.ENGINE, str(error)) from error
    finally:
        _remove_quietly(part)


def _speak_into(path: Path, request: Render) -> None:
    """Run one utterance to its end: the engine's own signal, since `runAndWait` may return before it."""
    if not request.text.strip():
        raise RenderError(Fault.ENGINE, "nothing to say")
    engine = new_engine()
    finished = threading.Event()
    errors: list[Exception] = []

    def note_error(name: str | None, exception: Exception) -> None:  # noqa: ARG001 (pyttsx3 passes both by name)
        errors.append(exception)

    def note_end(name: str | None, completed: bool) -> None:  # noqa: ARG001 (pyttsx3 passes both by name)
        finished.set()

    engine.connect("error", note_error)
    engine.connect("finished-utterance", note_end)
    if request.voice is not None:
        engine.setProperty("voice", request.voice)
    engine.setProperty("rate", request.words_per_minute)
    engine.setProperty("pitch", request.pitch)
    engine.save_to_file(request.text, str(path))
    engine.runAndWait()
    if errors:
        # Only the voice is taken from outside and can be unknown here.
        raise RenderError(Fault.VOICE if request.voice else Fault.ENGINE, str(errors[0]))
    if not finished.wait(RENDER_TIMEOUT):
        raise RenderError(Fault.ENGINE, "the engine did not finish")


def _remove_quietly(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def installed_voices() -> tuple[Voice, ...]:
    """The voices the engine knows."""
    voices = new_engine().getProperty("voices")
    return tuple(Voice(str(v.id), str(v.name), tuple(_language_codes(v.languages))) for v in voices)


def _language_codes(languages: list[str | bytes]) -> list[str]:
    """The codes as text; drivers hand out bytes, and a priority byte before the code, in some versions."""
    texts = (code.decode("utf-8", "ignore") if isinstance(code, bytes) else code for code in languages)
    return ["".join(c for c in text if c.isprintable()).replace("_", "-").lower() for text in texts]


def answer(request: Request) -> Reply:
    """Do what is asked. Never raises: what fails is answered."""
    try:
        match request:
            case Render():
                render(request)
                return Rendered(request.id)
            case ListVoices():
                return Voices(request.id, installed_voices())
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
        os._exit(0)


def main() -> NoReturn:
    """Answer requests until stdin ends. pyttsx3 stays in the main thread, which macOS and COM need."""
    channel = private_stdout()
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=read_requests, args=(os.fdopen(0, "rb"), requests.put), daemon=True).start()
    encoder = msgspec.json.Encoder()

    def send(reply: Reply) -> None:
        channel.write(encoder.encode(reply) + b"\n")
        channel.flush()

    load_bundled_espeak()
    send(Ready(engine_name()))
    while True:
        send(answer(requests.get()))


if __name__ == "__main__":
    main()
