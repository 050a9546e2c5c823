"""A screen reader says what the coach's own voice does not say, and what nobody can hear of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from backstretch_gui.language.languages import Languages
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.training import read_out
from backstretch_gui.training.read_out import ReadOut
from backstretch_gui.ui.main_window import MainWindow
from tests.training.test_coach import CATALOG, Lesson
from tests.voice.wavs import beep

CUE = "Breathe."


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the reader is given, in order."""
    sentences: list[str] = []

    def note(_window: QObject, sentence: str) -> None:
        sentences.append(sentence)

    monkeypatch.setattr(read_out, "announce", note)
    return sentences


@pytest.fixture
def lesson(qtbot: QtBot, tmp_path: Path) -> Iterator[Lesson]:
    lesson = Lesson(beep(tmp_path / "beep.wav"), CATALOG)
    window = MainWindow()
    qtbot.addWidget(window)
    speaker = lesson.speaker
    ReadOut(window, lesson.coach, lambda: speaker.audible, Languages(), window)
    yield lesson
    window.close()  # until now it has kept who reads out


def test_what_is_heard_is_not_read_out_as_well(lesson: Lesson, announced: list[str]) -> None:
    lesson.begin()
    lesson.wind_into(SegmentKind.RELEASE)

    assert CUE in lesson.speaker.heard
    assert CUE not in announced
    assert "Hold for 12 s" in announced


def test_with_the_volume_at_nothing_every_cue_is_read_out(lesson: Lesson, announced: list[str]) -> None:
    lesson.speaker.set_volume(0)
    lesson.begin()
    lesson.wind_into(SegmentKind.RELEASE)

    assert announced.count(CUE) == 1


def test_the_volume_may_change_on_the_way(lesson: Lesson, announced: list[str]) -> None:
    lesson.begin()
    lesson.wind_into(SegmentKind.HOLD)
    lesson.speaker.set_volume(0)
    lesson.wind_into(SegmentKind.RELEASE)

    assert CUE in announced
