"""What the home page says about a routine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.routine_words import needed, stretches_done
from backstretch_gui.ui.stage.stage_words import HomeProps
from backstretch_gui.ui.stage.strip import StripProps

translate = QCoreApplication.translate


HOME_STILLS = ("childs-pose", "cat-cow", "knee-to-chest", "trunk-rotation")
"""The stretches that have a large still in the bundle."""


def home_props(routine: Routine, catalog: Catalog, seconds: float, language: str = FALLBACK) -> HomeProps:
    """Name, length, and what to have at hand."""
    done = stretches_done(routine, catalog.stretches)
    things = needed(done, language)
    purpose = in_language(routine.purpose, language)
    needs = translate("Home", "You need {0}.").format(wording.listed(things)) if things else ""
    measure = wording.stretches(len(done))
    if routine.rounds > 1:
        measure = wording.together((measure, wording.rounds(routine.rounds)))
    return HomeProps(
        title=in_language(routine.name, language),
        summary=translate("Home", "{0}, about {1}").format(measure, wording.duration(seconds)),
        needs=wording.sentences((purpose, needs, translate("Home", "Everything is said aloud."))),
    )


def home_strip(plan: Plan, catalog: Catalog) -> StripProps:
    """The strip before the session."""
    holds = [
        [s for s in plan.of_entry(entry) if s.kind is SegmentKind.HOLD and s.round == 1]
        for entry in plan.entries
    ]
    return StripProps(
        lengths=tuple(sum(s.seconds for s in segments) for segments in holds),
        sides=tuple(2 if catalog.stretches[segments[0].stretch].sided else 1 for segments in holds),
    )


def home_still(routine: Routine) -> str:
    """The still of the first stretch that has a large one."""
    own = [entry.stretch for entry in routine.stretches if entry.on and entry.stretch in HOME_STILLS]
    return f"home-{(own or list(HOME_STILLS))[0]}"
