"""What a file may ask for is bounded: numbers, counts and chains, so that reading one takes no time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from backstretch_gui.catalog.catalog import read_whole_stretch
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.parsing import parse
from backstretch_gui.catalog.pose import MOST_BASES
from backstretch_gui.catalog.reading import read_own_routine, read_positions
from backstretch_gui.catalog.toml_text import Table, toml_text

ASSETS = Path(__file__).parents[2] / "assets"
POSITIONS = read_positions((ASSETS / "positions.toml").read_text("utf-8"), "positions.toml")


def refused(changes: Table) -> str:
    """What is told of cat and cow with other poses beside its own."""
    table = parse((ASSETS / "stretches/cat-cow.toml").read_text("utf-8"), "cat-cow.toml")
    table["poses"] |= changes
    with pytest.raises(CatalogError) as told:
        read_whole_stretch(toml_text(table), "cat-cow.toml", POSITIONS)
    return str(told.value)


@pytest.mark.parametrize(
    ("pose", "told"),
    [
        (
            {"glow": [{"part": "trunk", "at": "pelvis", "radius": 0}]},
            "glow 1, radius: expected a number from",
        ),
        ({"glow": [{"part": "trunk", "at": "pelvis", "radius": -0.1}]}, "glow 1, radius"),
        ({"glow": [{"part": "trunk", "at": "pelvis", "pos": [0, 90, 0]}]}, "from -5 to 5"),
        ({"props": {"ball": {"pos": [0, 0, 0], "radius": 40}}}, "radius: expected a number from 0.01 to 0.5"),
        ({"props": {"pads": [{"pos": [0, 0, 0], "size": [1, 1, 0]}]}}, "size 3: expected a number"),
        ({"props": {"wall": 200}}, "wall: expected a number from -5 to 5"),
        ({"camera": {"elevation": 200}}, "elevation: expected a number from -10 to 90"),
        ({"camera": {"azimuth": float("nan")}}, "azimuth"),
        ({"hip": [0, 0, 400]}, "hip: expected numbers from -360 to 360"),
        ({"knee": 400}, "knee"),
        ({"anchor": {"bone": "pelvis", "x": 70}}, "x: expected a number from -5 to 5"),
        ({"reach": {"left_hand": {"pole": [0, 0, 0]}}}, "pole: expected a direction"),
        ({"reach": {"left_hand": {"fingers": [0, 0, 0]}}}, "fingers: expected a direction"),
        ({"fit": [{"turn": "root", "range": [30, -30], "touch": ["head"]}]}, "a smaller and a larger number"),
        ({"fit": [{"turn": "root"}]}, "fit 1: expected 'touch' with bones"),
        ({"fit": [{"turn": "root", "limb": "left_hand"}]}, "fit 1: expected 'touch' with bones"),
        ({"fit": [{"turn": "root", "touch": ["head"]}] * 41}, "at most 40 of them"),
    ],
)
def test_a_number_that_no_body_has_is_told_with_its_place(pose: Table, told: str) -> None:
    sentence = refused({"odd": pose})
    assert told in sentence
    assert "odd" in sentence


def test_as_many_bases_as_are_allowed_and_no_more() -> None:
    chain: Table = {f"p{number}": {"base": f"p{number + 1}"} for number in range(MOST_BASES)}
    table = parse((ASSETS / "stretches/cat-cow.toml").read_text("utf-8"), "cat-cow.toml")
    table["poses"] |= chain | {f"p{MOST_BASES}": {"knee": 3}}
    read_whole_stretch(toml_text(table), "cat-cow.toml", POSITIONS)
    assert f"more than {MOST_BASES} bases" in refused(
        chain | {f"p{MOST_BASES}": {"base": "end"}, "end": {"knee": 3}}
    )


def test_a_thousand_poses_one_based_on_the_other_are_refused_at_once() -> None:
    began = time.process_time()
    assert "poses: expected at most" in refused({f"p{n}": {"base": f"p{n + 1}"} for n in range(1000)})
    assert time.process_time() - began < 2, "it took twenty seconds"


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{'.'.join(['a'] * 480)}.k{n} = 1" for n in range(1000)),
        "\n".join(f"[b{n}.{'.'.join(['a'] * 480)}]" for n in range(1000)),
        ".".join(["a"] * 200_000) + " = 1",
        "x = " + "[" * 100_000,
    ],
    ids=["dotted keys", "dotted tables", "one long line", "lists in lists"],
)
def test_keys_without_end_are_refused_at_once(text: str) -> None:
    began = time.process_time()
    with pytest.raises(CatalogError):
        parse(text, "gift.backstretch")
    assert time.process_time() - began < 2


def test_a_clinics_ten_times_can_be_done() -> None:
    sheet = """
        version = 1
        id = "press-ups"
        name.en = "Prone on elbows, ten times"
        purpose.en = "As on the clinic's sheet: hold 30 seconds, 10 repetitions."
        stretches = [{ stretch = "sphinx", hold = 30, repeats = 10 }, { stretch = "sphinx", repeats = 30 }]
    """
    assert [entry.repeats for entry in read_own_routine(sheet, "press-ups.toml").stretches] == [10, 30]
    with pytest.raises(CatalogError, match="a whole number from 1 to 30"):
        read_own_routine(sheet.replace("30 }", "31 }"), "press-ups.toml")
