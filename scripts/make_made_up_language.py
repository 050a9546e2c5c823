"""Makes a language that nobody speaks: `python -m scripts.make_made_up_language FOLDER`, empty before.

In it one sees the whole interface as translators will: every word is marked, a third longer, and runs from
right to left. What is still English was never given to them; what is clipped has no room for other
languages; what is on its old side is not mirrored.
"""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from pathlib import Path
from typing import Any, Final, cast

import tomlkit

from scripts.update_translations import Text, english_forms, find_texts, write_file

ROOT = Path(__file__).resolve().parents[1]
CODE: Final = "qps"
"""Set aside for nobody's language, as others use it for theirs that are made up."""

_LETTERS: Final = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיךכלםמןנסעףפץצקרש", strict=True))
"""Letters that run from right to left, and are never English. In Hebrew it makes no sense either."""

_KEPT = re.compile(r"\{[^{}]*\}|%L?n|<[^>]*>")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def made_up(text: str) -> str:
    """The text in the made-up language; placeholders stay what they are."""
    pieces: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        pieces += [_WORD.sub(_made_up_word, text[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join((*pieces, _WORD.sub(_made_up_word, text[at:])))


def _made_up_word(word: re.Match[str]) -> str:
    """A third longer: its beginning comes once more."""
    letters = word[0].lower() + word[0][: -(-len(word[0]) // 3)].lower()
    return "".join(_LETTERS.get(letter, letter) for letter in letters)


def unmarked(text: str) -> list[str]:
    """The words of a text that are not in the made-up language."""
    return [word for word in _WORD.findall(text) if not set(word) & set(_LETTERS.values())]


def write_interface(path: Path) -> None:
    """The interface's texts, and Qt's own that tells which way lines run."""
    direction = Text("QGuiApplication", "QT_LAYOUT_DIRECTION", "", counts=False)
    texts = find_texts()
    forms = {
        (text.context, text.source, text.note): (made_up(english_forms(text.source)[1]),) for text in texts
    }
    forms[direction.context, direction.source, direction.note] = ("RTL",)
    write_file(path, CODE, [*texts, direction], forms)


def add_to_catalog(assets: Path) -> None:
    """Beside every English text of stretches, routines and phrases, the same in the made-up language."""
    for path in sorted(assets.rglob("*.toml")):
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
        if _translate(document):
            path.write_text(tomlkit.dumps(document), encoding="utf-8")  # pyright: ignore[reportUnknownMemberType]
            tomllib.loads(path.read_text(encoding="utf-8"))


def _translate(value: Any) -> bool:
    """Whether there was anything to translate in a table or a list, at any depth."""
    if isinstance(value, list):
        return any([_translate(inner) for inner in cast("list[Any]", value)])  # noqa: C419 - all of them
    if not isinstance(value, dict):
        return False
    table = cast("dict[str, Any]", value)
    found = [_translate(inner) for inner in list(table.values())]
    if "en" not in table:
        return any(found)
    english: str | list[str] = table["en"]
    table[CODE] = made_up(english) if isinstance(english, str) else [made_up(text) for text in english]
    return True


def make(folder: Path) -> None:
    """A tree like this one's, as far as the bundle of assets is built from it, with the language in it."""
    shutil.copytree(ROOT / "assets", folder / "assets")
    shutil.copy(ROOT / "resources.qrc", folder)
    write_interface(folder / "assets" / "translations" / f"backstretch_{CODE}.ts")
    add_to_catalog(folder / "assets")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
