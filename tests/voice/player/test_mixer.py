"""What is mixed, without any sound."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.voice.player.mixer import CEILING, FADE, KNEE, SOFT, Mixer

LONG = array("h", [20_000] * 3000)


def test_nothing_is_silence() -> None:
    assert list(Mixer().mix(17, 5)) == [0] * 5


def test_a_sound_is_heard_as_it_is_but_for_a_soft_beginning() -> None:
    mixer = Mixer()
    mixer.say(LONG, 100)
    heard = mixer.mix(0, 4000)
    assert list(heard[:100]) == [0] * 100
    assert list(heard[100 + SOFT : 3100]) == list(LONG[SOFT:])
    assert list(heard[3100:]) == [0] * 900
    assert all(0 <= later - now < 400 for now, later in pairwise(heard[99 : 100 + SOFT]))


def test_words_take_the_place_of_words_and_a_tone_sounds_over_them() -> None:
    mixer = Mixer()
    mixer.say(LONG, 0)
    mixer.say(array("h", [7000] * 3000), 1000)
    mixer.ring(array("h", [50] * 3000), 1500)
    heard = mixer.mix(0, 4500)
    assert heard[900] == 20_000
    assert heard[1400] == 7000
    assert heard[2000] == 7050
    assert heard[4200] == 50


def test_hush_fades_within_5_ms_without_a_step() -> None:
    mixer = Mixer()
    mixer.say(LONG, 0)
    mixer.ring(LONG, 0)
    mixer.hush(1000)
    heard = mixer.mix(900, 500)
    assert max(abs(later - now) for now, later in pairwise(heard)) < 800
    assert not any(heard[100 + FADE :])
    assert KNEE < heard[99] <= CEILING, "two loud sounds are bounded, not wrapped round"


def test_nothing_is_above_one_decibel_below_full_scale() -> None:
    mixer = Mixer()
    wave = array("h", [round(32_767 * math.sin(i / 5)) for i in range(4000)])
    mixer.say(wave, 0)
    mixer.ring(wave, 0)
    heard = mixer.mix(0, 4000)
    assert max(map(abs, heard)) <= 10 ** (-1 / 20) * 32_767
    assert max(heard) > KNEE


def test_what_has_not_begun_is_never_heard_after_a_hush() -> None:
    mixer = Mixer()
    mixer.say(LONG, 500)
    mixer.hush(400)
    assert not any(mixer.mix(0, 5000))


def test_volume_glides() -> None:
    mixer = Mixer()
    mixer.say(LONG, 0)
    mixer.set_volume(0.5, 1000)
    heard = mixer.mix(0, 3000)
    assert (heard[999], heard[1000 + FADE]) == (20_000, 10_000)
    assert max(abs(later - now) for now, later in pairwise(heard[SOFT:])) < 250


@given(
    st.lists(st.tuples(st.sampled_from(["say", "ring", "hush", "volume"]), st.integers(0, 400)), max_size=12),
    st.lists(st.integers(1, 900), min_size=1, max_size=8),
)
def test_it_is_the_same_in_whatever_pieces_it_is_asked_for(
    commands: list[tuple[str, int]], sizes: list[int]
) -> None:
    """And never steeper than its steepest sound may be."""
    mixer = Mixer()
    at = 0
    for number, (command, wait) in enumerate(commands):
        at += wait
        match command:
            case "say":
                mixer.say(LONG, at)
            case "ring":
                mixer.ring(LONG, at)
            case "hush":
                mixer.hush(at)
            case _:
                mixer.set_volume(number % 3 / 2, at)
    whole = mixer.mix(0, sum(sizes))
    pieces = array("h")
    for size in sizes:
        mixer.forget(len(pieces))
        pieces.extend(mixer.mix(len(pieces), size))
    assert pieces == whole
    assert len(whole) < 2 or np.abs(np.diff(np.array(whole, int))[: 2900 - SOFT]).max(initial=0) < 4000
