"""What is said in a session: wished for ahead, loaded before it is due, and said.

It knows nothing of where the session stands; the coach tells it.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Cue, Segment
from backstretch_gui.session.walking import Clock
from backstretch_gui.voice.clip import Clip

log = logging.getLogger(__name__)

LATE = 0.5
"""Seconds after which a sentence is not said any more if its clip was not there in time. The pause before the
next sentence is longer than that."""


class Renders(Protocol):
    """What is needed of the renderer."""

    def want(self, lines: list[Line]) -> None:
        """Have clips of these, the first one first."""
        ...

    def clip(self, line: Line) -> Clip | None:
        """The clip, if it is ready."""
        ...

    def seconds(self, line: Line) -> float:
        """How long it is heard."""
        ...

    def says(self, text: str) -> bool:
        """Whether the chosen voice can say it."""
        ...


class Speaks(Protocol):
    """What is needed of the speaker."""

    def say(self, clip: Clip) -> None:
        """Play it now."""
        ...

    def sound(self, tone: Tone) -> None:
        """Play a tone now."""
        ...

    def hush(self) -> None:
        """Silence now."""
        ...

    def prepare(self, clips: list[Clip]) -> None:
        """These come next."""
        ...


class Speech:
    """The sentences of one session after the other."""

    def __init__(self, renderer: Renders, speaker: Speaks, clock: Clock) -> None:
        self._renderer = renderer
        self._speaker = speaker
        self._clock = clock
        self._wanted: list[Line] = []
        self._missed: tuple[Line, float] | None = None
        """The last sentence that was due, if its clip was not there, and until when it may still come."""

    def begin(self) -> None:
        """Another session: nothing is wished for, nothing due."""
        self._wanted, self._missed = [], None

    def want(self, plan: Plan, since: int) -> None:
        """Wish for what is said from segment `since` on, unless all of it was wished for last."""
        wanted = plan.lines(since)
        if not set(wanted) <= set(self._wanted):
            self._wanted = wanted
            self._renderer.want(wanted)

    def has(self, plan: Plan, segments: Sequence[Segment]) -> bool:
        """Whether everything that is said in these segments is there."""
        return all(self._renderer.clip(line) for line in _lines(plan, segments))

    def prepare(self, plan: Plan, segments: Sequence[Segment]) -> None:
        """Load what is there of what is said in these segments."""
        clips = (self._renderer.clip(line) for line in _lines(plan, segments))
        self._speaker.prepare([clip for clip in clips if clip is not None])

    def give(self, plan: Plan, cue: Cue, segment: Segment) -> Clip | None:
        """Play what a cue sounds like; returns the clip, if it is heard."""
        self._missed = None  # not over what is due now
        if cue.sound is not None:
            self._speaker.sound(cue.sound)
        clip = self._say(plan.line(cue, segment)) if cue.spoken and cue.text else None
        log.info("%s: %s", "heard" if clip or cue.sound else "shown", cue.text or f"{cue.sound} tone")
        return clip

    def catch_up(self) -> None:
        """A clip has come: say the sentence that was due a moment ago, if it is that."""
        if self._missed is None:
            return
        line, until = self._missed
        if self._clock() > until:
            self._missed = None
        elif self._say(line) is not None:
            log.info("heard a moment late: %s", line.text)
        else:
            self._missed = line, until

    def hush(self) -> None:
        """Silence now."""
        log.info("hushed")
        self._missed = None
        self._speaker.hush()

    def _say(self, line: Line) -> Clip | None:
        clip = self._renderer.clip(line)
        self._missed = (line, self._clock() + LATE) if clip is None else None
        if clip is not None:
            self._speaker.say(clip)
        return clip


def _lines(plan: Plan, segments: Sequence[Segment]) -> list[Line]:
    """What is heard in these segments of a plan, each once."""
    said = (
        plan.line(cue, segment) for segment in segments for cue in segment.cues if cue.spoken and cue.text
    )
    return list(dict.fromkeys(said))
