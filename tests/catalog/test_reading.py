"""Wrong files, and the one sentence that says what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstretch_gui.catalog.checks import with_whole_poses
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_phrases, read_positions, read_routine, read_stretch
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.catalog.toml_text import LARGEST_FILE, LONGEST_LINE

BEND = """\
version = 1
id = "side-bend"
name.en = "Side bend"
eases.en = "Opens the ribs"
position = "standing"
start = "standing"
pose = "bent"
hold = 20
sided = true
announce.en = "Side bend."
brief.en = "Bend to the {side}."

[[guide]]
pose = "bent"
say.en = "Bend to the {side}; the {other} arm rises."

[[release]]
pose = "standing"
say.en = "Come back up."

[poses.bent]
base = "standing"
"""

ROUTINE = """\
version = 1
id = "short"
name.en = "Short"
purpose.en = "One bend."

[[stretches]]
stretch = "side-bend"
starts_with = "left"
"""

PHRASES = (Path(__file__).parents[2] / "assets/phrases.toml").read_text(encoding="utf-8")


def complaint(text: str) -> str:
    with pytest.raises(CatalogError) as caught:
        read_stretch(text, "side-bend.toml")
    return str(caught.value)


def test_a_stretch_is_read_as_written() -> None:
    stretch = read_stretch(BEND, "side-bend.toml")

    assert (stretch.id, stretch.hold, stretch.sided, stretch.works) == ("side-bend", 20, True, Side.RIGHT)
    assert stretch.guide[0].say == {"en": "Bend to the {side}; the {other} arm rises."}
    assert stretch.poses == {"bent": PoseSpec(base="standing")}


@pytest.mark.parametrize(
    ("written", "instead", "sentence"),
    [
        ("hold = 20", 'hold = "long"', "hold: expected a whole number from 3 to 300, found 'long'."),
        ("hold = 20", "hold = 2", "hold: expected a whole number from 3 to 300, found 2."),
        ("hold = 20", f"hold = {10**30}", "hold: expected a whole number from 3 to 300, found 1000000"),
        ("hold = 20", "hold = 20\nsettle = nan", "settle: expected a number from 0 to 20, found nan."),
        ("hold = 20", "hold = true", "hold: expected a whole number from 3 to 300, found true."),
        ("sided = true", "sided = 1", "sided: expected true or false, found 1."),
        ("sided = true", "works = 'up'", "works: expected left or right, found 'up'."),
        ("version = 1", "version = 2", "version: expected 1, found 2."),
        ("version = 1", "version = 2024-02-03", "version: expected 1, found a date or a time."),
        ('id = "side-bend"', 'id = "Bend"', "id: expected lower-case words joined by hyphens, found 'Bend'."),
        ('id = "side-bend"', 'id = "bend"', "id: expected the file's name, 'side-bend', found 'bend'."),
        ('name.en = "Side bend"', 'name = "x"', 'name: expected text with its language, such as en ='),
        ("name.en", "name.de", "name: expected English words (en), found none."),
        ('name.en = "Side bend"', "name.en = 4", "name, en: expected text, found 4."),
        ('"Opens the ribs"', '" "', "eases, en: expected words in one line, found ''."),
        ('"Opens the ribs"', r'"Opens\nribs"', "eases, en: expected words in one line, found 'Opens ribs'."),
        ("eases.en", 'eases.E = "x"\neases.en', "eases: expected a language such as en or de_AT, found 'E'."),
        ("eases.en", "eased.en", ": expected only fields that are known, found 'eased'."),
        ('pose = "bent"\nsay', "say", "guide 1: expected a field 'pose', found none."),
        ("[[guide]]", "[guide]", "guide: expected a list of 1 to 12, found a table."),
        ("[[release]]", "[[during]]", "during 1: expected only fields that are known, found 'pose'."),
        ("{other}", "{elbow}", "guide 1, say, en: expected only {other} and {side}, found '{elbow}'."),
        ("{other}", "{other", "guide 1, say, en: expected only {other} and {side}, found '{'."),
        ('"Side bend"', '"{side} bend"', "name, en: expected no placeholder, found '{side}'."),
        ("sided = true", "", "brief, en: expected no placeholder, found '{side}'."),
        ("Come back up.", "up " * 50, "release 1, say, en: expected sentences of at most 120 characters"),
        ('pose = "standing"', 'pose = "bent"', "release 1, pose: expected the starting pose, 'standing'"),
        ('pose = "bent"\nsay', 'pose = "up"\nsay', "guide 1, pose: expected the pose that is held first"),
        ('pose = "bent"\nsay', 'pose = "bent"\nwait = 40\nsay', "guide 1, wait: expected a number from 0"),
        ('pose = "bent"\nsay', 'pose = "bent"\nonly = "now"\nsay', "guide 1, only: expected easier or usual"),
        ("hold = 20", "hold == 20", "line 8: expected correct TOML, found a mistake at column 7"),
        ("hold = 20", "hold = 20\nhold = 30", "line 9: expected correct TOML, found a mistake"),
        ("[poses.bent]", "[poses.Bent]", "poses: expected lower-case words joined by hyphens, found 'Bent'."),
        ("[poses.bent]", r'[poses."up\n"]', "poses: expected lower-case words joined by hyphens"),
        ("[poses.bent]", "[[poses]]", "poses: expected a table, found a list of 1."),
        ('base = "standing"', "hip = [1, 2]", "poses, bent, hip: expected a number or a list of 3, found a"),
        ('base = "standing"', "reach.knee.pos = [1, 2]", "poses, bent, reach: expected left_foot,"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_one_sentence(written: str, instead: str, sentence: str) -> None:
    assert written in BEND

    said = complaint(BEND.replace(written, instead, 1))

    assert said.removeprefix("side-bend.toml").removeprefix(", ").startswith(sentence)


def test_a_text_may_have_spaces_at_which_no_line_breaks() -> None:
    french = "Les côtes\u00a0: ouvertes\u202f!"

    assert read_stretch(BEND.replace("Opens the ribs", french), "side-bend.toml").eases["en"] == french


def test_a_mistake_keeps_its_parts_for_whoever_shows_it() -> None:
    with pytest.raises(CatalogError) as caught:
        read_stretch(BEND.replace("hold = 20", "hold = 400"), "side-bend.toml")

    error = caught.value
    assert (error.file, error.where) == ("side-bend.toml", "hold")
    assert (error.expected, error.found) == ("a whole number from 3 to 300", "400")


def test_size_and_depth_are_bounded() -> None:
    assert "expected at most 1,000,000 characters" in complaint("#\n" * (LARGEST_FILE // 2 + 1))
    assert "line 1: expected at most 1000 characters, found 1,001" in complaint("#" * (LONGEST_LINE + 1))
    assert "expected a few levels of tables" in complaint("x = " + "[\n" * 5000)
    assert "line 1: expected keys of at most 16 parts" in complaint(".".join("x" * 400) + " = 1")


def test_a_change_of_sides_needs_sides() -> None:
    step = '[[switch]]\npose = "standing"\nsay.en = "Up."\n\n[[release]]'
    unsided = BEND.replace("sided = true\n", "").replace("{side}", "left").replace("{other}", "right")

    assert read_stretch(BEND.replace("[[release]]", step), "side-bend.toml").switch
    assert "switch: expected no second side" in complaint(unsided.replace("[[release]]", step))


def test_one_sentence_for_a_repeat_still_leads_out_and_in_again() -> None:
    stretch = read_stretch(BEND.replace("sided", 'again.en = "Once more."\nsided'), "side-bend.toml")

    assert [(step.say["en"], step.via, step.pose) for step in stretch.again] == [
        ("Once more.", "standing", "bent")
    ]


def test_words_may_differ_with_the_side_in_more_than_its_name() -> None:
    stretch = read_stretch(BEND.replace("to the {side};", "to the {LEFT|RIGHT};"), "side-bend.toml")

    assert "{LEFT|RIGHT}" in stretch.guide[0].say["en"]
    assert "no placeholder" in complaint(BEND.replace("Side bend", "{LEFT|RIGHT} bend"))


def test_a_pose_is_the_stretchs_own_or_a_shared_one() -> None:
    stretch = read_stretch(BEND, "side-bend.toml")
    with_whole_poses(stretch, {"standing": PoseSpec()})

    with pytest.raises(
        CatalogError, match=r"^side-bend.toml, start: expected the name of a pose, found 'standing'.$"
    ):
        with_whole_poses(stretch, {})


def test_a_base_is_a_pose_that_leads_somewhere() -> None:
    loop = read_stretch(BEND.replace('base = "standing"', 'base = "bent"'), "side-bend.toml")
    lost = read_stretch(BEND.replace('base = "standing"', 'base = "upside-down"'), "side-bend.toml")

    with pytest.raises(CatalogError, match="bent → bent"):
        with_whole_poses(loop, {"standing": PoseSpec()})
    with pytest.raises(CatalogError, match="pose: expected the name of a pose, found 'upside-down'"):
        with_whole_poses(lost, {"standing": PoseSpec()})


def test_a_routine_is_read_as_written() -> None:
    entry = read_routine(ROUTINE, "short.toml").stretches[0]

    assert (entry.stretch, entry.hold, entry.sides, entry.starts_with, entry.on) == (
        "side-bend",
        None,
        "both",
        Side.LEFT,
        True,
    )


@pytest.mark.parametrize(
    ("written", "instead", "sentence"),
    [
        ('"left"', '"both"', "short.toml, stretches 1, starts_with: expected left or right, found 'both'."),
        ('id = "short"', 'id = "long"', "short.toml, id: expected the file's name, 'short', found 'long'."),
        ("purpose.en", "purpose.de", "short.toml, purpose: expected English words (en), found none."),
        ("One bend.", "{side}", "short.toml, purpose, en: expected no placeholder, found '{side}'."),
        ("starts_with", "by", "short.toml, stretches 1: expected only fields that are known, found 'by'."),
    ],
)  # fmt: skip
def test_a_mistake_in_a_routine(written: str, instead: str, sentence: str) -> None:
    with pytest.raises(CatalogError) as caught:
        read_routine(ROUTINE.replace(written, instead, 1), "short.toml")

    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("written", "instead", "sentence"),
    [
        ("sides.left", "sides.port", "phrases.toml, sides: expected a field 'left', found none."),
        ('{ en = "Three." }, ', "", "phrases.toml, count: expected a list of 3, found a list of 2."),
        ("the {side} side", "the {other} side",
         "phrases.toml, switch_to, en: expected only {side}, found '{other}'."),
        ("{things}.", "it.", "phrases.toml, fetch, en: expected {things} in it, found 'Fetch it.'."),
        ('"Halfway."', '"{side}"', "phrases.toml, halfway, en: expected no placeholder, found '{side}'."),
        ("done_minutes.other", "done_minutes.few",
         "phrases.toml, done_minutes: expected a field 'other', found none."),
        ("done_minutes.one", "done_minutes.lots",
         "phrases.toml, done_minutes: expected few, many, one, other or two, found 'lots'."),
        ('goal = "stomach"', 'goal = "back"',
         "phrases.toml, ways 13, steps 2, poses: expected 'supine' as the last, found 'prone'."),
        ('start = "stomach"\ngoal = "tabletop"', 'start = "back"\ngoal = "tabletop"',
         "phrases.toml, ways: expected a way from stomach to back, found none."),
    ],
)  # fmt: skip
def test_a_mistake_in_the_phrases(written: str, instead: str, sentence: str) -> None:
    with pytest.raises(CatalogError) as caught:
        read_phrases(PHRASES.replace(written, instead, 1), "phrases.toml")

    assert str(caught.value) == sentence


def test_positions_are_poses_by_name() -> None:
    positions = read_positions(
        '[poses.standing]\nknee = 2\n[poses.kneeling]\nbase = "standing"', "positions.toml"
    )

    standing = PoseSpec(knee=2.0, reach={})
    assert positions == {"standing": standing, "kneeling": standing}
    with pytest.raises(
        CatalogError, match=r"^positions.toml, poses, standing: expected only fields that are known"
    ):
        read_positions("[poses.standing]\nnee = 2", "positions.toml")
