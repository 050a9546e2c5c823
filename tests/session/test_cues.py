"""A hold's cues: whole, apart, and the important ones first."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.cues import GAP, HoldWords, place_hold_cues
from backstretch_gui.session.segment import CueKind

COUNT = ("five", "four", "three", "two", "one")


def in_half_a_second(_text: str) -> float:
    return 0.5


remarks = st.lists(st.tuples(st.integers(1, 9), st.text("ab", min_size=1, max_size=50)), max_size=8)


@given(
    st.integers(3, 300),
    remarks,
    st.booleans(),
    st.floats(0.02, 0.2),
    st.sampled_from([None, ("Breathe in.", "And breathe out.")]),
)
def test_no_cue_overlaps_another_or_the_end(
    hold: int, form: list[tuple[int, str]], spoken: bool, per_letter: float, breath: tuple[str, str] | None
) -> None:
    words = HoldWords(tuple(form), "Halfway.", COUNT, spoken, breath=breath)

    cues = place_hold_cues(hold, words, lambda text: per_letter * len(text))

    for before, after in pairwise(cues):
        assert after.at - before.end >= GAP - 1e-6
    assert all(cue.at >= 0 and cue.end <= hold + 1e-6 for cue in cues)


def test_it_opens_with_the_start_tone_and_counts_out_the_last_seconds() -> None:
    cues = place_hold_cues(30, HoldWords((), "Halfway.", COUNT), in_half_a_second)

    assert cues[0].sound is Tone.START
    assert [(cue.at, cue.text) for cue in cues if cue.kind is CueKind.COUNT] == [
        (25, "five"), (26, "four"), (27, "three"), (28, "two"), (29, "one"),
    ]  # fmt: skip
    assert [cue.at for cue in cues if cue.kind is CueKind.HALFWAY] == [15]


def test_a_short_hold_is_counted_from_three_and_a_very_short_one_not_at_all() -> None:
    def counted(hold: int) -> list[str]:
        cues = place_hold_cues(hold, HoldWords((), "", COUNT), in_half_a_second)
        return [cue.text for cue in cues if cue.kind is CueKind.COUNT]

    assert counted(10) == ["three", "two", "one"]
    assert counted(5) == []


def test_numbers_that_would_run_into_each_other_are_left_out() -> None:
    cues = place_hold_cues(30, HoldWords((), "", COUNT), lambda _: 0.9)

    assert not [cue for cue in cues if cue.kind is CueKind.COUNT]


def test_what_matters_most_is_said_when_there_is_room_for_one_remark() -> None:
    form = ((5, "a nice thing to know"), (1, "what keeps you from harm"))

    cues = place_hold_cues(5, HoldWords(form), lambda _: 2.5)

    assert [cue.text for cue in cues if cue.kind is CueKind.FORM] == ["what keeps you from harm"]


def test_without_a_voice_there_are_tones_and_the_caption_of_half_time() -> None:
    cues = place_hold_cues(
        30, HoldWords(((1, "breathe"),), "Halfway.", COUNT, spoken=False), in_half_a_second
    )

    assert [cue.sound for cue in cues] == [Tone.START, Tone.HALFWAY]
    assert not any(cue.spoken for cue in cues if cue.text)


def led_breaths(hold: int) -> list[tuple[float, str]]:
    cues = place_hold_cues(hold, HoldWords(breath=("in", "out")), in_half_a_second)
    return [(cue.at, cue.text) for cue in cues if cue.kind is CueKind.BREATH]


def test_a_breath_is_led_now_and_then_in_the_rhythm_of_the_hold() -> None:
    assert led_breaths(30) == [(6.0, "in"), (10.0, "out")]
    assert led_breaths(60) == [(6.0, "in"), (10.0, "out"), (36.0, "in"), (40.0, "out")]
    assert led_breaths(8) == []


def test_who_is_told_to_breathe_in_is_told_to_breathe_out() -> None:
    for hold in range(3, 200):
        said = [text for _, text in led_breaths(hold)]
        assert said == ["in", "out"] * (len(said) // 2)


def test_what_keeps_you_from_harm_comes_before_a_breath() -> None:
    words = HoldWords(((1, "what keeps you from harm"),), breath=("in", "out"))

    cues = place_hold_cues(12, words, lambda _: 5.0)

    assert [cue.text for cue in cues if cue.text] == ["what keeps you from harm"]
