"""The plural category of a number, by the rules of CLDR (cldr.unicode.org, "Language Plural Rules").

Of whole numbers from 0 on: nothing else is counted aloud.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

Category = Literal["one", "two", "few", "many", "other"]

_MILLION: Final = 1_000_000


def _one_alone(number: int) -> Category:
    return "one" if number == 1 else "other"


def _one_and_millions(number: int) -> Category:
    return "one" if number == 1 else _millions(number)


def _none_one_and_millions(number: int) -> Category:
    return "one" if number in (0, 1) else _millions(number)


def _millions(number: int) -> Category:
    return "many" if number and number % _MILLION == 0 else "other"


RULES: Final[Mapping[str, Callable[[int], Category]]] = {
    "en": _one_alone,
    "de": _one_alone,
    "nl": _one_alone,
    "es": _one_and_millions,
    "it": _one_and_millions,
    "fr": _none_one_and_millions,
    "pt": _none_one_and_millions,
    "pt_PT": _one_and_millions,
}


def category(language: str, number: int) -> Category:
    """The form of a noun that goes with `number` in `language` ("de", "de_AT"); an unknown one has one."""
    rule = RULES.get(language) or RULES.get(language.partition("_")[0])
    return rule(number) if rule is not None else "other"
