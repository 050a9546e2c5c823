"""What the finished page says, and what it asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.session.events import EntrySummary, Outcome, Summary
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.done import done_props
from backstretch_gui.ui.stage.done_sheet import DoneCell, DoneProps, DoneSheet
from backstretch_gui.ui.stage.offer_card import KeepOffer
from backstretch_gui.ui.theme import Theme

HELD, SIDED, MOVED = "sphinx", "supine-twist", "cat-cow"


@pytest.fixture
def routine(catalog: Catalog) -> Routine:
    built_in = next(iter(catalog.routines.values()))
    entries = [Entry(HELD, hold=20), Entry(SIDED, hold=30), Entry(MOVED, hold=5, repeats=5)]
    return Routine(1, "mine", {"en": "Mine"}, built_in.purpose, entries)


def summary(*holds: tuple[float, ...], changed: tuple[tuple[int, int], ...] = ()) -> Summary:
    entries = tuple(
        EntrySummary(index, stretch, held, Outcome.DONE if held else Outcome.SKIPPED)
        for index, (stretch, held) in enumerate(zip((HELD, SIDED, MOVED), holds, strict=True))
    )
    return Summary(entries, 128.0, changed)


def shown(props: DoneProps) -> str:
    """Whose pose is looked back on."""
    assert props.scene is not None
    assert props.scene.before == props.scene.after
    return props.scene.after.stretch


def test_a_finished_routine(catalog: Catalog, routine: Routine) -> None:
    props = done_props(summary((20.0,), (30.0, 30.0), (5.0,) * 10), True, catalog, routine)

    assert props.title == "Mine, done"
    assert props.summary == "3 stretches in 2 min 10 s."
    assert [cell.text for cell in props.cells] == ["20 s", "2 × 30 s", "50 s"]
    assert props.offers == ()
    assert shown(props) == MOVED


def test_what_was_skipped_is_told_at_the_end(catalog: Catalog, routine: Routine) -> None:
    props = done_props(summary((20.0,), (), (5.0,)), True, catalog, routine)

    assert props.summary == "2 stretches in 2 min 10 s. You skipped Supine twist."
    assert props.cells[1] == DoneCell(SIDED, "skipped", False)


def test_ended_early_it_says_what_was_done_as_gladly(catalog: Catalog, routine: Routine) -> None:
    props = done_props(summary((20.0,), (), ()), False, catalog, routine)

    assert props.title == "Mine, for today"
    assert props.summary == "1 stretch in 2 min 10 s."
    assert shown(props) == HELD


def test_a_hold_changed_on_the_way_is_offered(catalog: Catalog, routine: Routine) -> None:
    props = done_props(
        summary((25.0,), (30.0, 30.0), (5.0,), changed=((0, 25), (1, 30))), True, catalog, routine
    )

    assert props.offers == (KeepOffer(0, HELD, catalog.stretches[HELD].name["en"], 20, 25),)


def test_there_is_one_thing_for_the_day_and_the_dose(catalog: Catalog, routine: Routine) -> None:
    def advice(session: int, seconds: float = 130.0) -> str:
        done = replace(summary((20.0,), (), ()), seconds=seconds)
        return done_props(done, True, catalog, routine, session=session).advice

    things = [thing["en"] for thing in catalog.phrases.for_the_day]
    assert [advice(number).startswith(thing) for number, thing in enumerate(things)] == [True] * len(things)
    assert advice(len(things)) == advice(0)
    assert "one to three times a day" in advice(0)
    assert "three times" not in advice(0, seconds=1800.0)


OFFERS = (KeepOffer(0, HELD, "Sphinx pose", 20, 25), KeepOffer(1, SIDED, "Supine twist", 30, 20))


class Told:
    """As `TrainingCommands`: what was asked for, by name."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, ...]] = []
        self.kept: list[KeepOffer] = []

    def keep_hold(self, offer: KeepOffer) -> None:
        self.kept.append(offer)

    def __getattr__(self, name: str) -> Callable[[], None]:
        return lambda: self.calls.append((name,))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot, told: Told) -> DoneSheet:
    sheet = DoneSheet(theme, cast("Any", told), cast("Any", told))
    qtbot.addWidget(sheet)
    sheet.resize(600, 300)
    sheet.show_props(DoneProps("Mine, done", "", "", (DoneCell(HELD, "20 s", True),) * 8, OFFERS, None))
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def button(sheet: DoneSheet, text: str) -> PushButton:
    return next(b for b in sheet.findChildren(PushButton) if b.text() == text and b.isVisible())


def texts(sheet: DoneSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(Label) if label.isVisible()]


def test_offers_are_made_one_after_the_other(sheet: DoneSheet, told: Told) -> None:
    assert "Keep 25 s for Sphinx pose?" in texts(sheet)
    assert "You held it longer than the 20 s that were set." in texts(sheet)
    button(sheet, "No, 20 s").click()
    assert "You held it shorter than the 30 s that were set." in texts(sheet)
    button(sheet, "Keep 20 s").click()

    assert told.kept == [OFFERS[1]]
    assert not any(text.startswith("Keep") for text in texts(sheet))


def test_all_ways_on(sheet: DoneSheet, told: Told) -> None:
    button(sheet, "Back to the routine").click()
    button(sheet, "Once more").click()
    button(sheet, "What was said…").click()

    assert told.calls == [("show_home",), ("start",), ("show_transcript",)]


def test_what_there_is_no_room_for_is_counted(sheet: DoneSheet) -> None:
    cells = sum(text == "20 s" for text in texts(sheet))

    assert 0 < cells < 8
    assert f"and {8 - cells} more" in texts(sheet)
    sheet.resize(1000, 300)
    assert sum(text == "20 s" for text in texts(sheet)) == 8
    assert not any(text.endswith("more") and text.startswith("and") for text in texts(sheet))
