"""The engines of Windows and macOS, above stand-ins for their drivers and below the real pyttsx3."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from backstretch_gui.voice.clip import measure
from backstretch_gui.voice.engines.engine import RenderError
from backstretch_gui.voice.engines.nsss import Nsss
from backstretch_gui.voice.engines.registry import system_engine
from backstretch_gui.voice.engines.sapi5 import COINIT_APARTMENTTHREADED, Sapi5
from backstretch_gui.voice.protocol import Fault, Render, Rendered
from backstretch_gui.voice.worker import answer
from tests.voice.engines.stand_ins import SOUND, Driver, NsssDriver, Sapi5Driver, module_of

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.voice.engines.pyttsx import PyttsxEngine


@pytest.fixture(params=[(Sapi5, Sapi5Driver), (Nsss, NsssDriver)], ids=["sapi5", "nsss"])
def pair(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> tuple[PyttsxEngine, type[Driver]]:
    engine, driver = request.param
    monkeypatch.setattr(sys, "coinit_flags", None, raising=False)
    monkeypatch.setitem(sys.modules, f"pyttsx3.drivers.{engine.driver}", module_of(driver))
    return engine(), driver


def a_render(to: Path, voice: str | None = None, language: str = "en") -> Render:
    return Render(1, "Lie on your back.", voice, 140, 60, str(to), language)


def test_each_platform_has_its_engine() -> None:
    assert [system_engine(name).id for name in ("linux", "win32", "darwin", "freebsd14")] == [
        "espeak", "sapi5", "nsss", "espeak",
    ]  # fmt: skip


def test_a_render_ends_as_a_whole_wav(pair: tuple[PyttsxEngine, type[Driver]], tmp_path: Path) -> None:
    to = tmp_path / "a.wav"

    assert answer(pair[0], a_render(to)) == Rendered(1)

    assert to.read_bytes().startswith(b"RIFF")
    assert measure(to).seconds == pytest.approx(len(SOUND) / 22_050, abs=0.01)
    assert list(tmp_path.iterdir()) == [to]


def test_it_speaks_as_asked_and_in_the_thread_that_made_it(
    pair: tuple[PyttsxEngine, type[Driver]], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    engine, driver = pair

    engine.speak(a_render(tmp_path / "a.wav", voice=driver.installed[1].id), tmp_path / "a.wav")

    assert driver.last.properties == {"voice": driver.installed[1].id, "rate": 140}
    assert driver.last.thread == threading.get_ident()
    assert capfd.readouterr().out == "", "a pitch the driver can't set is not asked for"


def test_the_systems_own_voice_speaks_its_language_and_another_voice_another(
    pair: tuple[PyttsxEngine, type[Driver]], tmp_path: Path
) -> None:
    engine, driver = pair

    for language, voice in (("en_GB", driver.own), ("de_AT", driver.installed[1].id), ("fr", driver.own)):
        engine.speak(a_render(tmp_path / "a.wav", language=language), tmp_path / "a.wav")
        assert driver.last.properties["voice"] == voice


def test_a_voice_that_is_gone_is_named(pair: tuple[PyttsxEngine, type[Driver]], tmp_path: Path) -> None:
    with pytest.raises(RenderError) as caught:
        pair[0].speak(a_render(tmp_path / "a.wav", voice="Fred"), tmp_path / "a.wav")

    assert caught.value.fault is Fault.VOICE


def test_voices_have_language_codes_of_one_form(pair: tuple[PyttsxEngine, type[Driver]]) -> None:
    assert [voice.languages for voice in pair[0].voices()] == [("en-us",), ("de-de",)]


def test_com_is_told_how_to_begin_before_it_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "coinit_flags", None, raising=False)

    Sapi5()

    assert vars(sys)["coinit_flags"] == COINIT_APARTMENTTHREADED
