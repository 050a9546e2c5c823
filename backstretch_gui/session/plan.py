"""A routine compiled into segments of known length, before anything is played. All times are seconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side, Station, Step, Stretch
from backstretch_gui.catalog.ways import SHARED, way
from backstretch_gui.session.cues import HoldWords, Speech, place_hold_cues
from backstretch_gui.session.script import FLOWING_MOVE, NATURAL_MOVE, Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind, Sound
from backstretch_gui.session.words import Words

LONG_ROUTINE = 240
"""From this many seconds on, the coach says when half of it is done."""


class Talk(StrEnum):
    """How much the coach says."""

    FULL = "full"
    BRIEF = "brief"
    TONES = "tones"


@dataclass(frozen=True, slots=True)
class Coaching:
    """How a routine is led, whichever it is."""

    talk: Talk = Talk.FULL
    language: str = "en"
    settle: float = 3.0
    """Seconds between the last word of a guide and the hold; a stretch may need more."""
    rest: float = 5.0
    """Seconds between two stretches."""
    lead_in: float = 3.0
    """Seconds to get back into the pose after a pause."""


@dataclass(frozen=True)
class Plan:
    """Segments in order, and where each begins."""

    routine: str
    segments: tuple[Segment, ...]

    @cached_property
    def starts(self) -> tuple[float, ...]:
        """When each segment begins, counted from the start of the plan."""
        starts, now = list[float](), 0.0
        for segment in self.segments:
            starts.append(now)
            now += segment.seconds
        return tuple(starts)

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.starts[-1] + self.segments[-1].seconds if self.segments else 0.0

    @cached_property
    def entries(self) -> tuple[int, ...]:
        """The routine's entries that are played, in order."""
        return tuple(dict.fromkeys(s.entry for s in self.segments if s.kind is not SegmentKind.FINISH))

    def of_entry(self, entry: int) -> tuple[Segment, ...]:
        """All segments of one entry."""
        return tuple(segment for segment in self.segments if segment.entry == entry)

    def spoken(self, since: int = 0) -> list[str]:
        """Every sentence to be heard from segment `since` on, in order, each once."""
        cues = (cue for segment in self.segments[since:] for cue in segment.cues)
        return list(dict.fromkeys(cue.text for cue in cues if cue.spoken and cue.text))


def compile_plan(
    routine: Routine,
    catalog: Catalog,
    coaching: Coaching,
    speech: Speech,
    holds: Mapping[int, int] | None = None,
) -> Plan:
    """The plan of a routine.

    `speech` tells how long a sentence is heard; `holds` overrides the hold of single entries, by
    their place in the routine. Entries that are off, or whose stretch is unknown, are left out.
    """
    compiler = _Compiler(catalog, coaching, Words(catalog.phrases, coaching.language), speech)
    return compiler.plan(routine, holds or {})


def entry_hold(entry: Entry, stretch: Stretch) -> int:
    """Seconds of one hold of this entry."""
    return entry.hold or stretch.hold


def sides_of(entry: Entry, stretch: Stretch) -> tuple[Side | None, ...]:
    """The sides worked, in order; one None where the stretch has none."""
    if not stretch.sided:
        return (None,)
    if entry.sides == "both":
        return (entry.starts_with, entry.starts_with.other)
    return (Side(entry.sides),)


def _mirrored(stretch: Stretch, side: Side | None) -> bool:
    return side is not None and side is not stretch.works


@dataclass(frozen=True, slots=True)
class _Turn:
    """One entry on one side: what the segments of it have in common."""

    index: int
    stretch: Stretch
    side: Side | None
    part: int
    hold: int
    reps: int

    def pose(self, name: str) -> PoseRef:
        return PoseRef(self.stretch.id, name, self.side)


