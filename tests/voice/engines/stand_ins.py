"""Drivers that behave as pyttsx3's drivers for Windows and macOS do, as far as a render can tell.

Read from pyttsx3 2.99: what they report, in which order, what they print, what they write. They run below
the real pyttsx3 engine, with its queue and its loop.
"""

from __future__ import annotations

import struct
import threading
import wave
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

RATE = 22_050
SOUND = [round(8000 * ((place % 40) - 20) / 20) for place in range(RATE // 2)]


def voice(id_: str, name: str, language: str) -> SimpleNamespace:
    return SimpleNamespace(id=id_, name=name, languages=[language])


class Driver:
    """What both have: properties, and a note of what was set and in which thread."""

    own = ""
    installed: list[SimpleNamespace]
    last: Driver

    def __init__(self, proxy: Any) -> None:
        type(self).last = self
        self.proxy = proxy
        self.thread = threading.get_ident()
        self.properties: dict[str, object] = {"voice": self.own, "rate": 200}

    def getProperty(self, name: str) -> object:  # noqa: N802
        return self.installed if name == "voices" else self.properties[name]

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802
        if name == "pitch":
            print("Pitch adjustment not supported")
            return
        if name == "voice" and value not in [v.id for v in self.installed]:
            raise ValueError("unknown voice id %s", value)
        self.properties[name] = value

    def stop(self) -> None:
        pass


class Sapi5Driver(Driver):
    """Writes while it is asked to, reports no end; its loop is left by `endLoop` alone."""

    own = "ZIRA"
    installed = [  # noqa: RUF012
        voice("ZIRA", "Microsoft Zira Desktop - English (United States)", "en-US"),
        voice("HEDDA", "Microsoft Hedda Desktop - German", "de-DE"),
    ]
    looping = False

    def save_to_file(self, text: str, filename: str) -> None:  # noqa: ARG002
        with Path(filename).open("wb") as file, wave.open(file, "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(RATE)
            wav.writeframes(struct.pack(f"<{len(SOUND)}h", *SOUND))

    def startLoop(self) -> None:  # noqa: N802
        self.looping = True
        self.proxy.setBusy(False)
        assert not self.looping, "nothing but endLoop ends it"

    def endLoop(self) -> None:  # noqa: N802
        self.looping = False


class NsssDriver(Driver):
    """Writes in its run loop, an AIFF, and reports the end there."""

    own = "com.apple.voice.Samantha"
    installed = [  # noqa: RUF012
        voice("com.apple.voice.Samantha", "Samantha", "en_US"),
        voice("com.apple.voice.Anna", "Anna", "de_DE"),
    ]
    pending = ""

    def save_to_file(self, text: str, filename: str) -> None:  # noqa: ARG002
        self.proxy.setBusy(True)
        self.pending = filename

    def startLoop(self) -> None:  # noqa: N802
        self.proxy.setBusy(False)
        if self.pending:
            Path(self.pending).write_bytes(aiff(SOUND))
            self.pending = ""
            self.proxy.notify("finished-utterance", completed=True)
            self.proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        pass


def module_of(driver: type[Driver]) -> ModuleType:
    """As pyttsx3 imports it."""
    module = ModuleType("driver")
    module.buildDriver = driver  # pyright: ignore[reportAttributeAccessIssue]
    return module


def aiff(samples: list[int], *, rate: int = RATE, coding: bytes = b"", bits: int = 16) -> bytes:
    """An AIFF of one channel; an AIFF-C if `coding` is given, "sowt" with its low byte first."""
    exponent = rate.bit_length() - 1
    extended = struct.pack(">HQ", 16383 + exponent, rate << (63 - exponent))
    common = struct.pack(">hIh", 1, len(samples), bits) + extended + coding + (b"\0\0" if coding else b"")
    order = "<" if coding == b"sowt" else ">"
    sound = struct.pack(">II", 0, 0) + struct.pack(f"{order}{len(samples)}h", *samples)
    chunks = b"".join(
        name + struct.pack(">I", len(body)) + body + b"\0" * (len(body) % 2)
        for name, body in ((b"COMM", common), (b"FLLR", b"odd"), (b"SSND", sound))
    )
    form = b"AIFC" if coding else b"AIFF"
    return b"FORM" + struct.pack(">I", 4 + len(chunks)) + form + chunks
