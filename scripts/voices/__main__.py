"""`python -m scripts.voices [VOICE…]`: make what is missing of the voices, remove what no line needs."""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from scripts.voices.finishing import FARTHEST, finished
from scripts.voices.lines import built_in, counts, parts, spoken_lines
from scripts.voices.model import MODEL_RATE, Kokoro
from scripts.voices.phonemes import Phonemes
from scripts.voices.recipes import (
    PACE,
    PACKS,
    QUALITY,
    RATE,
    SPEED,
    Voice,
    clip_name,
    voices,
    written_for_model,
)
from scripts.voices.sound import Signal, words, words_per_minute

FEWEST_WORDS = 3.0
"""The pace of less says nothing."""
SLOWEST = 0.55
"""The model slurs below."""

BUILD = Path(__file__).resolve().parents[2] / "build" / "voices"


def main() -> int:
    """Render all that is missing."""
    ask = argparse.ArgumentParser(prog="python -m scripts.voices", description=__doc__)
    ask.add_argument("voices", nargs="*", help="ids of voices; all that are made, if none is given")
    ask.add_argument("--styles", type=Path, default=BUILD / "package" / "voices", help="where the styles are")
    ask.add_argument("--kept", type=Path, default=BUILD / "kept", help="where unfinished sound is kept")
    ask.add_argument("--out", type=Path, default=PACKS, help="where the voices go")
    told = ask.parse_args()
    catalog = built_in()
    for voice in voices():
        if voice.id not in told.voices and (told.voices or not voice.made):
            continue
        language = voice.language[:2]
        lines = list(dict.fromkeys((*spoken_lines(catalog, language), *parts(catalog, language))))
        quick = counts(catalog, language)
        names = {text: clip_name(voice, text, quick=text in quick) for text in lines}
        folder = told.out / voice.id
        folder.mkdir(parents=True, exist_ok=True)
        missing = [text for text, name in names.items() if not (folder / name).exists()]
        if missing:
            _render(voice, {text: names[text] for text in missing}, quick, folder, told.styles, told.kept)
        _write_index(voice, names, quick, folder)
        print(f"{voice.id}: {len(lines)} lines, {len(missing)} made")
    return 0


def _render(
    voice: Voice, names: dict[str, str], quick: frozenset[str], folder: Path, styles: Path, kept: Path
) -> None:
    """Make these clips, by their names."""
    soundfile: Any = import_module("soundfile")
    model, phonemes = Kokoro(voice, styles, kept), Phonemes(voice.phonemes)
    for number, (text, name) in enumerate(names.items()):
        is_quick = text in quick
        clip = finished(
            _said(model, phonemes(written_for_model(voice, text)), text, is_quick), text, quick=is_quick
        )
        soundfile.write(folder / name, clip, RATE, format="OGG", subtype="VORBIS", compression_level=QUALITY)
        print(f"{voice.id} {number + 1}/{len(names)}: {text}", flush=True)


def _said(model: Kokoro, phonemes: str, text: str, quick: bool) -> Signal:
    """What the model says; once more where it hurries or drags further than can be mended afterwards."""
    said = model.speak(phonemes, quick=quick)
    haste = words_per_minute(said, MODEL_RATE, text) / PACE
    if quick or words(text) < FEWEST_WORDS or 1 / FARTHEST < haste < FARTHEST:
        return said
    return model.speak(phonemes, quick=False, speed=round(max(SLOWEST, SPEED / haste), 2))


def _write_index(voice: Voice, names: dict[str, str], quick: frozenset[str], folder: Path) -> None:
    """Say which line is in which file; files of no line go."""
    index = {
        "name": voice.name,
        "language": voice.language,
        "words_per_minute": PACE,
        "steady": sorted(quick),
        "clips": names,
    }
    (folder / "voice.json").write_text(
        json.dumps(index, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    for stray in {file.name for file in folder.glob("*.ogg")} - set(names.values()):
        (folder / stray).unlink()


if __name__ == "__main__":
    sys.exit(main())
