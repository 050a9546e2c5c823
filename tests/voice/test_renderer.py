"""The renderer with the real helper, and with helpers that crash, hang and talk rubbish."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from backstretch_gui.catalog.line import Line
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import USUAL_WORDS_PER_MINUTE, VoiceChoice, spoken_seconds
from backstretch_gui.voice.clip import measure
from backstretch_gui.voice.engines.registry import NATURAL, Engines
from backstretch_gui.voice.packs import Packs
from backstretch_gui.voice.renderer import Renderer
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from tests.engines import CALM, SYSTEM, system_only
from tests.voice.voices import a_voice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.protocol import Voice

    Make = Callable[..., tuple["Renderer", "Heard"]]
    Stub = Callable[..., list[str]]

STUB = Path(__file__).with_name("stub_helper.py")
SENTENCES = ("Lie on your back.", "Bend both knees.", "Let them fall to the right.")
LINES = [Line(text) for text in SENTENCES]


class Heard:
    """What a renderer has reported, in order."""

    def __init__(self, renderer: Renderer) -> None:
        self.clips: list[str] = []
        self.facts: list[TroubleKind | str] = []
        self.voices: tuple[Voice, ...] = ()
        renderer.clip_ready.connect(self._on_clip)
        renderer.ailing.connect(self._on_ailing)
        renderer.recovered.connect(self._on_recovered)
        renderer.voices_listed.connect(self._on_voices)

    def _on_clip(self, clip: Clip) -> None:
        self.clips.append(clip.text)

    def _on_ailing(self, trouble: VoiceTrouble) -> None:
        self.facts.append(trouble.kind)

    def _on_recovered(self) -> None:
        self.facts.append("recovered")

    def _on_voices(self, voices: tuple[Voice, ...]) -> None:
        self.voices = voices


@pytest.fixture
def make(cache: ClipCache, command: tuple[str, ...]) -> Iterator[Make]:
    """Makes renderers with short pauses, and closes them."""
    made: list[Renderer] = []

    def new(
        helper: Sequence[str] = command, *, patience: float = 1.5, keep_alive: float = 60
    ) -> tuple[Renderer, Heard]:
        engines = system_only(patience=patience, keep_alive=keep_alive)
        renderer = Renderer(cache, engines, lambda _: helper, back_off_ms=(1, 10, 50))
        made.append(renderer)
        return renderer, Heard(renderer)

    yield new
    for renderer in made:
        renderer.close()


@pytest.fixture
def stub(tmp_path: Path) -> Stub:
    return lambda *behaviours: [sys.executable, str(STUB), str(tmp_path / "starts"), *behaviours]


def starts(tmp_path: Path) -> int:
    file = tmp_path / "starts"
    return len(file.read_text().splitlines()) if file.exists() else 0


def children() -> set[int]:
    """Process ids of this process's children, zombies included."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {int(pid) for task in tasks for pid in task.read_text().split()}


def test_sentences_become_clips_in_the_order_of_need(make: Make, qtbot: QtBot) -> None:
    renderer, heard = make()
    renderer.want(LINES)
    assert renderer.clip(LINES[0]) is None
    assert renderer.seconds(LINES[0]) == spoken_seconds(SENTENCES[0], USUAL_WORDS_PER_MINUTE)
    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    assert heard.clips == list(SENTENCES)
    clip = renderer.clip(LINES[0])
    assert clip is not None
    assert clip.path.exists()
    assert renderer.seconds(LINES[0]) == clip.seconds
    assert heard.facts == []


def test_what_is_cached_needs_no_helper(make: Make, qtbot: QtBot) -> None:
    first, heard_first = make()
    first.want(LINES)
    qtbot.waitUntil(lambda: len(heard_first.clips) == 3)
    second, heard = make(["/nonexistent/helper"])
    second.want(LINES)
    assert heard.clips == list(SENTENCES)
    assert heard.facts == []


def test_a_clip_that_is_broken_on_disk_is_rendered_again(make: Make, qtbot: QtBot, cache: ClipCache) -> None:
    broken = cache.path(CALM, SENTENCES[0])
    broken.write_bytes(b"RIFF, and then nothing")
    renderer, heard = make()

    renderer.want(LINES[:1])

    qtbot.waitUntil(lambda: heard.clips == [SENTENCES[0]])
    assert measure(broken).seconds > 0.5
    assert heard.facts == []


def test_new_wishes_replace_the_old(make: Make, qtbot: QtBot) -> None:
    renderer, heard = make()
    renderer.want(LINES)
    renderer.want([Line("Breathe out.")])
    qtbot.waitUntil(lambda: "Breathe out." in heard.clips)
    assert heard.clips in (["Breathe out."], [SENTENCES[0], "Breathe out."])


