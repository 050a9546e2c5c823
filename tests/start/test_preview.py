"""A routine off-screen at high speed: its list, its cue sheet, its pictures."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.reading import read_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.export.measured_speech import MeasuredSpeech
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Plan, Talk
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.settings.settings import Settings
from backstretch_gui.start import preview
from backstretch_gui.start.options import Options, parse
from backstretch_gui.storage.user_paths import Paths
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import spoken_seconds
from backstretch_gui.voice.engines.registry import engines_here


@pytest.fixture(autouse=True)
def same_platform(qapp: QApplication, bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`run` asks for the off-screen platform, which must not outlast the test."""
    del qapp, bundle
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def catalog(bundle: Path) -> Catalog:
    del bundle
    return load_catalog({}, {})[0]


@pytest.fixture
def short(catalog: Catalog) -> Routine:
    """One side of one stretch."""
    whole = catalog.routines["quick-relief"]
    entries = [Entry("supine-twist", hold=3, repeats=1, sides="left")]
    return Routine(1, "short", whole.name, whole.purpose, entries)


def options(**wanted: object) -> Options:
    chosen = parse([])
    for name, value in wanted.items():
        setattr(chosen, name, value)
    return chosen


def a_plan(routine: Routine, catalog: Catalog) -> Plan:
    return compile_plan(routine, catalog, Coaching(), lambda text: spoken_seconds(text, 125))


def one_side() -> str:
    """Of one stretch, as a file of one's own."""
    return """
version = 1
id = "mine"
name.en = "Mine"
purpose.en = "One side."

[[stretches]]
stretch = "supine-twist"
hold = 10
sides = "left"
"""


def own_file(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / "config" / "backstretch" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def sheet_of_mine(tmp_path: Path) -> str:
    own_file(tmp_path, "routines/mine.toml", one_side())
    assert preview.run(options(preview=str(tmp_path / "out"), routine="mine")) == 0
    return (tmp_path / "out" / "cue-sheet.txt").read_text()


@pytest.mark.parametrize("talk", list(Talk))
def test_the_sheet_says_what_is_heard_with_what_is_set(talk: Talk, tmp_path: Path) -> None:
    own_file(tmp_path, "settings.toml", f'version = 1\ntalk = "{talk}"\nrest = 0\n')

    sheet = sheet_of_mine(tmp_path)

    assert ("If pain climbs" in sheet) == (talk is Talk.FULL)
    assert ("Arms wide, both knees to the left" in sheet) == (talk is not Talk.FULL)


def test_each_sentence_is_as_long_as_its_recording(
    catalog: Catalog, tmp_path: Path, qapp: QApplication
) -> None:
    """A recording is never as long as an estimate: what is there once it was rendered is measured."""
    sheet_of_mine(tmp_path)
    settings = Settings()
    mine = read_routine(one_side(), "mine.toml")
    speech = MeasuredSpeech(Paths.of_user().clips, settings, "en", qapp)
    plan = speech.plan(mine, catalog, Coaching())
    speech.close()

    engines = engines_here()
    cache = ClipCache(Paths.of_user().clips, engines)
    chosen = engines.choice(settings.voice, "en", settings.words_per_minute, settings.pitch)
    voices = {False: chosen, True: engines.in_place_of(chosen)}
    cues = [(cue, segment) for segment in plan.segments for cue in segment.cues if cue.spoken and cue.text]
    found = [cache.find(voices[plan.line(cue, segment).by_other], cue.text) for cue, segment in cues]
    assert len(cues) > 10
    assert [cue.seconds for cue, _ in cues] == [clip.seconds if clip else None for clip in found]
    assert speech.trouble == ""


def test_the_list_tells_every_routine_with_its_length(
    catalog: Catalog, capsys: pytest.CaptureFixture[str]
) -> None:
    assert preview.run(options(list=True)) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(catalog.routines)
    assert all(re.search(r"\d+ min", line) for line in lines)


def test_a_routine_that_is_not_there_is_told_with_those_that_are(
    catalog: Catalog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert preview.run(options(preview=str(tmp_path), routine="none")) == 1

    told = capsys.readouterr().err
    assert told.startswith("There is no routine none.")
    assert all(id_ in told for id_ in catalog.routines)


@pytest.mark.parametrize("below", ["", "folder"])
def test_a_folder_that_cannot_be_written_is_told(
    below: str, short: Routine, catalog: Catalog, tmp_path: Path, qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / "there").write_text("a file where the folder should be")

    assert (
        preview.preview(short, lambda: a_plan(short, catalog), catalog, tmp_path / "there" / below, qapp) == 1
    )

    told = capsys.readouterr().err
    assert "can’t be written" in told
    assert len(told.splitlines()) == 1


def test_with_every_stretch_off_there_is_nothing_to_play(
    short: Routine, catalog: Catalog, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    off = short.with_entry(0, Entry("supine-twist", on=False))

    assert preview.preview(off, lambda: a_plan(off, catalog), catalog, tmp_path, qapp) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_cue_sheet_has_every_cue_and_each_step_has_its_picture(
    short: Routine, catalog: Catalog, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = a_plan(short, catalog)

    assert preview.preview(short, lambda: plan, catalog, tmp_path / "out", qapp) == 0

    sheet = (tmp_path / "out" / "cue-sheet.txt").read_text()
    assert capsys.readouterr().out.startswith(sheet)
    for segment in plan.segments:
        for cue in segment.cues:
            assert (cue.text or f"({cue.sound} tone)") in sheet
    assert sheet.splitlines()[-1].endswith("the end")

    pictures = sorted(file.name for file in (tmp_path / "out").glob("*.png"))
    steps = [cue for s in plan.segments if s.kind is SegmentKind.GUIDE for cue in s.cues if cue.text]
    assert sum("guide" in name for name in pictures) == len(steps)
    assert sum("left-hold" in name for name in pictures) == 1
    assert QImage(str(tmp_path / "out" / pictures[0])).size().toTuple() == preview.SIZE


def test_a_file_of_ones_own_that_is_wrong_is_told_and_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "config" / "backstretch" / "routines" / "mine.toml"
    own.parent.mkdir(parents=True)
    own.write_text("version = 1\n")

    assert preview.run(options(list=True)) == 0

    assert "mine.toml" in capsys.readouterr().err
    assert own.read_text() == "version = 1\n"


def test_the_list_is_in_the_language_that_is_asked_for() -> None:
    command = [sys.executable, "-m", "backstretch_gui", "--list"]
    german, english = (
        subprocess.run([*command, "--language", code], check=True, capture_output=True, text=True).stdout
        for code in ("de", "en")
    )

    assert [line.split()[0] for line in german.splitlines()] == [
        line.split()[0] for line in english.splitlines()
    ]
    assert "Rücken" in german
    assert "back" in english
    assert "Rücken" not in english
