"""Brings assets/words/ up to what the English says: `python -m scripts.update_words`.

For each language a file beside every English one, from a sentence to its translation, in the order of the
English. What is new is empty, which shows and speaks English until somebody has written it; what is
translated stays; what the English no longer says goes.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from backstretch_gui.language.languages import TRANSLATED

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
WORDS = ASSETS / "words"


def english(value: Any) -> Iterator[str]:
    """Every text of a parsed file that is written in English, in order."""
    if isinstance(value, dict):
        table = cast("dict[str, Any]", value)
        if isinstance(table.get("en"), str):
            yield table["en"]
        else:
            for inside in table.values():
                yield from english(inside)
    elif isinstance(value, list):
        for inside in cast("list[Any]", value):
            yield from english(inside)


def english_files(assets: Path = ASSETS) -> Iterator[tuple[Path, list[str]]]:
    """The files with words in them, by their path in `assets`, each with its texts, every one once."""
    for path in sorted(assets.rglob("*.toml")):
        if WORDS not in path.parents and (texts := list(dict.fromkeys(english(_read(path))))):
            yield path.relative_to(assets), texts


def updated(texts: list[str], known: dict[str, str]) -> str:
    """A language's file: a line for each text."""
    # A string of JSON is one of TOML, too.
    lines = [
        f"{json.dumps(text, ensure_ascii=False)} = {json.dumps(known.get(text, ''), ensure_ascii=False)}\n"
        for text in texts
    ]
    return "".join(lines)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def main() -> None:
    """Write every language's files again."""
    for path, texts in english_files():
        for language in TRANSLATED:
            target = WORDS / language / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(updated(texts, _read(target)), encoding="utf-8")


if __name__ == "__main__":
    main()