def test_another_speed_gives_other_clips_of_what_is_wanted(make: Make, qtbot: QtBot) -> None:
    renderer, heard = make()
    renderer.want(LINES[:1])
    qtbot.waitUntil(lambda: len(heard.clips) == 1)
    slow = renderer.seconds(LINES[0])
    renderer.choose(replace(CALM, words_per_minute=220))
    assert renderer.clip(LINES[0]) is None
    qtbot.waitUntil(lambda: len(heard.clips) == 2)
    assert renderer.seconds(LINES[0]) < 0.8 * slow


def test_a_change_of_voice_in_mid_render_does_not_mix_them_up(
    make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    renderer, heard = make()
    renderer.want(LINES)
    renderer.choose(replace(CALM, words_per_minute=220))
    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    fast = renderer.seconds(LINES[2])
    renderer.choose(CALM)
    qtbot.waitUntil(lambda: len(heard.clips) == 6)
    assert renderer.seconds(LINES[2]) > 1.2 * fast
    assert "speech failed" not in caplog.text  # the old voice's file is no failure


def test_a_voice_that_is_not_installed_is_replaced_and_told_once(make: Make, qtbot: QtBot) -> None:
    renderer, heard = make()
    renderer.choose(replace(CALM, voice="gmw/nobody"))
    renderer.want(LINES)
    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    assert heard.facts == [TroubleKind.VOICE_MISSING]
    renderer.choose(CALM)
    assert heard.facts == [TroubleKind.VOICE_MISSING, "recovered"]


def test_the_voices_can_be_listed(make: Make, qtbot: QtBot) -> None:
    renderer, heard = make()
    renderer.list_voices()
    qtbot.waitUntil(lambda: len(heard.voices) > 100)


def test_killed_in_mid_render_it_goes_on_without_a_word(make: Make, qtbot: QtBot) -> None:
    before = children()
    renderer, heard = make()
    renderer.want([Line(f"Sentence number {number}.") for number in range(20)])
    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    (pid,) = children() - before
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: len(heard.clips) == 20)
    assert heard.facts == []
    assert pid not in children()


@pytest.mark.parametrize(
    "fault", ["hang", "crash", "rubbish", "endless", "empty", "broken", "wrong-kind", "slow-start"]
)
def test_whatever_it_does_it_is_told_once_and_tried_until_it_works(
    fault: str, make: Make, stub: Stub, qtbot: QtBot
) -> None:
    renderer, heard = make(
        stub(fault, fault, fault, "well"), patience=0.08 if fault in {"hang", "slow-start"} else 1.5
    )
    renderer.want(LINES[:1])
    qtbot.waitUntil(lambda: heard.clips == [SENTENCES[0]], timeout=15_000)
    assert heard.facts == [TroubleKind.HELPER_FAILING, "recovered"]


def test_a_hiccup_is_not_worth_a_word(make: Make, stub: Stub, qtbot: QtBot) -> None:
    renderer, heard = make(stub("crash", "well"))
    renderer.want(LINES)
    qtbot.waitUntil(lambda: len(heard.clips) == 3, timeout=15_000)
    assert heard.facts == []


def test_a_sentence_that_kills_it_is_given_up(make: Make, stub: Stub, qtbot: QtBot, tmp_path: Path) -> None:
    renderer, heard = make(stub("poison"))
    renderer.want([Line("poison"), *LINES])
    qtbot.waitUntil(lambda: len(heard.clips) == 3, timeout=15_000)
    qtbot.waitUntil(lambda: starts(tmp_path) == 2, timeout=15_000)
    renderer.want([Line("poison"), Line("One more.")])
    qtbot.waitUntil(lambda: heard.clips[-1] == "One more.", timeout=15_000)
    assert starts(tmp_path) == 3
    assert heard.facts == []


def test_no_helper_at_all_is_told_at_once(make: Make, qtbot: QtBot) -> None:
    renderer, heard = make(["/nonexistent/helper"])
    renderer.want(LINES)
    qtbot.waitUntil(lambda: heard.facts == [TroubleKind.HELPER_MISSING])
    assert renderer.seconds(LINES[0]) > 0


def test_a_full_disk_moves_the_clips_elsewhere(
    make: Make, stub: Stub, qtbot: QtBot, cache: ClipCache
) -> None:
    kept = cache.folder
    renderer, heard = make(stub("no-folder"))
    renderer.want(LINES)
    qtbot.waitUntil(lambda: heard.facts == [TroubleKind.HELPER_FAILING], timeout=15_000)
    assert cache.folder != kept


