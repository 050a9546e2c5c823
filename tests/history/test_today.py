"""What to do today, over random histories, with the real catalog and the real plans."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import Position, Spot
from backstretch_gui.history.dose import LESS, dosed, fits
from backstretch_gui.history.lately import lately
from backstretch_gui.history.reasons import Reason, Why
from backstretch_gui.history.records import SessionRecord
from backstretch_gui.history.today import BEGINNING, MINUTES, Card, Wish, card_for_today, rank, swapped
from tests.history.catalog_of_today import catalog, seconds
from tests.history.histories import session

TODAY = date(2026, 11, 28)
STRETCHES = catalog().stretches
SMALL, ALL = 25, 1000
FORTNIGHT = 14
THREE_WEEKS = 21
"""Three minutes have room for one stretch, most days; there are more than fourteen."""


def some_history(chance: random.Random) -> list[SessionRecord]:
    """Up to two months, with gaps, pains and easier ways; now and then none at all."""
    ids = list(STRETCHES)
    found: list[SessionRecord] = []
    rhythm = chance.choice([0.0, 0.2, 0.6, 1.0])
    for back in range(chance.randint(1, 60), 0, -1):
        if chance.random() < rhythm:
            chosen = chance.sample(ids, chance.randint(1, 7))
            hurt = tuple(id_ for id_ in chosen if chance.random() < 0.05)
            easier = tuple(id_ for id_ in chosen if chance.random() < 0.1)
            done = [id_ for id_ in chosen if id_ not in hurt]
            found.append(session(TODAY - timedelta(days=back), *done, hurt=hurt, easier=easier))
    return found


def a_card(history: list[SessionRecord], wish: Wish) -> Card:
    return card_for_today(STRETCHES, history, wish, seconds)


def check(card: Card, history: list[SessionRecord], wish: Wish) -> None:
    """Everything that holds of any card on the mat."""
    ids = [entry.stretch for entry in card.entries]
    assert ids
    assert fits(card.seconds, wish.minutes * 60), (card, wish)
    assert card.seconds == seconds(card.entries)
    ranks = [rank(STRETCHES[id_]) for id_ in ids]
    assert ranks == sorted(ranks), "down once, and up once"
    known = lately(history, wish.day)
    for entry in card.entries:
        hurt = known[entry.stretch].hurt if entry.stretch in known else ()
        assert len(hurt) < 2, "nothing that hurt twice"
        assert entry.easier or not hurt or not STRETCHES[entry.stretch].easier
    assert not set(ids) & (wish.never | wish.not_now)
    assert len(set(ids)) == len(ids)
    assert 1 <= len(card.reasons) <= 2


def over_random_histories(count: int) -> None:
    for seed in range(count):
        chance = random.Random(seed)
        history = some_history(chance)
        never = frozenset(chance.sample(list(STRETCHES), chance.randint(0, 3)))
        wish = Wish(TODAY, chance.choice(MINUTES), never=never)
        card = a_card(history, wish)
        check(card, history, wish)
        assert a_card(list(history), wish) == card, "the same history gives the same card"
        before = frozenset(entry.stretch for entry in card.entries)
        again = a_card(history, Wish(TODAY, wish.minutes, never=never, before=before))
        assert {entry.stretch for entry in again.entries} != before, "no card twice running"


def over_fortnights(count: int) -> None:
    for seed in range(count):
        chance = random.Random(seed)
        history = some_history(chance)
        hurt = {id_ for id_, known in lately(history, TODAY).items() if known.hurt}
        minutes = chance.choice(MINUTES)
        came: set[str] = set()
        before = frozenset[str]()
        for ahead in range(THREE_WEEKS if minutes == MINUTES[0] else FORTNIGHT):
            wish = Wish(TODAY + timedelta(days=ahead), minutes, before=before)
            card = a_card(history, wish)
            check(card, history, wish)
            ids = [entry.stretch for entry in card.entries]
            assert frozenset(ids) != before
            before = frozenset(ids)
            came |= before
            history.append(session(wish.day, *ids))
        missing = {id_ for id_ in STRETCHES if id_ not in came | hurt and has_room(id_, minutes)}
        assert not missing, (seed, minutes)


def has_room(id_: str, minutes: int) -> bool:
    """Whether its smallest dose alone takes no more than the time one has."""
    ways = [dosed([Entry(id_, easier=easier)], STRETCHES, LESS[-1]) for easier in (False, True)]
    return max(map(seconds, ways)) <= minutes * 60 * 1.1


def test_some_random_histories() -> None:
    over_random_histories(SMALL)


@pytest.mark.heavy
def test_a_thousand_random_histories() -> None:
    over_random_histories(ALL)


def test_every_stretch_comes_within_two_weeks() -> None:
    over_fortnights(4)


@pytest.mark.heavy
def test_every_stretch_comes_within_two_weeks_over_many_histories() -> None:
    over_fortnights(ALL // FORTNIGHT)


def test_with_no_history_there_is_a_bit_of_everything_and_each_day_another_one() -> None:
    cards = [a_card([], Wish(TODAY + timedelta(days=ahead), 10)) for ahead in range(5)]
    assert {card.reasons for card in cards} == {(Reason(Why.FIRST),)}
    assert len({card.entries for card in cards}) >= 4
    trained = {quality for entry in cards[0].entries for quality in STRETCHES[entry.stretch].trains}
    assert len(trained) >= 4


def test_what_hurt_twice_is_left_out_and_that_is_said() -> None:
    history = [
        session(TODAY - timedelta(days=9), "cat-cow", hurt=("sphinx",)),
        session(TODAY - timedelta(days=4), "hamstring", hurt=("sphinx",)),
    ]
    for ahead in range(14):
        card = a_card(history, Wish(TODAY + timedelta(days=ahead), 15))
        assert "sphinx" not in {entry.stretch for entry in card.entries}
        assert card.reasons[1] == Reason(Why.HURT_TWICE, ("sphinx",), TODAY - timedelta(days=4), 2)


def test_what_hurt_once_comes_in_its_easier_way() -> None:
    everything_else = [id_ for id_ in STRETCHES if id_ != "sphinx"]
    history = [
        session(TODAY - timedelta(days=3), hurt=("sphinx",)),
        session(TODAY - timedelta(days=1), *everything_else),
    ]
    card = a_card(history, Wish(TODAY, 6))
    sphinx = next(entry for entry in card.entries if entry.stretch == "sphinx")
    assert sphinx.easier
    assert card.reasons[1] == Reason(Why.EASIER, ("sphinx",), TODAY - timedelta(days=3))


def test_whoever_stands_stays_on_their_feet() -> None:
    card = a_card([], Wish(TODAY, 15, Spot.STANDING))
    assert {STRETCHES[entry.stretch].begins_in for entry in card.entries} == {Position.STANDING}
    assert card.reasons[-1] == Reason(Why.ALL_THERE_IS)


def test_without_anything_that_can_be_done_the_card_is_empty() -> None:
    card = a_card([], Wish(TODAY, 6, never=frozenset(STRETCHES)))
    assert card == Card((), 0.0, ())


def test_the_reason_names_what_was_longest_ago() -> None:
    history = [
        session(TODAY - timedelta(days=1), *(id_ for id_ in STRETCHES if id_ not in ("sphinx", "cat-cow")))
    ]
    history.insert(0, session(TODAY - timedelta(days=5), "sphinx", "cat-cow"))
    card = a_card(history, Wish(TODAY, 6))
    assert card.reasons[0] == Reason(Why.NOT_SINCE, ("cat-cow", "sphinx"), TODAY - timedelta(days=5))


def test_a_swap_brings_something_of_the_same_sort_and_keeps_the_rest() -> None:
    wish = Wish(TODAY, 10)
    card = a_card([], wish)
    gone = next(e.stretch for e in card.entries if "turning" in STRETCHES[e.stretch].trains)
    other = swapped(card, gone, STRETCHES, [], Wish(TODAY, 10, not_now=frozenset({gone})), seconds)
    before, after = ({entry.stretch for entry in each.entries} for each in (card, other))
    assert before - after == {gone}
    (new,) = after - before
    assert "turning" in STRETCHES[new].trains
    assert [rank(STRETCHES[e.stretch]) for e in other.entries] == sorted(
        rank(STRETCHES[e.stretch]) for e in other.entries
    )


def test_a_clock_that_was_wrong_harms_nothing() -> None:
    history = [session(TODAY + timedelta(days=400), "cat-cow", "sphinx")]
    check(a_card(history, Wish(TODAY, 6)), history, Wish(TODAY, 6))


@pytest.mark.parametrize("minutes", MINUTES)
@pytest.mark.parametrize("done", range(BEGINNING + 1))
def test_who_begins_is_offered_what_is_gentle(minutes: int, done: int) -> None:
    """In two weeks of days, as each day's chance has it."""
    for day in range(FORTNIGHT):
        today = TODAY + timedelta(days=day)
        history = [session(today - timedelta(days=2 * (back + 1)), "cat-cow") for back in range(done)]
        card = a_card(history, Wish(today, minutes))
        gentle = [STRETCHES[entry.stretch].gentle for entry in card.entries]
        if done < BEGINNING and minutes < MINUTES[-1]:
            assert all(gentle)
        if done == BEGINNING and not all(gentle):
            return
    assert done < BEGINNING
