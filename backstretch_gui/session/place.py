"""A place in a session that can be written down, and found again in a plan made later."""

from __future__ import annotations

import msgspec

from backstretch_gui.catalog.stretch import Side
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import NOTHING_YET, Record, Snapshot


class Place(msgspec.Struct, frozen=True):
    """A segment by what it is, and the seconds into it."""

    entry: int
    stretch: str
    kind: SegmentKind
    elapsed: float
    side: Side | None = None
    rep: int = 1
    station: int | None = None
    round: int = 1
    record: Record = NOTHING_YET
    """What was done until then."""

    @staticmethod
    def of(now: Snapshot) -> Place:
        """Where a session stands."""
        segment = now.segment
        entry, kind, side, rep, station, round_ = segment.key
        return Place(entry, segment.stretch, kind, now.elapsed, side, rep, station, round_, now.record)

    def index_in(self, plan: Plan) -> int | None:
        """The segment it is in; None if the routine has lost it since."""
        key = (self.entry, self.kind, self.side, self.rep, self.station, self.round)
        return next(
            (
                index
                for index, segment in enumerate(plan.segments)
                if segment.key == key and segment.stretch == self.stretch
            ),
            None,
        )