def test_a_folder_deleted_meanwhile_is_replaced(make: Make, qtbot: QtBot, cache: ClipCache) -> None:
    cache.folder.rmdir()
    renderer, heard = make()
    renderer.want(LINES)
    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    assert heard.facts == []


def test_without_work_the_helper_is_ended_and_comes_back(make: Make, qtbot: QtBot) -> None:
    before = children()
    renderer, heard = make(keep_alive=0.001)
    renderer.want(LINES[:1])
    qtbot.waitUntil(lambda: len(heard.clips) == 1)
    qtbot.waitUntil(lambda: children() == before)
    renderer.want(LINES)
    qtbot.waitUntil(lambda: len(heard.clips) == 4)
    assert heard.facts == []


def test_closing_leaves_no_process(make: Make, stub: Stub, qtbot: QtBot, tmp_path: Path) -> None:
    before = children()
    renderer, heard = make(stub("hang"))
    renderer.want(LINES)
    qtbot.waitUntil(lambda: starts(tmp_path) == 1)
    renderer.close()
    assert children() == before
    assert heard.facts == []


def test_the_helper_ends_with_its_parent(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from backstretch_gui.catalog.line import Line
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.engines.registry import engines_here
from backstretch_gui.voice.launch import worker_command
from backstretch_gui.voice.renderer import Renderer
app = QCoreApplication([])
engines = engines_here()
renderer = Renderer(ClipCache(Path(sys.argv[1]), engines), engines, worker_command)
renderer.clip_ready.connect(lambda clip: print(*renderer.helper_pids, flush=True))
renderer.want([Line("Lie on your back.")])
app.exec()
"""
    with subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        helper = int(parent.stdout.readline())
        descriptor = os.pidfd_open(helper)
        parent.kill()
    readable, _, _ = select.select([descriptor], [], [], 5)
    os.close(descriptor)
    assert readable, "the helper is still running"


def two_engines(folder: Path) -> Engines:
    """The system's, and a recorded voice that is only listed."""
    return Engines(SYSTEM, Packs((a_voice(folder, dict.fromkeys(SENTENCES, "a.ogg")),)))


@pytest.mark.parametrize("fault", ["no-text", "crash", "broken-engine"])
def test_what_an_engine_cannot_say_the_systems_says(
    fault: str, cache: ClipCache, command: tuple[str, ...], stub: Stub, qtbot: QtBot, tmp_path: Path
) -> None:
    helpers = {NATURAL: stub(fault), SYSTEM.id: command}
    renderer = Renderer(cache, two_engines(tmp_path), helpers.__getitem__, back_off_ms=(1, 10, 50))
    heard = Heard(renderer)
    renderer.choose(VoiceChoice(NATURAL, "heart"))
    renderer.want(LINES)
    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    assert heard.clips == list(SENTENCES)
    assert heard.facts == []
    renderer.close()


def test_one_voice_can_be_asked_to_say_what_another_could(
    cache: ClipCache, command: tuple[str, ...], stub: Stub, qtbot: QtBot, tmp_path: Path
) -> None:
    engines = two_engines(tmp_path)
    helpers = {NATURAL: stub("no-text"), SYSTEM.id: command}
    renderer = Renderer(cache, engines, helpers.__getitem__)
    heard = Heard(renderer)
    heart = VoiceChoice(NATURAL, "heart")
    renderer.choose(heart)
    own, recorded = Line("My own words."), Line(SENTENCES[0], by_other=True)

    assert (renderer.says(own.text), renderer.says(recorded.text)) == (False, True)
    renderer.want([own, recorded])
    qtbot.waitUntil(lambda: len(heard.clips) == 2)

    assert starts(tmp_path) == 0, "the recorded voice is not asked"
    for line in (own, recorded):
        clip = renderer.clip(line)
        assert clip is not None
        assert clip.path == cache.path(engines.in_place_of(heart), line.text)
    assert renderer.clip(Line(SENTENCES[0])) is None
    renderer.close()


def test_voices_of_all_engines_are_listed_as_settings_name_them(
    cache: ClipCache, stub: Stub, qtbot: QtBot, tmp_path: Path, command: tuple[str, ...]
) -> None:
    helpers = {NATURAL: stub("voices"), SYSTEM.id: command}
    renderer = Renderer(cache, two_engines(tmp_path), helpers.__getitem__)
    heard = Heard(renderer)
    renderer.list_voices()
    qtbot.waitUntil(lambda: bool(heard.voices))
    assert heard.voices[0].id == "natural:heart"
    assert "gmw/en-us" in [voice.id for voice in heard.voices]
    renderer.close()
