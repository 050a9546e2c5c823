"""What a file must keep beyond its types. Each check raises `CatalogError`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

import msgspec

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.phrases import Counted, Phrases
from backstretch_gui.catalog.pose import LARGEST_ANGLE, PoseLoopError, PoseSpec, resolve_pose
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import Side, Stretch, Text
from backstretch_gui.catalog.wording import quoted, shortened
from backstretch_gui.language.languages import FALLBACK

LONGEST_SENTENCE: Final = 120
"""Characters. A caption this long still reads; the built-in ones keep to 72, which reads from the floor."""

LARGEST_NUMBER: Final = LARGEST_ANGLE
"""What degrees can be; metres are far fewer."""

MOST_POSES: Final = 60
"""Of one stretch. Every step of it may have one of its own."""

LONGEST_LIST: Final = 40

SHORTEST_DIRECTION: Final = 0.001

WANTED: Final = {
    "switch_to": frozenset({"{side}"}),
    "on_side": frozenset({"{side}"}),
    "rest": frozenset({"{name}"}),
    "done": frozenset({"{stretches}", "{minutes}"}),
    "stretches, many": frozenset({"{number}"}),
    "minutes, many": frozenset({"{number}"}),
}
"""What a phrase leaves open."""

SIDES: Final = frozenset({"{side}", "{other}"})

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")

Place = tuple[str, Text]
"""A field, as it is told to people, and the words in it."""


def check_stretch(stretch: Stretch, file: str) -> None:
    """A stretch by itself; its poses are found by `with_whole_poses`."""
    check_id(stretch.id, file)
    for where, text in shown_texts(stretch):
        check_text(text, file, where)
    for where, text in spoken_texts(stretch):
        check_text(text, file, where, SIDES if stretch.sided else frozenset())
    _check_course(stretch, file)


def check_routine(routine: Routine, file: str) -> None:
    """A routine by itself."""
    check_id(routine.id, file)
    check_text(routine.name, file, "name")
    check_text(routine.purpose, file, "purpose")


def check_phrases(phrases: Phrases, file: str) -> None:
    """Both sides have a word, and each line has the placeholders it wants, and no other."""
    for side in Side:
        if side.value not in phrases.sides:
            raise CatalogError(file, "sides", f"a field '{side.value}'", "none")
    for where, text in phrase_texts(phrases):
        wanted = WANTED.get(where, frozenset())
        check_text(text, file, where, wanted)
        for language, words in text.items():
            if missing := sorted(wanted - set(re.findall(r"{\w+}", words))):
                raise CatalogError(file, f"{where}, {language}", f"{missing[0]} in it", quoted(words))


def with_whole_poses(stretch: Stretch, positions: Mapping[str, PoseSpec], file: str | None = None) -> Stretch:
    """The stretch with every pose that it names, shared positions too, and all that these inherit.

    Raises CatalogError for one that is neither its own nor shared, and for a base that is not there.
    """
    file = file or f"{stretch.id}.toml"
    found: dict[str, PoseSpec] = {}
    for where, name in named_poses(stretch):
        if name in found:
            continue
        try:
            whole = resolve_pose(name, stretch.poses, positions)
        except KeyError as error:
            raise CatalogError(file, where, "the name of a pose", quoted(str(error.args[0]))) from error
        except PoseLoopError as error:
            raise CatalogError(file, where, "a pose that ends in a base of its own", str(error)) from error
        _check_fits(whole, file, where)
        found[name] = whole
    return msgspec.structs.replace(stretch, poses=found)


def _check_fits(whole: PoseSpec, file: str, where: str) -> None:
    """Each fit has what it is turned for: bones that touch, or a limb that reaches."""
    for number, fit in enumerate(whole.fit or (), start=1):
        if not fit.touch and fit.limb not in (whole.reach or {}):
            expected = "'touch' with bones, or 'limb' with a limb that reaches"
            raise CatalogError(file, f"{where}, fit {number}", expected, "neither")


def check_pose(pose: PoseSpec, file: str, where: str) -> None:
    """Directions point somewhere, and ranges go from low to high."""
    for limb, reach in (pose.reach or {}).items():
        for name in ("pole", "fingers", "palm", "toes", "sole"):
            direction = getattr(reach, name)
            if direction is not None and math.hypot(*direction) < SHORTEST_DIRECTION:
                expected = "a direction, not three times nothing"
                raise CatalogError(file, f"{where}, reach, {limb}, {name}", expected, str(list(direction)))
    for number, fit in enumerate(pose.fit or (), start=1):
        if fit.range[0] >= fit.range[1]:
            expected = "a smaller and a larger number"
            raise CatalogError(file, f"{where}, fit {number}, range", expected, str(list(fit.range)))


def check_numbers(tables: Any, file: str, where: str) -> None:
    """No number of a pose is beyond what degrees and metres are, and no list of it beyond what is drawn."""
    match tables:
        case float() | int() if not abs(tables) <= LARGEST_NUMBER:
            expected = f"numbers from -{LARGEST_NUMBER} to {LARGEST_NUMBER}"
            raise CatalogError(file, where, expected, shortened(str(tables)))
        case dict():
            for name, inner in cast("dict[str, Any]", tables).items():
                check_numbers(inner, file, f"{where}, {name}")
        case list():
            items = cast("list[Any]", tables)
            if len(items) > LONGEST_LIST:
                raise CatalogError(file, where, f"at most {LONGEST_LIST} of them", str(len(items)))
            for inner in items:
                check_numbers(inner, file, where)
        case _:
            pass


def check_id(name: str, file: str) -> None:
    """A file is called as its id says."""
    stem = file.removesuffix(".toml")
    if name != stem:
        raise CatalogError(file, "id", f"the file's name, '{stem}'", quoted(name))


def check_text(text: Text, file: str, where: str, placeholders: frozenset[str] = frozenset()) -> None:
    """English is there, and each language is one to be said and shown."""
    if FALLBACK not in text:
        raise CatalogError(file, where, "English words (en)", "none")
    for language, words in text.items():
        place = f"{where}, {language}"
        if not _LANGUAGE.fullmatch(language):
            raise CatalogError(file, where, "a language such as en or de_AT", quoted(language))
        if not words.strip() or not words.isprintable():
            raise CatalogError(file, place, "words in one line", quoted(words))
        for found in re.findall(r"{[^{}]*}|[{}]", words):
            if found not in placeholders:
                expected = f"only {' and '.join(sorted(placeholders))}" if placeholders else "no placeholder"
                raise CatalogError(file, place, expected, quoted(found))
        if len(longest := max(sentences(words), key=len)) > LONGEST_SENTENCE:
            expected = f"sentences of at most {LONGEST_SENTENCE} characters"
            raise CatalogError(file, place, expected, f"{len(longest)} in {quoted(longest)}")


def sentences(words: str) -> list[str]:
    """The sentences of a text, each with its full stop."""
    return re.split(r"(?<=[.!?])\s+", words.strip())


def shown_texts(stretch: Stretch) -> Iterator[Place]:
    """The words that are read, whichever side is worked: they have no placeholders."""
    yield "name", stretch.name
    yield "eases", stretch.eases
    if stretch.also is not None:
        yield "also", stretch.also
    for number, station in enumerate(stretch.stations, start=1):
        yield f"stations {number}, name", station.name
    for field, variants in (("easier", stretch.easier), ("harder", stretch.harder)):
        for number, variant in enumerate(variants, start=1):
            yield f"{field} {number}, say", variant.say
    for number, caution in enumerate(stretch.cautions, start=1):
        yield f"cautions {number}", caution
    for number, prop in enumerate(stretch.props, start=1):
        yield f"props {number}, name", prop.name


def spoken_texts(stretch: Stretch) -> Iterator[Place]:
    """The words that are said while a side is worked: they may name it."""
    yield "announce", stretch.announce
    yield "brief", stretch.brief
    if stretch.again is not None:
        yield "again", stretch.again
    for field, steps in (
        ("guide", stretch.guide),
        ("during", stretch.during),
        ("switch", stretch.switch),
        ("release", stretch.release),
        ("stations", stretch.stations),
    ):
        for number, step in enumerate(steps, start=1):
            yield f"{field} {number}, say", step.say
    for number, station in enumerate(stretch.stations, start=1):
        yield f"stations {number}, again", station.again


def phrase_texts(phrases: Phrases) -> Iterator[Place]:
    """All of the coach's general lines."""
    for side, word in phrases.sides.items():
        yield f"sides, {side}", word
    for number, word in enumerate(phrases.count, start=1):
        yield f"count {number}", word
    for field in phrases.__struct_fields__:
        value = getattr(phrases, field)
        if isinstance(value, Counted):
            yield f"{field}, one", value.one
            yield f"{field}, many", value.many
        elif isinstance(value, dict) and field != "sides":
            yield field, cast("Text", value)


