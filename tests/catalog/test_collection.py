"""Any sequence of edits, undone, gives back every file byte for byte; done again, it is all there again."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.collection import Collection, Own
from backstretch_gui.catalog.edits import (
    AddEntry,
    Edit,
    EditError,
    MoveEntry,
    RemoveEntry,
    Rename,
    SetEntry,
    SetFirstSide,
    SetPace,
    SetRounds,
    edited,
)
from backstretch_gui.catalog.pace import Pace, at_pace, pace_of, paced_hold
from backstretch_gui.catalog.reading import read_own_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.sides import first_sides
from backstretch_gui.catalog.stretch import HOLD_SECONDS, REPEATS, Side
from tests.session.routines import stretch

STRETCHES = {
    "bend": stretch("bend", hold=10),
    "twist": stretch("twist", hold=30, sided=True),
    "rest": stretch("rest", hold=120),
}
ENTRIES = st.builds(
    Entry,
    stretch=st.sampled_from(sorted(STRETCHES)),
    hold=st.none() | st.integers(*HOLD_SECONDS),
    repeats=st.none() | st.integers(*REPEATS),
    sides=st.sampled_from(["both", "left", "right"]),
    starts_with=st.sampled_from(Side),
    on=st.booleans(),
    easier=st.booleans(),
    hurt=st.booleans(),
)
PLACES = st.integers(-1, 6)
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(SetEntry, PLACES, ENTRIES),
    st.builds(AddEntry, PLACES, ENTRIES),
    st.builds(RemoveEntry, PLACES),
    st.builds(MoveEntry, PLACES, PLACES),
    st.builds(Rename, st.text(st.characters(categories=["L", "Zs"]), min_size=1, max_size=20)),
    st.builds(SetPace, st.sampled_from(Pace)),
    st.builds(SetFirstSide, st.sampled_from(Side)),
    st.builds(SetRounds, st.integers(-1, 12)),
)
HANDMADE = """# My physio's list. Tuesdays and Fridays!
version = 1
id = "mine"
name = { en = "Mine" }
purpose.en = "To rest."
colour = "green"   # for a later version

