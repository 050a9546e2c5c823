"""A hold's cues: whole, apart, and the important ones first."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.cues import GAP, HoldWords, place_hold_cues
from backstretch_gui.session.segment import Cue, CueKind

COUNT = ("three", "two", "one")


def in_half_a_second(_text: str) -> float:
    return 0.5


remarks = st.lists(st.text("ab", min_size=1, max_size=50), max_size=8)


holds = given(
    st.integers(3, 300),
    remarks,
    st.booleans(),
    st.floats(0.02, 0.2),
    st.sampled_from([None, ("Breathe in.", "And breathe out.")]),
)


def placed(
    hold: int, form: list[str], spoken: bool, per_letter: float, breath: tuple[str, str] | None
) -> tuple[Cue, ...]:
    words = HoldWords(tuple(form), "Halfway.", COUNT, spoken, breath=breath)
    return place_hold_cues(hold, words, lambda text: per_letter * len(text))


@holds
def test_no_cue_overlaps_another_or_the_end(
    hold: int, form: list[str], spoken: bool, per_letter: float, breath: tuple[str, str] | None
) -> None:
    cues = placed(hold, form, spoken, per_letter, breath)

    for before, after in pairwise(cues):
        assert after.at - before.end >= GAP - 1e-6
    assert all(cue.at >= 0 and cue.end <= hold + 1e-6 for cue in cues)


@holds
def test_a_hold_is_mostly_silent_and_in_one_piece_for_long(
    hold: int, form: list[str], spoken: bool, per_letter: float, breath: tuple[str, str] | None
) -> None:
    said = [cue for cue in placed(hold, form, spoken, per_letter, breath) if cue.spoken and cue.text]

    edges = [0.0, *(edge for cue in said for edge in (cue.at, cue.end)), float(hold)]
    silences = [after - before for before, after in zip(edges[::2], edges[1::2], strict=True)]
    assert sum(cue.seconds for cue in said) <= 0.35 * hold + 1e-6
    assert max(silences) >= 0.4 * hold - 1e-6


@holds
def test_two_whole_breaths_are_led_and_nothing_comes_between(
    hold: int, form: list[str], spoken: bool, per_letter: float, breath: tuple[str, str] | None
) -> None:
    kinds = [cue.kind for cue in placed(hold, form, spoken, per_letter, breath) if cue.text]

    led = [place for place, kind in enumerate(kinds) if kind is CueKind.BREATH]
    assert led in ([], list(range(led[0], led[0] + 4)) if led else [])


def test_it_opens_with_the_start_tone_and_counts_out_the_last_seconds() -> None:
    cues = place_hold_cues(60, HoldWords((), "Halfway.", COUNT), in_half_a_second)

    assert cues[0].sound is Tone.START
    assert [(cue.at, cue.text) for cue in cues if cue.kind is CueKind.COUNT] == [
        (57, "three"), (58, "two"), (59, "one"),
    ]  # fmt: skip
    assert [cue.at for cue in cues if cue.kind is CueKind.HALFWAY] == [30]


def test_only_long_holds_are_counted_and_only_longer_ones_halved() -> None:
    def kinds(hold: int) -> set[CueKind]:
        cues = place_hold_cues(hold, HoldWords((), "Halfway.", COUNT), in_half_a_second)
        return {cue.kind for cue in cues} - {CueKind.TONE}

    assert kinds(19) == set()
    assert kinds(20) == kinds(44) == {CueKind.COUNT}
    assert kinds(45) == {CueKind.COUNT, CueKind.HALFWAY}


def test_numbers_that_would_run_into_each_other_are_left_out() -> None:
    cues = place_hold_cues(30, HoldWords((), "", COUNT), lambda _: 0.9)

    assert not [cue for cue in cues if cue.kind is CueKind.COUNT]


def test_what_matters_most_is_said_when_there_is_room_for_one_remark() -> None:
    form = ("what keeps you from harm", "a nice thing to know")

    cues = place_hold_cues(8, HoldWords(form), lambda _: 2.5)

    assert [cue.text for cue in cues if cue.kind is CueKind.FORM] == ["what keeps you from harm"]


def test_without_a_voice_there_are_tones_and_the_caption_of_half_time() -> None:
    cues = place_hold_cues(60, HoldWords(("breathe",), "Halfway.", COUNT, spoken=False), in_half_a_second)

    assert [cue.sound for cue in cues] == [Tone.START, Tone.HALFWAY]
    assert not any(cue.spoken for cue in cues if cue.text)


def led_breaths(hold: int) -> list[tuple[float, str]]:
    cues = place_hold_cues(hold, HoldWords(breath=("in", "out")), in_half_a_second)
    return [(round(cue.at, 1), cue.text) for cue in cues if cue.kind is CueKind.BREATH]


def test_the_first_two_breaths_are_led_in_the_rhythm_of_the_hold_and_then_it_is_left_alone() -> None:
    assert led_breaths(30) == [(1.2, "in"), (3.2, "out"), (7.5, "in"), (10.7, "out")]
    assert led_breaths(63) == [(1.2, "in"), (3.0, "out"), (7.0, "in"), (10.0, "out")]
    assert led_breaths(29) == []
