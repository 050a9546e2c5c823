"""How far a session is: the strip, which stretch of how many, which round of how many."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.ui.stage.strip import StripProps

translate = QCoreApplication.translate


class Course(msgspec.Struct, frozen=True):
    """The strip as long as a segment is played."""

    strip: StripProps
    length: float = 0.0
    """Of the current stretch in this round, in seconds; 0 if nothing of it is to pass."""
    into: float = 0.0
    """How much of it was over as the segment began."""

    def at(self, elapsed: float) -> StripProps:
        """So many seconds into the segment."""
        if not self.length:
            return self.strip
        return replace(self.strip, fraction=min(1.0, (self.into + elapsed) / self.length))


def course(now: Snapshot, sided: Mapping[str, bool]) -> Course:
    """The round at a glance; `sided`: by stretch, whether it has two sides."""
    plan, segment = now.plan, now.segment
    entries = plan.entries
    finishing = segment.kind in (SegmentKind.CLOSING, SegmentKind.FINISH)
    here = [[s for s in plan.of_entry(entry) if s.round == segment.round] for entry in entries]
    lengths = tuple(sum(s.seconds for s in round_ if s.kind is SegmentKind.HOLD) for round_ in here)
    sides = tuple(2 if sided[plan.of_entry(entry)[0].stretch] else 1 for entry in entries)
    if finishing:
        return Course(StripProps(lengths, sides, len(entries)))
    turn = (segment.entry, segment.round)
    own = [i for i, s in enumerate(plan.segments) if (s.entry, s.round) == turn and s.of_stretch]
    length = sum(plan.segments[i].seconds for i in own)
    into = sum(plan.segments[i].seconds for i in own if i < now.index)
    fraction = min(1.0, into / length) if length else 0.0
    at_first = StripProps(
        lengths, sides, entries.index(segment.entry), fraction, quiet=now.state is State.PAUSED
    )
    return Course(at_first, length if segment.of_stretch else 0.0, into)


def place(now: Snapshot) -> str:
    """ "3 of 5": the stretch."""
    entries = now.plan.entries
    entry = now.segment.entry
    number = entries.index(entry) + 1 if entry in entries else len(entries)
    return translate("Stage", "{0} of {1}").format(number, len(entries))


def round_of(now: Snapshot) -> str:
    """ "Round 2 of 5"; empty where there is one."""
    rounds = max(segment.round for segment in now.plan.segments)
    if rounds == 1:
        return ""
    return translate("Stage", "Round {0} of {1}").format(now.segment.round, rounds)