[[stretches]]
stretch = "twist"
hold   =   25
tempo = 3
[[stretches]]
stretch = "bend"
"""


def routine(id_: str, *entries: Entry) -> Routine:
    stretches = list(entries) or [Entry("bend"), Entry("twist", hold=20)]
    return Routine(1, id_, {"en": id_.title()}, {"en": "To rest."}, stretches)


def collection() -> Collection:
    mine = Own(read_own_routine(HANDMADE, "mine.toml"), HANDMADE)
    return Collection({"evening": routine("evening")}, {"mine": mine}, STRETCHES)


def files(state: Collection) -> Mapping[str, str]:
    return {id_: own.text for id_, own in state.own.items()}


Doing = Callable[[Collection], Collection]


def _edit(edit: Edit, id_: str) -> Doing:
    return lambda state: state.edit(id_, edit) if id_ in state.routines else state


def _duplicate(id_: str) -> Doing:
    return lambda state: (
        state.create(state.copy_of(id_, {"en": "A copy"})) if id_ in state.routines else state
    )


def _remove(id_: str) -> Doing:
    return lambda state: state.remove(id_) if id_ in state.own else state


IDS = st.sampled_from(["evening", "mine", "a-copy"])
DOINGS: st.SearchStrategy[Doing] = st.one_of(
    st.builds(_edit, EDITS, IDS), st.builds(_duplicate, IDS), st.builds(_remove, IDS)
)


@given(st.lists(DOINGS, max_size=25), st.data())
def test_all_undone_gives_back_every_file_byte_for_byte(doings: list[Doing], data: st.DataObject) -> None:
    begun = state = collection()
    for doing in doings:
        before = state
        try:
            state = doing(state)
        except EditError:
            assert state is before
        if "mine" in state.own and "mine" in before.own:
            assert HANDMADE.splitlines()[0] in state.own["mine"].text
        if data.draw(st.booleans()):
            state = state.seal()
    done = files(state)

    while state.past:
        state = state.undo()
    assert files(state) == files(begun)
    assert state.routines == begun.routines

    while state.future:
        state = state.redo()
    assert files(state) == done


@given(st.lists(DOINGS, max_size=12))
def test_whatever_is_done_every_file_reads_as_its_routine(doings: list[Doing]) -> None:
    state = collection()
    for doing in doings:
        try:
            state = doing(state)
        except EditError:
            continue
    for id_, own in state.own.items():
        assert read_own_routine(own.text, f"{id_}.toml") == own.routine


def test_which_side_comes_first_is_said_for_all_stretches_that_have_two() -> None:
    two = routine("two", Entry("twist"), Entry("bend"), Entry("twist", starts_with=Side.LEFT))
    assert first_sides(two, STRETCHES) == {Side.LEFT, Side.RIGHT}
    left = edited(two, SetFirstSide(Side.LEFT), STRETCHES)
    assert [entry.starts_with for entry in left.stretches] == [Side.LEFT, Side.RIGHT, Side.LEFT]
    assert first_sides(left, STRETCHES) == {Side.LEFT}
    assert first_sides(routine("none", Entry("bend"), Entry("twist", sides="left")), STRETCHES) == set()


@given(st.lists(EDITS, max_size=12))
def test_a_built_in_routine_never_changes(edits: list[Edit]) -> None:
    state = begun = collection()
    for edit in edits:
        try:
            state = state.edit("evening", edit)
        except EditError:
            continue
    assert state.built_in == begun.built_in
    if "evening" in state.own:
        assert state.remove("evening").routines["evening"] == begun.built_in["evening"]


def test_what_changes_nothing_is_no_step() -> None:
    state = collection()
    assert state.edit("evening", SetEntry(0, Entry("bend"))) is state
    assert state.edit("evening", MoveEntry(1, 1)) is state


def test_a_wheel_turned_is_one_step_and_another_field_is_another() -> None:
    state = collection()
    for hold in (11, 12, 13):
        state = state.edit("evening", SetEntry(0, Entry("bend", hold=hold)))
    state = state.edit("evening", SetEntry(0, Entry("bend", hold=13, repeats=3)))
    assert len(state.past) == 2
    assert state.undo().routines["evening"].stretches[0] == Entry("bend", hold=13)
    assert state.undo().undo().own.keys() == {"mine"}


def test_after_a_pause_the_same_field_is_a_step_of_its_own() -> None:
    state = collection().edit("evening", SetEntry(0, Entry("bend", hold=11))).seal()
    state = state.edit("evening", SetEntry(0, Entry("bend", hold=12)))
    assert state.undo().routines["evening"].stretches[0].hold == 11


def test_a_new_step_forgets_what_was_undone() -> None:
    state = collection().edit("evening", RemoveEntry(0)).undo().edit("evening", MoveEntry(0, 1))
    assert state.redo() is state


@pytest.mark.parametrize(
    "edit",
    [
        SetEntry(2, Entry("bend")),
        AddEntry(3, Entry("bend")),
        RemoveEntry(-1),
        MoveEntry(0, 2),
        MoveEntry(2, 0),
    ],
)
def test_what_is_not_there_cannot_be_edited(edit: Edit) -> None:
    with pytest.raises(EditError):
        collection().edit("evening", edit)


def test_a_routine_is_never_empty_and_never_endless() -> None:
    state = collection().edit("evening", RemoveEntry(0))
    with pytest.raises(EditError):
        state.edit("evening", RemoveEntry(0))
    for _ in range(49):
        state = state.edit("evening", AddEntry(0, Entry("bend")))
    with pytest.raises(EditError):
        state.edit("evening", AddEntry(0, Entry("bend")))


def test_unknown_keys_go_with_their_stretch() -> None:
    state = collection().edit("mine", MoveEntry(0, 1)).edit("mine", Rename("Ours"))
    table = tomllib.loads(state.own["mine"].text)
    assert table["colour"] == "green"
    assert table["stretches"] == [{"stretch": "bend"}, {"stretch": "twist", "hold": 25, "tempo": 3}]


def test_what_somebody_else_wrote_counts_and_others_can_still_be_undone() -> None:
    state = collection().edit("mine", RemoveEntry(0)).edit("evening", RemoveEntry(0))
    theirs = Own(routine("mine", Entry("rest")), "theirs")
    state = state.found_outside("mine", theirs)
    assert state.own["mine"] is theirs
    state = state.undo()
    assert state.own == {"mine": theirs}
    assert not state.past


def test_ids_are_made_of_names_and_are_free() -> None:
    state = collection()
    assert state.free_id("For Uwe’s back!") == "for-uwe-s-back"
    assert state.free_id("Evening") == "evening-2"
    assert state.free_id("…") == "routine"
    assert len(state.free_id("long " * 40)) <= 60


# Pace ---------------------------------------------------------------------------------------


@given(st.lists(ENTRIES, min_size=1, max_size=8), st.lists(st.sampled_from(Pace), max_size=5))
def test_whatever_the_pace_was_normal_is_as_it_was(entries: list[Entry], paces: list[Pace]) -> None:
    begun = after = routine("r", *entries)
    for pace in paces:
        after = at_pace(after, pace, STRETCHES)
        if pace in (Pace.NORMAL, pace_of(after)):
            assert pace_of(after) is pace
    after = at_pace(after, Pace.NORMAL, STRETCHES)

    def holds(of: Routine) -> list[int]:
        return [entry.hold or STRETCHES[entry.stretch].hold for entry in of.stretches]

    assert holds(after) == holds(begun)
    assert all(entry.usual is None for entry in after.stretches)


@given(st.integers(*HOLD_SECONDS))
def test_gentle_is_no_longer_and_longer_no_shorter(usual: int) -> None:
    gentle, normal, longer = (paced_hold(usual, pace) for pace in Pace)
    assert HOLD_SECONDS[0] <= gentle <= normal == usual <= longer <= HOLD_SECONDS[1]


def test_a_hold_set_by_itself_leaves_the_pace() -> None:
    state = collection().edit("evening", SetPace(Pace.LONGER))
    slow = state.routines["evening"]
    assert [entry.hold for entry in slow.stretches] == [15, 30]
    assert pace_of(slow) is Pace.LONGER
    own = msgspec.structs.replace(slow.stretches[0], hold=12)
    state = state.edit("evening", SetEntry(0, own))
    assert pace_of(state.routines["evening"]) is None
    normal = state.edit("evening", SetPace(Pace.NORMAL)).routines["evening"]
    assert [entry.hold for entry in normal.stretches] == [12, 20]
