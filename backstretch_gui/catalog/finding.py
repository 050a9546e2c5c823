"""Finding stretches: by words, and by what somebody can do or has at hand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from backstretch_gui.catalog.stretch import Position, Stretch
from backstretch_gui.catalog.synonyms import IDLE, SYNONYMS
from backstretch_gui.language.languages import FALLBACK


class Filter(StrEnum):
    """What a stretch can be looked for by."""

    LYING = "lying"
    SITTING = "sitting"
    KNEELING = "kneeling"
    STANDING = "standing"
    NO_EQUIPMENT = "no equipment"
    GENTLE = "gentle"


POSTURES: Mapping[Filter, Collection[Position]] = {
    Filter.LYING: (Position.BACK, Position.STOMACH),
    Filter.SITTING: (Position.SITTING,),
    Filter.KNEELING: (Position.KNEELING, Position.TABLETOP),
    Filter.STANDING: (Position.STANDING,),
}
"""Any of those that are chosen will do: nobody lies and stands at once."""

DEMANDS: Mapping[Filter, Callable[[Stretch], bool]] = {
    Filter.NO_EQUIPMENT: lambda stretch: not any(prop.needed for prop in stretch.props),
    Filter.GENTLE: lambda stretch: stretch.gentle,
}
"""All of those that are chosen have to be met."""


Stems = tuple[str, ...]
Expressions = list[Stems]

LONGEST_EXPRESSION: Final = 4
"""Words."""


def found(
    stretches: Iterable[Stretch], words: str = "", filters: Collection[Filter] = (), language: str = FALLBACK
) -> list[Stretch]:
    """The stretches that every word is found in and that pass the filters, in their order.

    A word is found where a word begins like it, whatever its case, accents and ending; or where what it is
    a synonym of is found. Words that say nothing are passed over, unless there are no others.
    """
    wishes = _wishes(words, language)
    return [
        stretch
        for stretch in stretches
        if _passes(stretch, filters) and _meets(_text(stretch, language), wishes)
    ]


def _passes(stretch: Stretch, filters: Collection[Filter]) -> bool:
    postures = [position for name in filters for position in POSTURES.get(name, ())]
    demands = [DEMANDS[name] for name in filters if name in DEMANDS]
    return (not postures or stretch.position in postures) and all(meets(stretch) for meets in demands)


def _text(stretch: Stretch, language: str) -> tuple[str, ...]:
    """The stems of what can be read of a stretch in a list, and of how one is placed for it."""
    texts = [stretch.name, stretch.eases, *([stretch.also] if stretch.also else [])]
    texts += [prop.name for prop in stretch.props]
    read = " ".join(text.get(language) or text[FALLBACK] for text in texts)
    return _stems(f"{read} {stretch.position.value} {stretch.id}")


def _wishes(words: str, language: str) -> list[Expressions]:
    """What has to be found: of each wish, any of its expressions."""
    stems = _stems(words)
    groups = [[_stems(one) for one in group] for group in SYNONYMS.get(language, ())]
    idle = set(_stems(" ".join(IDLE.get(language, ()))))
    wishes: list[Expressions] = []
    while stems:
        expression, others = _longest_known(stems, groups)
        stems = stems[len(expression) :]
        if others or expression[0] not in idle:
            wishes.append([expression, *others])
    return wishes


def _longest_known(stems: Stems, groups: Sequence[Expressions]) -> tuple[Stems, Expressions]:
    """The longest expression with synonyms that these words begin with, and those; else one word."""
    for length in range(min(len(stems), LONGEST_EXPRESSION), 0, -1):
        expression = stems[:length]
        others = [one for group in groups if expression in group for one in group]
        if others:
            return expression, others
    return stems[:1], []


def _meets(text: Stems, wishes: Iterable[Expressions]) -> bool:
    return all(any(_holds(text, expression) for expression in wish) for wish in wishes)


def _holds(text: Stems, expression: Stems) -> bool:
    """Every word of the expression begins a word of the text."""
    return all(any(word.startswith(part) for word in text) for part in expression)


def _stems(words: str) -> Stems:
    """Words without case, accents, punctuation and endings. A hyphen parts words, an apostrophe doesn't."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter) and letter not in "'’ʼ`")
    return tuple(_stem(word) for word in re.findall(r"\w+", kept))


def _stem(word: str) -> str:
    """Without the ending of a plural, as far as that can be told from the word alone."""
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + instead
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3
    return word[:-1] if plural else word