class _Compiler:
    """Writes the segments one after the other; `_pose` is where the figure is by then."""

    def __init__(self, catalog: Catalog, coaching: Coaching, words: Words, speech: Speech) -> None:
        self._catalog = catalog
        self._coaching = coaching
        self._words = words
        self._speech = speech
        self._aloud = coaching.talk is not Talk.TONES
        self._full = coaching.talk is Talk.FULL
        self._segments: list[Segment] = []
        self._pose = PoseRef("", "standing")
        self._held = False

    def plan(self, routine: Routine, holds: Mapping[int, int]) -> Plan:
        entries = [
            (index, entry, self._catalog.stretches[entry.stretch])
            for index, entry in enumerate(routine.stretches)
            if entry.on and entry.stretch in self._catalog.stretches
        ]
        if entries:
            first = entries[0][2]
            self._pose = PoseRef(first.id, first.start, sides_of(entries[0][1], first)[0])
        for place, (index, entry, stretch) in enumerate(entries):
            if place:
                self._rest(index, entry, stretch)
            self._entry(index, entry, stretch, holds.get(index, entry_hold(entry, stretch)))
        if entries:
            self._finish(*entries[-1])
        return Plan(routine.id, self._with_half_done())

    # An entry -------------------------------------------------------------------------------

    def _entry(self, index: int, entry: Entry, stretch: Stretch, hold: int) -> None:
        sides = sides_of(entry, stretch)
        for part, side in enumerate(sides):
            turn = _Turn(index, stretch, side, part, hold, entry.repeats or stretch.repeats)
            if part == 0:
                self._announce(turn)
            else:
                self._switch(turn)
            self._guide(turn)
            for segment in self._rounds(turn) if stretch.is_movement else self._holds(turn):
                self._segments.append(segment)
            if part == len(sides) - 1:
                self._release(turn)

    def _announce(self, turn: _Turn) -> None:
        script = self._script()
        text = turn.stretch.announce if self._full else turn.stretch.name
        since = script.say(self._words.say(text, turn.side), CueKind.NAME)
        script.move(turn.pose(turn.stretch.start), since)
        self._add(script, SegmentKind.ANNOUNCE, turn)

    def _guide(self, turn: _Turn) -> None:
        script = self._script()
        if self._full and turn.part == 0:
            self._steps(script, turn, turn.stretch.guide)
        else:
            since = script.say(self._words.say(turn.stretch.brief, turn.side), CueKind.STEP, 0)
            script.move_through(self._poses_ahead(turn, script.pose), since)
        settle = max(self._coaching.settle, turn.stretch.settle)
        self._add(script, SegmentKind.GUIDE, turn, settle=settle)

    def _poses_ahead(self, turn: _Turn, pose: PoseRef) -> list[PoseRef]:
        """The guide's poses from `pose` on, or all of them if it is not among them."""
        poses = [turn.pose(step.pose) for step in turn.stretch.guide]
        return poses[poses.index(pose) + 1 :] if pose in poses else poses

    def _steps(self, script: Script, turn: _Turn, steps: list[Step]) -> None:
        for place, step in enumerate(steps):
            since = script.say(self._words.say(step.say, turn.side), CueKind.STEP, place)
            script.move(turn.pose(step.pose), since)

    def _holds(self, turn: _Turn) -> Iterator[Segment]:
        for rep in range(1, turn.reps + 1):
            if rep > 1:
                yield self._again(turn, rep)
            yield self._hold(turn, rep, self._form(turn))

    def _again(self, turn: _Turn, rep: int) -> Segment:
        script = self._script()
        line = turn.stretch.again or self._catalog.phrases.again
        since = script.say(self._words.say(line, turn.side), CueKind.STEP)
        script.move_through(
            [turn.pose(turn.stretch.ease_off or turn.stretch.start), turn.pose(turn.stretch.pose)], since
        )
        return self._close(script, SegmentKind.AGAIN, turn, rep=rep, settle=self._coaching.settle)

    def _rounds(self, turn: _Turn) -> Iterator[Segment]:
        for rep in range(1, turn.reps + 1):
            for place, station in enumerate(turn.stretch.stations):
                if (rep, place) != (1, 0) or self._pose != turn.pose(station.pose):
                    yield self._shift(turn, rep, place, station)
                before = (rep - 1) * len(turn.stretch.stations) + place
                yield self._hold(turn, rep, self._form(turn)[before : before + 1], place)
            self._held = rep == turn.reps

    def _shift(self, turn: _Turn, rep: int, place: int, station: Station) -> Segment:
        script = self._script()
        line = station.say if rep == 1 and self._full else station.again
        since = script.say(self._words.say(line, turn.side), CueKind.STEP, place)
        script.move(turn.pose(station.pose), since, at_least=FLOWING_MOVE)
        return self._close(script, SegmentKind.SHIFT, turn, rep=rep, station=place)

    def _hold(
        self, turn: _Turn, rep: int, form: tuple[tuple[int, str], ...], station: int | None = None
    ) -> Segment:
        """A hold. A movement flows: one tone before its first hold, one after its last, no count."""
        phrases = self._catalog.phrases
        flows = station is not None
        words = HoldWords(
            form=form,
            halfway="" if flows else self._words.say(phrases.halfway),
            count=() if flows else tuple(self._words.say(number) for number in phrases.count),
            spoken=self._aloud,
            start_tone=not flows or (rep == 1 and station == 0),
        )
        self._held = not flows
        pose = turn.stretch.stations[station].pose if station is not None else turn.stretch.pose
        return Segment(
            kind=SegmentKind.HOLD,
            entry=turn.index,
            stretch=turn.stretch.id,
            seconds=float(turn.hold),
            opens=turn.pose(pose),
            cues=place_hold_cues(turn.hold, words, self._speech),
            side=turn.side,
            part=turn.part,
            rep=rep,
            reps=turn.reps,
            station=station,
        )

    def _form(self, turn: _Turn) -> tuple[tuple[int, str], ...]:
        if not self._full:
            return ()
        return tuple((cue.priority, self._words.say(cue.say, turn.side)) for cue in turn.stretch.during)

    def _switch(self, turn: _Turn) -> None:
        """Out of the first side, then over to this one, which gets a picture of its own."""
        assert turn.side is not None
        script = self._script()
        stretch = turn.stretch
        before = turn.side.other
        if self._full:
            for step in stretch.switch:
                since = script.say(self._words.say(step.say, before), CueKind.STEP)
                script.move(PoseRef(stretch.id, step.pose, before), since)
        since = script.say(self._words.say(self._catalog.phrases.switch_to, turn.side), CueKind.SIDE)
        rest_pose = stretch.switch[-1].pose if stretch.switch else stretch.ease_off or stretch.start
        script.move(PoseRef(stretch.id, rest_pose, before), since)
        script.move(turn.pose(rest_pose), since)
        self._add(script, SegmentKind.SWITCH, turn)

    def _release(self, turn: _Turn) -> None:
        script = self._script()
        if self._full:
            self._steps(script, turn, turn.stretch.release)
        else:
            since = script.say(self._words.say(turn.stretch.release[-1].say, turn.side), CueKind.STEP)
            script.move(turn.pose(turn.stretch.release[-1].pose), since)
        self._add(script, SegmentKind.RELEASE, turn)

    # Between entries ------------------------------------------------------------------------

    def _rest(self, index: int, entry: Entry, following: Stretch) -> None:
        """Quiet, while the figure goes to where the next stretch begins."""
        script = self._script()
        turn = _Turn(index, following, sides_of(entry, following)[0], 0, 0, 1)
        script.wait(self._coaching.rest)
        script.move_through(self._way_to(turn), 0.0, NATURAL_MOVE)
        self._add(script, SegmentKind.REST, turn)

    def _way_to(self, turn: _Turn) -> list[PoseRef]:
        """To where a stretch begins, the way a person goes there; who is seen mirrored turns round first."""
        before = self._catalog.stretches[self._pose.stretch]
        names = [*way(before.position, turn.stretch.position), turn.stretch.start]
        turns = _mirrored(before, self._pose.side) != _mirrored(turn.stretch, turn.side)
        if turns and self._pose.name in SHARED.values() and self._pose.name != names[0]:
            names.insert(0, self._pose.name)
        return [turn.pose(name) for name in names]

    def _finish(self, index: int, entry: Entry, stretch: Stretch) -> None:
        script = self._script()
        script.sound(Sound.FINISH)
        script.say(self._words.say(self._catalog.phrases.finish), CueKind.PRAISE)
        sides = sides_of(entry, stretch)
        turn = _Turn(index, stretch, sides[-1], len(sides) - 1, 0, 1)
        self._add(script, SegmentKind.FINISH, turn)

    def _with_half_done(self) -> tuple[Segment, ...]:
        """On a long routine, the rest nearest to the middle says that half of it is done."""
        segments = list(self._segments)
        plan = Plan("", tuple(segments))
        rests = [place for place, segment in enumerate(segments) if segment.kind is SegmentKind.REST]
        if not self._full or plan.seconds < LONG_ROUTINE or not rests:
            return plan.segments
        middle = min(rests, key=lambda place: abs(plan.starts[place] - plan.seconds / 2))
        rest = segments[middle]
        script = Script(self._speech, self._aloud, rest.opens)
        since = script.say(self._words.say(self._catalog.phrases.half_done), CueKind.PRAISE)
        script.now = max(script.now, self._coaching.rest)
        script.move_through([move.pose for move in rest.moves], since, NATURAL_MOVE)
        segments[middle] = script.segment(SegmentKind.REST, rest.entry, rest.stretch, side=rest.side)
        return tuple(segments)

    # Writing --------------------------------------------------------------------------------

    def _script(self) -> Script:
        """An empty segment; the tone that ends a hold is the first thing after it."""
        script = Script(self._speech, self._aloud, self._pose)
        if self._held:
            script.sound(Sound.END)
            self._held = False
        return script

    def _close(
        self,
        script: Script,
        kind: SegmentKind,
        turn: _Turn,
        *,
        rep: int = 1,
        station: int | None = None,
        settle: float = 0.0,
    ) -> Segment:
        self._pose = script.pose
        return script.segment(
            kind,
            turn.index,
            turn.stretch.id,
            side=turn.side,
            part=turn.part,
            rep=rep,
            reps=turn.reps,
            station=station,
            settle=settle,
        )

    def _add(self, script: Script, kind: SegmentKind, turn: _Turn, *, settle: float = 0.0) -> None:
        self._segments.append(self._close(script, kind, turn, settle=settle))
