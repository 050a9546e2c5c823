"""The coach's words in one language, with left and right filled in."""

from __future__ import annotations

from dataclasses import dataclass

from backstretch_gui.catalog.phrases import Counted, Phrases
from backstretch_gui.catalog.stretch import Side, Text, in_language
from backstretch_gui.language.languages import FALLBACK


@dataclass(frozen=True, slots=True)
class Words:
    """Says any `Text` in `language`."""

    phrases: Phrases
    language: str = FALLBACK

    def say(self, text: Text, side: Side | None = None) -> str:
        """The sentence, with `{side}` and `{other}` as words where a side is worked."""
        sentence = in_language(text, self.language)
        if side is None:
            return sentence
        return sentence.replace("{side}", self.side(side)).replace("{other}", self.side(side.other))

    def count(self, noun: Counted, number: int) -> str:
        """ "one stretch", "5 stretches"."""
        return self.say(noun.one if number == 1 else noun.many).replace("{number}", str(number))

    def side(self, side: Side) -> str:
        """ "left" or "right" in this language."""
        return in_language(self.phrases.sides[side.value], self.language)
