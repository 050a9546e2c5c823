"""The whole history as a table for a spreadsheet, or as JSON. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

import msgspec

from backstretch_gui.history.records import SessionRecord

COLUMNS: Final = (
    "session", "start", "end", "routine", "language", "minutes", "finished", "feel",
    "stretch", "result", "easier", "set_hold", "holds", "left", "right", "seconds",
)  # fmt: skip


def as_csv(sessions: Sequence[SessionRecord]) -> str:
    """One line for each stretch of each session; times as ISO 8601, seconds with a point."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for session in sessions:
        for entry in session.entries:
            writer.writerow(
                _harmless(value)
                for value in (
                    session.id,
                    session.start.isoformat(),
                    session.end.isoformat(),
                    session.routine,
                    session.language,
                    round(session.seconds / 60, 1),
                    int(session.finished),
                    session.feel or "",
                    entry.stretch,
                    entry.result.value,
                    int(entry.easier),
                    entry.hold,
                    _listed(entry.held),
                    _listed(entry.left),
                    _listed(entry.right),
                    round(sum(entry.holds), 1),
                )
            )
    return text.getvalue()


def as_json(sessions: Sequence[SessionRecord]) -> bytes:
    """A list of sessions, as they are kept."""
    return msgspec.json.format(msgspec.json.encode(list(sessions)), indent=1)


def _listed(seconds: Sequence[float]) -> str:
    return " ".join(f"{value:g}" for value in seconds)


def _harmless(value: object) -> object:
    """A spreadsheet takes a text that begins like this for a formula, whoever wrote it."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value
