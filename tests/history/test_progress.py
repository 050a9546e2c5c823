"""A little more after easy sessions: when it is offered, and when it is not."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.history.choices import DECLINED_FOR, Choices
from backstretch_gui.history.progress import More, offers
from backstretch_gui.history.records import SessionRecord
from tests.history.histories import session

DAY = date(2026, 11, 28)
ROUTINE = Routine(1, "everyday", {"en": "Everyday"}, {"en": "For all."}, [Entry("cat-cow"), Entry("sphinx")])


def days(*done: tuple[str, ...], hold: float = 20, easier: tuple[str, ...] = ()) -> list[SessionRecord]:
    return [
        session(DAY - timedelta(days=len(done) - number), *ids, hold=hold, easier=easier)
        for number, ids in enumerate(done)
    ]


def test_three_easy_sessions_in_a_row_bring_five_seconds_more() -> None:
    assert offers(days(("sphinx",), ("sphinx",)), ROUTINE) == ()
    assert offers(days(*[("sphinx",)] * 3), ROUTINE) == (More(1, "sphinx", 20, 25),)


def test_pain_in_between_begins_the_count_again() -> None:
    history = days(*[("sphinx",)] * 3)
    history.insert(2, session(DAY - timedelta(days=1), hurt=("sphinx",), at=7))
    assert offers(history, ROUTINE) == ()


def test_a_hold_that_was_cut_short_was_not_easy() -> None:
    history = days(*[("sphinx",)] * 3)
    shorter = msgspec.structs.replace(history[1].entries[0], held=(14.0,))
    history[1] = msgspec.structs.replace(history[1], entries=(shorter,))
    assert offers(history, ROUTINE) == ()


def test_another_hold_begins_the_count_again() -> None:
    assert offers([*days(("sphinx",), ("sphinx",)), session(DAY, "sphinx", hold=25)], ROUTINE) == ()


def test_the_easier_way_leads_back_to_the_usual_one() -> None:
    eased = ROUTINE.with_entry(1, Entry("sphinx", easier=True))
    (offer,) = offers(days(*[("sphinx",)] * 3, easier=("sphinx",)), eased)
    assert offer.usual_way
    assert offer.key == "usual"


def test_what_was_not_done_this_time_is_not_asked_about() -> None:
    history = [*days(*[("sphinx",)] * 3), session(DAY, "cat-cow")]
    assert offers(history, ROUTINE) == ()


def test_neither_a_breath_nor_a_minute_is_made_longer() -> None:
    assert offers(days(*[("sphinx",)] * 3, hold=5), ROUTINE) == ()
    assert offers(days(*[("sphinx",)] * 3, hold=60), ROUTINE) == ()


def test_another_routine_is_not_asked_about() -> None:
    other = msgspec.structs.replace(ROUTINE, id="other")
    assert offers(days(*[("sphinx",)] * 3), other) == ()


def test_what_was_declined_is_not_offered_again_for_a_while() -> None:
    choices = Choices().with_declined("sphinx", "hold 25", DAY)
    assert choices.was_declined("sphinx", "hold 25", DAY + timedelta(days=59))
    assert not choices.was_declined("sphinx", "hold 30", DAY)
    assert not choices.was_declined("sphinx", "hold 25", DAY + DECLINED_FOR)


def test_on_another_day_the_card_of_before_is_known_and_nothing_is_unwanted() -> None:
    choices = Choices(day=DAY, not_now=("sphinx",), shown=("cat-cow",), never=("hamstring",))
    later = choices.on(DAY + timedelta(days=2))
    assert (later.not_now, later.before, later.never) == ((), ("cat-cow",), ("hamstring",))
    assert choices.on(DAY) is choices
