"""Moments of a session, as the stage is told them."""

from __future__ import annotations

from collections.abc import Callable

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.events import Event
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.player import Player
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot
from backstretch_gui.ui.stage.stage_props import Heard, PropsSource, StageProps
from backstretch_gui.voice.choice import spoken_seconds

LONGEST_CAPTION = "Rest one foot on the other knee, and let that knee fall outward, softly."
"""As long as the catalog's sentences may be: 72 characters."""

Wanted = Callable[[Snapshot], bool]


def moment(catalog: Catalog, routine: str, wanted: Wanted) -> Snapshot:
    """The first moment of a routine for which `wanted` holds."""
    now = [0.0]

    def ignore(_event: Event) -> None:
        pass

    player = Player(
        lambda _: compile_plan(
            catalog.routines[routine], catalog, Coaching(), lambda text: spoken_seconds(text, 140)
        ),
        lambda: now[0],
        ignore,
    )
    player.start()
    while not wanted(player.snapshot):
        now[0] += 0.5
        player.tick()
    return player.snapshot


def props(
    catalog: Catalog,
    kind: SegmentKind = SegmentKind.HOLD,
    *,
    stretch: str | None = None,
    caption: str = LONGEST_CAPTION,
    step: int | None = None,
) -> StageProps:
    """What is shown two seconds into such a segment, of the routine with every stretch."""
    now = moment(
        catalog,
        "all-thirteen",
        lambda at: at.segment.kind is kind and at.elapsed >= 2 and stretch in (None, at.segment.stretch),
    )
    return PropsSource(catalog).derive(now, Heard(caption, step))
