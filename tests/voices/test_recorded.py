"""The recorded voices as they are delivered: every line there, none stale, all of one loudness and one pace.

Needs neither the model nor what it runs on: only the files, and the texts they are made of.
"""

from __future__ import annotations

import array
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import pytest

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.session.words import Words
from backstretch_gui.settings.settings import Settings
from backstretch_gui.voice.choice import USUAL_WORDS_PER_MINUTE
from backstretch_gui.voice.engines import sndfile
from backstretch_gui.voice.engines.beginning import BLOCK_SECONDS, LOUD, QUIET, from_first_word
from backstretch_gui.voice.live.pauses import SILENCE
from backstretch_gui.voice.live.phonemes import Phonemes
from backstretch_gui.voice.live.recipe import BREATHLESS, LONGEST_COUNT, LOUDNESS, PACE, RATE
from backstretch_gui.voice.live.sound import Signal, loudness, silences, true_peak, words, words_per_minute
from backstretch_gui.voice.packs import Packs, packs_here
from scripts.voices.lines import built_in, counts, first_page, parts, spoken_lines
from scripts.voices.recipes import PACKS, Voice, clip_name, voices, written_for_model
from tests.voice.voices import a_voice

DELIVERED = packs_here().by_voice
FEWEST_WORDS = 4.0
"""The pace of a word or two says nothing."""


@cache
def known() -> Catalog:
    return built_in()


@cache
def wanted(language: str) -> tuple[str, ...]:
    catalog = known()
    return tuple(dict.fromkeys((*spoken_lines(catalog, language), *parts(catalog, language))))


@pytest.fixture(scope="module", params=sorted(DELIVERED))
def voice(request: pytest.FixtureRequest) -> Iterator[str]:
    yield request.param
    recordings.cache_clear()


def recipe(voice: str) -> Voice:
    return next(each for each in voices() if each.id == voice)


@lru_cache(maxsize=1)
def recordings(voice: str) -> dict[str, bytes]:
    """The 16-bit samples of every line, by its text. 25 minutes take seconds to decode, and 70 MB."""
    pack = DELIVERED[voice]
    read = {text: sndfile.read(pack.folder / name) for text, name in pack.clips.items()}
    assert {rate for _, rate in read.values()} == {RATE}
    return {text: samples for text, (samples, _) in read.items()}


def clips(voice: str) -> Iterator[tuple[str, Signal]]:
    for text, samples in recordings(voice).items():
        yield text, np.frombuffer(samples, "<i2") / 32_768


def test_there_is_a_voice_for_who_has_chosen_none() -> None:
    assert "heart" in DELIVERED
    assert all(pack.folder.parent == PACKS for pack in DELIVERED.values())


def test_what_is_to_be_made_is_delivered() -> None:
    assert {voice.id for voice in voices() if voice.made} == set(DELIVERED)


def test_every_line_is_recorded_as_it_is_written_now(voice: str) -> None:
    """A missing or stale line is made by `make voices`."""
    made_of = recipe(voice)
    quick = counts(known(), made_of.words)
    names = {text: clip_name(made_of, text, quick=text in quick) for text in wanted(made_of.words)}
    pack = DELIVERED[voice]

    assert pack.clips == names, "run `make voices`"
    assert {file.name for file in pack.folder.glob("*.ogg")} == set(names.values())
    assert set(pack.facts.steady) == quick


@pytest.mark.heavy
def test_all_clips_are_as_loud_and_clean_at_both_ends(voice: str) -> None:
    wrong: list[str] = []
    for text, clip in clips(voice):
        lead, trail = silences(clip, RATE)
        loud, peak = loudness(clip, RATE), true_peak(clip)
        if abs(loud - LOUDNESS) > 1 or peak > -1 or lead > 0.030 or trail > 0.080:
            wrong.append(
                f"{text!r}: {loud:.1f} LUFS, {peak:.1f} dBTP, {lead:.3f} s before, {trail:.3f} s after"
            )
    assert wrong == []


def test_it_is_said_at_a_calm_pace(voice: str) -> None:
    wrong: list[str] = []
    for text, clip in clips(voice):
        pace = words_per_minute(clip, RATE, text)
        if words(text) >= FEWEST_WORDS and not 110 <= pace <= 140:
            wrong.append(f"{text!r}: {pace:.0f} words a minute")
    assert wrong == []


