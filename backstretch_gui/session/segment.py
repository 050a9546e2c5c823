"""The pieces a plan is made of. All times are seconds; `at` counts from the start of the segment."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from backstretch_gui.catalog.stretch import Side
from backstretch_gui.catalog.tone import Tone


class SegmentKind(StrEnum):
    """What a stretch of time is for."""

    OPENING = "opening"
    """What to fetch, when to stop, and into the first position."""
    GET_READY = "get-ready"
    """Time to get there, counted; whoever is there can begin."""
    ANNOUNCE = "announce"
    WAY = "way"
    """From the position of one stretch to that of the next."""
    GUIDE = "guide"
    HOLD = "hold"
    SHIFT = "shift"
    """From one station of a movement to the next."""
    AGAIN = "again"
    """Between two repeats on the same side."""
    SWITCH = "switch"
    RELEASE = "release"
    REST = "rest"
    CLOSING = "closing"
    """Up from the floor."""
    FINISH = "finish"


APART: Final = {
    SegmentKind.OPENING: "opening",
    SegmentKind.GET_READY: "opening",
    SegmentKind.CLOSING: "closing",
    SegmentKind.FINISH: "finish",
}
"""Segments that belong to no stretch, and to what of the session they belong."""


class CueKind(StrEnum):
    """Why something is said; each kind can be treated differently."""

    OPENING = "opening"
    """Before the first stretch."""
    NAME = "name"
    """What comes now."""
    CAUTION = "caution"
    """When to take care, once a session: said where everything is said."""
    WAY = "way"
    """From one position to the next."""
    STEP = "step"
    """How to get into the pose, and from one to the next."""
    FORM = "form"
    """What to mind in a hold."""
    BREATH = "breath"
    HALFWAY = "halfway"
    COUNT = "count"
    SIDE = "side"
    """Left or right: always said."""
    SWITCH = "switch"
    """How to come out of the first side."""
    RELEASE = "release"
    """How to come out of the stretch."""
    REST = "rest"
    """Between two stretches."""
    HALF_DONE = "half-done"
    RESUME = "resume"
    """After a pause."""
    CLOSING = "closing"
    """Up from the floor."""
    FINISH = "finish"
    READY = "ready"
    """A hold waits for a word of whoever stretches: always said."""
    HURT = "hurt"
    """The first thing said where a stretch hurt: always said."""
    TONE = "tone"


OPTIONAL = (
    CueKind.NAME,
    CueKind.STEP,
    CueKind.FORM,
    CueKind.BREATH,
    CueKind.HALFWAY,
    CueKind.COUNT,
    CueKind.SWITCH,
    CueKind.RELEASE,
    CueKind.REST,
    CueKind.HALF_DONE,
    CueKind.RESUME,
    CueKind.FINISH,
)
"""What is said, and can be left unsaid by who wishes to."""


class Cue(msgspec.Struct, frozen=True):
    """Something that is heard or read from `at` on, for `seconds`."""

    at: float
    seconds: float
    kind: CueKind
    text: str = ""
    """The caption, and the words where it is spoken; empty for a tone."""
    spoken: bool = True
    sound: Tone | None = None
    step: int | None = None
    """Which step of the guide it is, from 0."""

    @property
    def end(self) -> float:
        """When its last sound is over."""
        return self.at + self.seconds


class PoseRef(msgspec.Struct, frozen=True):
    """A pose by name, on a side. `stretch` says whose poses the name is looked up in first."""

    stretch: str
    name: str
    side: Side | None = None


class Move(msgspec.Struct, frozen=True):
    """The figure goes to `pose`, starting at `at` and arriving `seconds` later."""

    at: float
    seconds: float
    pose: PoseRef


Key = tuple[int, SegmentKind, Side | None, int, int | None, int]
"""Entry, kind, side, repeat, station, round."""


class Segment(msgspec.Struct, frozen=True):
    """A stretch of time with one purpose and a known length."""

    kind: SegmentKind
    entry: int
    """Place in the routine, off entries counted, so that it stays when others are switched off."""
    stretch: str
    seconds: float
    opens: PoseRef
    """The pose as the segment begins."""
    cues: tuple[Cue, ...] = ()
    moves: tuple[Move, ...] = ()
    side: Side | None = None
    part: int = 0
    """0 on the first side (or the only one), 1 on the second."""
    rep: int = 1
    reps: int = 1
    station: int | None = None
    waits: bool = False
    """It begins when whoever stretches says so."""
    settle: float = 0.0
    """The last seconds of it, after the last word, to settle into the pose."""
    round: int = 1
    """Which time the whole routine is done."""

    @property
    def key(self) -> Key:
        """What it is, whatever its length: the same in every plan of the same routine."""
        return (self.entry, self.kind, self.side, self.rep, self.station, self.round)

    @property
    def of_stretch(self) -> bool:
        """Whether it is part of a stretch, and not of the opening or the end of the session."""
        return self.kind not in APART

    @property
    def closes(self) -> PoseRef:
        """The pose as the segment ends."""
        return self.moves[-1].pose if self.moves else self.opens

    def figure_at(self, elapsed: float) -> tuple[PoseRef, PoseRef, float]:
        """Where the figure comes from, where it goes, and how far it is (0 to 1, linear in time)."""
        before = self.opens
        for move in self.moves:
            if elapsed < move.at:
                break
            if elapsed < move.at + move.seconds:
                return before, move.pose, (elapsed - move.at) / move.seconds
            before = move.pose
        return before, before, 1.0
