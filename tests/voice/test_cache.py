from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import VoiceChoice
from backstretch_gui.voice.engines.registry import Engines
from backstretch_gui.voice.packs import Packs
from tests.engines import CALM, SYSTEM, SYSTEM_ONLY
from tests.voice.wavs import beep

BEEP_BYTES = 44 + 2 * 2000


class Clock:
    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time


def put(cache: ClipCache, text: str) -> Path:
    """Render `text`, as the helper would, and take it in."""
    path = beep(cache.path(CALM, text))
    assert cache.admit(CALM, text) is not None
    return path


def test_what_was_rendered_is_found_again_by_another_program(tmp_path: Path) -> None:
    path = put(ClipCache(tmp_path, SYSTEM_ONLY), "Breathe in.")
    clip = ClipCache(tmp_path, SYSTEM_ONLY).find(CALM, "Breathe in.")
    assert clip is not None
    assert (clip.text, clip.path) == ("Breathe in.", path)
    assert clip.seconds == pytest.approx(2000 / 22_050)


@pytest.mark.parametrize(
    "other",
    [
        replace(CALM, voice="gmw/en-us"),
        replace(CALM, words_per_minute=150),
        replace(CALM, pitch=40),
        replace(CALM, engine="natural"),
    ],
)
def test_another_voice_has_its_own_file(cache: ClipCache, other: VoiceChoice) -> None:
    put(cache, "Breathe in.")
    assert cache.find(other, "Breathe in.") is None
    assert cache.find(CALM, "Breathe out.") is None


def test_an_engine_that_sounds_different_has_its_own_files(tmp_path: Path) -> None:
    newer = Engines(dataclasses.replace(SYSTEM, version="newer"), Packs())
    put(ClipCache(tmp_path, SYSTEM_ONLY), "Breathe in.")
    assert ClipCache(tmp_path, newer).find(CALM, "Breathe in.") is None


def test_a_broken_file_is_removed(cache: ClipCache) -> None:
    path = put(cache, "Breathe in.")
    path.write_bytes(b"RIFF")
    assert cache.find(CALM, "Breathe in.") is None
    assert not path.exists()


def test_the_least_recently_used_go_when_it_grows_too_big(tmp_path: Path) -> None:
    clock = Clock()
    cache = ClipCache(tmp_path, SYSTEM_ONLY, limit=10 * BEEP_BYTES, now=clock)
    for number in range(10):
        clock.time += 100
        put(cache, str(number))
    clock.time += 100
    assert cache.find(CALM, "0") is not None  # used again: no longer the oldest
    clock.time += 100
    put(cache, "10")
    assert {text for text in map(str, range(11)) if cache.find(CALM, text)} == {"0", *map(str, range(4, 11))}


def test_files_used_within_a_minute_stay_however_big_it_is(tmp_path: Path) -> None:
    clock = Clock()
    cache = ClipCache(tmp_path, SYSTEM_ONLY, limit=BEEP_BYTES, now=clock)
    for number in range(5):
        clock.time += 10
        put(cache, str(number))
    assert all(cache.find(CALM, str(number)) for number in range(5))


def test_left_over_parts_of_a_killed_helper_go(tmp_path: Path) -> None:
    clock = Clock()
    part = tmp_path / "0123.77.part"
    part.write_bytes(bytes(100))
    os.utime(part, (clock.time - 61, clock.time - 61))
    fresh = tmp_path / "4567.78.part"
    fresh.write_bytes(bytes(100))
    os.utime(fresh, (clock.time - 5, clock.time - 5))
    put(ClipCache(tmp_path, SYSTEM_ONLY, now=clock), "Breathe in.")
    assert not part.exists()
    assert fresh.exists()


def test_other_files_in_the_folder_are_not_ours(tmp_path: Path) -> None:
    clock = Clock()
    other = tmp_path / "notes.txt"
    other.write_text("mine")
    os.utime(other, (1, 1))
    cache = ClipCache(tmp_path, SYSTEM_ONLY, limit=1, now=clock)
    put(cache, "Breathe in.")
    assert other.read_text() == "mine"


def test_two_programs_share_a_folder(tmp_path: Path) -> None:
    clock = Clock()
    one, two = (ClipCache(tmp_path, SYSTEM_ONLY, limit=4 * BEEP_BYTES, now=clock) for _ in range(2))
    for number in range(12):
        clock.time += 100
        put((one, two)[number % 2], str(number))
    kept = sum(path.stat().st_size for path in tmp_path.glob("*.wav"))
    assert kept <= 6 * BEEP_BYTES  # each may be over by what the other wrote since its last trim
    assert one.find(CALM, "11") is not None


def test_a_file_the_other_program_deleted_is_simply_missing(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path, SYSTEM_ONLY)
    put(cache, "Breathe in.").unlink()
    assert cache.find(CALM, "Breathe in.") is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own rights, by folder")
def test_what_is_said_is_nobody_elses_to_hear(tmp_path: Path) -> None:
    kept = tmp_path / "cache" / "clips"
    ClipCache(kept, SYSTEM_ONLY)
    assert kept.stat().st_mode & 0o777 == 0o700
    kept.chmod(0o755)  # as earlier versions made it
    ClipCache(kept, SYSTEM_ONLY)
    assert kept.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_replaced_by_a_private_one(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    cache = ClipCache(in_the_way / "clips", SYSTEM_ONLY)
    spare = cache.folder
    if sys.platform != "win32":  # which has its own rights, by folder
        assert spare.stat().st_mode & 0o777 == 0o700
    put(cache, "Breathe in.")
    cache.close()
    assert not spare.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_replaced(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    cache = ClipCache(tmp_path, SYSTEM_ONLY)
    assert cache.folder != tmp_path
    cache.close()
    tmp_path.chmod(0o700)


def test_it_falls_back_only_once(cache: ClipCache) -> None:
    before = cache.folder
    assert cache.fall_back()
    assert cache.folder != before
    assert not cache.fall_back()
