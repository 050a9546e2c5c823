"""The coach's words in one language, with left and right filled in."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from backstretch_gui.catalog.phrases import Phrases, Plural
from backstretch_gui.catalog.sides import with_side
from backstretch_gui.catalog.stretch import Side, Text, in_language, is_written_in
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.language.plurals import category


class Words(msgspec.Struct, frozen=True):
    """Says any `Text` in `language`."""

    phrases: Phrases
    language: str = FALLBACK

    def say(self, text: Text, side: Side | None = None) -> str:
        """The sentence, with left and right as words where a side is worked."""
        sentence = in_language(text, self.language)
        if side is None:
            return sentence
        return with_side(sentence, side, {each: self.side(each) for each in Side})

    def count(self, sentences: Plural, number: int) -> str:
        """The sentence in the plural form that goes with a number: "That was one stretch."."""
        other = sentences["other"]
        spoken = self.language if is_written_in(other, self.language) else FALLBACK
        text = sentences.get(category(spoken, number), other)
        return self.say(text).replace("{number}", str(number))

    def listed(self, things: Sequence[str]) -> str:
        """ "a strap, a cushion, and a ball"."""
        if len(things) < 2:
            return "".join(things)
        first, *middle, last = things
        for thing in middle:
            first = self._joined(self.phrases.list_more, first, thing)
        return self._joined(self.phrases.list_last if middle else self.phrases.list_two, first, last)

    def side(self, side: Side) -> str:
        """ "left" or "right" in this language."""
        return in_language(self.phrases.sides[side.value], self.language)

    def _joined(self, pattern: Text, one: str, two: str) -> str:
        return self.say(pattern).replace("{two}", two).replace("{one}", one)
