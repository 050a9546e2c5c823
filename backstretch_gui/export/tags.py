"""Title, cover and chapters of a sound file. Pure: bytes in, bytes out.

MP3 by ID3v2.3 (id3.org) with the addendum on chapters (id3v2-chapters-1.0); FLAC by its own blocks
(RFC 9639, section 8); Opus by its comment header (RFC 7845, section 5.2), in pages of Ogg (RFC 3533).
"""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

LARGEST_COVER: Final = 40_000
"""Bytes: with it, Opus's comments still fit into one page of Ogg."""

APP: Final = "BackStretch"
FRONT_COVER: Final = 3


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the sound, from `at` (seconds) to the next one."""

    at: float
    title: str


@dataclass(frozen=True, slots=True)
class Tags:
    """What a player shows of a file."""

    title: str
    seconds: float
    """Of the whole."""
    cover: bytes
    """A PNG of at most `LARGEST_COVER` bytes; empty for none."""
    cover_size: tuple[int, int]
    """Pixels, width and height."""
    chapters: tuple[Chapter, ...]

    @property
    def spans(self) -> list[tuple[Chapter, float]]:
        """Each chapter, and when it ends."""
        ends = (*(after.at for _, after in pairwise(self.chapters)), self.seconds)
        return list(zip(self.chapters, ends, strict=False))


BEGINNING: Final = 1 << 16
"""How many bytes of an encoded file are enough to know where its sound begins."""

MOST_CHAPTERS: Final = 255
"""ID3 counts them in a byte."""


def tagged(suffix: str, beginning: bytes, tags: Tags) -> tuple[bytes, int]:
    """What a file begins with in place of its first bytes, and how many those are.

    `beginning`: the first `BEGINNING` bytes of it, as it was encoded.

    Raises:
        ValueError: it is no such file.
    """
    match suffix:
        case ".mp3":
            return _id3(tags), 0
        case ".flac":
            return _flac(beginning, tags)
        case ".opus":
            return _opus(beginning, tags)
        case _:
            raise ValueError(suffix)


# MP3 ----------------------------------------------------------------------------------------


def _id3(tags: Tags) -> bytes:
    frames = _text("TIT2", tags.title) + _text("TPE1", APP)
    if tags.cover:
        frames += _frame("APIC", b"\x00image/png\x00" + bytes([FRONT_COVER]) + b"\x00" + tags.cover)
    if tags.chapters:
        names = [f"chapter{number}".encode() + b"\x00" for number in range(len(tags.chapters))]
        frames += _frame("CTOC", b"toc\x00\x03" + bytes([len(names)]) + b"".join(names))
        for name, (chapter, end) in zip(names, tags.spans, strict=True):
            times = struct.pack(">IIII", _ms(chapter.at), _ms(end), 0xFFFFFFFF, 0xFFFFFFFF)
            frames += _frame("CHAP", name + times + _text("TIT2", chapter.title))
    return b"ID3\x03\x00\x00" + _seven_bits(len(frames)) + frames


def _text(name: str, text: str) -> bytes:
    return _frame(name, b"\x01" + text.encode("utf-16"))


def _frame(name: str, content: bytes) -> bytes:
    return name.encode() + struct.pack(">IH", len(content), 0) + content


def _seven_bits(number: int) -> bytes:
    """A number as ID3 writes the length of a tag: seven bits a byte."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def _ms(seconds: float) -> int:
    return round(1000 * seconds)


# FLAC and Opus ------------------------------------------------------------------------------


def _comments(tags: Tags, *, cover: bool) -> bytes:
    """Comments as Vorbis has them; with the cover among them, if it has no place of its own."""
    lines = [f"TITLE={tags.title}", f"ARTIST={APP}"]
    for number, chapter in enumerate(tags.chapters):
        minutes, seconds = divmod(chapter.at, 60)
        time = f"{int(minutes) // 60:02}:{int(minutes) % 60:02}:{seconds:06.3f}"
        lines += [f"CHAPTER{number:03}={time}", f"CHAPTER{number:03}NAME={chapter.title}"]
    if cover and tags.cover:
        lines.append(f"METADATA_BLOCK_PICTURE={base64.b64encode(_picture(tags)).decode()}")
    return _counted(APP) + struct.pack("<I", len(lines)) + b"".join(map(_counted, lines))


def _counted(text: str) -> bytes:
    content = text.encode()
    return struct.pack("<I", len(content)) + content


def _picture(tags: Tags) -> bytes:
    kind = b"image/png"
    head = struct.pack(">II", FRONT_COVER, len(kind)) + kind + struct.pack(">I", 0)
    return head + struct.pack(">IIIII", *tags.cover_size, 32, 0, len(tags.cover)) + tags.cover


def _flac(sound: bytes, tags: Tags) -> tuple[bytes, int]:
    if sound[:4] != b"fLaC":
        raise ValueError("FLAC")
    blocks, at, is_last = list[tuple[int, bytes]](), 4, False
    while not is_last:
        is_last, kind = bool(sound[at] & 0x80), sound[at] & 0x7F
        size = int.from_bytes(sound[at + 1 : at + 4], "big")
        blocks.append((kind, sound[at + 4 : at + 4 + size]))
        at += 4 + size
    stream_info, comment, picture = 0, 4, 6
    kept = [block for block in blocks if block[0] == stream_info]
    kept.append((comment, _comments(tags, cover=False)))
    if tags.cover:
        kept.append((picture, _picture(tags)))
    heads = [kind | (0x80 if place == len(kept) - 1 else 0) for place, (kind, _) in enumerate(kept)]
    written = (
        bytes([head]) + len(content).to_bytes(3, "big") + content
        for head, (_, content) in zip(heads, kept, strict=True)
    )
    return b"fLaC" + b"".join(written), at


def _opus(sound: bytes, tags: Tags) -> tuple[bytes, int]:
    """The second page has the comments, and nothing else (RFC 7845, section 3)."""
    first = _page_size(sound, 0)
    second = _page_size(sound, first)
    if sound[first + 27 + sound[first + 26] :][:8] != b"OpusTags":
        raise ValueError("Opus")
    whole, rest = divmod(len(packet := _opus_tags(tags)), 255)
    lacing = bytes([255] * whole + [rest])
    head = sound[first : first + 22]
    tail = bytes([len(lacing)]) + lacing + packet
    checksum = _checksum(head + bytes(4) + tail)
    return sound[:first] + head + struct.pack("<I", checksum) + tail, first + second


def _opus_tags(tags: Tags) -> bytes:
    """As much of them as fits into a page: the cover gives way first, then the chapters."""
    packets = (
        b"OpusTags" + _comments(tags, cover=True),
        b"OpusTags" + _comments(tags, cover=False),
        b"OpusTags" + _comments(replace(tags, chapters=()), cover=False),
    )
    return next(packet for packet in packets if len(packet) < 255 * 255)


def _page_size(sound: bytes, at: int) -> int:
    if sound[at : at + 4] != b"OggS":
        raise ValueError("Ogg")
    segments = sound[at + 26]
    return 27 + segments + sum(sound[at + 27 : at + 27 + segments])


_MIRRORED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def _checksum(page: bytes) -> int:
    """Ogg's: the polynomial of zlib's with all bits the other way round, beginning and ending with 0."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
