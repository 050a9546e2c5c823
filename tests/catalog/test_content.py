"""The built-in stretches, routines and phrases: their facts, and how they sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstretch_gui.catalog.checks import (
    named_poses,
    phrase_texts,
    sentences,
    shown_texts,
    spoken_texts,
    with_whole_poses,
)
from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.reading import read_positions, read_routine
from backstretch_gui.catalog.stretch import Position, Side, Stretch, Text, in_language

ASSETS = Path(__file__).parents[2] / "assets"

# id: starts in, has sides, seconds of a hold, repeats.
FACTS = {
    "bird-dog": (Position.TABLETOP, True, 5, 4),
    "bridge": (Position.BACK, False, 5, 6),
    "cat-cow": (Position.TABLETOP, False, 3, 5),  # five seconds each with the way there
    "childs-pose": (Position.TABLETOP, False, 30, 1),
    "dead-bug": (Position.BACK, True, 4, 4),
    "hamstring": (Position.BACK, True, 30, 1),
    "hip-airplane": (Position.STANDING, True, 4, 1),
    "knee-to-chest": (Position.BACK, True, 5, 3),
    "kneeling-lunge": (Position.KNEELING, True, 10, 2),
    "legs-up-the-wall": (Position.BACK, False, 120, 1),
    "pelvic-tilt": (Position.BACK, False, 5, 6),
    "piriformis": (Position.BACK, True, 15, 2),
    "self-massage": (Position.BACK, True, 30, 2),
    "sitting-rotation": (Position.SITTING, True, 10, 2),
    "sphinx": (Position.STOMACH, False, 20, 1),
    "supine-twist": (Position.BACK, True, 10, 2),
    "trunk-rotation": (Position.STANDING, True, 10, 2),
}

LONGEST_CAPTION = 72
"""Characters that can be read from three metres away, in two lines."""

LONGEST_SENTENCE = 12
"""Words that are taken in at once, with eyes shut."""

SYMMETRIC = {"arms-wide", "hands-clasped", "knees-up"}
"""Poses other than starting ones in which left and right are alike, so that sides can change there."""

STRENGTH = {"bird-dog", "bridge", "dead-bug", "pelvic-tilt"}
"""Movements that strengthen: what keeps a back well beside stretches."""

each_stretch = pytest.mark.parametrize("name", FACTS)


def filled(words: str, side: Side) -> str:
    return words.replace("{side}", side.value).replace("{other}", side.other.value)


def all_texts(stretches: dict[str, Stretch], phrases: Phrases) -> Iterator[tuple[str, str, Text]]:
    for name, stretch in stretches.items():
        for places in (shown_texts(stretch), spoken_texts(stretch)):
            yield from ((name, where, text) for where, text in places)
    yield from (("phrases", where, text) for where, text in phrase_texts(phrases))


def test_the_facts_are_those_of_the_source(stretches: dict[str, Stretch]) -> None:
    found = {name: (s.position, s.sided, s.hold, s.repeats) for name, s in stretches.items()}

    assert found == FACTS


def test_cat_and_cow_and_the_hip_airplane_are_movements(stretches: dict[str, Stretch]) -> None:
    stations = {
        name: [s.pose for s in stretch.stations] for name, stretch in stretches.items() if stretch.stations
    }

    assert stations == {
        "cat-cow": ["cat", "cow"],
        "hip-airplane": ["dropped", "hand-on-the-wall", "lifted", "hand-on-the-wall"],
    }


def test_no_word_pushes_or_promises(stretches: dict[str, Stretch], phrases: Phrases) -> None:
    unwanted = re.compile(r"\b(just|simply|cure[sd]?|heals?|fix(es)?|must|simple|easy)\b", re.IGNORECASE)
    found = [(*place, t["en"]) for *place, t in all_texts(stretches, phrases) if unwanted.search(t["en"])]

    assert not found


def test_a_sentence_is_one_breath(stretches: dict[str, Stretch], phrases: Phrases) -> None:
    long = [
        (*place, sentence)
        for *place, text in all_texts(stretches, phrases)
        for sentence in sentences(text["en"])
        if len(sentence.split()) > LONGEST_SENTENCE
    ]

    assert not long


def test_what_is_said_can_be_read_from_the_floor(stretches: dict[str, Stretch], phrases: Phrases) -> None:
    spoken = [(name, place) for name, stretch in stretches.items() for place in spoken_texts(stretch)]
    spoken += [("phrases", place) for place in phrase_texts(phrases)]
    long = [
        (name, where, words)
        for name, (where, text) in spoken
        for side in Side
        if len(words := filled(text["en"], side)) > LONGEST_CAPTION
    ]

    assert not long


@each_stretch
def test_both_sides_are_told_apart(name: str, stretches: dict[str, Stretch]) -> None:
    stretch = stretches[name]
    said = [in_language(text, "en") for _, text in spoken_texts(stretch)]
    left, right = ([filled(words, side) for words in said] for side in Side)

    assert not any("{" in words for words in left + right)
    assert (left != right) == stretch.sided
    assert ("{side}" in stretch.brief["en"]) == stretch.sided


@each_stretch
def test_every_hold_reminds_of_the_breath(name: str, stretches: dict[str, Stretch]) -> None:
    cues = [cue.say["en"].lower() for cue in stretches[name].during]

    assert 2 <= len(cues) <= 8
    assert any("breath" in cue for cue in cues)
    assert len({cue.priority for cue in stretches[name].during}) == len(cues)


@each_stretch
def test_sides_change_where_the_body_is_symmetric(name: str, stretches: dict[str, Stretch]) -> None:
    stretch = stretches[name]
    changes = [step.pose for step in stretch.switch[-1:]]

    assert bool(changes) == stretch.sided
    assert set(changes) <= {stretch.start} | SYMMETRIC


@each_stretch
def test_more_repeats_than_one_have_words(name: str, stretches: dict[str, Stretch]) -> None:
    stretch = stretches[name]

    assert stretch.is_movement or stretch.again


@each_stretch
def test_every_pose_is_drawn(name: str, stretches: dict[str, Stretch]) -> None:
    positions_file = ASSETS / "positions.toml"
    positions = read_positions(positions_file.read_text(encoding="utf-8"), positions_file.name)

    with_whole_poses(stretches[name], positions)
    used = {pose for where, pose in named_poses(stretches[name]) if "poses" not in where}
    bases = {pose.base for pose in stretches[name].poses.values()}
    assert set(stretches[name].poses) <= used | bases


def test_the_routines(routine_files: dict[str, str], stretches: dict[str, Stretch]) -> None:
    routines = {name: read_routine(text, name) for name, text in routine_files.items()}

    assert sorted(r.id for r in routines.values()) == [
        "all-thirteen",
        "desk-break",
        "evening-wind-down",
        "everyday-lower-back",
        "first-time",
        "quick-relief",
        "sciatica-friendly",
        "steady-back",
    ]
    assert {e.stretch for e in routines["steady-back.toml"].stretches} > STRENGTH
    assert {e.stretch for e in routines["all-thirteen.toml"].stretches} == set(FACTS) - STRENGTH
    assert all(entry.stretch in stretches for r in routines.values() for entry in r.stretches)


def test_a_routine_goes_down_to_the_floor_once(
    routine_files: dict[str, str], stretches: dict[str, Stretch]
) -> None:
    down = [Position.STANDING, Position.KNEELING, Position.TABLETOP, Position.SITTING, Position.BACK]
    for name, text in routine_files.items():
        ways = [stretches[entry.stretch].position for entry in read_routine(text, name).stretches]
        heights = [down.index(position) for position in ways if position is not Position.STOMACH]
        assert heights == sorted(heights), name


def test_the_desk_break_needs_no_floor(routine_files: dict[str, str], stretches: dict[str, Stretch]) -> None:
    routine = read_routine(routine_files["desk-break.toml"], "desk-break.toml")

    assert {stretches[entry.stretch].position for entry in routine.stretches} == {Position.STANDING}


def test_the_phrases_count_down_and_name_the_side(phrases: Phrases) -> None:
    assert [number["en"] for number in phrases.count] == ["Three.", "Two.", "One."]
    assert "{side}" in phrases.switch_to["en"]
    assert {side: word["en"] for side, word in phrases.sides.items()} == {"left": "left", "right": "right"}
