"""Recorded voices, through the real pyttsx3 and the driver of our own."""

from __future__ import annotations

import sys
import wave
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
import pyttsx3

from backstretch_gui.language.spelling import for_a_voice
from backstretch_gui.voice.clip import measure
from backstretch_gui.voice.engines import natural_driver, overlapping, sonic
from backstretch_gui.voice.engines.engine import RenderError
from backstretch_gui.voice.engines.natural import Natural
from backstretch_gui.voice.packs import packs_here
from backstretch_gui.voice.protocol import Fault, Render
from tests.voice.wavs import loudness_of, pitch_of

LINE = "Breathe in. Breathing out, let your shoulders sink."


@pytest.fixture(scope="module")
def natural() -> Natural:
    return Natural()


def a_render(
    to: Path, text: str = LINE, voice: str | None = "heart", rate: int = 125, pitch: int = 50
) -> Render:
    return Render(1, text, voice, rate, pitch, str(to))


def spoken(natural: Natural, to: Path, *, rate: int = 125, pitch: int = 50) -> Path:
    natural.speak(a_render(to, rate=rate, pitch=pitch), to)
    return to


def test_it_is_a_driver_as_pyttsx3_has_them(tmp_path: Path) -> None:
    natural_driver.register(natural_driver.Delivered(packs_here()))
    engine = cast("Any", pyttsx3).init("natural")
    told: list[tuple[str, dict[str, Any]]] = []

    def listen(topic: str) -> None:
        def note(**facts: Any) -> None:
            told.append((topic, facts))

        engine.connect(topic, note)

    for topic in ("started-utterance", "finished-utterance", "error"):
        listen(topic)
    assert "heart" in [voice.id for voice in engine.getProperty("voices")]
    engine.setProperty("voice", "heart")
    engine.setProperty("volume", 0.5)
    engine.save_to_file(LINE, str(tmp_path / "a.wav"))
    engine.save_to_file("Nobody has said this.", str(tmp_path / "b.wav"))
    engine.runAndWait()
    assert [topic for topic, _ in told[:2]] == ["started-utterance", "finished-utterance"]
    assert told[1][1]["completed"] is True
    errors = [str(facts["exception"]) for topic, facts in told if topic == "error"]
    assert errors == ["not recorded: 'Nobody has said this.'"]
    assert measure(tmp_path / "a.wav").seconds > 2
    assert not (tmp_path / "b.wav").exists()


def test_a_recorded_line_is_found_though_other_voices_get_it_in_another_spelling(
    natural: Natural, tmp_path: Path
) -> None:
    """As French "dos", which espeak reads as English."""
    lines = [
        (voice.id, text, voice.languages[0])
        for voice in natural.voices()
        for text in packs_here().by_voice[voice.id].clips
        if for_a_voice(text, voice.languages[0].partition("-")[0]) != text
    ]

    assert lines
    for number, (voice, text, language) in enumerate(lines):
        to = tmp_path / f"{number}.wav"
        natural.speak(Render(1, text, voice, 125, 50, str(to), language.partition("-")[0]), to)
        assert measure(to).seconds > 0.3, text


