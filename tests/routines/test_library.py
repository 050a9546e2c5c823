"""One's own files beside the built-in ones and in place of them; a wrong one harms nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.storage.bundle import read_asset, read_tables

pytestmark = pytest.mark.usefixtures("bundle")


@pytest.fixture
def routine() -> str:
    """The desk break with a hold of one's own."""
    built_in = load_catalog({}, {})[0].routines["desk-break"]
    entry = Entry(built_in.stretches[0].stretch, hold=77)
    return routine_text(built_in.with_entry(0, entry))


@pytest.fixture
def stretch() -> str:
    """The sphinx with a hold of one's own."""
    return read_asset("stretches/sphinx.toml").replace("\nhold = ", "\nhold = 2", 1)


def names(files: Mapping[str, object]) -> set[str]:
    return {name.removesuffix(".toml") for name in files}


def test_what_comes_with_the_app_is_all_there_and_right() -> None:
    catalog, *wrong = load_catalog({}, {})

    assert wrong == [[], []]
    assert set(catalog.stretches) == names(read_tables("stretches"))
    assert set(catalog.routines) == names(read_tables("routines"))


def test_ones_own_replaces_the_built_in_one(stretch: str, routine: str) -> None:
    plain = load_catalog({}, {})[0]

    catalog, *wrong = load_catalog({"sphinx.toml": stretch}, {"desk-break.toml": routine})

    assert wrong == [[], []]
    assert catalog.stretches["sphinx"].hold > plain.stretches["sphinx"].hold
    assert catalog.routines["desk-break"].stretches[0].hold == 77
    assert list(catalog.routines) == list(plain.routines)


def test_a_routine_of_ones_own_may_use_a_stretch_of_ones_own(stretch: str, routine: str) -> None:
    own = stretch.replace('id = "sphinx"', 'id = "my-sphinx"')
    mine = routine.replace('id = "desk-break"', 'id = "mine"').replace('"trunk-rotation"', '"my-sphinx"')

    catalog, *wrong = load_catalog({"my-sphinx.toml": own}, {"mine.toml": mine})

    assert wrong == [[], []]
    assert {entry.stretch for entry in catalog.routines["mine"].stretches} >= {"my-sphinx"}


def test_a_wrong_one_is_reported_and_the_built_in_one_is_back(routine: str) -> None:
    plain = load_catalog({}, {})[0]

    catalog, stretches, routines = load_catalog(
        {"sphinx.toml": "version = 1"}, {"desk-break.toml": "not = = toml", "quick-relief.toml": routine}
    )

    assert [error.file for error in stretches] == ["sphinx.toml"]
    assert [error.file for error in routines] == ["desk-break.toml", "quick-relief.toml"]
    assert catalog == plain


def test_a_wrong_stretch_does_not_harm_a_routine_of_the_same_name(routine: str) -> None:
    catalog, stretches, routines = load_catalog(
        {"desk-break.toml": "version = 1"}, {"desk-break.toml": routine}
    )

    assert [error.file for error in stretches] == ["desk-break.toml"]
    assert routines == []
    assert catalog.routines["desk-break"].stretches[0].hold == 77


def test_a_routine_whose_stretch_is_wrong_says_so(stretch: str, routine: str) -> None:
    own = stretch.replace('id = "sphinx"', 'id = "my-sphinx"').replace("hold = 2", "hold = 9000")
    mine = routine.replace('id = "desk-break"', 'id = "mine"').replace('"trunk-rotation"', '"my-sphinx"')

    catalog, stretches, routines = load_catalog({"my-sphinx.toml": own}, {"mine.toml": mine})

    assert "mine" not in catalog.routines
    assert [error.file for error in stretches] == ["my-sphinx.toml"]
    assert "my-sphinx" in str(routines[0])