def named_poses(stretch: Stretch) -> Iterator[tuple[str, str]]:
    """Every pose that is named, with its field; the stretch's own poses too, so that their bases are seen."""
    yield "start", stretch.start
    yield "pose", stretch.pose
    if stretch.ease_off is not None:
        yield "ease_off", stretch.ease_off
    for field, steps in (
        ("guide", stretch.guide),
        ("switch", stretch.switch),
        ("release", stretch.release),
        ("stations", stretch.stations),
        ("easier", stretch.easier),
        ("harder", stretch.harder),
    ):
        for number, step in enumerate(steps, start=1):
            if step.pose is not None:
                yield f"{field} {number}, pose", step.pose
    for name in stretch.poses:
        yield f"poses, {name}", name


def _check_course(stretch: Stretch, file: str) -> None:
    """One pose leads to the next: the guide to what is held, the release back to the start."""
    held = stretch.stations[0].pose if stretch.stations else stretch.pose
    if stretch.guide[-1].pose != held:
        where, found = f"guide {len(stretch.guide)}, pose", stretch.guide[-1].pose
        raise CatalogError(file, where, f"the pose that is held first, '{held}'", quoted(found))
    if stretch.release[-1].pose != stretch.start:
        where, found = f"release {len(stretch.release)}, pose", stretch.release[-1].pose
        raise CatalogError(file, where, f"the starting pose, '{stretch.start}'", quoted(found))
    if stretch.switch and not stretch.sided:
        raise CatalogError(file, "switch", "no change of sides where sided is not true", "one")
