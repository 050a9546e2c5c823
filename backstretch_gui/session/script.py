"""Writes one segment: sentences one after the other, and the moves that go with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from backstretch_gui.catalog.stretch import Side
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.cues import FINISH_SECONDS, GAP, TONE_SECONDS, Speech
from backstretch_gui.session.segment import Cue, CueKind, Move, PoseRef, Segment, SegmentKind

BREATH = 0.7
"""The silence between two sentences, in seconds."""

SHORTEST_MOVE = 1.6
"""No move from pose to pose is faster than this, in seconds."""

FLOWING_MOVE = 2.4
"""The way from one station of a movement to the next takes at least this long: half a breath, in seconds."""

NATURAL_MOVE = 2.0
"""The way from one position to the next, from sitting to lying, takes at least this long, in seconds."""

READING_SECONDS = 2.5
"""How long a sentence that is not spoken stands before the next one, in seconds."""


@dataclass(slots=True)
class Script:
    """A segment being written: what is added comes after what is there."""

    speech: Speech
    aloud: bool
    pose: PoseRef
    quiet: frozenset[CueKind] = frozenset()
    cues: list[Cue] = field(default_factory=list[Cue])
    moves: list[Move] = field(default_factory=list[Move])
    now: float = 0.0
    opens: PoseRef = field(init=False)

    def __post_init__(self) -> None:
        self.opens = self.pose

    def sound(self, tone: Tone) -> None:
        """A tone, with the silence it needs."""
        seconds = FINISH_SECONDS if tone is Tone.FINISH else TONE_SECONDS
        self.cues.append(Cue(self.now, seconds, CueKind.TONE, sound=tone))
        self.now += seconds

    def say(self, text: str, kind: CueKind, step: int | None = None) -> float:
        """A sentence, after a breath; returns when it starts."""
        if self.cues:
            self.now += self._breath()
        at = self.now
        aloud = self.aloud and kind not in self.quiet
        seconds = self.speech(text) if aloud else READING_SECONDS
        self.cues.append(Cue(at, seconds, kind, text, spoken=aloud, step=step))
        self.now = at + seconds
        return at

    def time_for(self, text: str) -> float:
        """When `text` would be over if it were said next."""
        start = self.now + self._breath() if self.cues else self.now
        return start + (self.speech(text) if self.aloud else READING_SECONDS)

    def _breath(self) -> float:
        """The silence after the last cue."""
        return BREATH if self.cues[-1].kind is not CueKind.TONE else GAP

    def move(self, pose: PoseRef, since: float, at_least: float = SHORTEST_MOVE) -> None:
        """Go to `pose` from `since` to now, or as long as a body needs for it."""
        if pose == self.pose:
            return
        start = max(since, self.moves[-1].at + self.moves[-1].seconds if self.moves else 0.0)
        seconds = max(self.now - start, at_least)
        self.moves.append(Move(start, seconds, pose))
        self.pose = pose

    def move_through(self, poses: Sequence[PoseRef], since: float, at_least: float = SHORTEST_MOVE) -> None:
        """Go through several poses in equal shares of the time since `since`."""
        way = [pose for place, pose in enumerate(poses) if pose != ([self.pose, *poses])[place]]
        start = max(since, self.moves[-1].at + self.moves[-1].seconds if self.moves else 0.0)
        for place, pose in enumerate(way):
            share = max((self.now - start) / len(way), at_least)
            self.moves.append(Move(start + place * share, share, pose))
            self.pose = pose

    def wait(self, seconds: float) -> None:
        """Silence."""
        self.now += seconds

    def wait_until(self, at: float) -> None:
        """Silence until `at`, if that is still to come."""
        self.now = max(self.now, at)

    def segment(
        self,
        kind: SegmentKind,
        entry: int,
        stretch: str,
        *,
        side: Side | None = None,
        part: int = 0,
        rep: int = 1,
        reps: int = 1,
        station: int | None = None,
        round_: int = 1,
        settle: float = 0.0,
        at_least: float = 0.0,
        waits: bool = False,
    ) -> Segment:
        """The segment as written, ended once the figure has arrived, then `settle` seconds more."""
        arrived = self.moves[-1].at + self.moves[-1].seconds if self.moves else 0.0
        spoken_out = self.now + max(0.0, BREATH - settle) if self.cues else self.now
        return Segment(
            kind=kind,
            entry=entry,
            stretch=stretch,
            seconds=max(spoken_out, arrived, at_least) + settle,
            opens=self.opens,
            cues=tuple(self.cues),
            moves=tuple(self.moves),
            side=side,
            part=part,
            rep=rep,
            reps=reps,
            station=station,
            settle=settle,
            round=round_,
            waits=waits,
        )
