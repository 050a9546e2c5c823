"""What was said in a session, line by line. Pure."""

from __future__ import annotations

import msgspec


class Line(msgspec.Struct, frozen=True):
    """A sentence, and when it was said."""

    at: float
    """Seconds since the session began, pauses included."""
    text: str


class Transcript:
    """One session's lines, in order."""

    def __init__(self) -> None:
        self._lines: list[Line] = []

    def __bool__(self) -> bool:
        return bool(self._lines)

    def clear(self) -> None:
        """Another session begins."""
        self._lines.clear()

    def add(self, at: float, text: str) -> None:
        """`text` is said `at` seconds after the beginning."""
        self._lines.append(Line(at, text))

    def __str__(self) -> str:
        """A line a sentence, each with its time: "1:05  Halfway."."""
        return "\n".join(f"{int(line.at) // 60}:{int(line.at) % 60:02}  {line.text}" for line in self._lines)
