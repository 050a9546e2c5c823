"""What is written in each language: nothing missing, nothing left over, and sentences that fit their time."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from backstretch_gui.catalog.catalog import Catalog, build_catalog
from backstretch_gui.catalog.reading import read_phrases, read_positions
from backstretch_gui.catalog.sides import CHOICE
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.catalog.translation import words_from
from backstretch_gui.language.languages import TRANSLATED
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Plan
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.voice.choice import USUAL_WORDS_PER_MINUTE, spoken_seconds
from scripts import update_translations as interface
from scripts import update_words as words

each_language = pytest.mark.parametrize("language", TRANSLATED)
_PLACEHOLDER = re.compile(r"{\w*}|%n")
_SIDES = {"{side}", "{other}"}


@cache
def texts_of_interface() -> tuple[interface.Text, ...]:
    return tuple(interface.find_texts())


@cache
def catalog(language: str) -> Catalog:
    def read(name: str) -> str:
        return (words.ASSETS / name).read_text(encoding="utf-8")

    def folder(name: str) -> dict[str, str]:
        return {path.name: path.read_text(encoding="utf-8") for path in (words.ASSETS / name).glob("*.toml")}

    words_of = words_from(lambda name: tomllib.loads(read(name)), [language])
    positions = read_positions(read("positions.toml"), "positions.toml")
    phrases = read_phrases(read("phrases.toml"), "phrases.toml", words_of("phrases.toml"))
    found, errors = build_catalog(folder("stretches"), folder("routines"), positions, phrases, words_of)
    assert not errors, errors
    return found


def seconds(text: str) -> float:
    return spoken_seconds(text, USUAL_WORDS_PER_MINUTE)


def plan_of(routine: str, language: str) -> Plan:
    known = catalog(language)
    return compile_plan(known.routines[routine], known, Coaching(language=language), seconds)


def pairs(language: str) -> Iterator[tuple[Path, str, str]]:
    """Each file of words, with what is in it."""
    for path, _ in words.english_files():
        for english, translation in tomllib.loads((words.WORDS / language / path).read_text("utf-8")).items():
            yield path, english, translation


@each_language
def test_the_interface_says_everything_and_nothing_that_is_gone(language: str, tmp_path: Path) -> None:
    path = interface.translation_file(language)
    forms = interface.read_forms(path)
    now = {(text.context, text.source, text.note) for text in texts_of_interface()}
    fresh = tmp_path / path.name
    interface.write_file(fresh, language, texts_of_interface(), forms)

    assert now - {text for text, found in forms.items() if all(found)} == set(), "missing"
    assert set(forms) - now == set(), "unused or outdated: run make translations"
    assert path.read_text("utf-8") == fresh.read_text("utf-8"), "run make translations"


@each_language
def test_the_interface_fills_in_what_the_english_fills_in(language: str) -> None:
    wrong = [
        (source, form)
        for (_, source, _), forms in interface.read_forms(interface.translation_file(language)).items()
        for form in forms
        if set(_PLACEHOLDER.findall(form)) - {"%n"} != set(_PLACEHOLDER.findall(source)) - {"%n"}
        or ("%n" in form and "%n" not in source)
    ]

    assert wrong == []


def test_qt_counts_in_our_languages_with_as_many_forms_as_we_write(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("forms")  # the tool takes the language from behind a path's first "_"
    source = folder / "counts.py"
    source.write_text('class A(QObject):\n    def f(self): self.tr("%n times", "", 3)\n')
    files = [folder / f"counts_{language}.ts" for language in TRANSLATED]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, source, "-ts", *files], check=True, capture_output=True)

    forms = {path.read_text("utf-8").count("<numerusform>") for path in files}

    assert forms == {interface.PLURAL_FORMS}


@each_language
def test_every_word_is_written_and_none_that_the_english_no_longer_says(language: str) -> None:
    missing = [(str(path), english) for path, english, translation in pairs(language) if not translation]
    stale = [
        str(path)
        for path, texts in words.english_files()
        for file in [words.WORDS / language / path]
        if list(tomllib.loads(file.read_text("utf-8"))) != texts
    ]
    lost = {path.relative_to(words.WORDS / language) for path in (words.WORDS / language).rglob("*.toml")}

    assert missing == []
    assert stale == [], "run make translations"
    assert lost == {path for path, _ in words.english_files()}, "of no English file"


@each_language
def test_words_fill_in_what_the_english_fills_in(language: str) -> None:
    wrong: list[tuple[str, str]] = []
    for _, english, translation in pairs(language):
        wanted, found = (set(_PLACEHOLDER.findall(text)) for text in (english, translation))
        names_side = bool(found & _SIDES) or bool(CHOICE.search(translation))
        if wanted - _SIDES != found - _SIDES or (names_side and not wanted & _SIDES):
            wrong.append((english, translation))
        rest = CHOICE.sub("", _PLACEHOLDER.sub("", translation))
        if "{" in rest or "}" in rest or "|" in rest:
            wrong.append((english, translation))

    assert wrong == []


@each_language
def test_the_way_to_a_position_is_told_in_the_time_it_takes(language: str) -> None:
    """What is longer than its move delays it: a little, as in English, and never by half a sentence."""
    long = [
        (text, round(seconds(text), 1), step.seconds)
        for way in catalog(language).phrases.ways
        for step in way.steps
        for text in [in_language(step.say, language)]
        if seconds(text) > step.seconds + LATE
    ]

    assert long == []


LATE = 1.0
"""Seconds that a sentence may go on after its move."""


@each_language
def test_the_count_keeps_to_its_seconds(language: str) -> None:
    numbers = [in_language(number, language) for number in catalog(language).phrases.count]

    assert [number for number in numbers if seconds(number) > 1.0] == []


@each_language
@pytest.mark.parametrize("routine", ["first-time", "everyday-lower-back", "steady-back"])
def test_a_hold_is_mostly_silent(language: str, routine: str) -> None:
    for segment in plan_of(routine, language).segments:
        if segment.kind is SegmentKind.HOLD:
            said = sum(cue.seconds for cue in segment.cues if cue.spoken and cue.text)
            assert said <= 0.35 * segment.seconds + 1e-6


@each_language
def test_the_first_time_has_every_cue_and_all_of_them_in_the_language(language: str) -> None:
    plan, english = plan_of("first-time", language), plan_of("first-time", "en")
    translated = {text for _, text, translation in pairs(language) if translation != text}

    def guided(of: Plan) -> list[tuple[str, str]]:
        kinds = (SegmentKind.ANNOUNCE, SegmentKind.GUIDE, SegmentKind.SWITCH, SegmentKind.RELEASE)
        return [
            (segment.stretch, str(cue.kind))
            for segment in of.segments
            if segment.kind in kinds
            for cue in segment.cues
            if cue.text
        ]

    assert guided(plan) == guided(english)
    assert [text for text in plan.spoken() if text in translated] == []
