"""What a file must keep beyond its types. Each check raises `CatalogError`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any, Final, cast

import msgspec

from backstretch_gui.catalog.easing import eased, usual
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.phrases import Phrases, Way
from backstretch_gui.catalog.pose import LARGEST_ANGLE, PoseLoopError, PoseSpec, resolve_pose
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.sides import CHOICE
from backstretch_gui.catalog.stretch import Position, Side, Step, Stretch, Text
from backstretch_gui.catalog.ways import SHARED, way
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
    "fetch": frozenset({"{things}"}),
    "lay_mat_near": frozenset({"{things}"}),
    "list_two": frozenset({"{one}", "{two}"}),
    "list_more": frozenset({"{one}", "{two}"}),
    "list_last": frozenset({"{one}", "{two}"}),
    "done_stretches, other": frozenset({"{number}"}),
    "done_minutes, other": frozenset({"{number}"}),
}
"""What a phrase leaves open."""

SIDES: Final = frozenset({"{side}", "{other}"})

_AS_SPACES = str.maketrans("\u00a0\u202f", "  ")
"""Spaces at which no line breaks, as French has them before a colon: Python does not call them printable."""

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
    for field in ("done_stretches", "done_minutes"):
        if "other" not in getattr(phrases, field):
            raise CatalogError(file, field, "a field 'other'", "none")
    _check_ways(phrases, file)
    for where, text in phrase_texts(phrases):
        wanted = WANTED.get(where, frozenset())
        check_text(text, file, where, wanted)
        for language, words in text.items():
            if missing := sorted(wanted - set(re.findall(r"{\w+}", words))):
                raise CatalogError(file, f"{where}, {language}", f"{missing[0]} in it", quoted(words))


def _check_ways(phrases: Phrases, file: str) -> None:
    """Every position has its word, and a way to and from every other one that ends at rest in it."""
    for position in Position:
        if position not in phrases.come_to:
            raise CatalogError(file, "come_to", f"a field '{position}'", "none")
    for number, leg in enumerate(phrases.ways, start=1):
        if leg.steps[-1].poses[-1] != SHARED[leg.goal]:
            where = f"ways {number}, steps {len(leg.steps)}, poses"
            raise CatalogError(
                file, where, f"'{SHARED[leg.goal]}' as the last", quoted(leg.steps[-1].poses[-1])
            )
    for start, goal in permutations(Position, 2):
        try:
            way(phrases.ways, start, goal)
        except LookupError as error:
            raise CatalogError(file, "ways", f"a way from {start} to {goal}", "none") from error


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
        if not words.strip() or not words.translate(_AS_SPACES).isprintable():
            raise CatalogError(file, place, "words in one line", quoted(words))
        for found in re.findall(r"{[^{}]*}|[{}]", words):
            chooses = placeholders >= SIDES and CHOICE.fullmatch(found)
            if found not in placeholders and not chooses:
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
    if stretch.travel is not None:
        yield "travel, say", stretch.travel.say
    if stretch.switch_to is not None:
        yield "switch_to", stretch.switch_to
    for number, variant in enumerate(stretch.easier, start=1):
        if variant.brief is not None:
            yield f"easier {number}, brief", variant.brief
    for field, steps in (
        ("guide", stretch.guide),
        ("second", stretch.second),
        ("again", stretch.again),
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
    for field in phrases.__struct_fields__:
        yield from _texts_in(field, getattr(phrases, field))


def _texts_in(field: str, value: Any) -> Iterator[Place]:
    """The words of a field: itself, those it has by name, or one after the other."""
    match value:
        case Way():
            for number, step in enumerate(value.steps, start=1):
                yield f"{field}, steps {number}, say", step.say
        case list():
            for number, item in enumerate(cast("list[Any]", value), start=1):
                yield from _texts_in(f"{field} {number}", item)
        case dict() if all(isinstance(item, str) for item in cast("dict[str, Any]", value).values()):
            yield field, cast("Text", value)
        case dict():
            for name, item in cast("dict[str, Any]", value).items():
                yield from _texts_in(f"{field}, {name}", item)
        case _:
            pass


def named_poses(stretch: Stretch) -> Iterator[tuple[str, str]]:
    """Every pose that is named, with its field; the stretch's own poses too, so that their bases are seen."""
    yield "start", stretch.start
    yield "pose", stretch.pose
    if stretch.ease_off is not None:
        yield "ease_off", stretch.ease_off
    for field, steps in (
        ("guide", stretch.guide),
        ("second", stretch.second),
        ("again", stretch.again),
        ("switch", stretch.switch),
        ("release", stretch.release),
        ("stations", stretch.stations),
        ("easier", stretch.easier),
        ("harder", stretch.harder),
    ):
        for number, step in enumerate(steps, start=1):
            if step.pose is not None:
                yield f"{field} {number}, pose", step.pose
            via = getattr(step, "via", None)
            if via is not None:
                yield f"{field} {number}, via", via
    for number, variant in enumerate(stretch.easier, start=1):
        for usual_pose, easier_pose in variant.instead.items():
            yield f"easier {number}, instead, {usual_pose}", usual_pose
            yield f"easier {number}, instead", easier_pose
    for name in stretch.poses:
        yield f"poses, {name}", name


def _check_course(stretch: Stretch, file: str) -> None:
    """One pose leads to the next, in the usual and in the easier way: every guide ends in what is held, the
    repeat as well, and the release leads back to the start."""
    for way_of in (usual(stretch), eased(stretch)):
        held = way_of.stations[0].pose if way_of.stations else way_of.pose
        for field in ("guide", "second", "again"):
            _check_end(getattr(way_of, field), held, "the pose that is held first", f"{file}, {field}")
        _check_end(way_of.release, stretch.start, "the starting pose", f"{file}, release")
        if not way_of.guide or not way_of.release:
            raise CatalogError(file, "guide", "steps for each way of doing it", "none")
    if (stretch.switch or stretch.second) and not stretch.sided:
        field = "switch" if stretch.switch else "second"
        raise CatalogError(file, field, "no second side where sided is not true", "one")


def _check_end(steps: list[Step], wanted: str, what: str, place: str) -> None:
    """The last of these steps, if there are any, leads to this pose."""
    if steps and steps[-1].pose != wanted:
        file, _, field = place.partition(", ")
        where = f"{field} {len(steps)}, pose"
        raise CatalogError(file, where, f"{what}, '{wanted}'", quoted(steps[-1].pose))
