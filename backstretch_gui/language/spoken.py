"""Which language the coach speaks."""

from __future__ import annotations

from backstretch_gui.catalog.phrases import Phrases


def spoken_language(phrases: Phrases, system: str) -> str:
    """The system's language ("en_GB"), region and all, if the coach has words in it; else English."""
    written = set(phrases.halfway)
    return system if {system, system.partition("_")[0]} & written else "en"
