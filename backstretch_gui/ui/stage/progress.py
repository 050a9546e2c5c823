"""How far a session is: the strip, which stretch of how many, which round of how many."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.ui.stage.strip import StripProps

translate = QCoreApplication.translate


def strip(now: Snapshot, sided: Mapping[str, bool]) -> StripProps:
    """The round at a glance; `sided`: by stretch, whether it has two sides."""
    plan, segment = now.plan, now.segment
    entries = plan.entries
    finishing = segment.kind in (SegmentKind.CLOSING, SegmentKind.FINISH)
    here = [[s for s in plan.of_entry(entry) if s.round == segment.round] for entry in entries]
    lengths = tuple(sum(s.seconds for s in round_ if s.kind is SegmentKind.HOLD) for round_ in here)
    sides = tuple(2 if sided[plan.of_entry(entry)[0].stretch] else 1 for entry in entries)
    if finishing:
        return StripProps(lengths, sides, len(entries), 0.0)
    turn = (segment.entry, segment.round)
    own = [i for i, s in enumerate(plan.segments) if (s.entry, s.round) == turn and s.of_stretch]
    length = sum(plan.segments[i].seconds for i in own)
    into = sum(plan.segments[i].seconds for i in own if i < now.index)
    into += now.elapsed if segment.of_stretch else 0.0
    fraction = min(1.0, into / length) if length else 0.0
    return StripProps(lengths, sides, entries.index(segment.entry), fraction, quiet=now.state is State.PAUSED)


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