@pytest.fixture(params=["sonic", "overlapping"])
def changed_by(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What changes speed and pitch: the library that is on Linux, or what does elsewhere."""
    if request.param == "overlapping":
        monkeypatch.setattr(sonic, "changed", overlapping.changed)
    elif sys.platform != "linux":
        pytest.skip("sonic is carried on Linux only")
    return request.param


@pytest.mark.usefixtures("changed_by")
def test_speed_is_as_asked_from_90_to_180(natural: Natural, tmp_path: Path) -> None:
    lengths = [
        measure(spoken(natural, tmp_path / "a.wav", rate=rate)).seconds for rate in (90, 125, 150, 180)
    ]
    assert all(slower > faster for slower, faster in pairwise(lengths))
    assert lengths[0] / lengths[1] == pytest.approx(125 / 90, rel=0.05)
    assert lengths[3] / lengths[1] == pytest.approx(125 / 180, rel=0.05)


@pytest.mark.usefixtures("changed_by")
def test_a_higher_pitch_is_higher_and_no_faster(natural: Natural, tmp_path: Path) -> None:
    usual, higher = (spoken(natural, tmp_path / f"{pitch}.wav", pitch=pitch) for pitch in (50, 90))
    assert pitch_of(higher) > 1.15 * pitch_of(usual)
    assert measure(higher).seconds == pytest.approx(measure(usual).seconds, rel=0.05)


def test_what_is_changed_is_as_loud_as_before_or_softer_as_asked(natural: Natural, tmp_path: Path) -> None:
    with wave.open(str(spoken(natural, tmp_path / "a.wav"))) as wav:
        rate, samples = wav.getframerate(), wav.readframes(wav.getnframes())
    for speed, pitch in ((0.72, 1.0), (1.4, 1.0), (1.0, 0.8), (1.0, 1.3)):
        changed = overlapping.changed(samples, rate, speed, pitch)
        assert loudness_of(changed) == pytest.approx(loudness_of(samples), rel=0.05)
        assert len(changed) == pytest.approx(len(samples) / speed, rel=0.001)
    half = overlapping.changed(samples, rate, 1.0, 1.0, 0.5)
    assert loudness_of(half) == pytest.approx(loudness_of(samples) / 2, rel=0.02)


@pytest.mark.parametrize("length", [0, 1, 100])
def test_next_to_nothing_is_changed_without_a_fault(length: int) -> None:
    assert len(overlapping.changed(bytes(2 * length), 24_000, 0.5, 1.2)) == 4 * length


@pytest.mark.usefixtures("changed_by")
def test_a_number_of_the_count_is_never_slowed_down(natural: Natural, tmp_path: Path) -> None:
    to = tmp_path / "a.wav"
    natural.speak(a_render(to, "Three.", rate=90), to)
    assert measure(to).seconds < 0.65


@pytest.mark.parametrize(
    ("text", "voice", "fault"), [("Nobody said it.", "heart", Fault.TEXT), (LINE, "nobody", Fault.VOICE)]
)
def test_what_it_cannot_say_is_told_apart(
    natural: Natural, tmp_path: Path, text: str, voice: str, fault: Fault
) -> None:
    with pytest.raises(RenderError) as caught:
        natural.speak(a_render(tmp_path / "a.wav", text, voice), tmp_path / "a.wav")
    assert caught.value.fault is fault


def test_a_list_is_one_sound(natural: Natural, tmp_path: Path) -> None:
    to = tmp_path / "a.wav"
    pack = packs_here().by_voice["heart"]
    first = next(text for text in pack.clips if text.startswith("Fetch ") and text.endswith(","))
    last = next(text for text in pack.clips if text.startswith("and "))
    natural.speak(a_render(to, f"{first} {last}"), to)
    with wave.open(str(to)) as wav:
        assert wav.getnframes() / wav.getframerate() > 1.5


def test_a_file_that_is_no_sound_is_told(tmp_path: Path) -> None:
    from backstretch_gui.voice.engines import sndfile

    broken = tmp_path / "a.ogg"
    broken.write_bytes(b"OggS and then nothing")
    with pytest.raises(OSError, match="sound"):
        sndfile.read(broken)
    with pytest.raises(OSError, match="sound"):
        sndfile.read(tmp_path / "gone.ogg")


def test_a_recording_is_read_wherever_it_lies(tmp_path: Path) -> None:
    from backstretch_gui.voice.engines import sndfile

    pack = packs_here().by_voice["heart"]
    copy = tmp_path / "Jörg Müller 太郎" / "a.ogg"
    copy.parent.mkdir()
    copy.write_bytes((pack.folder / pack.clips[LINE]).read_bytes())

    samples, _ = sndfile.read(copy)

    assert len(samples) > 10_000