def test_all_of_it_is_said_at_the_pace_that_is_usual(voice: str) -> None:
    said = [(words(text), words_per_minute(clip, RATE, text)) for text, clip in clips(voice)]
    sentences = [(count, pace) for count, pace in said if count >= FEWEST_WORDS]
    minutes = sum(count / pace for count, pace in sentences)

    assert 120 <= sum(count for count, _ in sentences) / minutes <= 130
    assert Settings().words_per_minute == USUAL_WORDS_PER_MINUTE == PACE


def silences_inside(x: Signal) -> int:
    """How often it is silent for a fifth of a second."""
    frames = np.sqrt((x[: len(x) // 220 * 220].reshape(-1, 220) ** 2).mean(1))
    edges = np.flatnonzero(np.diff(np.concatenate([[False], frames < SILENCE, [False]])))
    return int(np.count_nonzero(edges[1::2] - edges[::2] >= 0.2 * RATE / 220))


def test_a_voice_that_reads_over_commas_pauses_at_each(voice: str) -> None:
    if recipe(voice).phonemes not in BREATHLESS:
        return
    wrong = [text for text, clip in clips(voice) if silences_inside(clip) < text.count(", ")]
    assert wrong == []


def test_no_line_is_silent_between_its_beginning_and_its_word(voice: str) -> None:
    late: list[str] = []
    for text, samples in recordings(voice).items():
        values = array.array("h", from_first_word(samples, RATE))
        word = next(index for index, value in enumerate(values) if abs(value) >= LOUD)
        size = round(BLOCK_SECONDS * RATE)
        after_first = range(size, word - size, size)
        if any(max(map(abs, values[at : at + size])) <= QUIET for at in after_first):
            late.append(text)
    assert late == []


def test_a_number_of_the_count_fits_its_second(voice: str) -> None:
    pack = DELIVERED[voice]
    longest = {text: len(clip) / RATE for text, clip in clips(voice) if text in pack.facts.steady}
    assert longest
    assert max(longest.values()) < LONGEST_COUNT + 0.1, longest


def test_a_list_is_put_together_at_its_commas(tmp_path: Path) -> None:
    clips = {"Fetch a cushion,": "1", "a ball,": "2", "and a strap.": "3", "Halfway.": "4"}
    pack = Packs((a_voice(tmp_path, clips),)).by_voice["heart"]
    assert pack.files("Fetch a cushion, a ball, and a strap.") == ("1", "2", "3")
    assert pack.files("Halfway.") == ("4",)
    assert pack.files("Fetch a cushion, a cat, and a strap.") == ()
    assert pack.files("Halfway. Halfway") == ()
    assert pack.files("") == ()


def test_what_a_voice_is_judged_by_is_said_by_itself(voice: str) -> None:
    """Listen in the panel, and on the first page."""
    pack = DELIVERED[voice]
    language = recipe(voice).words
    assert len(pack.files(known().phrases.listen[language])) == 1
    assert len(pack.files(first_page(language))) == 1


def test_any_list_of_things_is_said_by_the_same_voice(voice: str) -> None:
    catalog = known()
    pack = DELIVERED[voice]
    coach = Words(catalog.phrases, recipe(voice).words)
    things = [
        coach.say(prop.name)
        for stretch in catalog.stretches.values()
        for prop in stretch.props
        if not prop.fixed
    ]
    one, two, three = sorted(set(things))[:3]
    fetch = coach.say(catalog.phrases.fetch)
    assert pack.files(fetch.replace("{things}", coach.listed([three, one, two])))
    assert pack.files(fetch.replace("{things}", coach.listed([three, one])))


def test_no_word_is_read_as_one_of_another_language() -> None:
    """espeak reads French "dos" as English; such a word is written otherwise in `SAID_AS`."""
    read = {voice.words: (voice, Phonemes(voice.phonemes)) for voice in voices()}
    foreign = [
        f"{language}, as {mark}: {text}"
        for language, (voice, phonemes) in read.items()
        for text in wanted(language)
        if (mark := phonemes.foreign(written_for_model(voice, text)))
    ]
    assert foreign == []
