"""The real helper, with the real espeak voice."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec
import pytest

from backstretch_gui.voice.clip import measure
from backstretch_gui.voice.engines.languages import voice_for
from backstretch_gui.voice.protocol import (
    Failed,
    Fault,
    ListVoices,
    Ready,
    Render,
    Rendered,
    Reply,
    Request,
    Voices,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

from tests.engines import SYSTEM
from tests.voice.wavs import pitch_of


class Conversation:
    """A running helper and a way to ask it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def hear(self) -> Reply:
        assert self.process.stdout is not None
        return msgspec.json.decode(self.process.stdout.readline(), type=Reply)

    def ask(self, request: Request) -> Reply:
        assert self.process.stdin is not None
        self.process.stdin.write(msgspec.json.encode(request) + b"\n")
        self.process.stdin.flush()
        return self.hear()


@contextmanager
def running(command: tuple[str, ...]) -> Generator[Conversation]:
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        conversation = Conversation(process)
        assert conversation.hear() == Ready(SYSTEM.id)
        try:
            yield conversation
        finally:
            process.kill()


@pytest.fixture(scope="module")
def helper() -> Iterator[Conversation]:
    with running((sys.executable, "-m", "backstretch_gui.voice.worker", SYSTEM.id)) as conversation:
        yield conversation


def a_render(to: Path, text: str = "Lie on your back.", voice: str | None = None, rate: int = 125) -> Render:
    return Render(1, text, voice, rate, 50, str(to))


def test_it_speaks_into_a_file(helper: Conversation, tmp_path: Path) -> None:
    to = tmp_path / "a.wav"
    assert helper.ask(a_render(to)) == Rendered(1)
    assert 0.8 < measure(to).seconds < 2.0
    assert list(tmp_path.iterdir()) == [to]


def test_the_rate_holds_from_render_to_render(helper: Conversation, tmp_path: Path) -> None:
    to = tmp_path / "a.wav"

    def seconds(rate: int) -> float:
        assert helper.ask(a_render(to, "Both shoulders stay on the floor.", rate=rate)) == Rendered(1)
        return measure(to).seconds

    slow, fast = seconds(110), seconds(200)
    assert slow > 1.5 * fast
    # Often: what goes wrong here goes wrong once in a dozen times.
    assert [seconds(rate) for rate in (110, 200, 200, 110) * 10] == pytest.approx(
        [slow, fast, fast, slow] * 10, abs=0.02
    )


def test_a_voice_that_is_not_installed_is_named(helper: Conversation, tmp_path: Path) -> None:
    reply = helper.ask(a_render(tmp_path / "a.wav", voice="gmw/nobody"))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.VOICE
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(helper: Conversation, tmp_path: Path) -> None:
    reply = helper.ask(a_render(tmp_path / "gone" / "a.wav"))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.FOLDER


@pytest.mark.parametrize("text", ["", "  ", "…", "?!"])
def test_nothing_to_say_is_no_crash(helper: Conversation, tmp_path: Path, text: str) -> None:
    reply = helper.ask(a_render(tmp_path / "a.wav", text))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.ENGINE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["Knie zur Brust – ganz ruhig.", "膝を胸に", '<break/> & \\ "quotes" 30 s', "a\nb\0c"]
)
def test_any_text_is_answered(helper: Conversation, tmp_path: Path, text: str) -> None:
    assert isinstance(helper.ask(a_render(tmp_path / "a.wav", text)), Rendered | Failed)


def test_it_lists_its_voices(helper: Conversation) -> None:
    reply = helper.ask(ListVoices(7))
    assert isinstance(reply, Voices)
    assert reply.id == 7
    american = next(voice for voice in reply.voices if voice.id == "gmw/en-us")
    assert american.languages == ("en-us",)
    assert len(reply.voices) > 200
    higher = next(voice for voice in reply.voices if voice.id == "gmw/en-us+f4")
    assert (higher.name, higher.variant) == (american.name, "higher")


@pytest.mark.parametrize(
    ("language", "voice"),
    [("en", "gmw/en-us"), ("en_US", "gmw/en-us"), ("en_GB", "gmw/en"), ("de_AT", "gmw/de"), ("fr", "roa/fr")],
)
def test_a_language_has_a_voice_of_its_own(helper: Conversation, language: str, voice: str) -> None:
    """English as spoken in the region, and other languages by their own voices."""
    reply = helper.ask(ListVoices(1))
    assert isinstance(reply, Voices)

    found = voice_for(reply.voices, language)

    assert found is not None
    assert found.id == voice


def test_without_a_chosen_voice_the_language_decides(helper: Conversation, tmp_path: Path) -> None:
    to = tmp_path / "a.wav"

    def seconds(**changes: str) -> float:
        request = a_render(to, "Thirty three rotations, and both of your arms wide on the floor.")
        assert helper.ask(msgspec.structs.replace(request, **changes)) == Rendered(1)
        return measure(to).seconds

    german, english = seconds(voice="gmw/de"), seconds(voice="gmw/en-us")
    assert seconds(language="de_AT") == pytest.approx(german, abs=0.05)
    assert english != pytest.approx(german, abs=0.2)


def test_the_higher_voice_is_higher(helper: Conversation, tmp_path: Path) -> None:
    def hertz(voice: str) -> float:
        to = tmp_path / "a.wav"
        assert helper.ask(a_render(to, "Aaah.", voice)) == Rendered(1)
        return pitch_of(to)

    assert hertz("gmw/en-us+f4") > 1.4 * hertz("gmw/en-us")


def test_it_ends_when_its_input_ends(command: tuple[str, ...]) -> None:
    with running(command) as helper:
        assert helper.process.stdin is not None
        helper.process.stdin.close()
        assert helper.process.wait(5) == 0


def test_it_ends_at_a_request_that_makes_no_sense(command: tuple[str, ...]) -> None:
    with running(command) as helper:
        assert helper.process.stdin is not None
        helper.process.stdin.write(b'{"type": "dance"}\n')
        helper.process.stdin.flush()
        assert helper.process.wait(5) == 0


def test_it_loads_no_qt() -> None:
    script = (
        "import sys, backstretch_gui.voice.worker as w; [k.load().voices() for k in w.engines_here().all]; "
    )
    script += "sys.exit(any(name.startswith(('PySide6', 'numpy')) for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
