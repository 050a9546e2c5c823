"""How a setting is offered to the person: declared beside its type, built by the panel.

A setting is one line in `settings.settings.Settings`: its name is the key in the file, its type and `Meta`
the values it can have, its default the value it begins with, and one of the offers here the control it gets.
Words are marked for translation where they are written, and translated where they are shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import msgspec
from PySide6.QtCore import QCoreApplication

CONTEXT = "Settings"
"""The context in which translators find the words of the offers."""


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark words for translation where they are written; Qt's own returns an untyped object."""
    del context
    return words


class Section(StrEnum):
    """The part of the panel that a setting is found in."""

    PACE = "pace"
    VOICE = "voice"
    LOOK = "look"
    REMINDERS = "reminders"


class Steps(msgspec.Struct, frozen=True):
    """A number with a minus and a plus."""

    section: Section
    words: str
    unit: str = ""


class Slides(msgspec.Struct, frozen=True):
    """A number on a slider."""

    section: Section
    words: str
    reading: str
    """The number in words, "{0} %"."""
    step: int = 5
    live: bool = False
    """It counts while the slider moves, not only once it is let go."""
    usual: int | None = None
    """The number in the middle, read as "usual"; others are read as so much beside it."""


class Chooses(msgspec.Struct, frozen=True):
    """One of a few, side by side: values as the file has them, with their words."""

    section: Section
    words: str
    choices: tuple[tuple[str, str], ...]
    tips: tuple[tuple[str, str], ...] = ()
    """A longer name for some of the values."""
    wide: bool = False
    """It takes the whole line, without its own name before it."""
    tip: str = ""


class ChoosesFromList(msgspec.Struct, frozen=True):
    """One of many, in a list that opens: values as the file has them, with their words."""

    section: Section
    words: str
    choices: tuple[tuple[str, str], ...]


class Switches(msgspec.Struct, frozen=True):
    """On or off."""

    section: Section
    words: str
    tip: str = ""


class PicksVoice(msgspec.Struct, frozen=True):
    """One of the voices that are installed."""

    section: Section
    words: str


class PicksDays(msgspec.Struct, frozen=True):
    """Days of the week, 0 for Monday."""

    section: Section
    words: str


class PicksTimes(msgspec.Struct, frozen=True):
    """Times of the day, "10:30"."""

    section: Section
    words: str
    most: int


Offer = Steps | Slides | Chooses | ChoosesFromList | Switches | PicksVoice | PicksDays | PicksTimes


class Setting(msgspec.Struct, frozen=True):
    """Everything there is to know of one setting."""

    name: str
    default: object
    limits: tuple[int, int] | None
    """The smallest and the largest number, where it is one."""
    offer: Offer | None
    """None: it is not set in the panel but by what the person does."""


def declared(settings: type[msgspec.Struct]) -> Iterator[Setting]:
    """The settings in the order in which they are written down."""
    types = get_type_hints(settings, include_extras=True)
    for field in msgspec.structs.fields(settings):
        extras: tuple[Any, ...] = getattr(types[field.name], "__metadata__", ())
        offer = next((extra for extra in extras if isinstance(extra, get_args(Offer))), None)
        yield Setting(field.name, field.default, _limits(extras), offer)


def in_section(settings: type[msgspec.Struct], section: Section) -> Iterator[Setting]:
    """Those that are offered in one part of the panel."""
    return (
        setting
        for setting in declared(settings)
        if setting.offer is not None and setting.offer.section is section
    )


def translated(words: str) -> str:
    """Words of an offer in the interface's language."""
    return QCoreApplication.translate(CONTEXT, words)


def _limits(extras: tuple[Any, ...]) -> tuple[int, int] | None:
    for extra in extras:
        if isinstance(extra, msgspec.Meta) and extra.ge is not None and extra.le is not None:
            return int(extra.ge), int(extra.le)
    return None
