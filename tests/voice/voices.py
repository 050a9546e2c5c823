"""Recorded voices that are only listed."""

from __future__ import annotations

import json
from pathlib import Path

from backstretch_gui.voice.packs import INDEX


def a_voice(within: Path, clips: dict[str, str], name: str = "heart", language: str = "en-us") -> Path:
    """Its folder, with the index of its lines and none of their files."""
    folder = within / name
    folder.mkdir(exist_ok=True)
    index = {"name": name.title(), "language": language, "words_per_minute": 125.0, "clips": clips}
    (folder / INDEX).write_text(json.dumps(index), encoding="utf-8")
    return folder
