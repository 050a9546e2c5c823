"""`python -m scripts.voices [VOICE…]`: make what is missing of the voices, remove what no line needs."""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from backstretch_gui.voice.live.finishing import LEAD, finished
from backstretch_gui.voice.live.phonemes import Phonemes
from backstretch_gui.voice.live.recipe import MODEL_RATE, PACE, RATE
from backstretch_gui.voice.live.sound import Signal, silences, true_peak, without_heights
from scripts.voices.lines import built_in, counts, parts, spoken_lines
from scripts.voices.model import KeptKokoro
from scripts.voices.recipes import (
    PACKS,
    Voice,
    clip_name,
    voices,
    written_for_model,
)

HIGHEST_PEAK = -1.1
"""dBFS of a clip as it is decoded."""
LATEST, LONGEST_END = 0.028, 0.078
"""Seconds until something is heard of it, and after that."""
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
        lines = list(dict.fromkeys((*spoken_lines(catalog, voice.words), *parts(catalog, voice.words))))
        quick = counts(catalog, voice.words)
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
    model, phonemes = KeptKokoro(voice, styles, kept), Phonemes(voice.phonemes)
    for text in names:
        if foreign := phonemes.foreign(written_for_model(voice, text)):
            print(f"{voice.id}: read as {foreign}: {text}")
    for number, (text, name) in enumerate(names.items()):
        is_quick = text in quick
        said = model.say(phonemes(written_for_model(voice, text)), text, quick=is_quick)
        said = without_heights(said, MODEL_RATE, voice.highest) if voice.highest else said
        clip = finished(said, text, quick=is_quick)
        _write(folder / name, clip, voice.quality)
        print(f"{voice.id} {number + 1}/{len(names)}: {text}", flush=True)


def _write(file: Path, clip: Signal, quality: float) -> None:
    """Encode it; once more where the codec pushed a peak up too far, or swallowed a soft beginning or end."""
    soundfile: Any = import_module("soundfile")
    told: dict[str, Any] = {"format": "OGG", "subtype": "VORBIS", "compression_level": quality}
    soundfile.write(file, clip, RATE, **told)
    decoded = soundfile.read(file)[0]
    lead, trail = silences(decoded, RATE)
    over, late, long = true_peak(decoded) - HIGHEST_PEAK, lead - LATEST, trail - LONGEST_END
    if over > 0 or late > 0 or long > 0:
        first, last = (round(max(0.0, seconds) * RATE) for seconds in (late + LEAD, long))
        clip = clip[first : len(clip) - last] * 10 ** (-max(0.0, over + 0.1) / 20)
        soundfile.write(file, clip, RATE, **told)


def _write_index(voice: Voice, names: dict[str, str], quick: frozenset[str], folder: Path) -> None:
    """Say which line is in which file; files of no line go."""
    index = {
        "name": voice.name,
        "language": voice.language,
        "style": voice.style,
        "style_sha256": voice.sha256,
        "phonemes": voice.phonemes,
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
