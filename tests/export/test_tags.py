"""Tags are found by whoever reads the file, and the sound behind them is the same."""

from __future__ import annotations

import base64
import struct
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import soundfile

from backstretch_gui.export.sound_file import FORMATS, SoundFormat, format_of, write_sound
from backstretch_gui.export.tags import BEGINNING, Chapter, Tags, tagged
from backstretch_gui.voice.player.mixer import RATE


class Found(NamedTuple):
    """What was read of a file."""

    title: str
    cover: bytes
    chapters: list[tuple[float, str]]


PNG = b"\x89PNG" + bytes(range(256)) * 40
TAGS = Tags("Für den Rücken", 3.0, PNG, (20, 30), (Chapter(0.0, "Anfang"), Chapter(1.5, "Drehen & <Liegen>")))


def a_sound(path: Path, kind: SoundFormat) -> bytes:
    import array

    wave = (8000 * np.sin(np.arange(3 * RATE) * 0.05)).astype(np.int16)
    write_sound(path, kind, [array.array("h", part.tobytes()) for part in np.split(wave, 3)])
    return path.read_bytes()


def with_tags(kind: SoundFormat, sound: bytes, tags: Tags = TAGS) -> bytes:
    beginning, length = tagged(kind.suffix, sound[:BEGINNING], tags)
    return beginning + sound[length:]


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.suffix)
def test_the_sound_is_the_same_with_tags(kind: SoundFormat, tmp_path: Path) -> None:
    path = tmp_path / f"a{kind.suffix}"
    sound = a_sound(path, kind)
    before, _ = soundfile.read(path)

    path.write_bytes(with_tags(kind, sound))

    after, rate = soundfile.read(path)
    assert rate == kind.rate
    assert np.array_equal(before, after)


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.suffix)
def test_title_cover_and_chapters_are_in_it(kind: SoundFormat, tmp_path: Path) -> None:
    path = tmp_path / f"a{kind.suffix}"
    content = with_tags(kind, a_sound(path, kind))

    found = READERS[kind.suffix](content)

    assert found.title == TAGS.title
    assert PNG in found.cover
    assert found.chapters == [(0.0, "Anfang"), (1.5, "Drehen & <Liegen>")]


def test_what_is_too_much_for_opus_is_left_out_and_the_title_stays(tmp_path: Path) -> None:
    kind = FORMATS[1]
    large = Tags("Long", 3.0, PNG * 8, (1, 1), TAGS.chapters)
    found = from_opus(with_tags(kind, a_sound(tmp_path / "a.opus", kind), large))
    assert (found.title, found.cover, len(found.chapters)) == ("Long", b"", 2)


@pytest.mark.parametrize("kind", FORMATS[1:], ids=lambda kind: kind.suffix)
def test_another_file_is_refused(kind: SoundFormat) -> None:
    with pytest.raises(ValueError, match=r"^(Ogg|FLAC)$"):
        tagged(kind.suffix, b"something else" * 20, TAGS)


def test_the_kind_is_known_by_the_name() -> None:
    assert format_of(Path("a/B.MP3")) is FORMATS[0]
    assert format_of(Path("a.mp3.wav")) is None


# Readers, written from the formats' own descriptions ----------------------------------------


def from_mp3(content: bytes) -> Found:
    assert content[:5] == b"ID3\x03\x00"
    size = sum(byte << shift for byte, shift in zip(content[6:10], (21, 14, 7, 0), strict=True))
    frames = id3_frames(content[10 : 10 + size])
    cover = dict(frames)["APIC"]
    assert cover.startswith(b"\x00image/png\x00\x03\x00")
    chapters: list[tuple[float, str]] = []
    for name, body in frames:
        if name == "CHAP":
            label, _, rest = body.partition(b"\x00")
            start, end = struct.unpack(">II", rest[:8])
            assert label.startswith(b"chapter")
            assert end > start
            chapters.append((start / 1000, id3_text(dict(id3_frames(rest[16:]))["TIT2"])))
    assert dict(frames)["CTOC"][:6] == b"toc\x00\x03\x02"
    return Found(id3_text(dict(frames)["TIT2"]), cover, chapters)


def id3_frames(content: bytes) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    while content:
        size = int.from_bytes(content[4:8], "big")
        found.append((content[:4].decode(), content[10 : 10 + size]))
        content = content[10 + size :]
    return found


def id3_text(body: bytes) -> str:
    assert body[0] == 1
    return body[1:].decode("utf-16")


def from_flac(content: bytes) -> Found:
    at, last, found = 4, False, dict[int, bytes]()
    while not last:
        last, kind = bool(content[at] & 0x80), content[at] & 0x7F
        size = int.from_bytes(content[at + 1 : at + 4], "big")
        found[kind] = content[at + 4 : at + 4 + size]
        at += 4 + size
    assert content[at : at + 1] == b"\xff"  # a frame's sync
    return comments(found[4])._replace(cover=found[6])


def from_opus(content: bytes) -> Found:
    pages = ogg_pages(content)
    assert pages[1].startswith(b"OpusTags")
    return comments(pages[1][8:])


def ogg_pages(content: bytes) -> list[bytes]:
    """What is in each page; each one's checksum is right, by the long way round."""
    found: list[bytes] = []
    while content:
        count = content[26]
        size = 27 + count + sum(content[27 : 27 + count])
        page = content[:size]
        assert ogg_checksum(page[:22] + bytes(4) + page[26:]) == struct.unpack("<I", page[22:26])[0]
        found.append(page[27 + count :])
        content = content[size:]
    return found


def ogg_checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
    return value


def comments(body: bytes) -> Found:
    def text(at: int) -> tuple[str, int]:
        size = struct.unpack("<I", body[at : at + 4])[0]
        return body[at + 4 : at + 4 + size].decode(), at + 4 + size

    _, at = text(0)
    count = struct.unpack("<I", body[at : at + 4])[0]
    at += 4
    lines: dict[str, str] = {}
    for _ in range(count):
        line, at = text(at)
        name, _, value = line.partition("=")
        lines[name] = value
    assert at == len(body)
    numbers = sorted(name.removesuffix("NAME") for name in lines if name.endswith("NAME"))
    chapters = [(seconds(lines[number]), lines[f"{number}NAME"]) for number in numbers]
    cover = base64.b64decode(lines.get("METADATA_BLOCK_PICTURE", ""))
    return Found(lines["TITLE"], cover, chapters)


def seconds(time: str) -> float:
    hours, minutes, rest = time.split(":")
    return 3600 * int(hours) + 60 * int(minutes) + float(rest)


READERS = {".mp3": from_mp3, ".flac": from_flac, ".opus": from_opus}
