"""Every sentence that the built-in stretches, routines and phrases can lead to, by the session's own code."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast
from xml.etree import ElementTree

import msgspec

from backstretch_gui.catalog.catalog import build_catalog
from backstretch_gui.catalog.reading import read_phrases, read_positions
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.catalog.toml_text import load_toml
from backstretch_gui.catalog.translation import words_from
from backstretch_gui.language.amounts import sentences
from backstretch_gui.language.languages import FALLBACK, TRANSLATED
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Extent, Talk
from backstretch_gui.session.words import Words
from backstretch_gui.ui.dialogs.welcome import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.stretch import Stretch

ASSETS = Path(__file__).resolve().parents[2] / "assets"

LONG_HOLD, SHORT_HOLD = 300, 20
"""Seconds; every remark of a stretch has room in one, few in the other."""
QUICK = 0.4
"""Seconds that each sentence is taken to last, so that all of them find room."""
MOST_STRETCHES, MOST_MINUTES = 30, 60
"""A session that was longer is told by the system's voice how long it was."""
SIDES: tuple[Literal["both", "left", "right"], ...] = ("both", "left", "right")


def built_in(assets: Path = ASSETS) -> Catalog:
    """The catalog of what is delivered, in all languages. Raises ValueError if it is not in order."""

    def read(name: str) -> str:
        return (assets / name).read_text(encoding="utf-8")

    def texts(folder: str) -> dict[str, str]:
        return {file.name: read(f"{folder}/{file.name}") for file in sorted((assets / folder).glob("*.toml"))}

    words_of = words_from(lambda name: load_toml(read(name)), TRANSLATED)
    positions = read_positions(read("positions.toml"), "positions.toml")
    phrases = read_phrases(read("phrases.toml"), "phrases.toml", words_of("phrases.toml"))
    catalog, errors = build_catalog(texts("stretches"), texts("routines"), positions, phrases, words_of)
    if errors:
        raise ValueError(errors[0])
    return catalog


def spoken_lines(catalog: Catalog, language: str) -> list[str]:
    """All sentences in `language`, each once, in an order that stays the same."""
    found = dict.fromkeys((*_phrases(catalog, language), *_counted(catalog, language)))
    if page := first_page(language):
        found[page] = None
    for routine, coaching in _sessions(catalog, language):
        found.update(dict.fromkeys(compile_plan(routine, catalog, coaching, lambda _text: QUICK).spoken()))
    return [text for text in found if text.strip()]


def first_page(language: str, assets: Path = ASSETS) -> str:
    """What its Listen reads out; nothing as long as it is not translated."""
    if language == FALLBACK:
        return sentences(SENTENCES)
    file = ElementTree.parse(assets / "translations" / f"backstretch_{language}.ts")
    messages = file.iterfind("context[name='Welcome']/message")
    translated = {message.findtext("source"): message.findtext("translation") for message in messages}
    said = [translated.get(sentence) or "" for sentence in SENTENCES]
    return sentences(said) if all(said) else ""


def counts(catalog: Catalog, language: str) -> frozenset[str]:
    """The numbers that are counted down: each has a second."""
    return frozenset(count[language] for count in catalog.phrases.count if language in count)


def _sessions(catalog: Catalog, language: str) -> Iterator[tuple[Routine, Coaching]]:
    """The built-in routines in every way they can be led, and every stretch in all its ways."""
    led = [
        Coaching(
            talk=talk, ready=ready, opening=extent, ways=extent, closing=extent, language=language, rest=30
        )
        for talk, ready, extent in product(
            (Talk.FULL, Talk.BRIEF), (False, True), (Extent.FULL, Extent.SHORT)
        )
    ]
    yield from product(catalog.routines.values(), led)
    plain, brief = led[0], next(each for each in led if each.talk is Talk.BRIEF)
    for stretch in catalog.stretches.values():
        for entry, coaching in product(_entries(stretch), (plain, brief)):
            yield _routine([entry]), coaching
    for one, other in product(_one_of_each_position(catalog), repeat=2):
        yield from ((_routine([Entry(one), Entry(other)]), coaching) for coaching in led[:2])


def _one_of_each_position(catalog: Catalog) -> list[str]:
    """The ways between positions do not depend on the stretch."""
    return list({stretch.begins_in: stretch.id for stretch in catalog.stretches.values()}.values())


def _entries(stretch: Stretch) -> Iterator[Entry]:
    for hold, repeats in ((LONG_HOLD, 3), (SHORT_HOLD, 1), (SHORT_HOLD, 5)):
        for sides, first, easier in product(SIDES, Side, (False, True)):
            yield Entry(stretch.id, hold=hold, repeats=repeats, sides=sides, starts_with=first, easier=easier)


def _routine(entries: list[Entry]) -> Routine:
    return Routine(version=1, id="all", name={"en": "All"}, purpose={"en": "All."}, stretches=entries)


def _phrases(catalog: Catalog, language: str) -> Iterator[str]:
    """The general lines that have no gaps to fill: some are said only at odd moments."""
    for text in _texts(msgspec.to_builtins(catalog.phrases), language):
        if "{" not in text and text[0].isupper():
            yield text


def _counted(catalog: Catalog, language: str) -> Iterator[str]:
    """How many stretches it was, and how many minutes."""
    words = Words(catalog.phrases, language)
    yield from (words.count(catalog.phrases.done_stretches, n) for n in range(1, MOST_STRETCHES + 1))
    yield from (words.count(catalog.phrases.done_minutes, n) for n in range(1, MOST_MINUTES + 1))


def parts(catalog: Catalog, language: str) -> list[str]:
    """Pieces of the sentences that list things: any list is put together from them, at its commas."""
    words = Words(catalog.phrases, language)
    props = {words.say(prop.name): prop for stretch in catalog.stretches.values() for prop in stretch.props}
    found: dict[str, None] = {}
    for fixed, phrase in ((False, catalog.phrases.fetch), (True, catalog.phrases.lay_mat_near)):
        names = [name for name, prop in props.items() if prop.fixed is fixed]
        for size, name in product(range(1, 5), names):
            pieces = _pieces(words.say(phrase), [name] * size, words)
            found.update(dict.fromkeys(pieces))
    return list(found)


def _pieces(phrase: str, things: list[str], words: Words) -> list[str]:
    """A sentence with a list, cut behind each thing and the mark that follows it."""
    rest, pieces = phrase.replace("{things}", words.listed(things)), list[str]()
    for place, thing in enumerate(things):
        end = rest.index(thing) + len(thing)
        while end < len(rest) and not rest[end].isspace():
            end += 1
        end = len(rest) if place + 1 == len(things) else end
        pieces.append(rest[:end].strip())
        rest = rest[end:]
    return pieces


def _texts(value: object, language: str) -> Iterator[str]:
    """The texts in `language` anywhere in what a file has been read to."""
    match value:
        case dict():
            parts = cast("dict[str, object]", value)
            text = parts.get(language)
            if isinstance(text, str):
                yield text
            else:
                for part in parts.values():
                    yield from _texts(part, language)
        case list():
            for part in cast("list[object]", value):
                yield from _texts(part, language)
        case _:
            pass
