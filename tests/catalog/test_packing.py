"""A routine with stretches of one's own goes into one file, and out of it again wherever it is opened."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as how
from hypothesis import strategies as st

from backstretch_gui.catalog.catalog import read_whole_stretch
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.packing import SharedRoutine, packed, settled, unpacked
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_positions
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Stretch
from tests.catalog.conftest import ASSETS


@pytest.fixture(scope="session")
def own(stretch_files: Mapping[str, str]) -> dict[str, str]:
    return {name.removesuffix(".toml"): text for name, text in stretch_files.items()}


@pytest.fixture(scope="session")
def positions() -> Mapping[str, PoseSpec]:
    return read_positions((ASSETS / "positions.toml").read_text(), "positions.toml")


@pytest.fixture(scope="session")
def shared(own: dict[str, str], positions: Mapping[str, PoseSpec]) -> SharedRoutine:
    return unpacked(packed(routine(*own), own), "all.backstretch", positions)


def routine(*stretches: str) -> Routine:
    return Routine(1, "all", {"en": "All"}, {"en": "Of them."}, [Entry(id_, hold=9) for id_ in stretches])


def says(stretch: Stretch, id_: str) -> Stretch:
    return msgspec.structs.replace(stretch, id=id_)


def test_every_stretch_comes_out_as_it_went_in(
    shared: SharedRoutine, own: dict[str, str], positions: Mapping[str, PoseSpec]
) -> None:
    assert shared.routine == routine(*own)
    assert list(shared.stretches) == list(own)
    for id_, one in shared.stretches.items():
        for text in (one.text, own[id_]):
            assert read_whole_stretch(text, f"{id_}.toml", positions) == one.stretch


def test_only_what_the_routine_needs_goes_along(
    own: dict[str, str], positions: Mapping[str, PoseSpec]
) -> None:
    text = packed(routine("sphinx", "cat-cow", "sphinx"), {id_: own[id_] for id_ in ("sphinx", "hamstring")})
    assert list(unpacked(text, "some.backstretch", positions).stretches) == ["sphinx"]
    more = text.replace('id = "sphinx"', 'id = "other"', 1)
    assert unpacked(more, "some.backstretch", positions).stretches == {}


@given(st.data())
@how(max_examples=40)
def test_nothing_here_is_overwritten_and_every_entry_is_what_it_was(
    shared: SharedRoutine, positions: Mapping[str, PoseSpec], data: st.DataObject
) -> None:
    """Some are here, some are here as another one, some ids are taken by a file that can't be read."""
    here: dict[str, Stretch] = {}
    for id_, one in shared.stretches.items():
        match data.draw(st.sampled_from(["not here", "here", "another", "elsewhere", "both"])):
            case "here":
                here[id_] = one.stretch
            case "another":
                here[id_] = msgspec.structs.replace(one.stretch, gentle=not one.stretch.gentle)
            case "elsewhere":
                here[f"my-{id_}"] = says(one.stretch, f"my-{id_}")
            case "both":
                here[id_] = msgspec.structs.replace(one.stretch, hold=77)
                here[f"{id_}-2"] = says(one.stretch, f"{id_}-2")
            case _:
                pass
    taken = data.draw(
        st.sets(st.sampled_from([*shared.stretches, *(f"{id_}-2" for id_ in shared.stretches)]))
    )

    kept = settled(shared, here, taken)

    assert not kept.stretches.keys() & (here.keys() | taken)
    there = here | {id_: one.stretch for id_, one in kept.stretches.items()}
    for entry, before in zip(kept.routine.stretches, shared.routine.stretches, strict=True):
        assert msgspec.structs.replace(entry, stretch=before.stretch) == before
        assert says(there[entry.stretch], before.stretch) == shared.stretches[before.stretch].stretch
    for id_, one in kept.stretches.items():
        assert read_whole_stretch(one.text, f"{id_}.toml", positions) == one.stretch
    assert settled(shared, there, taken) == SharedRoutine(kept.routine), (
        "brought again, nothing is kept twice"
    )
    assert settled(kept, here, taken) == kept


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "sphinx"\n', 'id = "../sphinx"\n', "own 1, id: expected lower-case words"),
        ('id = "sphinx"\n', "id = 3\n", "own 1, id: expected lower-case words"),
        ("\nhold = ", "\nhold = 9", "sphinx.toml, hold: expected a whole number from 3 to 300"),
        ('pose = "prone"', 'pose = "headstand"', "sphinx.toml"),
        ("lumbar = ", "lumbar = 9e300 # ", "expected numbers from -360 to 360"),
        ("lumbar = ", "lumbar = nan # ", "expected numbers from -360 to 360"),
        ("[[own]]", "[own]", "own: expected a list"),
    ],
)
def test_what_comes_along_is_checked_as_any_stretch_is(
    old: str, new: str, told: str, own: dict[str, str], positions: Mapping[str, PoseSpec]
) -> None:
    text = packed(routine("sphinx"), own)
    head, heading, tail = text.partition("[[own]]")
    changed = head + (heading + tail).replace(old, new)
    if old == "[[own]]":
        changed = head + "[own]\nid = 'sphinx'\n"
    assert changed != text
    with pytest.raises(CatalogError, match=told):
        unpacked(changed, "gift.backstretch", positions)
