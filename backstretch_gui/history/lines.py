"""Sessions as lines of JSON, and the lines of several files as one history. Pure."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from backstretch_gui.history.records import VERSION, SessionRecord

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(SessionRecord)
_UNREADABLE = (msgspec.MsgspecError, ValueError, RecursionError)


class _Versioned(msgspec.Struct):
    version: int


_VERSIONED = msgspec.json.Decoder(_Versioned)


class Lines(msgspec.Struct, frozen=True):
    """What the content of a file comes to."""

    records: tuple[SessionRecord, ...] = ()
    damaged: tuple[bytes, ...] = ()
    """Lines that are none, in order."""
    newer: int = 0
    """So many lines are of a later BackStretch: they are passed over, and stay."""


def line_of(record: SessionRecord) -> bytes:
    """One line with its end."""
    return _ENCODER.encode(record) + b"\n"


def read_lines(content: bytes) -> Lines:
    """Whatever `content` is, what can be read of it."""
    try:
        return Lines(tuple(_DECODER.decode_lines(content)))
    except _UNREADABLE:
        return _one_by_one(content)


def _one_by_one(content: bytes) -> Lines:
    records: list[SessionRecord] = []
    damaged: list[bytes] = []
    newer = 0
    for line in content.split(b"\n"):
        if not line.strip():
            continue
        try:
            records.append(_DECODER.decode(line))
        except _UNREADABLE:
            if _is_newer(line):
                newer += 1
            else:
                damaged.append(line)
    return Lines(tuple(records), tuple(damaged), newer)


def _is_newer(line: bytes) -> bool:
    try:
        return _VERSIONED.decode(line).version > VERSION
    except _UNREADABLE:
        return False


def without(content: bytes, unwanted: Iterable[bytes]) -> bytes:
    """The content without these lines; every other byte as it was, the last line with its end."""
    gone = set(unwanted)
    kept = [line for line in content.split(b"\n") if line not in gone]
    text = b"\n".join(kept)
    return text if not text or text.endswith(b"\n") else text + b"\n"


def joined(records: Iterable[SessionRecord]) -> tuple[SessionRecord, ...]:
    """Each session once, by the time it began; the same in whatever order they come."""
    found: dict[str, SessionRecord] = {}
    for record in records:
        before = found.get(record.id)
        if before is None or _counts_more(record, before):
            found[record.id] = record
    return tuple(sorted(found.values(), key=lambda record: (record.start, record.id)))


def _counts_more(record: SessionRecord, other: SessionRecord) -> bool:
    if record.revision != other.revision:
        return record.revision > other.revision
    return _ENCODER.encode(record) > _ENCODER.encode(other)
