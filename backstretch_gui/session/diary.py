"""Notes down what was held, for the page at the end. All times are seconds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from backstretch_gui.session.events import EntrySummary, Summary
from backstretch_gui.session.plan import Changes, Plan
from backstretch_gui.session.segment import Segment, SegmentKind

WORTH_NOTING = 1.0
"""A hold left sooner than this was not held."""

_Key = tuple[int, SegmentKind, object, int, int | None]


class Diary:
    """What was held, hold by hold."""

    def __init__(self) -> None:
        self._began = 0.0
        self._held: dict[_Key, float] = {}
        self._broken_off: set[_Key] = set()

    def begin(self, now: float) -> None:
        """The session starts at `now`."""
        self._began = now

    def passed(self, segment: Segment, seconds: float) -> None:
        """A segment came to its end after `seconds`."""
        if segment.kind is SegmentKind.HOLD:
            self._held[segment.key] = seconds
            self._broken_off.discard(segment.key)

    def left(self, segment: Segment, elapsed: float) -> None:
        """A segment was left before its end."""
        if segment.kind is SegmentKind.HOLD and elapsed >= WORTH_NOTING:
            self._held[segment.key] = elapsed
            self._broken_off.add(segment.key)

    def skipped(self, plan: Plan, left: int, to: int, before: frozenset[int]) -> frozenset[int]:
        """The entries with nothing held that lie behind, when segment `left` is left for segment `to`.

        `before`: those that lay behind until now; what is gone back to may still be done.
        """
        entry = plan.segments[left].entry
        ahead = {segment.entry for segment in plan.segments[to:] if segment.kind is not SegmentKind.FINISH}
        undone = entry not in ahead and not self.has_held(entry)
        return (before | {entry} if undone else before) - ahead

    def undo(self, segments: Iterable[Segment]) -> None:
        """These are going to be done again."""
        for segment in segments:
            self._held.pop(segment.key, None)
            self._broken_off.discard(segment.key)

    def moved(self, places: Mapping[int, int]) -> None:
        """Entries have gone from one place to another, or are gone."""

        def there(key: _Key) -> _Key:
            return (places[key[0]], *key[1:])

        self._held = {there(key): held for key, held in self._held.items() if key[0] in places}
        self._broken_off = {there(key) for key in self._broken_off if key[0] in places}

    def has_held(self, entry: int) -> bool:
        """Whether anything of an entry was held."""
        return any(key[0] == entry for key in self._held)

    def summary(self, plan: Plan, now: float, changes: Changes) -> Summary:
        """What was done of `plan` until `now`."""
        entries: list[EntrySummary] = []
        for entry in plan.entries:
            planned = [s for s in plan.of_entry(entry) if s.kind is SegmentKind.HOLD]
            held = tuple(self._held[s.key] for s in planned if s.key in self._held)
            complete = len(held) == len(planned) and not any(s.key in self._broken_off for s in planned)
            stretch = planned[0].stretch if planned else ""
            entries.append(EntrySummary(entry, stretch, held, complete))
        return Summary(
            tuple(entries),
            now - self._began,
            tuple(sorted(changes.holds.items())),
            tuple(sorted(changes.hurt)),
        )
