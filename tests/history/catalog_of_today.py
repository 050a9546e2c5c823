"""The catalog that comes with BackStretch, and how long a session of some of its stretches takes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.storage.bundle import open_bundle
from backstretch_gui.voice.choice import spoken_seconds

WORDS_A_MINUTE = 140


@cache
def catalog() -> Catalog:
    open_bundle()
    return load_catalog({}, {})[0]


@cache
def _seconds(entries: tuple[Entry, ...]) -> float:
    routine = Routine(1, "today", {"en": "Today"}, {"en": "For today."}, list(entries))
    plan = compile_plan(routine, catalog(), Coaching(), lambda text: spoken_seconds(text, WORDS_A_MINUTE))
    return plan.seconds


def seconds(entries: Sequence[Entry]) -> float:
    return _seconds(tuple(entries))
