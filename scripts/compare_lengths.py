"""How much longer each language is than English: python -m scripts.compare_lengths.

Counted in characters over everything in assets/translations/ that has a translation; of what is counted,
the form for one.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from backstretch_gui.language.languages import TRANSLATED

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "translations"


def ratio(language: str) -> float:
    """The length of all texts by that of their English."""
    english = translated = 0
    for message in ElementTree.parse(FOLDER / f"backstretch_{language}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        text = translation.findtext("numerusform") or translation.text or ""
        if text.strip():
            english += len(message.findtext("source") or "")
            translated += len(text)
    return translated / english


def main() -> None:
    """The longest first."""
    for language in sorted(TRANSLATED, key=ratio, reverse=True):
        print(f"{language}: {ratio(language):.2f}")


if __name__ == "__main__":
    main()
