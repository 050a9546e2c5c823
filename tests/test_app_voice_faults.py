"""The whole app with the real speech helper, gone wrong in every way: the session goes on in time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.segment import Cue, SegmentKind
from backstretch_gui.start.figures import Figures
from backstretch_gui.start.main_page import Surroundings
from backstretch_gui.training.coach import Coach
from backstretch_gui.training.presenter import Presenter
from backstretch_gui.training.session_parts import SessionParts
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.clip import Clip
from backstretch_gui.voice.launch import worker_command
from backstretch_gui.voice.renderer import Renderer
from backstretch_gui.voice.speaker import Speaker
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from tests import stage_app
from tests.engines import SYSTEM, system_only
from tests.stage_app import StageApp, open_app

HELPER = Path(__file__).parent / "voice" / "faulty_helper.py"
FAILING = VoiceTrouble(TroubleKind.HELPER_FAILING).sentence()
MISSING = VoiceTrouble(TroubleKind.HELPER_MISSING).sentence()
PATIENCE_MS = 15_000
pytestmark = pytest.mark.alone


class VoicedApp(StageApp):
    """With a helper process, whose sound is noted down."""

    command: list[str]

    def _build_session(self, surroundings: Surroundings) -> SessionParts:
        engines = system_only(patience=0.25)
        cache = ClipCache(self.paths.clips, engines)
        self.renderer = Renderer(cache, engines, lambda _: self.command, back_off_ms=(1, 20, 50), parent=self)
        self.coach = coach = Coach(surroundings.catalogs.now, self.renderer, self.speaker, self.clock, self)
        self.renderer.clip_ready.connect(coach.on_clip_ready)
        figures = Figures(surroundings.theme, self.settings)
        presenter = Presenter(
            surroundings.window,
            coach,
            surroundings.catalogs.now,
            surroundings.languages,
            figures.chosen,
            self,
        )
        self.shown: list[tuple[Cue, Clip | None]] = []
        coach.said.connect(self._on_said)
        return SessionParts(engines, cache, self.renderer, cast("Speaker", self.speaker), coach, presenter)

    def _on_said(self, cue: Cue, clip: Clip | None) -> None:
        self.shown.append((cue, clip))

    @property
    def captions(self) -> list[str]:
        return [cue.text for cue, _ in self.shown if cue.text]

    @property
    def spoken(self) -> list[str]:
        return [heard for heard in self.speaker.heard if not isinstance(heard, Tone)]


Voiced = Callable[[list[str]], VoicedApp]


@pytest.fixture
def voiced(
    qapp: QApplication, qtbot: QtBot, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Voiced]:
    """Opens the app with a helper, whose first words are waited for a moment only."""
    del qtbot, bundle
    opened: list[StageApp] = []
    monkeypatch.setattr("backstretch_gui.training.warm_up.WARM_UP_MS", 50)

    def open_with(command: list[str]) -> VoicedApp:
        monkeypatch.setattr(VoicedApp, "command", command, raising=False)
        monkeypatch.setattr(stage_app, "StageApp", VoicedApp)
        app = cast("VoicedApp", open_app(qapp, tmp_path, routine="quick-relief"))
        opened.append(app)
        return app

    yield open_with
    for app in opened:
        app.close()


def begin(app: VoicedApp, qtbot: QtBot) -> None:
    app.key("Space")
    qtbot.waitUntil(lambda: bool(app.shown), timeout=PATIENCE_MS)


def follow_in_silence(app: VoicedApp, sentence: str, qtbot: QtBot) -> None:
    """To the end of the first stretch: in time, with captions and tones, and with one sentence."""
    qtbot.waitUntil(lambda: app.stage.notice.text == sentence, timeout=PATIENCE_MS)
    plan, before = app.now().plan, app.clock.now
    app.wind_into(SegmentKind.RELEASE)
    release = next(i for i, segment in enumerate(plan.segments) if segment.kind is SegmentKind.RELEASE)

    assert app.clock.now - before <= plan.starts[release] + stage_app.STEP
    assert app.now().plan.starts == plan.starts, "nothing is heard: nothing is longer or shorter"
    planned = [c.text for segment in plan.segments[:release] for c in segment.cues if c.text]
    assert app.captions[: len(planned)] == planned
    assert app.speaker.heard[:2] == [Tone.START, Tone.END]
    assert app.spoken == []
    assert app.stage.notice.text == sentence


def hear_again(app: VoicedApp, qtbot: QtBot) -> None:
    """By itself: the notice goes, and what comes next is said."""

    def said() -> bool:
        app.clock.now += 0.05
        app.moment()
        return bool(app.spoken)

    qtbot.waitUntil(lambda: app.stage.notice.text == "", timeout=PATIENCE_MS)
    qtbot.waitUntil(said, timeout=PATIENCE_MS)


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    lines = [record.getMessage() for record in caplog.records]
    return [line.removeprefix("told: ") for line in lines if line.startswith("told: ")]


@pytest.mark.parametrize("fault", ["hanging", "killed", "rubbish", "empty", "broken"])
def test_a_helper_gone_wrong_costs_the_session_no_second(
    fault: str, voiced: Voiced, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    while_there = tmp_path / "while"
    while_there.touch()
    caplog.set_level("INFO")
    app = voiced([sys.executable, str(HELPER), fault, str(while_there)])

    begin(app, qtbot)
    follow_in_silence(app, FAILING, qtbot)
    while_there.unlink()
    hear_again(app, qtbot)

    assert told(caplog) == [FAILING]


def test_a_helper_that_is_missing_speaks_when_it_is_there(
    voiced: Voiced, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    helper = tmp_path / "helper"
    caplog.set_level("INFO")
    app = voiced([str(helper)])

    begin(app, qtbot)
    follow_in_silence(app, MISSING, qtbot)
    helper.with_suffix(".new").write_text(f"#!/bin/sh\nexec {' '.join(worker_command(SYSTEM.id))}\n")
    helper.with_suffix(".new").chmod(0o700)
    helper.with_suffix(".new").rename(helper)
    hear_again(app, qtbot)

    assert told(caplog) == [MISSING]


def test_a_voice_that_was_uninstalled_is_replaced(
    voiced: Voiced, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    app = voiced(worker_command(SYSTEM.id))
    app.settings.set("voice", "gmw/nobody")

    begin(app, qtbot)
    hear_any(app, qtbot)

    assert told(caplog) == [VoiceTrouble(TroubleKind.VOICE_MISSING).sentence()]


@pytest.mark.parametrize("options", ["size=64k", "size=8m,ro"], ids=["full", "read-only"])
def test_clips_that_cannot_be_kept_are_heard_all_the_same(
    options: str, voiced: Voiced, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    clips = tmp_path / "cache" / "backstretch" / "clips"
    clips.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", options, "none", str(clips)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("nothing may be mounted here: run as root")
    try:
        caplog.set_level("INFO")
        app = voiced(worker_command(SYSTEM.id))
        begin(app, qtbot)
        hear_any(app, qtbot)
        assert told(caplog) == []
        assert list(clips.iterdir()) == []
        app.close()
    finally:
        subprocess.run(["umount", "-l", str(clips)], check=True)


def test_clips_that_are_corrupted_are_made_anew(
    voiced: Voiced, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    app = voiced(worker_command(SYSTEM.id))
    begin(app, qtbot)
    hear_any(app, qtbot)
    app.key("Escape")
    for clip in app.paths.clips.glob("*.wav"):
        clip.write_bytes(b"RIFF, and then nothing")
    heard = len(app.spoken)
    app.shown.clear()
    caplog.clear()

    begin(app, qtbot)
    hear_any(app, qtbot, heard)

    assert told(caplog) == []
    assert "broken clip deleted" in caplog.text


def hear_any(app: VoicedApp, qtbot: QtBot, before: int = 0) -> None:
    """Something is said, as soon as it is rendered."""

    def said() -> bool:
        app.clock.now += 0.02
        app.moment()
        QCoreApplication.processEvents()
        return len(app.spoken) > before

    qtbot.waitUntil(said, timeout=PATIENCE_MS)
