"""Finding stretches: by words, and by what somebody can do or has at hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from enum import StrEnum

from backstretch_gui.catalog.stretch import Position, Stretch
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


def found(
    stretches: Iterable[Stretch], words: str = "", filters: Collection[Filter] = (), language: str = FALLBACK
) -> list[Stretch]:
    """The stretches that every word is found in and that pass the filters, in their order."""
    wanted = words.casefold().split()
    return [
        stretch
        for stretch in stretches
        if _passes(stretch, filters) and all(word in _text(stretch, language) for word in wanted)
    ]


def _passes(stretch: Stretch, filters: Collection[Filter]) -> bool:
    postures = [position for name in filters for position in POSTURES.get(name, ())]
    demands = [DEMANDS[name] for name in filters if name in DEMANDS]
    return (not postures or stretch.position in postures) and all(meets(stretch) for meets in demands)


def _text(stretch: Stretch, language: str) -> str:
    """What can be read of a stretch in a list."""
    texts = [stretch.name, stretch.eases, *([stretch.also] if stretch.also else [])]
    texts += [prop.name for prop in stretch.props]
    return " ".join(text.get(language) or text[FALLBACK] for text in texts).casefold()
