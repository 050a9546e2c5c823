"""What the finished page says, derived from the session's summary."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.figure.scene import Look, Scene
from backstretch_gui.language import amounts as wording
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.closing import thing_for_the_day
from backstretch_gui.session.events import EntrySummary, Summary
from backstretch_gui.session.turn import entry_hold
from backstretch_gui.ui.stage.done_sheet import DoneCell, DoneProps
from backstretch_gui.ui.stage.offer_card import HurtOffer, KeepOffer

translate = QCoreApplication.translate

LONG = 20 * 60
"""Seconds; nobody is told to do more than this three times a day."""


def done_props(
    summary: Summary,
    finished: bool,
    catalog: Catalog,
    routine: Routine,
    language: str = FALLBACK,
    *,
    session: int = 0,
) -> DoneProps:
    """The finished page. A session that was ended early says what was done as gladly.

    `session`: how many there were before.
    """
    done = [entry for entry in summary.entries if entry.holds]
    left_out = [entry for entry in summary.entries if not entry.holds]
    name = in_language(routine.name, language)
    words = translate("Done", "{0} in {1}.").format(
        wording.stretches(len(done)), wording.duration(summary.seconds)
    )
    if finished and left_out:
        names = [in_language(catalog.stretches[entry.stretch].name, language) for entry in left_out]
        skipped = translate("Done", "You skipped {0}.").format(wording.listed(names))
        words = wording.sentences((words, skipped))
    return DoneProps(
        title=(translate("Done", "{0}, done") if finished else translate("Done", "{0}, for today")).format(
            name
        ),
        summary=words,
        advice=_advice(summary, catalog, language, session),
        cells=tuple(_cell(entry, catalog) for entry in summary.entries),
        offers=(*_hurt(summary, catalog, routine, language), *_offers(summary, catalog, routine, language)),
        scene=_last_pose(done, catalog),
    )


def _advice(summary: Summary, catalog: Catalog, language: str, session: int) -> str:
    """The one thing for the day, as it is said; and how often people do such a round.

    One to three times a day, for weeks: the dose of NHS inform's and the Mayo Clinic's back exercises.
    """
    thing = in_language(thing_for_the_day(catalog.phrases, session), language)
    if summary.seconds > LONG:
        return thing
    dose = translate("Done", "People usually do such a round one to three times a day, for some weeks.")
    return wording.sentences((thing, dose))


def _last_pose(done: list[EntrySummary], catalog: Catalog) -> Scene | None:
    """The last stretch that was done, to look back on."""
    if not done:
        return None
    stretch = catalog.stretches[done[-1].stretch]
    look = Look(stretch.id, stretch.pose)
    return Scene(look, look)


def _cell(entry: EntrySummary, catalog: Catalog) -> DoneCell:
    stretch = catalog.stretches[entry.stretch]
    if not entry.holds:
        text = translate("Done", "skipped")
    elif stretch.is_movement:
        text = wording.duration(sum(entry.holds))
    elif len(entry.holds) == 1:
        text = wording.hold(entry.holds[0])
    else:
        text = translate("Done", "{0} × {1}").format(len(entry.holds), wording.hold(max(entry.holds)))
    return DoneCell(entry.stretch, text, bool(entry.holds))


def _hurt(summary: Summary, catalog: Catalog, routine: Routine, language: str) -> tuple[HurtOffer, ...]:
    """What hurt, unless it has been answered on the way."""
    offers: list[HurtOffer] = []
    for index in summary.hurt:
        entry = routine.stretches[index]
        stretch = catalog.stretches[entry.stretch]
        if entry.on:
            easier = bool(stretch.easier) and not entry.easier
            offers.append(HurtOffer(index, stretch.id, in_language(stretch.name, language), easier))
    return tuple(offers)


def _offers(summary: Summary, catalog: Catalog, routine: Routine, language: str) -> tuple[KeepOffer, ...]:
    """Holds that were changed on the way, offered for keeping."""
    offers: list[KeepOffer] = []
    for index, now in summary.changed_holds:
        entry = routine.stretches[index]
        stretch = catalog.stretches[entry.stretch]
        was = entry_hold(entry, stretch)
        if was != now:
            offers.append(KeepOffer(index, stretch.id, in_language(stretch.name, language), was, now))
    return tuple(offers)
